import type { Day } from '../../../shared/dates.ts';
import type { AvailableLots } from './available-lots.ts';
import { missingOf } from './pickup-assignment.ts';
import type { PickupAssignment } from './pickup-assignment.ts';
import type { SlotDay } from './slot-days.ts';
import type { SlotLimit } from './stock-before.ts';

/** Places that must become free in a slot by the end of a day. */
interface Need {
  readonly by: Day;
  places: number;
}

/**
 * Which slots would overflow, and when, if the pickups that do not name a slot took nothing from them: those pickups
 * empty such slots first, the most urgent before the others. A journal that does not say where units were taken from
 * says so by what it puts there afterwards (rule R13).
 */
export class SlotNeeds {
  readonly #needs = new Map<string, Need[]>();

  /** @param days of the slots, as far as they are decided */
  constructor(limits: readonly SlotLimit[], days: ReadonlyMap<string, readonly SlotDay[]>) {
    for (const { slotId, capacity } of limits) {
      const needs = needsOf(capacity, days.get(slotId) ?? []);
      if (needs.length > 0) this.#needs.set(slotId, needs);
    }
  }

  /** Assigns a row that names no slot what it can take from the slots in need. */
  assignFromNeeded(available: AvailableLots, row: PickupAssignment): void {
    const needy = new Set([...available.slotsOf(row.group)].filter((slotId) => this.#needs.has(slotId)));
    while (needy.size > 0) {
      const missing = missingOf(row);
      const slotId = this.#mostUrgent(needy);
      const [need] = (slotId === undefined ? undefined : this.#needs.get(slotId)) ?? [];
      if (missing === 0 || slotId === undefined || need === undefined) return;
      const asked = Math.min(missing, Math.ceil(need.places / row.fact.places));
      const taken = available.assignOldest(row, { slotId, most: asked });
      need.places -= taken * row.fact.places;
      if (need.places <= 0) this.#settle(slotId);
      if (taken < asked || !this.#needs.has(slotId)) needy.delete(slotId);
    }
  }

  #mostUrgent(slots: Iterable<string>): string | undefined {
    let urgent: { slotId: string; by: Day } | undefined;
    for (const slotId of slots) {
      const by = this.#needs.get(slotId)?.[0]?.by;
      if (by !== undefined && (urgent === undefined || by < urgent.by)) urgent = { slotId, by };
    }
    return urgent?.slotId;
  }

  #settle(slotId: string): void {
    const needs = this.#needs.get(slotId);
    needs?.shift();
    if (needs?.length === 0) this.#needs.delete(slotId);
  }
}

/** For each day that closes with more above the capacity than any day before it: how many places more. */
function needsOf(capacity: number, days: readonly SlotDay[]): Need[] {
  const needs: Need[] = [];
  let highest = capacity;
  for (const { on, occupied } of days) {
    if (occupied <= highest) continue;
    needs.push({ by: on, places: occupied - highest });
    highest = occupied;
  }
  return needs;
}
