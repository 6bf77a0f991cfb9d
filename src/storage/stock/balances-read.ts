import type { Db } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';

/** A stored balance that is not what the movements give; null where one of them has no such row at all. */
export interface BalanceError {
  readonly balance: 'stock' | 'slot';
  /** Ids of what the balance belongs to: lot, slot and the days `since until`; or the slot. */
  readonly of: string;
  readonly stored: number | null;
  readonly summed: number | null;
}

/**
 * The check that rule R19 asks for: compares every stored balance with the one computed from the movements from nothing:
 * what lay where on which days (`stock`, without gap or overlap) and the places taken in slots (`slots.occupied`). Empty
 * when all is well. Reads the whole journal.
 */
export async function findBalanceErrors(db: Db): Promise<BalanceError[]> {
  return rows<BalanceError>(
    db,
    `with lot_day as (
       select lot_id, slot_id, occurred_on as since, lead(occurred_on, 1, 'infinity') over lot_in_slot as until,
         sum(sum(quantity)) over lot_in_slot as quantity
       from movement_lines
       group by lot_id, slot_id, occurred_on
       window lot_in_slot as (partition by lot_id, slot_id order by occurred_on)
     ), slot_sum as (
       select movement_lines.slot_id, sum(movement_lines.quantity * categories.places) as places
       from movement_lines join categories on categories.id = movement_lines.category_id
       group by movement_lines.slot_id
     ), compared as (
       select 'stock' as balance, concat_ws(' ', lot_id, slot_id, since, until) as of, stock.quantity as stored,
         lot_day.quantity as summed
       from stock full join lot_day using (lot_id, slot_id, since, until)
       union all
       select 'slot', slots.id::text, slots.occupied, coalesce(slot_sum.places, 0)
       from slots left join slot_sum on slot_sum.slot_id = slots.id
     )
     select balance, of, stored::float8 as stored, summed::float8 as summed from compared
     where stored is distinct from summed
     order by balance, of`,
  );
}
