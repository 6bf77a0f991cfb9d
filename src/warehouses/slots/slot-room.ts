/**
 * R13 in SQL: how many places a slot holds at the close of its fullest day from `:on` on, more than it holds after
 * everything recorded. Rows `slot_id, places` of the slots of `:warehouseId` that hold more; the others have none.
 * A delivery of that day fits when capacity − occupied − places leaves room for it: the refusal counts the same way
 * (`keep_balances`, findOverfilledSlots).
 */
export const fullestLater = `
  select slot_id, max(places) as places
  from (
    select slot_id, -sum(sum(movement_lines.quantity * categories.places))
        over (partition by slot_id order by occurred_on desc) as places
    from movement_lines
    join slots on slots.id = movement_lines.slot_id
    join categories on categories.id = movement_lines.category_id
    where slots.warehouse_id = :warehouseId and occurred_on > :on::date
    group by slot_id, occurred_on
  ) closing
  where places > 0
  group by slot_id`;
