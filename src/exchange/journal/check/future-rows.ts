import type { Day } from '../../../shared/dates.ts';
import type { Found, Journal } from '../read/read-journal.ts';
import type { Masters } from './check-masters.ts';
import { locator } from './master-matching.ts';
import type { MovementFact } from './resolve-movements.ts';

/**
 * Rule R1: rows dated after today at their warehouse are not facts yet. They are left out, each with a warning, and
 * come in when the file is imported again after their day has come.
 *
 * @param todayIn the day it is in a time zone; without one, in Moscow
 * @returns the rows that have happened
 */
export function leaveOutFutureRows(
  journal: Journal,
  masters: Masters,
  facts: readonly MovementFact[],
  todayIn: (timeZone: string | undefined) => Day,
  { warnings }: Found,
): readonly MovementFact[] {
  const warehouses = [...masters.Склады.byKey.values()];
  const todays = new Map(warehouses.map(({ id, values }) => [id, todayIn(values.timeZone)]));
  return facts.filter(({ sheet, row, on, warehouseId }) => {
    const today = todays.get(warehouseId);
    if (today === undefined || on <= today) return true;
    const place = locator(sheet, journal)(row, 'occurredOn');
    warnings.add({ ...place, code: 'movementInFuture', details: { occurredOn: on, today } });
    return false;
  });
}
