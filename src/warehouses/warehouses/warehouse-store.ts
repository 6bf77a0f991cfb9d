import type { Tx } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';
import type { Slot, Warehouse } from './warehouse.ts';

export async function insertWarehouse(tx: Tx, { id, code, name, timeZone }: Warehouse): Promise<void> {
  await tx('warehouses').insert({ id, code, name, time_zone: timeZone });
}

/** Holds the warehouse for this change; waits for another one that is under way. */
export async function lockWarehouse(tx: Tx, id: string): Promise<void> {
  await rows(tx, 'select id from warehouses where id = :id for no key update', { id });
}

export async function updateWarehouse(tx: Tx, { id, name }: Warehouse): Promise<void> {
  await rows(tx, 'update warehouses set name = :name where id = :id', { id, name });
}

/** Adds slots in one statement; answers the codes that are new, the others were taken. */
export async function insertSlots(tx: Tx, warehouseId: string, slots: readonly Slot[]): Promise<Set<string>> {
  const inserted = await rows<{ code: string }>(
    tx,
    `insert into slots (id, warehouse_id, zone, code, capacity)
     select id, :warehouseId, zone, code, capacity
     from jsonb_to_recordset(:slots::jsonb) as slot (id uuid, zone text, code text, capacity integer)
     on conflict (warehouse_id, code) do nothing
     returning code`,
    { warehouseId, slots: JSON.stringify(slots) },
  );
  return new Set(inserted.map(({ code }) => code));
}
