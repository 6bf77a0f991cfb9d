/**
 * SQL: what lies there at the close of today, in the place of `stock_on`: today is the day that it is at each slot's
 * warehouse at the instant `:now`. The index is asked for the day before that of UTC: no time zone has an earlier one.
 */
export const stockNow = `(
  select stock.*
  from stock
  join slots on slots.id = stock.slot_id
  join warehouses on warehouses.id = slots.warehouse_id
  cross join lateral (select (:now::timestamptz at time zone warehouses.time_zone)::date as day) today
  where stock.quantity > 0 and stock.until > (:now::timestamptz at time zone 'UTC')::date - 1
    and stock.since <= today.day and stock.until > today.day)`;
