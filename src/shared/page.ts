import { z } from 'zod';
import { DomainError } from './errors.ts';
import { wholeNumber } from './schemas.ts';

/** Lists answer `{ items, nextCursor }`; the cursor is the sort key of the last item, opaque to callers. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

export type PageErrorCode = 'cursorInvalid';

/** What a list may be sorted by: an SQL expression that is never null, and its type. */
interface SortKey {
  readonly sql: string;
  readonly type: keyof typeof shapes;
}

/** How values of a type look in a cursor: whoever forges one is refused before the database sees it. */
const shapes = {
  text: /^[^\0]*$/,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  date: /^(\d{4}-\d\d-\d\d|-?infinity)$/,
  timestamptz: /^[\d:.+ -]{19,40}$/,
  bigint: /^-?\d{1,18}$/,
  numeric: /^-?\d{1,40}(\.\d{1,40})?$/,
} as const;

/** The sort words of a list. Where they tie, `ties` decide, so that every item has its one place. */
export interface ListOrder<Word extends string> {
  readonly by: Readonly<Record<Word, SortKey>>;
  readonly ties: readonly SortKey[];
  readonly first: NoInfer<Sort<Word>>;
}

/** `date` sorts up, `-date` down. */
export type Sort<Word extends string> = Word | `-${Word}`;

/** Which part of a list is asked for. */
export interface PageQuery<Word extends string = never> {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly sort?: Sort<Word> | undefined;
}

/** Declares the order of a list; exists so that its words get their type. */
export function listOrder<Word extends string>(order: ListOrder<Word>): ListOrder<Word> {
  return order;
}

export const pageQuery = {
  limit: wholeNumber(1, 500).default(100).meta({ description: 'Items a page, at most 500' }),
  // A cursor may hold the longest name there is.
  cursor: z.string().max(4000).optional().meta({ description: '`nextCursor` of the page before' }),
};

/** The fields of the query of a sorted list. */
export function sortedPageQuery<Word extends string>(order: ListOrder<Word>) {
  const words = Object.keys(order.by) as Word[];
  const sorts = words.flatMap((word): Sort<Word>[] => [word, `-${word}`]);
  const description = `Sorted by; with a minus, downwards; \`${order.first}\` by default`;
  return { ...pageQuery, sort: z.enum(sorts).optional().meta({ description }) };
}

export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}

/** The parts of a statement that answers one page of a sorted list. */
interface Keyset {
  /** A column, to be selected as `"pageKey"`. */
  readonly key: string;
  /** The condition that leaves out what pages before this have shown. */
  readonly after: string;
  readonly orderBy: string;
  readonly bindings: Readonly<Record<string, string>>;
}

/**
 * Keyset pagination for any sort word: goes on after the last item shown, wherever items were added or taken away
 * meanwhile. The statement has to ask for `limit + 1` rows; see `page`.
 *
 * @throws DomainError cursorInvalid for a cursor that is not of this list in this sort
 */
export function keyset<Word extends string>(
  order: ListOrder<Word>,
  { sort = order.first, cursor }: Omit<PageQuery<Word>, 'limit'>,
): Keyset {
  const down = sort.startsWith('-');
  const keys = [order.by[(down ? sort.slice(1) : sort) as Word], ...order.ties];
  const last = decodeCursor(cursor, sort, keys);
  const after = last.map((_, index) => `:after${index}::${keys[index]?.type ?? 'text'}`);
  return {
    // Within a select of its own it is computed for the rows of the page only, after they are sorted and cut.
    key: `(select jsonb_build_array(:sort::text, ${keys.map(({ sql }) => `(${sql})::text`).join(', ')}))`,
    after:
      after.length === 0
        ? 'true'
        : `(${keys.map(({ sql }) => sql).join(', ')}) ${down ? '<' : '>'} (${after.join(', ')})`,
    orderBy: keys.map(({ sql }) => `${sql}${down ? ' desc' : ''}`).join(', '),
    bindings: { sort, ...Object.fromEntries(last.map((value, index) => [`after${index}`, value])) },
  };
}

/** A row of a list with its place in it. */
export type Keyed<Row> = Row & { readonly pageKey: readonly string[] };

/** Cuts a page out of `limit + 1` rows, so that no count is needed to know whether there is more. */
export function page<Row extends object, Item>(
  found: readonly Keyed<Row>[],
  limit: number,
  present: (row: Row) => Item,
): Page<Item> {
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map((keyed) => present(withoutKey(keyed))),
    nextCursor: found.length > limit && last !== undefined ? encodeCursor(last.pageKey) : null,
  };
}

function withoutKey<Row extends object>(keyed: Keyed<Row>): Row {
  const row: Row & Partial<Keyed<object>> = { ...keyed };
  delete (row as { pageKey?: unknown }).pageKey;
  return row;
}

function encodeCursor(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** The sort key inside a cursor; empty without one. A cursor begins with its sort. */
function decodeCursor(cursor: string | undefined, sort: string, keys: readonly SortKey[]): readonly string[] {
  if (cursor === undefined) return [];
  try {
    const decoded: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(decoded) && decoded.length === keys.length + 1 && decoded[0] === sort) {
      const values: unknown[] = decoded.slice(1);
      if (values.every((value, index) => fits(value, keys[index]))) return values as string[];
    }
  } catch {
    // falls through to the refusal below: a cursor is only ever ours or wrong
  }
  throw new DomainError<PageErrorCode>('cursorInvalid');
}

function fits(value: unknown, key: SortKey | undefined): boolean {
  return typeof value === 'string' && key !== undefined && shapes[key.type].test(value);
}
