import type { Details } from '../../http/problem.ts';
import type { Language, Words } from '../language.ts';
import type { LockHolder } from './lock-holder-read.ts';
import { lockPurposes } from './lock-purpose.ts';

const otherProgram: Words = { ru: 'другая программа', en: 'another program' };

/** Who holds a lock and for how long, as far as it is known: `: загрузка журнала, Анна Бухгалтер, идёт 12 с`. */
export function holderInWords(details: Details, language: Language): string {
  const { purpose, holder, seconds } = details as Partial<LockHolder>;
  if (purpose == null && seconds == null) return '';
  const what = purpose == null ? otherProgram : lockPurposes[purpose];
  const words = [what[language], ...(holder == null ? [] : [holder])];
  if (seconds != null) words.push(language === 'ru' ? `идёт ${seconds} с` : `for ${seconds} s`);
  return `: ${words.join(', ')}`;
}
