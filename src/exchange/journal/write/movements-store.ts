import type { Tx } from '../../../shared/db.ts';
import { rows } from '../../../shared/db.ts';
import { lotColumns, lotRecord, lotRecordColumns } from '../../../storage/lots/lot-sql.ts';
import { isDelivery } from '../check/movement-fact.ts';
import type { PlannedMovement } from '../plan/planned-movement.ts';
import { insertChunks } from './insert-chunks.ts';

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
    planned.map(({ id, fact }) => {
      const { key, contractId, warehouseId, on } = fact;
      const kind = isDelivery(fact) ? 'delivery' : 'pickup';
      return { id, key, kind, contractId, warehouseId, on, ...recorded };
    }),
  );
}

/** The lots of planned deliveries, with what the journal says of their tires. */
export async function insertLots(tx: Tx, planned: readonly PlannedMovement[]): Promise<void> {
  await insertChunks(
    tx,
    `insert into lots (id, contract_id, category_id, warehouse_id, delivered_on, ${lotColumns})
     select "lotId", "contractId", "categoryId", "warehouseId", "on", ${lotRecordColumns}
     from jsonb_to_recordset(:rows::jsonb) as added
       ("lotId" uuid, "contractId" uuid, "categoryId" uuid, "warehouseId" uuid, "on" date, ${lotRecord})`,
    planned
      .filter(({ fact }) => isDelivery(fact))
      .flatMap(({ fact, lines }) =>
        lines.map(({ lotId }) => {
          const { contractId, categoryId, warehouseId, on, row } = fact;
          return { ...row.values, lotId, contractId, categoryId, warehouseId, on };
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
  // Without statistics of what was just written, the checks of foreign keys read all movements of a contract for each.
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
