import type { Tx } from '../../../shared/db.ts';
import { rows } from '../../../shared/db.ts';

/** What became of a row that an earlier import has brought in, or that was answered to be the same as a movement. */
export interface ImportedRow {
  readonly movementId: string;
  /** Of the movement; later ones have higher numbers. */
  readonly number: string;
  /** What of it the row stands for; null for all of its lines. */
  readonly lines: readonly number[] | null;
  /** Somebody has reversed the movement, and nobody has said that it shall stay so. */
  readonly reversed: boolean;
  /** Somebody has said that it shall stay reversed. */
  readonly leftReversed: boolean;
}

/** Finds the rows that are known, by key. */
export async function findImportedRows(
  tx: Tx,
  keys: readonly string[],
): Promise<ReadonlyMap<string, ImportedRow>> {
  const found = await rows<ImportedRow & { key: string }>(
    tx,
    `select encode(imported_rows.key, 'hex') as key, imported_rows.movement_id as "movementId",
       movements.number,
       imported_rows.lines,
       undone.id is not null and not imported_rows.left_reversed as reversed,
       imported_rows.left_reversed as "leftReversed"
     from (select decode(asked, 'hex') as key from unnest(:keys::text[]) as asked) as asked
     join imported_rows on imported_rows.key = asked.key
     join movements on movements.id = imported_rows.movement_id
     left join movements undone on undone.reverses_id = imported_rows.movement_id`,
    { keys },
  );
  return new Map(found.map(({ key, ...row }) => [key, row]));
}
