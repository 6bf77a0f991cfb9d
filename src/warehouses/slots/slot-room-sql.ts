/**
 * SQL for rule R13: how many places each slot of `:warehouseId` holds at the close of its fullest day from `:on` on.
 * Rows `slot_id, places`. A delivery of that day fits when capacity − places leaves room for it; what a slot holds at
 * the close of a day is told by the SQL function `slot_closings` alone.
 */
export const fullestDays = `
  select slot_id, max(places) as places
  from slot_closings(array(select id from slots where warehouse_id = :warehouseId), :on::date)
  group by slot_id`;
