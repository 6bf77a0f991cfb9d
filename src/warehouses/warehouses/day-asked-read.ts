import { today } from '../../shared/clock.ts';
import type { Deps } from '../../shared/command.ts';
import type { Day } from '../../shared/dates.ts';
import { getWarehouse } from './warehouse-read.ts';

/**
 * The day it is at a warehouse; in Moscow when none is given.
 *
 * @throws DomainError notFound when there is no such warehouse
 */
async function todayAt(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  warehouseId: string | undefined,
): Promise<Day> {
  if (warehouseId === undefined) return today(clock);
  return today(clock, (await getWarehouse(db, warehouseId)).timeZone);
}

/**
 * The asked day, or today at the asked warehouse.
 *
 * @throws DomainError notFound when there is no such warehouse, also when a day is given
 */
export async function dayAsked(
  deps: Pick<Deps, 'db' | 'clock'>,
  { warehouseId, on }: { readonly warehouseId?: string | undefined; readonly on?: Day | undefined },
): Promise<Day> {
  const there = await todayAt(deps, warehouseId);
  return on ?? there;
}
