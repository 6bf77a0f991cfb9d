import type { Tx } from '../../../shared/db.ts';
import { rows } from '../../../shared/db.ts';
import { lotColumns, lotColumnsKept, lotRecord } from '../../../storage/lots/lot-sql.ts';
import { isDelivery } from '../check/movement-fact.ts';
import type { PlannedMovement } from '../plan/planned-movement.ts';
import type { KnownRow } from '../suspects/decide-rows.ts';
import { insertChunks } from './insert-chunks.ts';

/** The reversal of a movement that a row corrects, or that depends on one. */
export interface Reversal {
  readonly id: string;
  readonly reversesId: string;
  readonly reason: string;
}

/**
 * Movements in the order of time, so that their numbers follow it. Rows stand for those that they bring; for one that takes
 * the place of an undone one stand the rows that stood for that, with the lines that became of theirs.
 */
export async function insertMovements(
  tx: Tx,
  planned: readonly PlannedMovement[],
  recorded: { readonly at: Date; readonly by: string },
): Promise<void> {
  await insertChunks(
    tx,
    `with added as (
       select * from jsonb_to_recordset(:rows::jsonb) as added
         (id uuid, key text, rerecords uuid, survivors jsonb, kind text, "contractId" uuid, "warehouseId" uuid, "on" date, at timestamptz, "by" uuid)
     ), movement as (
       insert into movements (id, kind, contract_id, warehouse_id, occurred_on, recorded_at, recorded_by)
       select id, kind, "contractId", "warehouseId", "on", at, "by" from added order by id
     ), moved as (
       update imported_rows set movement_id = added.id, lines = (
         select array_agg(distinct survivor.now)
         from jsonb_to_recordset(added.survivors) as survivor (line integer, now integer)
         where survivor.line = any(imported_rows.lines)
       )
       from added
       where imported_rows.movement_id = added.rerecords
         and (imported_rows.lines is null or imported_rows.lines <@ array(
           select survivor.line from jsonb_to_recordset(added.survivors) as survivor (line integer)
         ))
     )
     insert into imported_rows (key, movement_id)
     select decode(key, 'hex'), id from added where rerecords is null
     on conflict (key) do update set movement_id = excluded.movement_id, left_reversed = false, lines = null`,
    planned.map(({ id, fact, survivors }) => {
      const { key, kind, contractId, warehouseId, on, rerecords } = fact;
      return { id, key, kind, contractId, warehouseId, on, rerecords, survivors, ...recorded };
    }),
  );
}

/** Reversals of undone movements, each on the day of what it undoes (rule R1); their lines are written by insertLines. */
export async function insertReversals(
  tx: Tx,
  reversals: readonly Reversal[],
  recorded: { readonly at: Date; readonly by: string },
): Promise<void> {
  await insertChunks(
    tx,
    `insert into movements
       (id, kind, contract_id, warehouse_id, occurred_on, reverses_id, reason, recorded_at, recorded_by)
     select added.id, 'reversal', movements.contract_id, movements.warehouse_id, movements.occurred_on,
       movements.id, added.reason, added.at, added."by"
     from jsonb_to_recordset(:rows::jsonb) as added
       (id uuid, "reversesId" uuid, reason text, at timestamptz, "by" uuid)
     join movements on movements.id = added."reversesId"
     order by added.id`,
    reversals.map((reversal) => ({ ...reversal, ...recorded })),
  );
}

/** Rows that were answered to be the same as a recorded movement, or to be left reversed (rule R25). */
export async function insertKnownRows(tx: Tx, known: readonly KnownRow[]): Promise<void> {
  await insertChunks(
    tx,
    `insert into imported_rows (key, movement_id, lines, left_reversed)
     select decode(key, 'hex'), "movementId", lines, "leftReversed"
     from jsonb_to_recordset(:rows::jsonb) as added
       (key text, "movementId" uuid, lines integer[], "leftReversed" boolean)
     on conflict (key) do update
       set movement_id = excluded.movement_id, lines = excluded.lines, left_reversed = excluded.left_reversed`,
    known,
  );
}

/**
 * The lots of planned deliveries, with what the journal says of their tires; of one that replaces another, also what was
 * known of that and the row leaves empty.
 */
export async function insertLots(tx: Tx, planned: readonly PlannedMovement[]): Promise<void> {
  await insertChunks(
    tx,
    `insert into lots (id, contract_id, category_id, warehouse_id, delivered_on, ${lotColumns})
     select "lotId", "contractId", "categoryId", "warehouseId", "on", ${lotColumnsKept}
     from jsonb_to_recordset(:rows::jsonb) as added
       ("lotId" uuid, "contractId" uuid, "categoryId" uuid, "warehouseId" uuid, "on" date, replaces uuid, ${lotRecord})
     left join lots replaced on replaced.id = added.replaces`,
    planned
      .filter(({ fact }) => isDelivery(fact) && fact.rerecords === undefined)
      .flatMap(({ fact, lines }) =>
        lines.map(({ lotId }) => {
          const { contractId, categoryId, warehouseId, on, replaces, row } = fact;
          return { ...row.values, lotId, contractId, categoryId, warehouseId, on, replaces };
        }),
      ),
  );
}

/**
 * All lines in one statement, those of the reversals with them: the triggers that keep balances look at a slot and at a lot
 * after the whole of it, so that a slot which a later pickup empties is not called full halfway, and tires whose
 * delivery is recorded anew are not missed between.
 */
export async function insertLines(
  tx: Tx,
  planned: readonly PlannedMovement[],
  reversals: readonly Reversal[],
): Promise<void> {
  const lines = planned.flatMap(({ id, lines }) =>
    lines.map((line, index) => ({ id, ...line, line: line.line ?? index + 1 })),
  );
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
     join lots on lots.id = added.lot_id
     union all
     select reversal.id, line.line, line.contract_id, line.category_id, line.lot_id, line.slot_id, line.occurred_on,
       line.effect, -line.quantity
     from unnest(:reversalIds::uuid[], :reversedIds::uuid[]) as reversal (id, reverses_id)
     join movement_lines line on line.movement_id = reversal.reverses_id`,
    {
      reversalIds: reversals.map(({ id }) => id),
      reversedIds: reversals.map(({ reversesId }) => reversesId),
      movementIds: lines.map(({ id }) => id),
      numbers: lines.map(({ line }) => line),
      lotIds: lines.map(({ lotId }) => lotId),
      slotIds: lines.map(({ slotId }) => slotId),
      quantities: lines.map(({ quantity }) => quantity),
    },
  );
}
