/**
 * SQL: what is left today of the units that a row of `stock` tells of a day, after all movements recorded so far: the
 * quantity of the last row of the same lot in the same slot. Of a day in the past that is less than lay there, when some
 * of it was picked up since.
 */
export const remaining = `
  case when stock.until = 'infinity' then stock.quantity else (
    select last.quantity from stock last
    where last.lot_id = stock.lot_id and last.slot_id = stock.slot_id and last.until = 'infinity'
  ) end`;
