import type { Db } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';

/** A stored balance that is not the sum of movements; null where there is no row at all. */
export interface BalanceError {
  readonly balance: 'stock' | 'slot' | 'monthOpening';
  /** Ids of what the balance belongs to: lot and slot; slot; contract, category and first day of the month. */
  readonly of: string;
  readonly stored: number | null;
  readonly summed: number | null;
}

/**
 * Compares every stored balance with the sum of movements: what lies where (`stock`), the places taken in slots
 * (`slots.occupied`) and what a contract had at the beginning of months (`month_openings`, with a row after every
 * month that has movements). Empty when all is well. Reads the whole journal.
 */
export async function findBalanceErrors(db: Db): Promise<BalanceError[]> {
  return rows<BalanceError>(
    db,
    `with lot_sum as (
       select lot_id, slot_id, sum(quantity) as quantity from movement_lines group by lot_id, slot_id
     ), slot_sum as (
       select movement_lines.slot_id, sum(movement_lines.quantity * categories.places) as places
       from movement_lines join categories on categories.id = movement_lines.category_id
       group by movement_lines.slot_id
     ), month_change as (
       select contract_id, category_id, (date_trunc('month', occurred_on) + interval '1 month')::date as month,
         sum(quantity) as quantity
       from movement_lines group by 1, 2, 3
     ), month_sum as (
       select contract_id, category_id, month,
         sum(quantity) over (partition by contract_id, category_id order by month) as quantity
       from month_change
     ), compared as (
       select 'stock' as balance, concat_ws(' ', lot_id, slot_id) as of, stock.quantity as stored,
         lot_sum.quantity as summed
       from stock full join lot_sum using (lot_id, slot_id)
       union all
       select 'slot', slots.id::text, slots.occupied, coalesce(slot_sum.places, 0)
       from slots left join slot_sum on slot_sum.slot_id = slots.id
       union all
       select 'monthOpening', concat_ws(' ', contract_id, category_id, month), month_openings.quantity,
         month_sum.quantity
       from month_openings full join month_sum using (contract_id, category_id, month)
     )
     select balance, of, stored::float8 as stored, summed::float8 as summed from compared
     where stored is distinct from summed
     order by balance, of`,
  );
}
