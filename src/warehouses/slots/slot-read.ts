import type { Day } from '../../shared/dates.ts';
import type { Db } from '../../shared/db.ts';
import type { Page, PageQuery } from '../../shared/page.ts';
import { listOrder } from '../../shared/page.ts';
import { readPage } from '../../shared/read-page.ts';
import { containsCode, patternOf } from '../../shared/search-sql.ts';
import { fullestDays } from './slot-room-sql.ts';
import type { SlotState } from './slot.ts';

export const slotOrder = listOrder({
  by: {
    code: { sql: 'code', type: 'text' },
    zone: { sql: 'zone', type: 'text' },
    capacity: { sql: 'capacity', type: 'bigint' },
    occupied: { sql: 'occupied', type: 'bigint' },
    free: { sql: 'capacity - occupied', type: 'bigint' },
  },
  ties: [{ sql: 'id', type: 'uuid' }],
  first: 'code',
});

interface SlotFilter extends PageQuery<keyof typeof slotOrder.by> {
  readonly warehouseId: string;
  readonly on: Day;
  readonly zone?: string | undefined;
  /** A part of the code. */
  readonly q?: string | undefined;
  /** Only slots into which so many places fit on that day (rule R13). */
  readonly fits?: number | undefined;
}

/** Slots of a warehouse, by code at first, with the places of their fullest day from the asked one on (rule R13). */
export async function listSlots(db: Db, filter: SlotFilter): Promise<Page<SlotState>> {
  return readPage(db, slotOrder, filter, {
    sql: ({ key, after, end }) => `
     with fullest as (${fullestDays})
     select id, code, zone, capacity, occupied::float8 as occupied, (capacity - occupied)::float8 as free,
       occupied > capacity as overfilled, ${key}
     from (
       select id, code, zone, capacity, places as occupied
       from slots join fullest on slot_id = id
       where warehouse_id = :warehouseId
     ) slots
     where ${after}
       and (:zone::text is null or zone = :zone::text)
       and (:pattern::text is null or ${containsCode('code')})
       and (:fits::integer is null or capacity - occupied >= :fits::integer)
     ${end}`,
    bindings: {
      warehouseId: filter.warehouseId,
      on: filter.on,
      zone: filter.zone ?? null,
      pattern: patternOf(filter.q),
      fits: filter.fits ?? null,
    },
  });
}
