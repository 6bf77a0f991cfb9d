import { foldedPlate } from '../../../shared/folded.ts';
import { missingOf, stockGroupOf } from './pickup-assignment.ts';
import type { OpenLot, PickupAssignment } from './pickup-assignment.ts';
import type { StoredLot } from './stock-before.ts';

interface LotList {
  readonly lots: OpenLot[];
  /** The same without most of those of which nothing is left. */
  open: OpenLot[];
}

/** In place of a plate or a slot: any of them. The folded form of a plate has no spaces. */
const any = ' ';
const mostEmpty = 16;

/**
 * The lots that pickups can be assigned, first in, first out: all of a contract's category in a warehouse, or those of
 * a plate, those in a slot, or both. Every unit is looked at a few times at most, however many rows there are.
 */
export class AvailableLots {
  readonly #lists = new Map<string, LotList>();
  readonly #slots = new Map<string, Set<string>>();
  readonly #replacing = new Map<string, OpenLot>();

  /** @param lots oldest first */
  constructor(lots: readonly StoredLot[]) {
    for (const stored of lots) {
      const lot: OpenLot = { ...stored, left: stored.quantity };
      const group = stockGroupOf(lot);
      const plates = lot.plate === null ? [any] : [any, foldedPlate(lot.plate)];
      for (const plate of plates) {
        this.#list(group, plate, any).lots.push(lot);
        this.#list(group, plate, lot.slotId).lots.push(lot);
      }
      this.slotsOf(group).add(lot.slotId);
      if (lot.replaces !== undefined) this.#replacing.set(lot.replaces, lot);
    }
  }

  /** Assigns a row that took a lot which is replaced what it can take of the right version. */
  assignReplacing(row: PickupAssignment): void {
    const lot = this.#replacing.get(row.fact.tookLot ?? '');
    if (lot === undefined || stockGroupOf(lot) !== row.group || lot.deliveredOn > row.fact.on) return;
    const units = Math.min(lot.left, missingOf(row));
    if (units > 0) assign(row, [[lot, units]]);
  }

  /** The slots where a contract has, or had, units of a category. */
  slotsOf(group: string): Set<string> {
    let slots = this.#slots.get(group);
    if (slots === undefined) this.#slots.set(group, (slots = new Set()));
    return slots;
  }

  /** Every lot that a row may take from if it was delivered by then, oldest first, emptied ones too. */
  lotsFor({ group, foldedPlate, fact }: PickupAssignment): readonly OpenLot[] {
    return this.#list(group, foldedPlate ?? any, fact.slotId ?? any).lots;
  }

  /** Units that a row could take now, as far as it needs them. */
  unitsFor(row: PickupAssignment): number {
    const oldest = this.#oldest(row, row.fact.slotId, row.fact.quantity);
    return oldest.reduce((sum, [, units]) => sum + units, 0);
  }

  /** Assigns a row what it still lacks, or `most` units of it, oldest lot first; answers how many there were. */
  assignOldest(row: PickupAssignment, { slotId = row.fact.slotId, most = missingOf(row) } = {}): number {
    return assign(row, this.#oldest(row, slotId, most));
  }

  /** The same, but from the newest lots, so that the older ones are left for earlier rows. */
  assignNewest(row: PickupAssignment): void {
    const { open } = this.#list(row.group, row.foldedPlate ?? any, row.fact.slotId ?? any);
    const newest: [OpenLot, number][] = [];
    let missing = missingOf(row);
    for (let index = open.length - 1; index >= 0 && missing > 0; index--) {
      const lot = open[index];
      if (lot === undefined || lot.deliveredOn > row.fact.on || lot.left === 0) continue;
      const units = Math.min(lot.left, missing);
      newest.push([lot, units]);
      missing -= units;
    }
    assign(row, newest);
  }

  #oldest(
    { group, foldedPlate, fact }: PickupAssignment,
    slotId: string | undefined,
    most: number,
  ): [OpenLot, number][] {
    const list = this.#list(group, foldedPlate ?? any, slotId ?? any);
    const oldest: [OpenLot, number][] = [];
    let missing = most;
    let empty = 0;
    for (const lot of list.open) {
      if (missing === 0 || lot.deliveredOn > fact.on) break;
      const units = Math.min(lot.left, missing);
      if (units === 0) empty++;
      else oldest.push([lot, units]);
      missing -= units;
    }
    if (empty > mostEmpty) list.open = list.open.filter(({ left }) => left > 0);
    return oldest;
  }

  #list(group: string, foldedPlate: string, slotId: string): LotList {
    const key = [group, foldedPlate, slotId].join('\n');
    let list = this.#lists.get(key);
    if (list === undefined) {
      const lots: OpenLot[] = [];
      this.#lists.set(key, (list = { lots, open: lots }));
    }
    return list;
  }
}

/** Assigns units of lots to a row; answers how many. */
function assign(row: PickupAssignment, lots: readonly [OpenLot, number][]): number {
  let assigned = 0;
  for (const [lot, units] of lots) {
    lot.left -= units;
    row.unitsOf.set(lot, (row.unitsOf.get(lot) ?? 0) + units);
    assigned += units;
  }
  return assigned;
}
