import type { Day } from '../../../shared/dates.ts';
import type { Tx } from '../../../shared/db.ts';
import { rows } from '../../../shared/db.ts';
import { lotColumns, lotRecord, lotRecordColumns } from '../../../storage/lots/lot-sql.ts';
import { insertChunks } from './insert-chunks.ts';
import type { SlotLimit } from '../plan/check-capacity.ts';
import type { SlotClosing } from '../plan/slot-days.ts';
import type { StoredLot } from '../plan/lot-shelves.ts';
import type { PlannedMovement } from '../plan/planned-movement.ts';

/** Imports go one at a time: the second of two simultaneous ones finds everything that the first one added. */
export async function waitForOtherImports(tx: Tx): Promise<void> {
  await rows(tx, `select pg_advisory_xact_lock(hashtext('journal import'))`);
}

/** Locks the slots that exist, by id. Call under the contracts' locks: nobody waits in a circle. */
export async function lockSlots(tx: Tx, ids: readonly string[]): Promise<void> {
  await rows(tx, 'select id from slots where id = any(:ids::uuid[]) order by id for no key update', { ids });
}

/** Capacities of the slots that exist. */
export async function findSlots(tx: Tx, ids: readonly string[]): Promise<SlotLimit[]> {
  return rows(
    tx,
    'select id as "slotId", code as slot, capacity from slots where id = any(:ids::uuid[]) order by id',
    { ids },
  );
}

/** What is left of the lots of some contracts, oldest first. */
export async function stockOfContracts(tx: Tx, contractIds: readonly string[]): Promise<StoredLot[]> {
  return rows(
    tx,
    `select lots.id as "lotId", stock.slot_id as "slotId", lots.delivered_on as "deliveredOn", stock.quantity,
       lots.contract_id as "contractId",
       slots.warehouse_id as "warehouseId", lots.category_id as "categoryId", lots.plate
     from lots
     join stock on stock.lot_id = lots.id and stock.quantity > 0 and stock.until = 'infinity'
     join slots on slots.id = stock.slot_id
     where lots.contract_id = any(:contractIds::uuid[])
     order by lots.delivered_on, lots.id, slots.code`,
    { contractIds },
  );
}

/** What slots hold from a day on, in places (rule R13); nothing is asked without a day. */
export async function slotClosings(
  tx: Tx,
  slotIds: readonly string[],
  since: Day | undefined,
): Promise<SlotClosing[]> {
  return rows(
    tx,
    `select slot_id as "slotId", day as "on", places::float8 as places
     from slot_closings(:slotIds::uuid[], :since::date)
     order by slot_id, day`,
    { slotIds, since: since ?? null },
  );
}

/** Movements in the order of time, so that their numbers follow it. */
export async function insertMovements(
  tx: Tx,
  planned: readonly PlannedMovement[],
  recorded: { readonly at: Date; readonly by: string },
): Promise<void> {
  await insertChunks(
    tx,
    `with added as (
       select * from jsonb_to_recordset(:rows::jsonb) as added
         (id uuid, key text, kind text, "contractId" uuid, "warehouseId" uuid, "on" date, at timestamptz, "by" uuid)
     ), movement as (
       insert into movements (id, kind, contract_id, warehouse_id, occurred_on, recorded_at, recorded_by)
       select id, kind, "contractId", "warehouseId", "on", at, "by" from added order by id
     )
     insert into imported_rows (key, movement_id) select decode(key, 'hex'), id from added`,
    planned.map(({ id, fact: { sheet, key, contractId, warehouseId, on } }) => {
      const kind = sheet === 'Приход' ? 'delivery' : 'pickup';
      return { id, key, kind, contractId, warehouseId, on, ...recorded };
    }),
  );
}

export async function insertLots(tx: Tx, planned: readonly PlannedMovement[]): Promise<void> {
  await insertChunks(
    tx,
    `insert into lots (id, contract_id, category_id, warehouse_id, delivered_on, ${lotColumns})
     select "lotId", "contractId", "categoryId", "warehouseId", "on", ${lotRecordColumns}
     from jsonb_to_recordset(:rows::jsonb) as added
       ("lotId" uuid, "contractId" uuid, "categoryId" uuid, "warehouseId" uuid, "on" date, ${lotRecord})`,
    planned
      .filter(({ fact }) => fact.sheet === 'Приход')
      .flatMap(({ fact, lines }) =>
        lines.map(({ lotId }) => {
          const { contractId, categoryId, warehouseId, on, values } = fact;
          return { ...values, lotId, contractId, categoryId, warehouseId, on };
        }),
      ),
  );
}

/**
 * All lines in one statement: the trigger that keeps balances looks at a slot after the whole of it, so that a slot
 * which a later pickup empties is not called full halfway.
 */
export async function insertLines(tx: Tx, planned: readonly PlannedMovement[]): Promise<void> {
  const lines = planned.flatMap(({ id, lines }) => lines.map((line, index) => ({ id, index, ...line })));
  // Without statistics of what was just written, the checks of foreign keys walk all movements of a contract for each.
  await rows(tx, 'analyze lots, movements');
  await rows(
    tx,
    `insert into movement_lines
       (movement_id, line, contract_id, category_id, lot_id, slot_id, occurred_on, effect, quantity)
     select movements.id, added.line, lots.contract_id, lots.category_id, lots.id, added.slot_id,
       movements.occurred_on, case when added.quantity > 0 then 'arrival' else 'departure' end, added.quantity
     from unnest(:movementIds::uuid[], :numbers::integer[], :lotIds::uuid[], :slotIds::uuid[], :quantities::integer[])
       as added (movement_id, line, lot_id, slot_id, quantity)
     join movements on movements.id = added.movement_id
     join lots on lots.id = added.lot_id`,
    {
      movementIds: lines.map(({ id }) => id),
      numbers: lines.map(({ index }) => index + 1),
      lotIds: lines.map(({ lotId }) => lotId),
      slotIds: lines.map(({ slotId }) => slotId),
      quantities: lines.map(({ quantity }) => quantity),
    },
  );
}
