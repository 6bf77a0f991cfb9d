import type { Day } from '../../../shared/dates.ts';
import type { PlannedMovement } from './planned-movement.ts';

/** Places that a slot holds more or less at the end of a day. */
export interface OccupancyChange {
  readonly slotId: string;
  readonly on: Day;
  readonly places: number;
}

export interface SlotLimit {
  readonly slotId: string;
  readonly slot: string;
  readonly capacity: number;
}

/** The first day that closes with too much in a slot; `row` is the last of Приход that put something there by then. */
export interface Overfill {
  readonly row: number;
  readonly slot: string;
  readonly on: Day;
  /** In places. */
  readonly capacity: number;
  readonly occupied: number;
  readonly over: number;
}

/**
 * R13 for a journal: at the end of no day may new rows leave a slot fuller than its capacity, together with what the
 * database holds.
 */
export function overfillsOf(
  planned: readonly PlannedMovement[],
  slots: readonly SlotLimit[],
  existing: readonly OccupancyChange[],
): readonly Overfill[] {
  const changes = new Map<string, { on: Day; own: number; others: number; row: number }[]>();
  const noteAt = (slotId: string, on: Day, own: number, others: number, row: number) => {
    const noted = changes.get(slotId);
    if (noted) noted.push({ on, own, others, row });
    else changes.set(slotId, [{ on, own, others, row }]);
  };
  for (const { fact, lines } of planned) {
    for (const { slotId, quantity } of lines) {
      noteAt(slotId, fact.on, quantity * fact.places, 0, quantity > 0 ? fact.row : 0);
    }
  }
  for (const { slotId, on, places } of existing) noteAt(slotId, on, 0, places, 0);

  return slots.flatMap(({ slotId, slot, capacity }) => {
    const days = (changes.get(slotId) ?? []).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
    let own = 0;
    let others = 0;
    let row = 0;
    for (const [index, change] of days.entries()) {
      own += change.own;
      others += change.others;
      if (change.row > 0) row = change.row;
      const occupied = own + others;
      if (days[index + 1]?.on === change.on || own <= 0 || occupied <= capacity) continue;
      return [{ row, slot, on: change.on, capacity, occupied, over: occupied - capacity }];
    }
    return [];
  });
}
