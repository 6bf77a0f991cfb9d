import type { Day } from '../../../shared/dates.ts';
import type { MovementRow } from '../check/movement-fact.ts';
import type { PlannedMovement } from './planned-movement.ts';
import type { StockBefore } from './stock-before.ts';

/** A day on which a slot changes, at its close. */
export interface SlotDay {
  readonly on: Day;
  /** Places that the new rows have brought by then, less those they have freed, and less what they undo. */
  readonly own: number;
  /** Places that are taken by then, with those of the database. */
  readonly occupied: number;
  /** The last row of Приход that put something there by then, if one did. */
  readonly row: MovementRow | undefined;
}

interface Change {
  readonly on: Day;
  /** Of a planned line: its places, signed, and the row that brings them. */
  readonly places: number;
  readonly row: MovementRow | undefined;
  /** Of the database: the places from that day on. */
  readonly held: number | undefined;
}

/**
 * Adds planned rows, and what they undo, to the closings that the database holds (rule R13).
 *
 * @param closings from the day of the earliest planned row on; of a slot that has none, nothing is held
 * @returns by slot, in the order of time
 */
export function slotDaysOf(
  planned: readonly PlannedMovement[],
  { closings, undone }: Pick<StockBefore, 'closings' | 'undone'>,
): ReadonlyMap<string, readonly SlotDay[]> {
  const changes = new Map<string, Change[]>();
  const note = (slotId: string, change: Change) => {
    const noted = changes.get(slotId);
    if (noted) noted.push(change);
    else changes.set(slotId, [change]);
  };
  for (const { slotId, on, places } of closings)
    note(slotId, { on, places: 0, row: undefined, held: places });
  for (const { slotId, on, places } of undone) note(slotId, { on, places, row: undefined, held: undefined });
  for (const { fact, lines } of planned) {
    for (const { slotId, quantity } of lines) {
      const row = quantity > 0 ? fact.row : undefined;
      note(slotId, { on: fact.on, places: quantity * fact.places, row, held: undefined });
    }
  }
  return new Map([...changes].map(([slotId, ofSlot]) => [slotId, addedUp(ofSlot)]));
}

function addedUp(changes: readonly Change[]): readonly SlotDay[] {
  const inTime = changes.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const days: SlotDay[] = [];
  let own = 0;
  let held = 0;
  let row: MovementRow | undefined;
  for (const [index, change] of inTime.entries()) {
    own += change.places;
    held = change.held ?? held;
    row = change.row ?? row;
    if (inTime[index + 1]?.on !== change.on) days.push({ on: change.on, own, occupied: own + held, row });
  }
  return days;
}
