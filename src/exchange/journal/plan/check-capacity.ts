import type { Day } from '../../../shared/dates.ts';
import type { MovementRow } from '../check/movement-fact.ts';
import type { SlotDay } from './slot-days.ts';
import type { SlotLimit } from './stock-before.ts';

/** The first day that closes with too much in a slot; `row` is the last of Приход that put something there by then. */
export interface Overfill {
  readonly row: MovementRow;
  readonly slot: string;
  readonly on: Day;
  /** In places. */
  readonly capacity: number;
  readonly occupied: number;
  readonly over: number;
}

/**
 * Implements rule R13 for a journal: at the end of no day may new rows leave a slot fuller than its capacity, together
 * with what the database holds.
 */
export function overfillsOf(
  slots: readonly SlotLimit[],
  days: ReadonlyMap<string, readonly SlotDay[]>,
): readonly Overfill[] {
  return slots.flatMap(({ slotId, slot, capacity }) => {
    const day = days.get(slotId)?.find(({ own, occupied }) => own > 0 && occupied > capacity);
    if (day?.row === undefined) return [];
    const { row, on, occupied } = day;
    return [{ row, slot, on, capacity, occupied, over: occupied - capacity }];
  });
}
