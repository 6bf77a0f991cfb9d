import type { Language, Words } from '../language.ts';
import type { LockHolder } from './lock-holder-read.ts';
import { isLockPurpose, lockPurposes } from './lock-purpose.ts';

const otherProgram: Words = { ru: 'другая программа', en: 'another program' };

/** Who holds a lock and for how long, as far as it is known: `: загрузка журнала, Анна Бухгалтер, идёт 12 с`. */
export function holderInWords(details: Readonly<Record<string, unknown>>, language: Language): string {
  const { purpose, holder, seconds } = details as Partial<LockHolder>;
  if (purpose == null && seconds == null) return '';
  // Results of runs keep the word: it may be one that a later version no longer has.
  const what = purpose != null && isLockPurpose(purpose) ? lockPurposes[purpose] : otherProgram;
  const words = [what[language], ...(holder == null ? [] : [holder])];
  if (seconds != null) words.push(language === 'ru' ? `идёт ${seconds} с` : `for ${seconds} s`);
  return `: ${words.join(', ')}`;
}
