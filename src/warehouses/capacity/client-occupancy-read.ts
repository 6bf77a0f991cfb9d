import type { Day } from '../../shared/dates.ts';
import type { Db } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';
import type { Keyed, Page, PageQuery } from '../../shared/page.ts';
import { keyset, listOrder, page } from '../../shared/page.ts';

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
  const { key, after, orderBy, bindings } = keyset(clientOccupancyOrder, query);
  const found = await rows<Keyed<ClientOccupancy>>(
    db,
    `with held as (
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
       taken.units::float8 as units, (taken.places / taken.total)::float8 as share, ${key} as "pageKey"
     from taken join clients on clients.id = taken.client_id
     where ${after}
     order by ${orderBy}
     limit :limit`,
    { warehouseId: query.warehouseId ?? null, on: query.on, limit: query.limit + 1, ...bindings },
  );
  return page(found, query.limit, (client) => client);
}
