import type { Db } from '../shared/db.ts';
import { firstRow, rows } from '../shared/db.ts';
import { DomainError } from '../shared/errors.ts';
import type { HttpErrorCode } from '../shared/http.ts';
import type { Page } from '../shared/page.ts';
import { decodeCursor, page } from '../shared/page.ts';
import type { SlotState, Warehouse } from './warehouse.ts';

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

/** Warehouses by code. */
export async function listWarehouses(
  db: Db,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Page<Warehouse>> {
  const [after = null] = decodeCursor(cursor, 1) ?? [];
  const found = await rows<Warehouse>(
    db,
    `select id, code, name, time_zone as "timeZone" from warehouses
     where :after::text is null or code > :after::text
     order by code limit :limit`,
    { after, limit: limit + 1 },
  );
  return page(
    found,
    limit,
    (warehouse) => warehouse,
    ({ code }) => [code],
  );
}

interface SlotFilter {
  readonly warehouseId: string;
  readonly zone?: string | undefined;
  /** A part of the code. */
  readonly q?: string | undefined;
  /** Only slots with at least so many free places. */
  readonly fits?: number | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Slots of a warehouse by code, as they stand now. */
export async function listSlots(db: Db, filter: SlotFilter): Promise<Page<SlotState>> {
  const [after = null] = decodeCursor(filter.cursor, 1) ?? [];
  const found = await rows<SlotState>(
    db,
    `select id, code, zone, capacity, occupied, capacity - occupied as free, occupied > capacity as overfilled
     from slots
     where warehouse_id = :warehouseId
       and (:after::text is null or code > :after::text)
       and (:zone::text is null or zone = :zone::text)
       and (:q::text is null or position(lower(:q::text) in lower(code)) > 0)
       and (:fits::integer is null or capacity - occupied >= :fits::integer)
     order by code limit :limit`,
    {
      warehouseId: filter.warehouseId,
      after,
      zone: filter.zone ?? null,
      q: filter.q ?? null,
      fits: filter.fits ?? null,
      limit: filter.limit + 1,
    },
  );
  return page(
    found,
    filter.limit,
    (slot) => slot,
    ({ code }) => [code],
  );
}
