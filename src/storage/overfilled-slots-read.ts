import type { Db } from '../shared/db.ts';
import { rows } from '../shared/db.ts';

/** A slot without room for a delivery, in places, and where there is room for what was to go there. */
export interface OverfilledSlot {
  readonly slot: string;
  readonly capacity: number;
  readonly free: number;
  /** What the whole delivery needs in this slot. */
  readonly places: number;
  readonly nearest: readonly { readonly slot: string; readonly zone: string; readonly free: number }[];
}

/**
 * R13: the slots that a delivery would overfill, each with at most five slots of the warehouse that take all that was
 * to go there, next to what the delivery itself brings: those of the same zone first, then by distance in the order
 * of codes.
 */
export async function findOverfilledSlots(
  db: Db,
  warehouseId: string,
  lines: readonly { readonly category: string; readonly slot: string; readonly quantity: number }[],
): Promise<OverfilledSlot[]> {
  return rows<OverfilledSlot>(
    db,
    `with planned as (
       select line.slot, sum(line.quantity * categories.places) as places
       from jsonb_to_recordset(:lines::jsonb) as line (category text, slot text, quantity bigint)
       join categories on categories.code = line.category
       group by line.slot
     ), shelf as (
       select slots.code, slots.zone, slots.capacity, slots.capacity - slots.occupied as free,
         coalesce(planned.places, 0) as places, row_number() over (order by slots.code) as place
       from slots
       left join planned on planned.slot = slots.code
       where slots.warehouse_id = :warehouseId
     )
     select short.code as slot, short.capacity, short.free, short.places::float8 as places, coalesce((
       select jsonb_agg(jsonb_build_object('slot', code, 'zone', zone, 'free', free))
       from (
         select other.code, other.zone, other.free from shelf other
         where other.free - other.places >= short.places and other.code <> short.code
         order by other.zone <> short.zone, abs(other.place - short.place), other.place
         limit 5
       ) near), '[]') as nearest
     from shelf short
     where short.places > 0 and short.free < short.places
     order by short.code`,
    { warehouseId, lines: JSON.stringify(lines) },
  );
}
