import type { Day } from '../../shared/dates.ts';
import type { Db } from '../../shared/db.ts';
import type { Page, PageQuery } from '../../shared/page.ts';
import { listOrder } from '../../shared/page.ts';
import { readPage } from '../../shared/read-page.ts';

/** What a client's tires take at the close of a day. */
export interface ClientOccupancy {
  readonly clientId: string;
  readonly clientName: string;
  readonly places: number;
  readonly units: number;
  /** Of all places that are occupied, 0 to 1. */
  readonly share: number;
}

export const clientOccupancyOrder = listOrder({
  by: {
    places: { sql: 'taken.places', type: 'bigint' },
    units: { sql: 'taken.units', type: 'bigint' },
    client: { sql: 'clients.name collate "und-x-icu"', type: 'text' },
  },
  ties: [{ sql: 'clients.id', type: 'uuid' }],
  first: '-places',
});

interface OccupancyQuery extends PageQuery<keyof typeof clientOccupancyOrder.by> {
  readonly warehouseId?: string | undefined;
  readonly on: Day;
}

/** Clients whose tires lie there at the close of a day, those who take most first. */
export async function listClientOccupancy(db: Db, query: OccupancyQuery): Promise<Page<ClientOccupancy>> {
  return readPage(db, clientOccupancyOrder, query, {
    sql: ({ key, after, end }) => `
     with held as (
       select stock.contract_id, sum(stock.quantity::bigint * categories.places) as places,
         sum(stock.quantity) as units
       from stock_on(:on::date) stock
       join categories on categories.id = stock.category_id
       join slots on slots.id = stock.slot_id
       where :warehouseId::uuid is null or slots.warehouse_id = :warehouseId::uuid
       group by stock.contract_id
     ), taken as (
       select contracts.client_id, sum(held.places)::bigint as places, sum(held.units)::bigint as units,
         sum(sum(held.places)) over () as total
       from held join contracts on contracts.id = held.contract_id
       group by contracts.client_id
     )
     select clients.id as "clientId", clients.name as "clientName", taken.places::float8 as places,
       taken.units::float8 as units, (taken.places / taken.total)::float8 as share, ${key}
     from taken join clients on clients.id = taken.client_id
     where ${after}
     ${end}`,
    bindings: { warehouseId: query.warehouseId ?? null, on: query.on },
  });
}
