import { assignInTime, assignWhereNeeded } from './assign-lots.ts';
import { overfillsOf } from './check-capacity.ts';
import type { SlotLimit } from './check-capacity.ts';
import { LotShelves, pickupRow } from './lot-shelves.ts';
import type { PickupRow, StoredLot } from './lot-shelves.ts';
import { locator } from '../check/master-matching.ts';
import type { PlannedMovement } from './planned-movement.ts';
import type { Found, Journal } from '../read/read-journal.ts';
import { groupOf } from '../check/resolve-movements.ts';
import type { MovementFact, Unknowns } from '../check/resolve-movements.ts';
import { slotDaysOf } from './slot-days.ts';
import type { SlotClosing } from './slot-days.ts';
import { SlotNeeds } from './slot-needs.ts';

/** What the database holds of the contracts and slots in question. */
export interface Yard {
  /** Oldest first. */
  readonly stock: readonly StoredLot[];
  readonly slots: readonly SlotLimit[];
  /** From the day of the earliest new row on. */
  readonly closings: readonly SlotClosing[];
}

/** A pickup of more than there was on its day. */
interface Shortage {
  readonly fact: MovementFact;
  readonly available: number;
}

interface Plan {
  readonly planned: readonly PlannedMovement[];
  readonly shortages: readonly Shortage[];
}

/**
 * Decides what the new rows do: the deliveries of a day come before its pickups, and each pickup gets its lots (rule R2).
 * A journal leaves unsaid which tires a pickup took and from where; whatever makes all of its rows true, and no slot
 * too full (rule R13), is taken: first in, first out if that is possible, else emptying the slots that are needed.
 *
 * @returns the movements in the order of time, so that ids made one after another sort by it
 */
export function planMovements(
  journal: Journal,
  facts: readonly MovementFact[],
  yard: Yard,
  unknowns: Unknowns,
  found: Found,
  makeId: () => string,
): readonly PlannedMovement[] {
  const movements = inTimeOrder(facts).map((fact): PlannedMovement => {
    const id = makeId();
    const { sheet, slotId = '', quantity } = fact;
    const lines = sheet === 'Приход' ? [{ lotId: makeId(), slotId, quantity }] : [];
    return { id, fact, lines };
  });
  const usual = usualPlan(movements, yard);
  const overfills = overfillsOf(yard.slots, slotDaysOf(usual.planned, yard.closings));
  if (usual.shortages.length === 0 && overfills.length > 0) {
    const other = emptyingPlan(movements, yard);
    if (other !== undefined) return other;
  }
  reportShortages(journal, usual.shortages, unknowns, found);
  const place = locator('Приход', journal);
  for (const { row, ...details } of overfills) {
    found.problems.add({ ...place(row, 'slot'), code: 'slotOverfilled', details });
  }
  return usual.planned;
}

function inTimeOrder(facts: readonly MovementFact[]): MovementFact[] {
  const rank = ({ sheet }: MovementFact) => (sheet === 'Приход' ? 0 : 1);
  return facts.toSorted(
    (a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0) || rank(a) - rank(b) || a.row - b.row,
  );
}

/** First in, first out as far as possible; what cannot be true is told as it shows day by day. */
function usualPlan(movements: readonly PlannedMovement[], yard: Yard): Plan {
  const rows = pickupsOf(movements);
  const impossible = assignInTime(shelvesOf(movements, yard), rows);
  if (impossible.size === 0) return { planned: withPicks(movements, rows), shortages: [] };
  const played = pickupsOf(movements).filter(({ group }) => impossible.has(group));
  const shortages = playInTime(shelvesOf(movements, yard), played);
  const possible = rows.filter(({ group }) => !impossible.has(group));
  return { planned: withPicks(movements, [...possible, ...played]), shortages };
}

/** Emptying the slots that the journal fills again; undefined when that does not help. */
function emptyingPlan(
  movements: readonly PlannedMovement[],
  yard: Yard,
): readonly PlannedMovement[] | undefined {
  const rows = pickupsOf(movements);
  const impossible = assignWhereNeeded(shelvesOf(movements, yard), rows, (decided) => {
    return new SlotNeeds(yard.slots, slotDaysOf(withPicks(movements, decided), yard.closings));
  });
  const planned = withPicks(movements, rows);
  if (impossible.size > 0) return undefined;
  return overfillsOf(yard.slots, slotDaysOf(planned, yard.closings)).length === 0 ? planned : undefined;
}

/** Row by row without a look at what comes later: a row that finds too little takes nothing. */
function playInTime(shelves: LotShelves, rows: readonly PickupRow[]): Shortage[] {
  const shortages: Shortage[] = [];
  for (const row of rows) {
    const available = shelves.availableFor(row);
    if (available < row.fact.quantity) shortages.push({ fact: row.fact, available });
    else shelves.take(row);
  }
  return shortages;
}

function pickupsOf(movements: readonly PlannedMovement[]): PickupRow[] {
  return movements.filter(({ fact }) => fact.sheet === 'Расход').map(({ fact }) => pickupRow(fact));
}

function shelvesOf(movements: readonly PlannedMovement[], { stock }: Yard): LotShelves {
  const delivered = movements.flatMap(({ fact, lines }) =>
    lines.map((line): StoredLot => ({ ...fact, ...line, deliveredOn: fact.on, plate: fact.plate ?? null })),
  );
  const lots = [...stock, ...delivered].toSorted((a, b) =>
    a.deliveredOn < b.deliveredOn ? -1 : a.deliveredOn > b.deliveredOn ? 1 : 0,
  );
  return new LotShelves(lots);
}

function withPicks(
  movements: readonly PlannedMovement[],
  rows: readonly PickupRow[],
): readonly PlannedMovement[] {
  const picksOf = new Map(rows.map(({ fact, picks }) => [fact, picks]));
  return movements.map((movement) => {
    const picks = picksOf.get(movement.fact);
    if (picks === undefined) return movement;
    const lines = [...picks].map(([{ lotId, slotId }, units]) => ({ lotId, slotId, quantity: -units }));
    return { ...movement, lines };
  });
}

function reportShortages(
  journal: Journal,
  shortages: readonly Shortage[],
  unknowns: Unknowns,
  { problems }: Found,
): void {
  const place = locator('Расход', journal);
  for (const { fact, available } of shortages) {
    if (isUnknown(fact, unknowns)) continue;
    const { on, quantity: asked, plate, values } = fact;
    const details = { on, available, asked, shortage: asked - available, plate, contract: values.contract };
    problems.add({ ...place(fact.row, 'quantity'), code: 'pickupOfMoreThanThereIs', details });
  }
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
