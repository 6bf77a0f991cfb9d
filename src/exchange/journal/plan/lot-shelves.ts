import type { Day } from '../../../shared/dates.ts';
import { lookOf } from '../check/master-matching.ts';
import type { MovementFact } from '../check/resolve-movements.ts';

/** A lot in a slot with what is left of it, of the database or new in this file. */
export interface StoredLot {
  readonly lotId: string;
  readonly slotId: string;
  readonly contractId: string;
  readonly warehouseId: string;
  readonly categoryId: string;
  readonly deliveredOn: Day;
  readonly quantity: number;
  readonly plate: string | null;
}

/** A stored lot while pickups are being planned: `left` only ever goes down. */
export interface ShelfLot extends StoredLot {
  left: number;
}

/** A row of Расход and, as far as it is planned, how many units it takes from which lots. */
export interface PickupRow {
  readonly fact: MovementFact;
  /** Contract, warehouse and category: a pickup takes from these alone. */
  readonly group: string;
  /** How the plate looks that it names, if it names one. */
  readonly look: string | undefined;
  readonly picks: Map<ShelfLot, number>;
}

interface Shelf {
  readonly lots: ShelfLot[];
  /** The same without most of those of which nothing is left. */
  open: ShelfLot[];
}

const any = '*';
const mostEmpty = 16;

function groupOfIds({ contractId, warehouseId, categoryId }: StoredLot | MovementFact): string {
  return [contractId, warehouseId, categoryId].join(' ');
}

/** A row of Расход of which nothing is planned yet. */
export function pickupRow(fact: MovementFact): PickupRow {
  const look = fact.plate === undefined ? undefined : lookOf(fact.plate);
  return { fact, group: groupOfIds(fact), look, picks: new Map() };
}

export function missingOf({ fact, picks }: PickupRow): number {
  let missing = fact.quantity;
  for (const units of picks.values()) missing -= units;
  return missing;
}

/**
 * What lies or is going to lie where, to be taken first in, first out: all of a contract's category in a warehouse, or
 * what has a plate, lies in a slot, or both. Every unit is looked at a few times at most, however many rows there are.
 */
export class LotShelves {
  readonly #shelves = new Map<string, Shelf>();
  readonly #slots = new Map<string, Set<string>>();

  /** @param lots oldest first */
  constructor(lots: readonly StoredLot[]) {
    for (const stored of lots) {
      const lot: ShelfLot = { ...stored, left: stored.quantity };
      const group = groupOfIds(lot);
      const looks = lot.plate === null ? [any] : [any, lookOf(lot.plate)];
      for (const look of looks) {
        this.#shelf(group, look, any).lots.push(lot);
        this.#shelf(group, look, lot.slotId).lots.push(lot);
      }
      this.slotsOf(group).add(lot.slotId);
    }
  }

  /** The slots where a contract has, or had, units of a category. */
  slotsOf(group: string): Set<string> {
    let slots = this.#slots.get(group);
    if (slots === undefined) this.#slots.set(group, (slots = new Set()));
    return slots;
  }

  /** Every lot that a row may take from if it was delivered by then, oldest first, emptied ones too. */
  lotsFor({ group, look, fact }: PickupRow): readonly ShelfLot[] {
    return this.#shelf(group, look ?? any, fact.slotId ?? any).lots;
  }

  /** Units that a row could take now, as far as it needs them. */
  availableFor(row: PickupRow): number {
    return this.#reach(row, row.fact.slotId, row.fact.quantity).reduce((sum, [, units]) => sum + units, 0);
  }

  /** Takes what a row still lacks, or `most` units of it, oldest lot first; answers how many there were. */
  take(row: PickupRow, { slotId = row.fact.slotId, most = missingOf(row) } = {}): number {
    return this.#takeAll(row, this.#reach(row, slotId, most));
  }

  /** The same, but from the newest lots, so that the older ones are left for earlier rows. */
  takeNewest(row: PickupRow): void {
    const { open } = this.#shelf(row.group, row.look ?? any, row.fact.slotId ?? any);
    const reached: [ShelfLot, number][] = [];
    let missing = missingOf(row);
    for (let index = open.length - 1; index >= 0 && missing > 0; index--) {
      const lot = open[index];
      if (lot === undefined || lot.deliveredOn > row.fact.on || lot.left === 0) continue;
      const units = Math.min(lot.left, missing);
      reached.push([lot, units]);
      missing -= units;
    }
    this.#takeAll(row, reached);
  }

  #takeAll(row: PickupRow, reached: readonly [ShelfLot, number][]): number {
    let taken = 0;
    for (const [lot, units] of reached) {
      lot.left -= units;
      row.picks.set(lot, (row.picks.get(lot) ?? 0) + units);
      taken += units;
    }
    return taken;
  }

  #reach({ group, look, fact }: PickupRow, slotId: string | undefined, most: number): [ShelfLot, number][] {
    const shelf = this.#shelf(group, look ?? any, slotId ?? any);
    const reached: [ShelfLot, number][] = [];
    let missing = most;
    let empty = 0;
    for (const lot of shelf.open) {
      if (missing === 0 || lot.deliveredOn > fact.on) break;
      const units = Math.min(lot.left, missing);
      if (units === 0) empty++;
      else reached.push([lot, units]);
      missing -= units;
    }
    if (empty > mostEmpty) shelf.open = shelf.open.filter(({ left }) => left > 0);
    return reached;
  }

  #shelf(group: string, look: string, slotId: string): Shelf {
    const key = [group, look, slotId].join('\n');
    let shelf = this.#shelves.get(key);
    if (shelf === undefined) {
      const lots: ShelfLot[] = [];
      this.#shelves.set(key, (shelf = { lots, open: lots }));
    }
    return shelf;
  }
}
