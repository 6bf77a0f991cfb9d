import type { Tx } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';
import type { Slot } from './slot.ts';

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
