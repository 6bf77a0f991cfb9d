import type { ChangeOf } from '../../shared/change.ts';
import { changeRecord } from '../../shared/change.ts';
import type { Command, Deps } from '../../shared/command.ts';
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
  change: ChangeOf<Pick<Warehouse, 'name'>>,
): Promise<Warehouse> {
  return changeRecord(deps, command, change, {
    action: 'warehouse.change',
    lock: lockWarehouse,
    get: getWarehouse,
    update: updateWarehouse,
  });
}
