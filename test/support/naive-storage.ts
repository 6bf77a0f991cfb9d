/**
 * Storage counted in the simplest way: all facts in a list, every day counted again. What the product answers over
 * random histories is compared with this. Days are numbers.
 */
export interface NaiveLot {
  readonly contract: number;
  readonly category: number;
  readonly slot: number;
  readonly day: number;
  readonly quantity: number;
}

interface NaiveMovement {
  readonly kind: 'delivery' | 'pickup' | 'reversal';
  readonly day: number;
  /** Index of a lot and the signed change of its stock. */
  readonly changes: readonly { readonly lot: number; readonly change: number }[];
  reversed: boolean;
}

export class NaiveStorage {
  readonly lots: NaiveLot[] = [];
  readonly movements: NaiveMovement[] = [];
  readonly #places: readonly number[];
  readonly #capacities: readonly number[];
  readonly #lastDay: number;

  constructor(places: readonly number[], capacities: readonly number[], lastDay: number) {
    this.#places = places;
    this.#capacities = capacities;
    this.#lastDay = lastDay;
  }

  /** Closing stock of a lot on a day. */
  stock(lot: number, day: number): number {
    let quantity = 0;
    for (const movement of this.movements) {
      if (movement.day > day) continue;
      for (const line of movement.changes) if (line.lot === lot) quantity += line.change;
    }
    return quantity;
  }

  /** Places taken in a slot at the close of a day. */
  occupied(slot: number, day: number): number {
    return this.#sum((lot) => (lot.slot === slot ? (this.#places[lot.category] ?? 0) : 0), day);
  }

  /** Units of a category under a contract at the close of a day. */
  quantity(contract: number, category: number, day: number): number {
    return this.#sum((lot) => (lot.contract === contract && lot.category === category ? 1 : 0), day);
  }

  deliver(lot: NaiveLot, explained: boolean): 'recorded' | 'slotOverfilled' {
    const needed = lot.quantity * (this.#places[lot.category] ?? 0);
    for (let later = lot.day; later <= this.#lastDay && !explained; later++) {
      const taken = this.occupied(lot.slot, later);
      if (taken + needed > (this.#capacities[lot.slot] ?? 0)) return 'slotOverfilled';
    }
    const changes = [{ lot: this.lots.push(lot) - 1, change: lot.quantity }];
    this.movements.push({ kind: 'delivery', day: lot.day, changes, reversed: false });
    return 'recorded';
  }

  /** First in, first out; from a slot if it is given. */
  pickUp(
    asked: { contract: number; category: number; slot: number | undefined; quantity: number },
    day: number,
  ): 'recorded' | 'stockShort' {
    const order = this.lots
      .map((lot, index) => ({ lot, index }))
      .filter(({ lot }) => lot.contract === asked.contract && lot.category === asked.category)
      .filter(({ lot }) => lot.day <= day && (asked.slot === undefined || lot.slot === asked.slot))
      .sort((a, b) => a.lot.day - b.lot.day || a.index - b.index);
    const changes: { lot: number; change: number }[] = [];
    let missing = asked.quantity;
    for (const { index } of order) {
      const quantity = Math.min(missing, this.#leastFrom(index, day));
      if (quantity === 0) continue;
      changes.push({ lot: index, change: -quantity });
      missing -= quantity;
    }
    if (missing > 0) return 'stockShort';
    this.movements.push({ kind: 'pickup', day, changes, reversed: false });
    return 'recorded';
  }

  reverse(index: number): 'recorded' | 'alreadyReversed' | 'reversalNotReversible' | 'stockShort' {
    const movement = this.movements[index];
    if (movement === undefined) throw new RangeError(`no movement ${index}`);
    if (movement.kind === 'reversal') return 'reversalNotReversible';
    if (movement.reversed) return 'alreadyReversed';
    const changes = movement.changes.map(({ lot, change }) => ({ lot, change: -change }));
    if (changes.some(({ lot, change }) => this.#leastFrom(lot, movement.day) + change < 0))
      return 'stockShort';
    movement.reversed = true;
    this.movements.push({ kind: 'reversal', day: movement.day, changes, reversed: false });
    return 'recorded';
  }

  /** The least that is left of a lot on any day from that one on: more can never be taken on it (rule R2). */
  #leastFrom(lot: number, day: number): number {
    let least = Infinity;
    for (let later = day; later <= this.#lastDay; later++) least = Math.min(least, this.stock(lot, later));
    return least;
  }

  #sum(weight: (lot: NaiveLot) => number, day: number): number {
    return this.lots.reduce((total, lot, index) => total + weight(lot) * this.stock(index, day), 0);
  }
}
