import type { Day } from '../../shared/dates.ts';
import type { Db } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';

/** A slot without room for a delivery, in places, and where there is room for what was to go there. */
export interface OverfilledSlot {
  readonly slot: string;
  readonly capacity: number;
  /** The first day at whose close there is no room, and what is free on it without the delivery. */
  readonly on: Day;
  readonly free: number;
  /** What the whole delivery needs in this slot. */
  readonly places: number;
  /** `free` is what is free on every day from that of the delivery on. */
  readonly nearest: readonly { readonly slot: string; readonly zone: string; readonly free: number }[];
}

/**
 * The slots that a delivery would overfill (rule R13) on its day or on a later one, each with at most five slots of the
 * warehouse that take on all those days what was to go there, next to what the delivery itself brings: those of the
 * same zone first, then by distance in the order of codes.
 */
export async function findOverfilledSlots(
  db: Db,
  delivery: {
    readonly warehouseId: string;
    readonly occurredOn: Day;
    readonly lines: readonly {
      readonly category: string;
      readonly slot: string;
      readonly quantity: number;
    }[];
  },
): Promise<OverfilledSlot[]> {
  const { warehouseId, occurredOn, lines } = delivery;
  return rows<OverfilledSlot>(
    db,
    `with planned as (
       select line.slot, sum(line.quantity * categories.places) as places
       from jsonb_to_recordset(:lines::jsonb) as line (category text, slot text, quantity bigint)
       join categories on categories.code = line.category
       group by line.slot
     ), closing as (
       select slots.code, slots.zone, slots.capacity, held.day, coalesce(planned.places, 0) as places,
         slots.capacity - held.places as free
       from slot_closings(array(select id from slots where warehouse_id = :warehouseId), :occurredOn::date) held
       join slots on slots.id = held.slot_id
       left join planned on planned.slot = slots.code
     ), room as (
       select code, zone, places, min(free) as free, row_number() over (order by code) as place
       from closing group by code, zone, places
     ), short as (
       select distinct on (code) code, capacity, day, free, places
       from closing where places > free and places > 0
       order by code, day
     )
     select short.code as slot, short.capacity, short.day as "on", short.free::float8 as free,
       short.places::float8 as places, coalesce((
         select jsonb_agg(jsonb_build_object('slot', code, 'zone', zone, 'free', free))
         from (
           select other.code, other.zone, other.free from room other
           where other.free - other.places >= short.places and other.code <> own.code
           order by other.zone <> own.zone, abs(other.place - own.place), other.place
           limit 5
         ) near), '[]') as nearest
     from short join room own on own.code = short.code
     order by short.code`,
    { warehouseId, occurredOn, lines: JSON.stringify(lines) },
  );
}
