import type { Tx } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';

/** Imports go one at a time: the second of two simultaneous ones finds everything that the first one added. */
export async function lockImports(tx: Tx): Promise<void> {
  await rows(tx, `select pg_advisory_xact_lock(hashtext('journal import'))`);
}
