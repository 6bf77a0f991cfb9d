import type { Deps } from '../../shared/command.ts';
import { dayAt, defaultTimeZone } from '../../shared/dates.ts';
import type { Day } from '../../shared/dates.ts';
import { getWarehouse } from './warehouse-read.ts';

/**
 * The asked day, or the day it is in the asked warehouse; in Moscow when none is asked.
 *
 * @throws DomainError notFound when there is no such warehouse
 */
export async function closingDay(
  { db, clock }: Deps,
  { warehouseId, on }: { readonly warehouseId?: string | undefined; readonly on?: Day | undefined },
): Promise<Day> {
  const zone = warehouseId === undefined ? defaultTimeZone : (await getWarehouse(db, warehouseId)).timeZone;
  return on ?? dayAt(clock.now(), zone);
}
