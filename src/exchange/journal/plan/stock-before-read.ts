import type { Day } from '../../../shared/dates.ts';
import type { Tx } from '../../../shared/db.ts';
import { rows } from '../../../shared/db.ts';
import type { SlotClosing, SlotLimit, StoredLot } from './stock-before.ts';

/** Capacities of the slots that exist. */
export async function findSlots(tx: Tx, ids: readonly string[]): Promise<SlotLimit[]> {
  return rows(
    tx,
    'select id as "slotId", code as slot, capacity from slots where id = any(:ids::uuid[]) order by id',
    { ids },
  );
}

/** What is left of the lots of some contracts, oldest first. */
export async function stockOfContracts(tx: Tx, contractIds: readonly string[]): Promise<StoredLot[]> {
  return rows(
    tx,
    `select lots.id as "lotId", stock.slot_id as "slotId", lots.delivered_on as "deliveredOn", stock.quantity,
       lots.contract_id as "contractId",
       slots.warehouse_id as "warehouseId", lots.category_id as "categoryId", lots.plate
     from lots
     join stock on stock.lot_id = lots.id and stock.quantity > 0 and stock.until = 'infinity'
     join slots on slots.id = stock.slot_id
     where lots.contract_id = any(:contractIds::uuid[])
     order by lots.delivered_on, lots.id, slots.code`,
    { contractIds },
  );
}

/** What slots hold from a day on, in places (rule R13); nothing is asked without a day. */
export async function slotClosings(
  tx: Tx,
  slotIds: readonly string[],
  since: Day | undefined,
): Promise<SlotClosing[]> {
  return rows(
    tx,
    `select slot_id as "slotId", day as "on", places::float8 as places
     from slot_closings(:slotIds::uuid[], :since::date)
     order by slot_id, day`,
    { slotIds, since: since ?? null },
  );
}
