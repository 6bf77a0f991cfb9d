import { foldedPlate } from '../../../shared/folded.ts';
import type { MovementFact } from '../check/movement-fact.ts';
import type { StoredLot } from './stock-before.ts';

/** A stored lot while pickups are being planned: `left` is what no pickup has been assigned. */
export interface OpenLot extends StoredLot {
  left: number;
}

/** A row of Расход and, as far as it is planned, how many units it takes from which lots. */
export interface PickupAssignment {
  readonly fact: MovementFact;
  /** Contract, warehouse and category: a pickup takes from these alone. */
  readonly group: string;
  /** The folded form of the plate that the row names, if it names one (rule R25). */
  readonly foldedPlate: string | undefined;
  readonly unitsOf: Map<OpenLot, number>;
}

/** A row of Расход that has been assigned nothing yet. */
export function unassigned(fact: MovementFact): PickupAssignment {
  const plate = fact.plate === undefined ? undefined : foldedPlate(fact.plate);
  return { fact, group: stockGroupOf(fact), foldedPlate: plate, unitsOf: new Map() };
}

/** The ids of a contract, a warehouse and a category as one word. */
export function stockGroupOf({
  contractId,
  warehouseId,
  categoryId,
}: Pick<StoredLot, 'contractId' | 'warehouseId' | 'categoryId'>): string {
  return [contractId, warehouseId, categoryId].join(' ');
}

/** Units that a row still lacks. */
export function missingOf({ fact, unitsOf }: PickupAssignment): number {
  let missing = fact.quantity;
  for (const units of unitsOf.values()) missing -= units;
  return missing;
}
