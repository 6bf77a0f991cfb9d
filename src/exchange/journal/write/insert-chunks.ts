import type { Tx } from '../../../shared/db.ts';
import { rows } from '../../../shared/db.ts';

/** Rows of one statement: a request of some megabytes, whatever the size of the journal. */
const chunkSize = 5_000;

/** Runs an `insert … select … from jsonb_to_recordset(:rows::jsonb)` as often as it takes. */
export async function insertChunks(tx: Tx, sql: string, items: readonly object[]): Promise<void> {
  for (let from = 0; from < items.length; from += chunkSize) {
    await rows(tx, sql, { rows: JSON.stringify(items.slice(from, from + chunkSize)) });
  }
}
