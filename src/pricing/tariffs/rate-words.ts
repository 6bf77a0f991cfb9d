import type { Words } from '../../shared/language.ts';
import type { RatePer } from './rate.ts';

/** What a price is for, as workbooks say it. */
export const perWords: Readonly<Record<RatePer, Words>> = {
  day: { ru: 'день', en: 'day' },
  month: { ru: 'месяц', en: 'month' },
  season: { ru: 'сезон', en: 'season' },
};
