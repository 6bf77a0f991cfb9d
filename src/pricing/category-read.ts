import type { Db } from '../shared/db.ts';
import { rows } from '../shared/db.ts';
import { decodeCursor, page } from '../shared/page.ts';
import type { Page } from '../shared/page.ts';
import type { Category } from './category.ts';

/** Categories by code. */
export async function listCategories(
  db: Db,
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
): Promise<Page<Category>> {
  const [code = null] = decodeCursor(cursor, 1) ?? [];
  const found = await rows<Category>(
    db,
    `select id, code, name, places from categories
     where :code::text is null or code > :code
     order by code
     limit :limit`,
    { code, limit: limit + 1 },
  );
  return page(
    found,
    limit,
    (category) => category,
    (category) => [category.code],
  );
}
