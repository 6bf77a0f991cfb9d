import type { Db } from './db.ts';
import { rows } from './db.ts';
import { keyset, page } from './page.ts';
import type { Keyed, ListOrder, Page, PageQuery } from './page.ts';

/** What the statement of one page of a list is made of, besides its own columns and conditions. */
interface PageParts {
  /** A column of its select list. */
  readonly key: string;
  /** A condition of its `where`: leaves out what earlier pages have shown. */
  readonly after: string;
  /** What it is sorted by, where it needs that besides. */
  readonly orderBy: string;
  /** Its end: `order by` and `limit`. */
  readonly end: string;
}

/**
 * Reads one page of a sorted list by keyset pagination.
 *
 * @param order what the list may be sorted by; `query` says by which of it, from where on, and how many items
 * @param list `sql` makes the statement, `bindings` its named values, `present` an item of a row (the row itself, if left out)
 * @throws DomainError cursorInvalid for a cursor that is not of this list in this sort
 */
export async function readPage<Item extends object, Word extends string, Row extends object = Item>(
  db: Db,
  order: ListOrder<Word>,
  query: PageQuery<Word>,
  list: {
    readonly sql: (parts: PageParts) => string;
    readonly bindings?: Readonly<Record<string, unknown>>;
    readonly present?: (row: Row) => Item;
  },
): Promise<Page<Item>> {
  const { key, after, orderBy, bindings } = keyset(order, query);
  const end = `order by ${orderBy} limit :limit`;
  const sql = list.sql({ key: `${key} as "pageKey"`, after, orderBy, end });
  const found = await rows<Keyed<Row>>(db, sql, { ...list.bindings, ...bindings, limit: query.limit + 1 });
  return page(found, query.limit, list.present ?? ((row) => row as object as Item));
}
