import { isDelivery } from '../check/movement-fact.ts';
import type { MovementFact, UnknownDeliveries } from '../check/movement-fact.ts';
import type { Found } from '../read/journal.ts';
import { placeOfCell } from '../read/journal-row.ts';
import { assignInTime, assignWhereNeeded } from './assign-lots.ts';
import { AvailableLots } from './available-lots.ts';
import { overfillsOf } from './check-capacity.ts';
import { unassigned } from './pickup-assignment.ts';
import type { PickupAssignment } from './pickup-assignment.ts';
import type { PlannedMovement } from './planned-movement.ts';
import { assignRowByRow, reportShortages } from './shortages.ts';
import type { Shortage } from './shortages.ts';
import { slotDaysOf } from './slot-days.ts';
import { SlotNeeds } from './slot-needs.ts';
import type { StockBefore, StoredLot } from './stock-before.ts';

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
  facts: readonly MovementFact[],
  stock: StockBefore,
  unknowns: UnknownDeliveries,
  found: Found,
  makeId: () => string,
): readonly PlannedMovement[] {
  const movements = inTimeOrder(facts).map((fact): PlannedMovement => {
    const id = makeId();
    const { slotId = '', quantity } = fact;
    const lines = isDelivery(fact) ? [{ lotId: makeId(), slotId, quantity }] : [];
    return { id, fact, lines };
  });
  const inTime = firstInFirstOut(movements, stock);
  const overfills = overfillsOf(stock.slots, slotDaysOf(inTime.planned, stock));
  if (inTime.shortages.length === 0 && overfills.length > 0) {
    const other = emptyingNeededSlots(movements, stock);
    if (other !== undefined) return other;
  }
  reportShortages(inTime.shortages, unknowns, found);
  for (const { row, ...details } of overfills) {
    found.problems.add({ ...placeOfCell(row, 'slot'), code: 'slotOverfilled', details });
  }
  return inTime.planned;
}

function inTimeOrder(facts: readonly MovementFact[]): MovementFact[] {
  const rank = (fact: MovementFact) => (isDelivery(fact) ? 0 : 1);
  return facts.toSorted(
    (a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0) || rank(a) - rank(b) || a.row.number - b.row.number,
  );
}

/** First in, first out as far as possible; where rows cannot all be true, the shortages show row by row. */
function firstInFirstOut(movements: readonly PlannedMovement[], stock: StockBefore): Plan {
  const rows = pickupsOf(movements);
  const impossible = assignInTime(availableLots(movements, stock), rows);
  if (impossible.size === 0) return { planned: withLines(movements, rows), shortages: [] };
  const rowByRow = pickupsOf(movements).filter(({ group }) => impossible.has(group));
  const shortages = assignRowByRow(availableLots(movements, stock), rowByRow);
  const possible = rows.filter(({ group }) => !impossible.has(group));
  return { planned: withLines(movements, [...possible, ...rowByRow]), shortages };
}

/** Emptying the slots that the journal fills again; undefined when that does not help. */
function emptyingNeededSlots(
  movements: readonly PlannedMovement[],
  stock: StockBefore,
): readonly PlannedMovement[] | undefined {
  const rows = pickupsOf(movements);
  const impossible = assignWhereNeeded(availableLots(movements, stock), rows, (decided) => {
    return new SlotNeeds(stock.slots, slotDaysOf(withLines(movements, decided), stock));
  });
  const planned = withLines(movements, rows);
  if (impossible.size > 0) return undefined;
  return overfillsOf(stock.slots, slotDaysOf(planned, stock)).length === 0 ? planned : undefined;
}

function pickupsOf(movements: readonly PlannedMovement[]): PickupAssignment[] {
  return movements.filter(({ fact }) => !isDelivery(fact)).map(({ fact }) => unassigned(fact));
}

function availableLots(movements: readonly PlannedMovement[], { lots: stored }: StockBefore): AvailableLots {
  const delivered = movements.flatMap(({ fact, lines }) =>
    lines.map((line): StoredLot => ({ ...fact, ...line, deliveredOn: fact.on, plate: fact.plate ?? null })),
  );
  const ageOf = ({ deliveredOn, replaces, lotId }: StoredLot) => `${deliveredOn} ${replaces ?? lotId}`;
  const byAge = [...stored, ...delivered].map((lot) => ({ lot, age: ageOf(lot) }));
  byAge.sort((a, b) => (a.age < b.age ? -1 : a.age > b.age ? 1 : 0));
  return new AvailableLots(byAge.map(({ lot }) => lot));
}

function withLines(
  movements: readonly PlannedMovement[],
  rows: readonly PickupAssignment[],
): readonly PlannedMovement[] {
  const assigned = new Map(rows.map(({ fact, unitsOf }) => [fact, unitsOf]));
  return movements.map((movement) => {
    const unitsOf = assigned.get(movement.fact);
    if (unitsOf === undefined) return movement;
    const lines = [...unitsOf].map(([{ lotId, slotId }, units]) => ({ lotId, slotId, quantity: -units }));
    return { ...movement, lines };
  });
}
