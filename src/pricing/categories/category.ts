/** What is priced; each unit of it takes `places` of a warehouse's capacity (a tire 1, an ATV 40). */
export interface Category {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly places: number;
}

/** The longest code of a category or tariff, in characters. */
export const longestCode = 40;

export type CategoryErrorCode = 'categoryCodeTaken' | 'categoryUnknown';
