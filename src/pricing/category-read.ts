import type { Db } from '../shared/db.ts';
import { rows } from '../shared/db.ts';
import { keyset, listOrder, page } from '../shared/page.ts';
import type { Keyed, Page, PageQuery } from '../shared/page.ts';
import type { Category } from './category.ts';

export const categoryOrder = listOrder({
  by: {
    code: { sql: 'code', type: 'text' },
    name: { sql: 'name collate "und-x-icu"', type: 'text' },
    places: { sql: 'places', type: 'bigint' },
  },
  ties: [{ sql: 'id', type: 'uuid' }],
  first: 'code',
});

/** Categories, by code at first. */
export async function listCategories(
  db: Db,
  query: PageQuery<keyof typeof categoryOrder.by>,
): Promise<Page<Category>> {
  const { key, after, orderBy, bindings } = keyset(categoryOrder, query);
  const found = await rows<Keyed<Category>>(
    db,
    `select id, code, name, places, ${key} as "pageKey" from categories
     where ${after} order by ${orderBy} limit :limit`,
    { limit: query.limit + 1, ...bindings },
  );
  return page(found, query.limit, (category) => category);
}
