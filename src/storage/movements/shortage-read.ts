import type { Day } from '../../shared/dates.ts';
import type { Db } from '../../shared/db.ts';
import { firstRow } from '../../shared/db.ts';

/**
 * R2: the first day, from the day of a pickup on, whose closing stock is less than what the pickup takes out of it.
 * Only lots that were delivered by then count; they grow no more, so nothing later can make up for it.
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
    `with change as (
       select movement_lines.occurred_on, movement_lines.quantity
       from movement_lines
       join lots on lots.id = movement_lines.lot_id
       join categories on categories.id = movement_lines.category_id
       join slots on slots.id = movement_lines.slot_id
       where movement_lines.contract_id = :contractId and slots.warehouse_id = :warehouseId
         and lots.delivered_on <= :occurredOn::date
         and (:lotId::uuid is null or lots.id = :lotId::uuid)
         and (:category::text is null or categories.code = :category::text)
         and (:slot::text is null or slots.code = :slot::text)
       union all select :occurredOn::date, 0
     ), closing as (
       select occurred_on, sum(sum(quantity)) over (order by occurred_on) as quantity
       from change group by occurred_on
     )
     select occurred_on as "on" from closing
     where occurred_on >= :occurredOn::date and quantity < :quantity
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

/** Which lot keeps a delivery from being reversed, from which day on, and by how many units. */
export async function findReversalShortage(
  db: Db,
  movementId: string,
): Promise<
  { on: Day; lotId: string; category: string; available: number; asked: number; shortage: number } | undefined
> {
  return firstRow(
    db,
    `with reversed as (
       select lot_id, category_id, occurred_on, sum(quantity)::integer as quantity
       from movement_lines where movement_id = :movementId
       group by lot_id, category_id, occurred_on
     ), closing as (
       select lot_id, occurred_on, sum(sum(quantity)) over (partition by lot_id order by occurred_on) as quantity,
         (sum(sum(quantity)) over (partition by lot_id))::integer as available
       from movement_lines where lot_id in (select lot_id from reversed)
       group by lot_id, occurred_on
     )
     select closing.occurred_on as "on", closing.lot_id as "lotId", categories.code as category, closing.available,
       reversed.quantity as asked, reversed.quantity - closing.available as shortage
     from reversed
     join closing on closing.lot_id = reversed.lot_id and closing.occurred_on >= reversed.occurred_on
     join categories on categories.id = reversed.category_id
     where closing.quantity < reversed.quantity
     order by closing.occurred_on, closing.lot_id limit 1`,
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

/** What a refusal calls a lot (R2). */
export async function findLotInWords(db: Db, lotId: string): Promise<LotInWords | undefined> {
  return firstRow(
    db,
    `select lots.delivered_on as "deliveredOn", lots.plate, string_agg(slots.code, ', ' order by slots.code) as slot
     from lots
     join stock on stock.lot_id = lots.id
     join slots on slots.id = stock.slot_id
     where lots.id = :lotId group by lots.id`,
    { lotId },
  );
}
