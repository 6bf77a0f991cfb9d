import type { Db } from '../../shared/db.ts';
import { firstRow } from '../../shared/db.ts';
import { DomainError } from '../../shared/errors.ts';
import type { HttpErrorCode } from '../../http/endpoint.ts';
import type { Page, PageQuery } from '../../shared/page.ts';
import { listOrder } from '../../shared/page.ts';
import { readPage } from '../../shared/read-page.ts';
import { contains, containsCode, patternOf } from '../../shared/search-sql.ts';
import type { Warehouse } from './warehouse.ts';

/** @throws DomainError notFound */
export async function getWarehouse(db: Db, id: string): Promise<Warehouse> {
  const found = await firstRow<Warehouse>(
    db,
    'select id, code, name, time_zone as "timeZone" from warehouses where id = :id',
    { id },
  );
  if (!found) throw new DomainError<HttpErrorCode>('notFound', { id });
  return found;
}

export const warehouseOrder = listOrder({
  by: {
    code: { sql: 'code', type: 'text' },
    name: { sql: 'name collate "und-x-icu"', type: 'text' },
  },
  ties: [{ sql: 'id', type: 'uuid' }],
  first: 'code',
});

interface WarehouseQuery extends PageQuery<keyof typeof warehouseOrder.by> {
  /** A part of the code or of the name. */
  readonly q?: string | undefined;
}

/** Warehouses, by code at first. */
export async function listWarehouses(db: Db, { q, ...query }: WarehouseQuery): Promise<Page<Warehouse>> {
  return readPage(db, warehouseOrder, query, {
    sql: ({ key, after, end }) => `
     select id, code, name, time_zone as "timeZone", ${key} from warehouses
     where (:pattern::text is null or ${containsCode('code')} or ${contains('name')}) and ${after}
     ${end}`,
    bindings: { pattern: patternOf(q) },
  });
}
