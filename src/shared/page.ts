import { z } from 'zod';
import { DomainError } from './errors.ts';

/** Lists answer `{ items, nextCursor }`; the cursor is the sort key of the last item, opaque to callers. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

export type PageErrorCode = 'cursorInvalid';

export const pageQuery = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(500)
    .default(100)
    .meta({ description: 'Items a page, at most 500' }),
  cursor: z.string().max(400).optional().meta({ description: '`nextCursor` of the page before' }),
};

export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}

/** Cuts a page out of `limit + 1` rows, so that no count is needed to know whether there is more. */
export function page<Row, Item>(
  found: readonly Row[],
  limit: number,
  present: (row: Row) => Item,
  keyOf: (row: Row) => readonly string[],
): Page<Item> {
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(present),
    nextCursor: found.length > limit && last !== undefined ? encodeCursor(keyOf(last)) : null,
  };
}

function encodeCursor(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** The sort key inside a cursor: `parts` strings; undefined without a cursor; DomainError cursorInvalid otherwise. */
export function decodeCursor(cursor: string | undefined, parts: number): readonly string[] | undefined {
  if (cursor === undefined) return undefined;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(key) && key.length === parts && key.every(isKeyPart)) return key;
  } catch {
    // falls through to the refusal below: a cursor is only ever ours or wrong
  }
  throw new DomainError<PageErrorCode>('cursorInvalid');
}

/** Text that PostgreSQL can hold: a string without the zero character. */
function isKeyPart(part: unknown): part is string {
  return typeof part === 'string' && !part.includes('\0');
}
