import type { Seen } from '../shared/change.ts';
import { refuseStale } from '../shared/change.ts';
import type { Command, Deps } from '../shared/command.ts';
import { carryOut } from '../shared/command.ts';
import type { Warehouse } from './warehouse.ts';
import { getWarehouse } from './warehouse-read.ts';
import { lockWarehouse, updateWarehouse } from './warehouse-store.ts';

/**
 * Corrects the name of a warehouse; its code and its time zone stay, for days were counted by it.
 * @throws DomainError changedMeanwhile, notFound
 */
export async function changeWarehouse(
  deps: Deps,
  command: Command,
  { id, seen, ...change }: Partial<Pick<Warehouse, 'name'>> & { readonly id: string; readonly seen?: Seen },
): Promise<Warehouse> {
  return carryOut(deps, command, { action: 'warehouse.change', details: { id, ...change } }, async (tx) => {
    await lockWarehouse(tx, id);
    const warehouse = await getWarehouse(tx, id);
    refuseStale(warehouse, change, seen);
    const changed: Warehouse = { ...warehouse, ...change };
    await updateWarehouse(tx, changed);
    return changed;
  });
}
