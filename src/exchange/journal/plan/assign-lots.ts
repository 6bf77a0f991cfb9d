import { missingOf } from './lot-shelves.ts';
import type { LotShelves, PickupRow, ShelfLot } from './lot-shelves.ts';
import type { SlotNeeds } from './slot-needs.ts';

/**
 * Decides for all rows of Расход together which lots they take (rule R2): first in, first out in the order of time, never a
 * lot before its delivery. A row that comes out short makes others give way, step by step, as long as they find
 * something else: a row that names no plate leaves tires to one that does. So a journal that can be true is never
 * refused, whatever it leaves unsaid.
 *
 * @param rows in the order of time
 * @returns groups (contract, warehouse, category) whose pickups cannot all be true; their picks mean nothing
 */
export function assignInTime(shelves: LotShelves, rows: readonly PickupRow[]): ReadonlySet<string> {
  for (const row of rows) shelves.take(row);
  return makeRoom(shelves, rows);
}

/**
 * The same, except that rows which do not say from where empty those slots first that will be needed. Rows that name
 * more are decided before those that name less, and take the newest, which earlier rows cannot.
 *
 * @param needsNow asked before each kind of rows that may choose, with what is decided by then
 */
export function assignWhereNeeded(
  shelves: LotShelves,
  rows: readonly PickupRow[],
  needsNow: (decided: readonly PickupRow[]) => SlotNeeds,
): ReadonlySet<string> {
  for (const { plate, slot } of mostSpecificFirst) {
    const needs = slot ? undefined : needsNow(rows);
    for (const row of rows) {
      if ((row.look !== undefined) !== plate || (row.fact.slotId !== undefined) !== slot) continue;
      needs?.serve(shelves, row);
      if (plate || slot) shelves.takeNewest(row);
      else shelves.take(row);
    }
  }
  return makeRoom(shelves, rows);
}

const mostSpecificFirst = [
  { plate: true, slot: true },
  { plate: false, slot: true },
  { plate: true, slot: false },
  { plate: false, slot: false },
] as const;

type Users = ReadonlyMap<ShelfLot, Set<PickupRow>>;

/** Completes the rows that are short as far as possible; answers the groups where it is not. */
function makeRoom(shelves: LotShelves, rows: readonly PickupRow[]): ReadonlySet<string> {
  const impossible = new Set<string>();
  const short = rows.filter((row) => missingOf(row) > 0);
  if (short.length === 0) return impossible;
  const users = usersOf(rows);
  for (const row of short) {
    let missing = missingOf(row);
    while (missing > 0 && !impossible.has(row.group)) {
      const found = giveWay(shelves, row, missing, users);
      missing -= found;
      if (found === 0) impossible.add(row.group);
    }
  }
  return impossible;
}

function usersOf(rows: readonly PickupRow[]): Users {
  const users = new Map<ShelfLot, Set<PickupRow>>();
  for (const row of rows) {
    for (const lot of row.picks.keys()) {
      const of = users.get(lot);
      if (of) of.add(row);
      else users.set(lot, new Set([row]));
    }
  }
  return users;
}

/** How a search came to a lot, and by giving up units of which lot a row takes part in it. */
interface Steps {
  readonly takerOf: Map<ShelfLot, PickupRow>;
  readonly givenUpBy: Map<PickupRow, ShelfLot | undefined>;
}

/**
 * The shortest augmenting path of a flow from lots to rows: from a row over a lot that it could take to the rows that
 * have it, and so on, to a lot of which something is left. Answers the units won; 0 when there is no such path.
 */
function giveWay(shelves: LotShelves, short: PickupRow, missing: number, users: Users): number {
  const steps: Steps = { takerOf: new Map(), givenUpBy: new Map([[short, undefined]]) };
  const looked = new Map<readonly ShelfLot[], number>();
  const queue = [short];
  for (const row of queue) {
    const lots = shelves.lotsFor(row);
    let index = looked.get(lots) ?? 0;
    for (let lot = lots[index]; lot !== undefined && lot.deliveredOn <= row.fact.on; lot = lots[++index]) {
      if (steps.takerOf.has(lot)) continue;
      steps.takerOf.set(lot, row);
      if (lot.left > 0) return shift(lot, missing, steps, users);
      for (const user of users.get(lot) ?? []) {
        if (steps.givenUpBy.has(user)) continue;
        steps.givenUpBy.set(user, lot);
        queue.push(user);
      }
    }
    looked.set(lots, index);
  }
  return 0;
}

/** Moves units along a path that ends at a lot with something left. */
function shift(end: ShelfLot, missing: number, { takerOf, givenUpBy }: Steps, users: Users): number {
  const path: { row: PickupRow; takes: ShelfLot; gives: ShelfLot | undefined }[] = [];
  let units = Math.min(end.left, missing);
  for (let takes: ShelfLot | undefined = end; takes !== undefined;) {
    const row: PickupRow | undefined = takerOf.get(takes);
    if (row === undefined) break;
    const gives: ShelfLot | undefined = givenUpBy.get(row);
    if (gives !== undefined) units = Math.min(units, row.picks.get(gives) ?? 0);
    path.push({ row, takes, gives });
    takes = gives;
  }
  end.left -= units;
  for (const { row, takes, gives } of path) {
    row.picks.set(takes, (row.picks.get(takes) ?? 0) + units);
    users.get(takes)?.add(row);
    if (gives === undefined) continue;
    const kept = (row.picks.get(gives) ?? 0) - units;
    if (kept > 0) row.picks.set(gives, kept);
    else {
      row.picks.delete(gives);
      users.get(gives)?.delete(row);
    }
  }
  return units;
}
