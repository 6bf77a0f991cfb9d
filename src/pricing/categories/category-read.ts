import type { Db } from '../../shared/db.ts';
import { firstRow, rows } from '../../shared/db.ts';
import { DomainError } from '../../shared/errors.ts';
import type { HttpErrorCode } from '../../http/endpoint.ts';
import { keyset, listOrder, page } from '../../shared/page.ts';
import type { Keyed, Page, PageQuery } from '../../shared/page.ts';
import { contains, patternOf } from '../../shared/search.ts';
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

interface CategoryQuery extends PageQuery<keyof typeof categoryOrder.by> {
  /** A part of the code or of the name. */
  readonly q?: string | undefined;
}

/** @throws DomainError notFound */
export async function getCategory(db: Db, id: string): Promise<Category> {
  const found = await firstRow<Category>(db, 'select id, code, name, places from categories where id = :id', {
    id,
  });
  if (!found) throw new DomainError<HttpErrorCode>('notFound', { id });
  return found;
}

/** Categories, by code at first. */
export async function listCategories(db: Db, { q, ...query }: CategoryQuery): Promise<Page<Category>> {
  const { key, after, orderBy, bindings } = keyset(categoryOrder, query);
  const found = await rows<Keyed<Category>>(
    db,
    `select id, code, name, places, ${key} as "pageKey" from categories
     where (:pattern::text is null or ${contains('code')} or ${contains('name')}) and ${after}
     order by ${orderBy} limit :limit`,
    { pattern: patternOf(q), limit: query.limit + 1, ...bindings },
  );
  return page(found, query.limit, (category) => category);
}
