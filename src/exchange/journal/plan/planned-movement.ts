import type { MovementFact } from '../check/movement-fact.ts';

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
