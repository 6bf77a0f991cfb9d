import type { Db } from '../../shared/db.ts';
import { firstRow } from '../../shared/db.ts';
import { DomainError } from '../../shared/errors.ts';
import type { HttpErrorCode } from '../../http/endpoint.ts';
import { listOrder } from '../../shared/page.ts';
import type { Page, PageQuery } from '../../shared/page.ts';
import { readPage } from '../../shared/read-page.ts';
import { contains, containsCode, patternOf } from '../../shared/search-sql.ts';
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
  return readPage(db, categoryOrder, query, {
    sql: ({ key, after, end }) => `
      select id, code, name, places, ${key} from categories
      where (:pattern::text is null or ${containsCode('code')} or ${contains('name')}) and ${after}
      ${end}`,
    bindings: { pattern: patternOf(q) },
  });
}
