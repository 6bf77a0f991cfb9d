import { z } from 'zod';
import type { Page } from '../shared/page.ts';

/** What the query of a list that may be asked for as a workbook takes besides its own fields. */
export const workbookQuery = {
  format: z.enum(['json', 'xlsx']).optional().meta({ description: '`xlsx`: the whole list as a workbook' }),
  language: z
    .enum(['ru', 'en'])
    .optional()
    .meta({ description: 'Of the workbook; by Accept-Language if not given' }),
};

/** Rows of one query while a workbook is written. */
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
