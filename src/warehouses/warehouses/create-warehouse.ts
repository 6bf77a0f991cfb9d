import type { Command, Deps } from '../../shared/command.ts';
import { carryOut } from '../../shared/command.ts';
import { newId } from '../../shared/ids.ts';
import { insertUnlessAlike } from '../../shared/look-alikes/insert-unless-alike.ts';
import type { Warehouse } from './warehouse.ts';
import { insertWarehouse } from './warehouse-store.ts';

/**
 * Opens a warehouse.
 * @param input `different`: somebody has said that it is not the one whose code looks like it (rule R25)
 * @throws DomainError warehouseCodeTaken, looksLike, idTaken
 */
export async function createWarehouse(
  deps: Deps,
  command: Command,
  input: Omit<Warehouse, 'id'> & {
    readonly id?: string | undefined;
    readonly different?: boolean | undefined;
  },
): Promise<Warehouse> {
  const { different, ...fields } = input;
  const warehouse: Warehouse = { ...fields, id: fields.id ?? newId() };
  return carryOut(deps, command, { action: 'warehouse.create', details: input }, async (tx) => {
    await insertUnlessAlike(tx, 'warehouse', { row: warehouse, different, insert: insertWarehouse });
    return warehouse;
  });
}
