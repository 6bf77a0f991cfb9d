import type { RatePer } from '../../../pricing/tariffs/rate.ts';

/** What a price is for, in the words that the template offers. */
export const perWords: Readonly<Record<string, RatePer>> = { день: 'day', месяц: 'month', сезон: 'season' };

/** Other words for the same; spaces, full stops and case do not matter. */
export const perSynonyms: Readonly<Record<string, RatePer>> = {
  дн: 'day',
  'в день': 'day',
  'за день': 'day',
  сутки: 'day',
  сут: 'day',
  'в сутки': 'day',
  'за сутки': 'day',
  мес: 'month',
  'в мес': 'month',
  'за мес': 'month',
  'в месяц': 'month',
  'за месяц': 'month',
  'в сезон': 'season',
  'за сезон': 'season',
};

type Season = 'summer' | 'winter' | 'all-season';

/** The season of a tire, in the words that the template offers. */
export const seasonWords: Readonly<Record<string, Season>> = {
  лето: 'summer',
  зима: 'winter',
  всесезон: 'all-season',
};

export const seasonSynonyms: Readonly<Record<string, Season>> = {
  летние: 'summer',
  летняя: 'summer',
  летний: 'summer',
  летн: 'summer',
  зимние: 'winter',
  зимняя: 'winter',
  зимний: 'winter',
  зимн: 'winter',
  всесезонные: 'all-season',
  всесезонная: 'all-season',
  всесезонный: 'all-season',
  всесезонка: 'all-season',
  всесез: 'all-season',
};
