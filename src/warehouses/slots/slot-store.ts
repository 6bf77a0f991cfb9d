import type { Tx } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';
import { fullyFolded } from '../../shared/folded.ts';
import type { Slot } from './slot.ts';

/**
 * Adds slots in one statement.
 * @param slots `different`: the slot looks like another one, and is not the same (rule R25)
 * @returns the ids of those that were added; of the others the code is taken, or looks like one that is
 */
export async function insertSlots(
  tx: Tx,
  warehouseId: string,
  slots: readonly (Slot & { readonly different: boolean })[],
): Promise<ReadonlySet<string>> {
  const inserted = await rows<{ id: string }>(
    tx,
    `insert into slots (id, warehouse_id, zone, code, capacity, different)
     select id, :warehouseId, zone, code, capacity, different
     from jsonb_to_recordset(:slots::jsonb)
       as slot (id uuid, zone text, code text, capacity integer, different boolean)
     on conflict do nothing
     returning id`,
    { warehouseId, slots: JSON.stringify(slots) },
  );
  return new Set(inserted.map(({ id }) => id));
}

/** The slots of the warehouse that look like one of these codes (rule R25), those that are not said to be different first. */
export async function findSlotsAlike(
  tx: Tx,
  warehouseId: string,
  codes: readonly string[],
): Promise<readonly { readonly id: string; readonly code: string }[]> {
  return rows(
    tx,
    `select id, code from slots
     where warehouse_id = :warehouseId and fully_folded(code) = any(:forms::text[])
     order by different, id`,
    { warehouseId, forms: codes.map(fullyFolded) },
  );
}
