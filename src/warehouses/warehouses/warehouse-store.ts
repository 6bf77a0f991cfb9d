import type { Tx } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';
import { unlessAlike } from '../../shared/look-alikes/look-alike-sql.ts';
import type { Warehouse } from './warehouse.ts';

/**
 * @param warehouse `different`: from one that is there and whose code looks like its own (rule R25)
 * @returns false when it is not, and one that looks like it has been added at the same moment
 */
export async function insertWarehouse(
  tx: Tx,
  warehouse: Warehouse & { readonly different: boolean },
): Promise<boolean> {
  const inserted = await rows(
    tx,
    `insert into warehouses (id, code, name, time_zone, different)
     values (:id, :code, :name, :timeZone, :different)
     ${unlessAlike('warehouse')}`,
    { ...warehouse },
  );
  return inserted.length > 0;
}

/** Holds the warehouse for this change; waits for another one that is under way. */
export async function lockWarehouse(tx: Tx, id: string): Promise<void> {
  await rows(tx, 'select id from warehouses where id = :id for no key update', { id });
}

export async function updateWarehouse(tx: Tx, { id, name }: Warehouse): Promise<void> {
  await rows(tx, 'update warehouses set name = :name where id = :id', { id, name });
}
