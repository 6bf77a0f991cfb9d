import type { Command, Deps } from '../../shared/command.ts';
import { carryOut } from '../../shared/command.ts';
import { newId } from '../../shared/ids.ts';
import type { Warehouse } from './warehouse.ts';
import { insertWarehouse } from './warehouse-store.ts';

/** Opens a warehouse. A code that is taken is refused by the database (warehouseCodeTaken). */
export async function createWarehouse(
  deps: Deps,
  command: Command,
  input: Omit<Warehouse, 'id'> & { readonly id?: string | undefined },
): Promise<Warehouse> {
  return carryOut(deps, command, { action: 'warehouse.create', details: input }, async (tx) => {
    const warehouse = { ...input, id: input.id ?? newId() };
    await insertWarehouse(tx, warehouse);
    return warehouse;
  });
}
