import { useTranslation } from 'react-i18next';
import type { Resolution, Suspect } from './suspect.ts';

/** What an answer says of a suspect, or of all suspects of its group. */
export function useAnswerWords() {
  const { t } = useTranslation('exchange');
  const wordsOf = (of: 'answer' | 'answerAll') => (suspect: Suspect, as: Resolution) =>
    suspect.why === 'looksLike'
      ? t(`suspects.${of}.looksLike.${as}`, { context: suspect.says.list })
      : t(`suspects.${of}.${suspect.why}.${as}`, {
          context: suspect.says.kind,
          number: suspect.resembles.number,
        });
  return { ofOne: wordsOf('answer'), ofAll: wordsOf('answerAll') };
}
