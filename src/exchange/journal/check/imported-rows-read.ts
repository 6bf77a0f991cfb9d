import type { Day } from '../../../shared/dates.ts';
import type { Tx } from '../../../shared/db.ts';
import { firstRow, rows } from '../../../shared/db.ts';
import type { ImportedMovement } from './imported-movement.ts';

/** Those of the keys that earlier imports have written. */
export async function findImportedKeys(tx: Tx, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await firstRow<{ keys: string[] | null }>(
    tx,
    `select array_agg(encode(key, 'hex')) as keys from imported_rows
     where key in (select decode(asked, 'hex') from unnest(:keys::text[]) as asked)`,
    { keys },
  );
  return new Set(found?.keys);
}

/** What earlier imports wrote for some contracts on some days, without what was reversed. */
export async function findImportedMovements(
  tx: Tx,
  asked: { readonly contractIds: readonly string[]; readonly days: readonly Day[] },
): Promise<ImportedMovement[]> {
  return rows(
    tx,
    `select encode(imported_rows.key, 'hex') as key, movements.number, movements.kind,
       movements.contract_id as "contractId", movements.occurred_on as on,
       movement_lines.category_id as "categoryId", abs(sum(movement_lines.quantity))::integer as quantity
     from movements
     join imported_rows on imported_rows.movement_id = movements.id
     join movement_lines on movement_lines.movement_id = movements.id
     where movements.contract_id = any(:contractIds::uuid[]) and movements.occurred_on = any(:days::date[])
       and not exists (select 1 from movements undone where undone.reverses_id = movements.id)
     group by imported_rows.key, movements.id, movement_lines.category_id
     order by movements.number`,
    asked,
  );
}
