import type { Day } from '../../../shared/dates.ts';
import type { Found } from '../read/journal.ts';
import { placeOfCell } from '../read/journal-row.ts';
import type { Masters } from './masters.ts';
import type { MovementFact } from './movement-fact.ts';

/**
 * Implements rule R1: rows dated after today at their warehouse are not facts yet. They are left out, each with a
 * warning, and come in when the file is imported again after their day has come.
 *
 * @param todayIn the day it is in a time zone; without one, in Moscow
 * @returns the rows that have happened
 */
export function leaveOutFutureRows(
  masters: Masters,
  facts: readonly MovementFact[],
  todayIn: (timeZone: string | undefined) => Day,
  { warnings }: Found,
): readonly MovementFact[] {
  const warehouses = [...masters.Склады.byKey.values()];
  const todays = new Map(warehouses.map(({ id, values }) => [id, todayIn(values.timeZone)]));
  return facts.filter(({ row, on, warehouseId }) => {
    const today = todays.get(warehouseId);
    if (today === undefined || on <= today) return true;
    const details = { occurredOn: on, today };
    warnings.add({ ...placeOfCell(row, 'occurredOn'), code: 'movementInFuture', details });
    return false;
  });
}
