import { groupOf } from '../check/movement-fact.ts';
import type { MovementFact, UnknownDeliveries } from '../check/movement-fact.ts';
import type { Found } from '../read/journal.ts';
import { placeOfCell, placeOfRow } from '../read/journal-row.ts';
import type { AvailableLots } from './available-lots.ts';
import type { PickupAssignment } from './pickup-assignment.ts';

/** A pickup of more than there was on its day (rule R2). */
export interface Shortage {
  readonly fact: MovementFact;
  /** In units. */
  readonly available: number;
}

/** Assigns lots row by row without regard to later rows: a row that finds too little takes nothing. */
export function assignRowByRow(available: AvailableLots, rows: readonly PickupAssignment[]): Shortage[] {
  const shortages: Shortage[] = [];
  for (const row of rows) {
    const units = available.unitsFor(row);
    if (units < row.fact.quantity) shortages.push({ fact: row.fact, available: units });
    else available.assignOldest(row);
  }
  return shortages;
}

/** Adds a problem for every shortage, except of what a delivery that could not be read may have brought. */
export function reportShortages(
  shortages: readonly Shortage[],
  unknowns: UnknownDeliveries,
  { problems }: Found,
): void {
  for (const { fact, available } of shortages) {
    const { row, on, quantity: asked, plate, recordedNumber: number } = fact;
    if (number !== undefined) {
      problems.add({
        ...placeOfRow(row),
        code: 'pickedUpMeanwhile',
        details: { number, on, asked, available },
      });
      continue;
    }
    if (mayBeUnknown(fact, unknowns)) continue;
    const { contract } = row.values;
    const details = { on, available, asked, shortage: asked - available, plate, contract };
    problems.add({ ...placeOfCell(row, 'quantity'), code: 'pickupOfMoreThanThereIs', details });
  }
}

function mayBeUnknown({ row }: MovementFact, unknowns: UnknownDeliveries): boolean {
  const { values } = row;
  const parts = [values.contract, values.warehouse, values.category];
  for (let some = 0; some < 8; some++) {
    const [contract, warehouse, category] = parts.map((part, index) =>
      (some >> index) % 2 === 1 ? undefined : part,
    );
    if (unknowns.has(groupOf({ contract, warehouse, category }))) return true;
  }
  return false;
}
