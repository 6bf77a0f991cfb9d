import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { AnswerChoice } from './answer-choice.tsx';
import { ComparedMasters } from './compared-masters.tsx';
import { ComparedMovements } from './compared-movements.tsx';
import classes from './suspect-card.module.css';
import type { Resolution, Suspect } from './suspect.ts';
import { useAnswerWords } from './use-answer-words.ts';

interface SuspectCardProps {
  readonly suspect: Suspect;
  readonly answer: Resolution | undefined;
  /** Stays the same function while nothing changes, so that an answer renders one card of a thousand. */
  readonly onAnswer: (suspect: Suspect, as: Resolution) => void;
}

/** One row beside what it resembles, and the question what it is. */
export const SuspectCard = memo(function SuspectCard({ suspect, answer, onAnswer }: SuspectCardProps) {
  const { t } = useTranslation('exchange');
  const { ofOne } = useAnswerWords();
  const { sheet, row, message, as: offered } = suspect;
  return (
    <li className={classes['card']}>
      <h3>{t('suspects.place', { sheet, row })}</h3>
      {suspect.why === 'looksLike' ? (
        <ComparedMasters suspect={suspect} />
      ) : (
        <ComparedMovements suspect={suspect} />
      )}
      <AnswerChoice
        label={message}
        answers={offered}
        words={(as) => ofOne(suspect, as)}
        value={answer}
        onChange={(as) => onAnswer(suspect, as)}
      />
    </li>
  );
});
