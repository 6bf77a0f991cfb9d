import type { Day } from '../../shared/dates.ts';
import type { Db } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';

/** Places at the close of a day; free is less than zero where more was put than fits. */
interface Places {
  readonly capacity: number;
  readonly occupied: number;
  /** Held for requests. */
  readonly reserved: number;
  /** In slots that are closed. */
  readonly blocked: number;
  readonly free: number;
}

export interface Capacity extends Places {
  readonly on: Day;
  readonly zones: readonly (Places & { readonly warehouseId: string; readonly zone: string })[];
}

export interface WarehouseCapacity extends Places {
  readonly warehouseId: string;
  readonly warehouseName: string;
}

export interface ZoneCapacity extends WarehouseCapacity {
  /** Empty for slots without a zone. */
  readonly zone: string;
  readonly overfilled: readonly {
    readonly slot: string;
    readonly capacity: number;
    readonly occupied: number;
  }[];
}

/** One warehouse or, without its id, all of them. */
interface PlaceAsked {
  readonly warehouseId?: string | undefined;
  readonly on: Day;
}

export interface CapacityDay {
  readonly on: Day;
  readonly capacity: number;
  readonly occupied: number;
  readonly free: number;
}

/** Free space at the close of a day; of one warehouse or, without its id, of all. */
export async function readCapacity(db: Db, asked: PlaceAsked): Promise<Capacity> {
  const { zones } = await readZones(db, asked);
  const total = (of: 'capacity' | 'occupied') => zones.reduce((sum, zone) => sum + zone[of], 0);
  return {
    on: asked.on,
    ...places(total('capacity'), total('occupied')),
    zones: zones.map(({ warehouseId, zone, capacity, occupied }) => ({
      warehouseId,
      zone,
      ...places(capacity, occupied),
    })),
  };
}

/** A zone or, where `zone` is null, all of its warehouse. */
type PlaceRow = Omit<ZoneCapacity, 'zone' | 'reserved' | 'blocked' | 'free'> & {
  readonly zone: string | null;
};

/** Free space of every warehouse that has slots, and of each of its zones, at the close of a day. */
export async function readZones(
  db: Db,
  { warehouseId, on }: PlaceAsked,
): Promise<{ readonly warehouses: readonly WarehouseCapacity[]; readonly zones: readonly ZoneCapacity[] }> {
  const found = await rows<PlaceRow>(
    db,
    `with held as (
       select stock.slot_id, sum(stock.quantity::bigint * categories.places) as places
       from stock_on(:on::date) stock join categories on categories.id = stock.category_id
       group by stock.slot_id
     )
     select slots.warehouse_id as "warehouseId", warehouses.name as "warehouseName", slots.zone,
       sum(slots.capacity)::float8 as capacity, coalesce(sum(held.places), 0)::float8 as occupied,
       coalesce(jsonb_agg(jsonb_build_object('slot', slots.code, 'capacity', slots.capacity, 'occupied', held.places)
         order by slots.code) filter (where held.places > slots.capacity), '[]') as overfilled
     from slots
     join warehouses on warehouses.id = slots.warehouse_id
     left join held on held.slot_id = slots.id
     where :warehouseId::uuid is null or slots.warehouse_id = :warehouseId::uuid
     group by slots.warehouse_id, warehouses.code, warehouses.name, grouping sets ((), (slots.zone))
     order by warehouses.code, slots.zone`,
    { warehouseId: warehouseId ?? null, on },
  );
  return {
    warehouses: found.flatMap(({ zone, warehouseId, warehouseName, capacity, occupied }) =>
      zone === null ? [{ warehouseId, warehouseName, ...places(capacity, occupied) }] : [],
    ),
    zones: found.flatMap(({ zone, ...row }) =>
      zone === null ? [] : [{ ...row, zone, ...places(row.capacity, row.occupied) }],
    ),
  };
}

/** Nothing is reserved or blocked yet: requests and closed slots come with their own records. */
function places(capacity: number, occupied: number): Places {
  return { capacity, occupied, reserved: 0, blocked: 0, free: capacity - occupied };
}

/** Every day from `from` to `to`, both included: what lay there at its close, in one pass over the stock of those days. */
export async function readCapacityHistory(
  db: Db,
  asked: { readonly warehouseId?: string | undefined; readonly from: Day; readonly to: Day },
): Promise<CapacityDay[]> {
  return rows<CapacityDay>(
    db,
    `with change as (
       select turn.day, sum(turn.quantity::bigint * categories.places) as places
       from stock
       join categories on categories.id = stock.category_id
       join slots on slots.id = stock.slot_id
       cross join lateral (
         values (greatest(stock.since, :from::date), stock.quantity), (stock.until, -stock.quantity)
       ) turn (day, quantity)
       where stock.quantity > 0 and stock.since <= :to::date and stock.until > :from::date
         and (:warehouseId::uuid is null or slots.warehouse_id = :warehouseId::uuid)
       group by turn.day
     ), room as (
       select coalesce(sum(capacity), 0) as capacity from slots
       where :warehouseId::uuid is null or warehouse_id = :warehouseId::uuid
     ), closing as (
       select shown.day::date as day, coalesce(sum(change.places) over (order by shown.day), 0) as occupied
       from generate_series(:from::date, :to::date, interval '1 day') shown (day)
       left join change on change.day = shown.day
     )
     select closing.day as "on", room.capacity::float8 as capacity, closing.occupied::float8 as occupied,
       (room.capacity - closing.occupied)::float8 as free
     from closing, room order by closing.day`,
    { warehouseId: asked.warehouseId ?? null, from: asked.from, to: asked.to },
  );
}
