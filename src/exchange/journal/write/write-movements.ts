import type { Tx } from '../../../shared/db.ts';
import type { PlannedMovement } from '../plan/planned-movement.ts';
import { insertLines, insertLots, insertMovements } from './movements-store.ts';

const batchSize = 5_000;

/**
 * Writes planned movements in the order of time: movements and lots in batches, so that progress can be followed, and
 * all lines together at the end.
 *
 * @param onWritten called after each batch with the number of movements so far
 */
export async function writeMovements(
  tx: Tx,
  planned: readonly PlannedMovement[],
  recorded: { readonly at: Date; readonly by: string },
  onWritten: (done: number) => void,
): Promise<void> {
  for (let from = 0; from < planned.length; from += batchSize) {
    const batch = planned.slice(from, from + batchSize);
    await insertMovements(tx, batch, recorded);
    await insertLots(tx, batch);
    onWritten(from + batch.length);
  }
  if (planned.length > 0) await insertLines(tx, planned);
}
