import type { AvailableLots } from './available-lots.ts';
import { missingOf } from './pickup-assignment.ts';
import type { OpenLot, PickupAssignment } from './pickup-assignment.ts';
import type { SlotNeeds } from './slot-needs.ts';

/**
 * Decides for all rows of Расход together which lots they take (rule R2): first in, first out in the order of time, never a
 * lot before its delivery. A row that comes out short takes over lots of others, step by step, as long as they find
 * something else: a row that names no plate leaves tires to one that does. So a journal that can be true is never
 * refused, whatever it leaves unsaid.
 *
 * @param rows in the order of time
 * @returns groups (contract, warehouse, category) whose pickups cannot all be true; what their rows are assigned means nothing
 */
export function assignInTime(
  available: AvailableLots,
  rows: readonly PickupAssignment[],
): ReadonlySet<string> {
  for (const row of rows) available.assignReplacing(row);
  for (const row of rows) available.assignOldest(row);
  return completeShortRows(available, rows);
}

/**
 * The same, except that rows which do not say from where empty those slots first that will be needed. Rows that name
 * more are decided before those that name less, and take the newest, which earlier rows cannot.
 *
 * @param needsNow asked before each kind of rows that may choose, with what is decided by then
 */
export function assignWhereNeeded(
  available: AvailableLots,
  rows: readonly PickupAssignment[],
  needsNow: (decided: readonly PickupAssignment[]) => SlotNeeds,
): ReadonlySet<string> {
  for (const row of rows) available.assignReplacing(row);
  for (const { plate, slot } of mostSpecificFirst) {
    const needs = slot ? undefined : needsNow(rows);
    for (const row of rows) {
      if ((row.foldedPlate !== undefined) !== plate || (row.fact.slotId !== undefined) !== slot) continue;
      needs?.assignFromNeeded(available, row);
      if (plate || slot) available.assignNewest(row);
      else available.assignOldest(row);
    }
  }
  return completeShortRows(available, rows);
}

const mostSpecificFirst = [
  { plate: true, slot: true },
  { plate: false, slot: true },
  { plate: true, slot: false },
  { plate: false, slot: false },
] as const;

/** The rows that have been assigned units of a lot. */
type Takers = ReadonlyMap<OpenLot, Set<PickupAssignment>>;

/** Completes the rows that are short as far as possible; answers the groups where it is not possible. */
function completeShortRows(available: AvailableLots, rows: readonly PickupAssignment[]): ReadonlySet<string> {
  const impossible = new Set<string>();
  const short = rows.filter((row) => missingOf(row) > 0);
  if (short.length === 0) return impossible;
  const takers = takersOf(rows);
  for (const row of short) {
    let missing = missingOf(row);
    while (missing > 0 && !impossible.has(row.group)) {
      const found = takeOver(available, row, missing, takers);
      missing -= found;
      if (found === 0) impossible.add(row.group);
    }
  }
  return impossible;
}

function takersOf(rows: readonly PickupAssignment[]): Takers {
  const takers = new Map<OpenLot, Set<PickupAssignment>>();
  for (const row of rows) {
    for (const lot of row.unitsOf.keys()) {
      const of = takers.get(lot);
      if (of) of.add(row);
      else takers.set(lot, new Set([row]));
    }
  }
  return takers;
}

/** A search: the row that could take a lot, and the lot that a row would give up for another. */
interface Steps {
  readonly takerOf: Map<OpenLot, PickupAssignment>;
  readonly givenUpBy: Map<PickupAssignment, OpenLot | undefined>;
}

/**
 * The shortest augmenting path of a flow from lots to rows: from a row over a lot that it could take to the rows that
 * have it, and so on, to a lot of which something is left. Answers the units won; 0 when there is no such path.
 */
function takeOver(
  available: AvailableLots,
  short: PickupAssignment,
  missing: number,
  takers: Takers,
): number {
  const steps: Steps = { takerOf: new Map(), givenUpBy: new Map([[short, undefined]]) };
  const looked = new Map<readonly OpenLot[], number>();
  const queue = [short];
  for (const row of queue) {
    const lots = available.lotsFor(row);
    let index = looked.get(lots) ?? 0;
    for (let lot = lots[index]; lot !== undefined && lot.deliveredOn <= row.fact.on; lot = lots[++index]) {
      if (steps.takerOf.has(lot)) continue;
      steps.takerOf.set(lot, row);
      if (lot.left > 0) return moveAlongPath(lot, missing, steps, takers);
      for (const taker of takers.get(lot) ?? []) {
        if (steps.givenUpBy.has(taker)) continue;
        steps.givenUpBy.set(taker, lot);
        queue.push(taker);
      }
    }
    looked.set(lots, index);
  }
  return 0;
}

/** Moves units along a path that ends at a lot with something left. */
function moveAlongPath(end: OpenLot, missing: number, { takerOf, givenUpBy }: Steps, takers: Takers): number {
  const path: { row: PickupAssignment; takes: OpenLot; gives: OpenLot | undefined }[] = [];
  let units = Math.min(end.left, missing);
  for (let takes: OpenLot | undefined = end; takes !== undefined;) {
    const row: PickupAssignment | undefined = takerOf.get(takes);
    if (row === undefined) break;
    const gives: OpenLot | undefined = givenUpBy.get(row);
    if (gives !== undefined) units = Math.min(units, row.unitsOf.get(gives) ?? 0);
    path.push({ row, takes, gives });
    takes = gives;
  }
  end.left -= units;
  for (const { row, takes, gives } of path) {
    row.unitsOf.set(takes, (row.unitsOf.get(takes) ?? 0) + units);
    takers.get(takes)?.add(row);
    if (gives === undefined) continue;
    const kept = (row.unitsOf.get(gives) ?? 0) - units;
    if (kept > 0) row.unitsOf.set(gives, kept);
    else {
      row.unitsOf.delete(gives);
      takers.get(gives)?.delete(row);
    }
  }
  return units;
}
