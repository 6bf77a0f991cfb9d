import { z } from 'zod';
import type { Page } from '../shared/page.ts';
import type { Language } from '../shared/shape-error.ts';

/** One column of a list's copy. Amounts, days (`YYYY-MM-DD`), months and instants come as the API gives them. */
export interface ListColumn<Item> {
  readonly title: Words;
  readonly kind: 'text' | 'number' | 'decimal' | 'money' | 'price' | 'percent' | 'day' | 'month' | 'instant';
  readonly value: (item: Item, language: Language) => string | number | null | undefined;
  /** In characters; else as wide as its kind needs. */
  readonly width?: number;
}

export type Words = Readonly<Record<Language, string>>;

/** How a list can be copied to a workbook: the whole of it as filtered and sorted, not one page. */
export interface ListCopy<Item> {
  readonly title: Words;
  readonly columns: readonly ListColumn<Item>[];
}

/** Makes a workbook of a list; the name is that of its file. */
export type WriteList = (
  list: ListCopy<never>,
  items: AsyncIterable<unknown>,
  language: Language,
) => Promise<{ readonly name: string; readonly content: Buffer }>;

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What the query of a list that can be copied takes besides its own fields. */
export const copyQuery = {
  format: z.enum(['json', 'xlsx']).optional().meta({ description: '`xlsx`: the whole list as a workbook' }),
  language: z
    .enum(['ru', 'en'])
    .optional()
    .meta({ description: 'Of the workbook; by Accept-Language if not given' }),
};

const itemsAtOnce = 2000;

/** Every item of a list, page after page, so that a long one is never held as a whole. */
export async function* eachItem(
  readPage: (page: { limit: number; cursor?: string }) => Promise<unknown>,
): AsyncGenerator<unknown> {
  let cursor: string | null = null;
  do {
    const page = (await readPage({
      limit: itemsAtOnce,
      ...(cursor !== null && { cursor }),
    })) as Page<unknown>;
    yield* page.items;
    cursor = page.nextCursor;
  } while (cursor !== null);
}
