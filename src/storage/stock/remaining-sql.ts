/**
 * SQL: the units left of what a row of `stock` tells of some day, after everything recorded, also for days ahead: what
 * the last row of the same lot in the same slot holds.
 */
export const remaining = `
  case when stock.until = 'infinity' then stock.quantity else (
    select last.quantity from stock last
    where last.lot_id = stock.lot_id and last.slot_id = stock.slot_id and last.until = 'infinity'
  ) end`;
