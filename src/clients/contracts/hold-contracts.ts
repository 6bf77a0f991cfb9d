import type { Tx } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';

/**
 * Holds the rows of contracts until the transaction ends, so that no movement, import or billing run of theirs comes
 * between; in id order, as every holder of several does, so that two of them never wait for each other.
 */
export async function holdContracts(tx: Tx, contractIds: readonly string[]): Promise<void> {
  await rows(
    tx,
    'select id from contracts where id = any(:contractIds::uuid[]) order by id for no key update',
    {
      contractIds,
    },
  );
}
