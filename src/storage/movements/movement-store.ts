import type { Day } from '../../shared/dates.ts';
import type { Tx } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';
import type { LotDescription } from '../lots/lot-fields.ts';
import { lotColumns, lotRecord, lotRecordColumns } from '../lots/lot-sql.ts';
import { movementKinds } from './movement-kinds.ts';
import type { FactKind } from './movement-kinds.ts';

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
           line integer, "lotId" uuid, "categoryId" uuid, "slotId" uuid, quantity integer, ${lotRecord})
       ), movement as (
         insert into movements
           (id, kind, contract_id, warehouse_id, occurred_on, overfill_reason, recorded_at, recorded_by)
         values (:id, 'delivery', :contractId, :warehouseId, :occurredOn, :overfillReason, :recordedAt, :recordedBy)
         returning number
       ), lot as (
         insert into lots (id, contract_id, category_id, warehouse_id, delivered_on, ${lotColumns})
         select "lotId", :contractId, "categoryId", :warehouseId, :occurredOn, ${lotRecordColumns} from line
       ), movement_line as (
         insert into movement_lines
           (movement_id, line, contract_id, category_id, lot_id, slot_id, occurred_on, effect, quantity)
         select :id, line, :contractId, "categoryId", "lotId", "slotId", :occurredOn, 'arrival', quantity from line
       )
       select number from movement`,
      { ...movement, lots: JSON.stringify(numbered(lots)) },
    ),
  );
}

/**
 * Records a movement of lots that are there, with its lines, in one statement; what its lines do is that of its kind.
 *
 * @param lines `change` of each is signed: units put into the slot, or taken out of it below zero
 * @returns its number
 */
export async function insertMovementOfLots(
  tx: Tx,
  movement: NewMovement & { readonly kind: Exclude<FactKind, 'delivery'> },
  lines: readonly { readonly lotId: string; readonly slotId: string; readonly change: number }[],
): Promise<string> {
  return numberOf(
    await rows(
      tx,
      `with movement as (
         insert into movements (id, kind, contract_id, warehouse_id, occurred_on, recorded_at, recorded_by)
         values (:id, :kind, :contractId, :warehouseId, :occurredOn, :recordedAt, :recordedBy)
         returning number
       ), movement_line as (
         insert into movement_lines
           (movement_id, line, contract_id, category_id, lot_id, slot_id, occurred_on, effect, quantity)
         select :id, line.line, lots.contract_id, lots.category_id, lots.id, line."slotId", :occurredOn, :effect,
           line.change
         from jsonb_to_recordset(:lines::jsonb) as line (line integer, "lotId" uuid, "slotId" uuid, change integer)
         join lots on lots.id = line."lotId"
       )
       select number from movement`,
      { ...movement, effect: movementKinds[movement.kind].effect, lines: JSON.stringify(numbered(lines)) },
    ),
  );
}

/** Undoes a movement by its negated lines on the same day (rule R1); answers what was written. */
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
         (movement_id, line, contract_id, category_id, lot_id, slot_id, occurred_on, effect, quantity)
       select movement.id, line, contract_id, category_id, lot_id, slot_id, occurred_on, effect, -quantity
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
