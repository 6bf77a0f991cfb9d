import type { Tx } from '../../../shared/db.ts';
import { rows } from '../../../shared/db.ts';
import type { ChangedStock } from './undo-corrected.ts';
import type { StoredLine } from './undone-movement.ts';

/**
 * Finds what corrections may undo: the corrected movements, the pickups of the tires that they brought, and the
 * pickups from the stock that they change. Of each all lines; nothing that is reversed already.
 */
export async function findLinesToUndo(
  tx: Tx,
  correctedIds: readonly string[],
  changed: readonly ChangedStock[],
): Promise<StoredLine[]> {
  if (correctedIds.length === 0) return [];
  return rows(
    tx,
    `with changed as (
       select * from jsonb_to_recordset(:changed::jsonb) as changed
         ("contractId" uuid, "warehouseId" uuid, "categoryId" uuid, since date)
     ), asked as (
       select unnest(:correctedIds::uuid[]) as id
       union
       select line.movement_id
       from movement_lines brought
       join movement_lines line on line.lot_id = brought.lot_id
       where brought.movement_id = any(:correctedIds::uuid[]) and brought.effect = 'arrival'
       union
       select movements.id
       from changed
       join movements on movements.contract_id = changed."contractId" and movements.warehouse_id = changed."warehouseId"
         and movements.occurred_on >= changed.since and movements.kind = 'pickup'
       join movement_lines line on line.movement_id = movements.id and line.category_id = changed."categoryId"
     )
     select movements.id as "movementId", movements.number, movements.kind, movements.contract_id as "contractId",
       movements.warehouse_id as "warehouseId", movements.occurred_on as "on",
       array(
         select encode(key, 'hex') from imported_rows
         where movement_id = movements.id and (lines is null or line.line = any(lines))
         order by cardinality(lines) desc nulls first, key
       ) as keys, line.line, line.category_id as "categoryId", line.lot_id as "lotId", line.slot_id as "slotId",
       abs(line.quantity) as quantity, categories.places, lots.delivered_on as "deliveredOn", lots.plate
     from asked
     join movements on movements.id = asked.id
     join movement_lines line on line.movement_id = movements.id
     join categories on categories.id = line.category_id
     join lots on lots.id = line.lot_id
     where movements.kind in ('delivery', 'pickup')
       and not exists (select 1 from movements undone where undone.reverses_id = movements.id)
     order by movements.number, line.line`,
    { correctedIds, changed: JSON.stringify(changed) },
  );
}
