import { pickupLines } from '../storage/pickup.ts';
import type { PickedLine, PickupErrorCode, StockOfLot } from '../storage/pickup.ts';
import { DomainError } from '../shared/errors.ts';
import { locator, lookOf } from './master-matching.ts';
import type { Found, Journal } from './read-journal.ts';
import { groupOf } from './resolve-movements.ts';
import type { MovementFact, Unknowns } from './resolve-movements.ts';

/** A lot in a slot with what is left of it, of the database or new in this file; oldest first by deliveredOn, lotId. */
export interface StoredLot extends StockOfLot {
  readonly contractId: string;
  readonly warehouseId: string;
  readonly categoryId: string;
  readonly plate: string | null;
}

interface PlannedLine {
  readonly lotId: string;
  readonly slotId: string;
  /** Signed, in units. */
  readonly quantity: number;
}

/** A movement to be written: a delivery brings one lot, a pickup takes from one or more. */
export interface PlannedMovement {
  readonly id: string;
  readonly fact: MovementFact;
  readonly lines: readonly PlannedLine[];
}

/**
 * Plays the new rows day by day, the deliveries of a day before its pickups: a pickup takes first in, first out from
 * what the contract has in that warehouse (R2), by the same rule as a pickup over the API.
 *
 * @param stock what the database holds of the contracts in question
 * @returns the movements in the order of time, so that ids made one after another sort by it
 */
export function planMovements(
  journal: Journal,
  facts: readonly MovementFact[],
  stock: readonly StoredLot[],
  unknowns: Unknowns,
  found: Found,
  makeId: () => string,
): readonly PlannedMovement[] {
  const shelves = new Shelves(stock);
  const planned: PlannedMovement[] = [];
  for (const fact of inTimeOrder(facts)) {
    const id = makeId();
    if (fact.sheet === 'Приход') {
      const lot = lotOf(fact, makeId());
      shelves.put(lot);
      planned.push({ id, fact, lines: [lot] });
      continue;
    }
    const outcome = shelves.take(fact);
    if (!(outcome instanceof DomainError)) {
      planned.push({ id, fact, lines: outcome.map((line) => ({ ...line, quantity: -line.quantity })) });
    } else if (!isUnknown(fact, unknowns)) {
      found.problems.add({
        ...locator('Расход', journal)(fact.row, 'quantity'),
        code: 'pickupOfMoreThanThereIs',
        details: { ...outcome.details, on: fact.on, plate: fact.plate, contract: fact.values.contract },
      });
    }
  }
  return planned;
}

function inTimeOrder(facts: readonly MovementFact[]): MovementFact[] {
  const rank = ({ sheet }: MovementFact) => (sheet === 'Приход' ? 0 : 1);
  return facts.toSorted(
    (a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0) || rank(a) - rank(b) || a.row - b.row,
  );
}

function lotOf(fact: MovementFact, lotId: string): StoredLot {
  const { contractId, warehouseId, categoryId, on, quantity, plate, slotId = '' } = fact;
  return {
    lotId,
    slotId,
    slot: slotId,
    category: categoryId,
    deliveredOn: on,
    quantity,
    contractId,
    warehouseId,
    categoryId,
    plate: plate ?? null,
  };
}

/** A delivery that could not be understood might have brought what this pickup takes. */
function isUnknown({ values }: MovementFact, unknowns: Unknowns): boolean {
  const parts = [values.contract, values.warehouse, values.category];
  for (let some = 0; some < 8; some++) {
    const [contract, warehouse, category] = parts.map((part, index) =>
      (some >> index) % 2 === 1 ? undefined : part,
    );
    if (unknowns.has(groupOf({ contract, warehouse, category }))) return true;
  }
  return false;
}

/** What lies where while the file is being played: by contract, warehouse and category, oldest lot first. */
class Shelves {
  readonly #lots = new Map<string, StoredLot[]>();

  constructor(stock: readonly StoredLot[]) {
    for (const lot of stock) this.put(lot);
  }

  /** Lots come in the order of time, except that those of the database may be younger than the file's. */
  put(lot: StoredLot): void {
    const lots = this.#of(lot);
    let index = lots.length;
    while (index > 0 && isOlder(lot, lots[index - 1])) index--;
    lots.splice(index, 0, lot);
  }

  take(fact: MovementFact): readonly PickedLine[] | DomainError<PickupErrorCode> {
    const lots = this.#of(fact);
    const candidates = enoughOf(lots, fact);
    const asked = { category: fact.categoryId, slot: fact.slotId, quantity: fact.quantity };
    let lines: readonly PickedLine[];
    try {
      lines = pickupLines(candidates, [asked], fact.on);
    } catch (error) {
      if (error instanceof DomainError) return error as DomainError<PickupErrorCode>;
      throw error;
    }
    for (const line of lines) this.#remove(lots, line);
    return lines;
  }

  #remove(lots: StoredLot[], { lotId, slotId, quantity }: PickedLine): void {
    const index = lots.findIndex((lot) => lot.lotId === lotId && lot.slotId === slotId);
    const lot = lots[index];
    if (lot === undefined) return;
    if (lot.quantity === quantity) lots.splice(index, 1);
    else lots[index] = { ...lot, quantity: lot.quantity - quantity };
  }

  #of({ contractId, warehouseId, categoryId }: StoredLot | MovementFact): StoredLot[] {
    const key = [contractId, warehouseId, categoryId].join('\n');
    let lots = this.#lots.get(key);
    if (lots === undefined) this.#lots.set(key, (lots = []));
    return lots;
  }
}

function isOlder(lot: StoredLot, than: StoredLot | undefined): boolean {
  return than !== undefined && lot.deliveredOn < than.deliveredOn;
}

/** The oldest lots that a pickup may take from, up to what it asks for: the rule need not look at thousands more. */
function enoughOf(lots: readonly StoredLot[], { on, slotId, plate, quantity }: MovementFact): StoredLot[] {
  const look = plate === undefined ? undefined : lookOf(plate);
  const enough: StoredLot[] = [];
  let missing = quantity;
  for (const lot of lots) {
    if (missing <= 0 || lot.deliveredOn > on) break;
    if (slotId !== undefined && lot.slotId !== slotId) continue;
    if (look !== undefined && (lot.plate === null || lookOf(lot.plate) !== look)) continue;
    enough.push(lot);
    missing -= lot.quantity;
  }
  return enough;
}
