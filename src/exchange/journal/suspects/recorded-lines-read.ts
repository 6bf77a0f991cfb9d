import type { Day } from '../../../shared/dates.ts';
import type { Tx } from '../../../shared/db.ts';
import { rows } from '../../../shared/db.ts';
import type { RecordedLine } from './recorded-fact.ts';

/**
 * What is recorded, for no row of the file stands for it: by hand, or by a row of an earlier journal that is gone. Of
 * some contracts all of it; of others what happened in some warehouses on some days. Of what was reversed only what
 * was recorded by hand, since rows know their own movements.
 *
 * @param asked `keys` of all rows of the file
 * @returns oldest first
 */
export async function findRecordedLines(
  tx: Tx,
  asked: {
    readonly contractIds: readonly string[];
    readonly warehouseIds: readonly string[];
    readonly days: readonly Day[];
    readonly keys: readonly string[];
  },
): Promise<RecordedLine[]> {
  if (asked.contractIds.length === 0) return [];
  return rows(
    tx,
    `with in_file as materialized (
       select imported_rows.movement_id, imported_rows.lines
       from (select decode(asked, 'hex') as key from unnest(:keys::text[]) as asked) as asked
       join imported_rows on imported_rows.key = asked.key
     ), recorded as (
       select movements.*, undone.id is not null as reversed
       from movements
       left join movements undone on undone.reverses_id = movements.id
       where movements.kind in ('delivery', 'pickup')
         and (movements.contract_id = any(:contractIds::uuid[])
           or movements.warehouse_id = any(:warehouseIds::uuid[]) and movements.occurred_on = any(:days::date[]))
         and movements.id not in (select movement_id from in_file where lines is null)
     )
     select recorded.id as "movementId", recorded.number, recorded.kind, recorded.contract_id as "contractId",
       recorded.warehouse_id as "warehouseId", recorded.occurred_on as "on", line.line,
       line.category_id as "categoryId", line.slot_id as "slotId", abs(line.quantity) as quantity, lots.plate,
       known.imported, recorded.reversed
     from recorded
     join movement_lines line on line.movement_id = recorded.id
     join lots on lots.id = line.lot_id
     cross join lateral (
       select exists (
         select 1 from imported_rows
         where imported_rows.movement_id = recorded.id
           and (imported_rows.lines is null or line.line = any(imported_rows.lines))
       ) as imported
     ) known
     where not (recorded.reversed and known.imported)
       and not exists (
         select 1 from in_file where in_file.movement_id = recorded.id and line.line = any(in_file.lines))
     order by recorded.occurred_on, recorded.number, line.line`,
    asked,
  );
}
