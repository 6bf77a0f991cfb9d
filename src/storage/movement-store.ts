import type { Day } from '../shared/dates.ts';
import type { Tx } from '../shared/db.ts';
import { firstRow, rows } from '../shared/db.ts';
import type { LotDescription, MovementKind } from './movement.ts';
import type { PickedLine, StockOfLot } from './pickup.ts';

/** A contract held for a movement, with the ids of what the movement names by code. */
export interface MovementPlace {
  readonly startsOn: Day;
  readonly warehouseKnown: boolean;
  readonly slotIds: ReadonlyMap<string, string>;
  readonly categoryIds: ReadonlyMap<string, string>;
}

/** Who recorded a movement, where, and on what day it happened. */
interface NewMovement {
  readonly id: string;
  readonly contractId: string;
  readonly warehouseId: string;
  readonly occurredOn: Day;
  readonly recordedAt: Date;
  readonly recordedBy: string;
}

interface NewLot extends LotDescription {
  readonly lotId: string;
  readonly categoryId: string;
  readonly slotId: string;
  readonly quantity: number;
}

/**
 * Locks the contract row and looks up codes on the way. Whoever writes movements takes this lock first and slots
 * after it, by id (in the trigger): writers of one contract stand in line and nobody waits in a circle.
 */
export async function lockContract(
  tx: Tx,
  asked: {
    readonly contractId: string;
    readonly warehouseId: string;
    readonly slots: readonly string[];
    readonly categories: readonly string[];
  },
): Promise<MovementPlace | undefined> {
  const found = await firstRow<{
    startsOn: Day;
    warehouseKnown: boolean;
    slotIds: Record<string, string>;
    categoryIds: Record<string, string>;
  }>(
    tx,
    `select starts_on as "startsOn",
       exists (select 1 from warehouses where id = :warehouseId) as "warehouseKnown",
       coalesce((select jsonb_object_agg(code, id) from slots
                 where warehouse_id = :warehouseId and code = any(:slots::text[])), '{}') as "slotIds",
       coalesce((select jsonb_object_agg(code, id) from categories
                 where code = any(:categories::text[])), '{}') as "categoryIds"
     from contracts where id = :contractId for no key update`,
    { ...asked },
  );
  return (
    found && {
      ...found,
      slotIds: new Map(Object.entries(found.slotIds)),
      categoryIds: new Map(Object.entries(found.categoryIds)),
    }
  );
}

/** Locks the contract of a movement that is to be reversed. */
export async function lockContractOf(
  tx: Tx,
  movementId: string,
): Promise<{ kind: MovementKind; occurredOn: Day } | undefined> {
  return firstRow(
    tx,
    `select movements.kind, movements.occurred_on as "occurredOn"
     from movements join contracts on contracts.id = movements.contract_id
     where movements.id = :movementId for no key update of contracts`,
    { movementId },
  );
}

/**
 * What a contract has of the asked categories in a warehouse, and the asked lots even if nothing is left of them;
 * oldest first, as pickupLines takes it. Lot ids are made in order of recording. Call under the contract's lock.
 */
export async function stockForPickup(
  tx: Tx,
  asked: {
    readonly contractId: string;
    readonly warehouseId: string;
    readonly categories: readonly string[];
    readonly lotIds: readonly string[];
  },
): Promise<StockOfLot[]> {
  return rows<StockOfLot>(
    tx,
    `select lots.id as "lotId", slots.id as "slotId", slots.code as slot, categories.code as category,
       lots.delivered_on as "deliveredOn", stock.quantity
     from lots
     join stock on stock.lot_id = lots.id
     join slots on slots.id = stock.slot_id
     join categories on categories.id = lots.category_id
     where lots.contract_id = :contractId and slots.warehouse_id = :warehouseId
       and ((stock.quantity > 0 and categories.code = any(:categories::text[])) or lots.id = any(:lotIds::uuid[]))
     order by lots.delivered_on, lots.id, slots.code`,
    { ...asked },
  );
}

/** Records a delivery with its lots and lines in one statement; answers its number. */
export async function insertDelivery(
  tx: Tx,
  movement: NewMovement & { readonly overfillReason: string | null },
  lots: readonly NewLot[],
): Promise<string> {
  return numberOf(
    await rows(
      tx,
      `with line as (
         select * from jsonb_to_recordset(:lots::jsonb) as line (
           line integer, "lotId" uuid, "categoryId" uuid, "slotId" uuid, quantity integer, plate text, brand text,
           model text, size text, season text, "onRims" boolean, dot text, "treadMm" numeric, note text)
       ), movement as (
         insert into movements
           (id, kind, contract_id, warehouse_id, occurred_on, overfill_reason, recorded_at, recorded_by)
         values (:id, 'delivery', :contractId, :warehouseId, :occurredOn, :overfillReason, :recordedAt, :recordedBy)
         returning number
       ), lot as (
         insert into lots (id, contract_id, category_id, warehouse_id, delivered_on, plate, brand, model, size,
           season, on_rims, dot, tread_mm, note)
         select "lotId", :contractId, "categoryId", :warehouseId, :occurredOn, plate, brand, model, size,
           season, "onRims", dot, "treadMm", note
         from line
       ), movement_line as (
         insert into movement_lines
           (movement_id, line, contract_id, category_id, lot_id, slot_id, occurred_on, direction, quantity)
         select :id, line, :contractId, "categoryId", "lotId", "slotId", :occurredOn, 'in', quantity from line
       )
       select number from movement`,
      { ...movement, lots: JSON.stringify(numbered(lots)) },
    ),
  );
}

/** Records a pickup with its lines in one statement; answers its number. */
export async function insertPickup(
  tx: Tx,
  movement: NewMovement,
  picked: readonly PickedLine[],
): Promise<string> {
  return numberOf(
    await rows(
      tx,
      `with movement as (
         insert into movements (id, kind, contract_id, warehouse_id, occurred_on, recorded_at, recorded_by)
         values (:id, 'pickup', :contractId, :warehouseId, :occurredOn, :recordedAt, :recordedBy)
         returning number
       ), movement_line as (
         insert into movement_lines
           (movement_id, line, contract_id, category_id, lot_id, slot_id, occurred_on, direction, quantity)
         select :id, line.line, lots.contract_id, lots.category_id, lots.id, line."slotId", :occurredOn, 'out',
           -line.quantity
         from jsonb_to_recordset(:lines::jsonb) as line (line integer, "lotId" uuid, "slotId" uuid, quantity integer)
         join lots on lots.id = line."lotId"
       )
       select number from movement`,
      { ...movement, lines: JSON.stringify(numbered(picked)) },
    ),
  );
}

/** R1: undoes a movement by its negated lines on the same day; answers what was written. */
export async function insertReversal(
  tx: Tx,
  reversal: {
    readonly id: string;
    readonly reversesId: string;
    readonly reason: string;
    readonly recordedAt: Date;
    readonly recordedBy: string;
  },
): Promise<{ number: string; lotId: string; category: string; slot: string; quantity: number }[]> {
  return rows(
    tx,
    `with movement as (
       insert into movements
         (id, kind, contract_id, warehouse_id, occurred_on, reverses_id, reason, recorded_at, recorded_by)
       select :id, 'reversal', contract_id, warehouse_id, occurred_on, id, :reason, :recordedAt, :recordedBy
       from movements where id = :reversesId
       returning id, number
     ), movement_line as (
       insert into movement_lines
         (movement_id, line, contract_id, category_id, lot_id, slot_id, occurred_on, direction, quantity)
       select movement.id, line, contract_id, category_id, lot_id, slot_id, occurred_on, direction, -quantity
       from movement, movement_lines where movement_id = :reversesId
       returning line, lot_id, category_id, slot_id, quantity
     )
     select movement.number, movement_line.lot_id as "lotId", categories.code as category, slots.code as slot,
       abs(movement_line.quantity) as quantity
     from movement, movement_line
     join categories on categories.id = movement_line.category_id
     join slots on slots.id = movement_line.slot_id
     order by movement_line.line`,
    reversal,
  );
}

function numbered<Line>(lines: readonly Line[]): (Line & { line: number })[] {
  return lines.map((line, index) => ({ ...line, line: index + 1 }));
}

function numberOf(inserted: { number: string }[]): string {
  const [movement] = inserted;
  if (movement === undefined) throw new Error('the movement was not written');
  return movement.number;
}
