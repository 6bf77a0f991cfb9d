import type { Day } from '../../shared/dates.ts';
import type { Db } from '../../shared/db.ts';
import { firstRow } from '../../shared/db.ts';

/**
 * The first day, from the day of a pickup on, at whose close less lies there than the pickup takes out of it (rule R2).
 * Only what lies there on the day of the pickup counts, and what changes of it later.
 */
export async function findFirstShortDay(
  db: Db,
  pickup: {
    readonly contractId: string;
    readonly warehouseId: string;
    readonly occurredOn: Day;
    readonly quantity: number;
    readonly lotId?: string | undefined;
    readonly category?: string | undefined;
    readonly slot?: string | undefined;
  },
): Promise<Day | undefined> {
  const { contractId, warehouseId, occurredOn, quantity, lotId, category, slot } = pickup;
  const found = await firstRow<{ on: Day }>(
    db,
    `with held as (
       select stock.lot_id, stock.slot_id, stock.quantity
       from stock_on(:occurredOn::date) stock
       join categories on categories.id = stock.category_id
       join slots on slots.id = stock.slot_id
       where stock.contract_id = :contractId and slots.warehouse_id = :warehouseId
         and (:lotId::uuid is null or stock.lot_id = :lotId::uuid)
         and (:category::text is null or categories.code = :category::text)
         and (:slot::text is null or slots.code = :slot::text)
     ), change as (
       select :occurredOn::date as occurred_on, coalesce(sum(quantity), 0) as quantity from held
       union all
       select line.occurred_on, line.quantity
       from held join movement_lines line on line.lot_id = held.lot_id and line.slot_id = held.slot_id
       where line.occurred_on > :occurredOn::date
     ), closing as (
       select occurred_on, sum(sum(quantity)) over (order by occurred_on) as quantity
       from change group by occurred_on
     )
     select occurred_on as "on" from closing
     where quantity < :quantity
     order by occurred_on limit 1`,
    {
      contractId,
      warehouseId,
      occurredOn,
      quantity,
      lotId: lotId ?? null,
      category: category ?? null,
      slot: slot ?? null,
    },
  );
  return found?.on;
}

/** Which lot keeps a movement from being reversed (rule R2), from which day on, and by how many units. */
export async function findReversalShortage(
  db: Db,
  movementId: string,
): Promise<
  { on: Day; lotId: string; category: string; available: number; asked: number; shortage: number } | undefined
> {
  return firstRow(
    db,
    `with reversed as (
       select lot_id, slot_id, category_id, occurred_on, sum(quantity)::integer as quantity
       from movement_lines where movement_id = :movementId
       group by lot_id, slot_id, category_id, occurred_on
     )
     select min(short.since) as "on", reversed.lot_id as "lotId", categories.code as category,
       min(short.quantity) as available, reversed.quantity as asked,
       reversed.quantity - min(short.quantity) as shortage
     from reversed
     join stock short on short.lot_id = reversed.lot_id and short.slot_id = reversed.slot_id
       and short.since >= reversed.occurred_on and short.quantity < reversed.quantity
     join categories on categories.id = reversed.category_id
     group by reversed.lot_id, categories.code, reversed.quantity
     order by 1, 2 limit 1`,
    { movementId },
  );
}

/** A lot in the words of people: there is no number on it. */
export interface LotInWords {
  readonly deliveredOn: Day;
  readonly plate: string | null;
  /** Code of the slot it was put into. */
  readonly slot: string;
}

/** What a refusal calls a lot (rule R2). */
export async function findLotInWords(db: Db, lotId: string): Promise<LotInWords | undefined> {
  return firstRow(
    db,
    `select lots.delivered_on as "deliveredOn", lots.plate,
       string_agg(distinct slots.code, ', ' order by slots.code) as slot
     from lots
     join stock on stock.lot_id = lots.id
     join slots on slots.id = stock.slot_id
     where lots.id = :lotId group by lots.id`,
    { lotId },
  );
}
