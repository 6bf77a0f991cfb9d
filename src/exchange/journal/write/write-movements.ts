import type { Tx } from '../../../shared/db.ts';
import { newId } from '../../../shared/ids.ts';
import type { Plan } from '../plan/plan-and-lock.ts';
import type { UndoneMovement } from '../plan/undone-movement.ts';
import {
  insertKnownRows,
  insertLines,
  insertLots,
  insertMovements,
  insertReversals,
} from './movements-store.ts';
import type { Reversal } from './movements-store.ts';

const batchSize = 5_000;

/**
 * Writes a plan: reversals of what is undone, planned movements in the order of time with their lots, in batches, so that
 * progress can be followed, all lines together at the end, and what was answered to be known already.
 *
 * @param recorded `file` is the journal as people call it, for the reason of reversals
 * @param onWritten called after each batch with the number of movements so far
 */
export async function writeMovements(
  tx: Tx,
  { undone, planned, decided }: Plan,
  { file, ...recorded }: { readonly at: Date; readonly by: string; readonly file: string },
  onWritten: (done: number) => void,
): Promise<void> {
  const reversals = undone.map((movement) => reversalOf(movement, file));
  await insertKnownRows(tx, decided.known);
  await insertReversals(tx, reversals, recorded);
  for (let from = 0; from < planned.length; from += batchSize) {
    const batch = planned.slice(from, from + batchSize);
    await insertMovements(tx, batch, recorded);
    await insertLots(tx, batch);
    onWritten(from + batch.length);
  }
  if (planned.length > 0) await insertLines(tx, planned, reversals);
}

function reversalOf({ movementId, cause: { row } }: UndoneMovement, file: string): Reversal {
  const reason = `Исправление по журналу «${file}»: лист «${row.sheet}», строка ${row.number}`;
  return { id: newId(), reversesId: movementId, reason };
}
