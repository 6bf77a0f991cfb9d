import type { Tx } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';
import type { Warehouse } from './warehouse.ts';

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
