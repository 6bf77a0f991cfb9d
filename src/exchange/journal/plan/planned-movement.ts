import type { MovementFact } from '../check/movement-fact.ts';

export interface PlannedLine {
  readonly lotId: string;
  readonly slotId: string;
  /** Signed, in units. */
  readonly quantity: number;
  /** Its number in the movement, if that is to stay; else its place. */
  readonly line?: number;
}

/** A line of an undone movement that lives on: `now` is a line of the one that takes its place. */
interface Survivor {
  readonly line: number;
  readonly now: number;
}

/** A movement to be written: a delivery brings one lot, a pickup takes from one or more; one that is recorded again may have more. */
export interface PlannedMovement {
  readonly id: string;
  readonly fact: MovementFact;
  readonly lines: readonly PlannedLine[];
  /** Of one that is recorded again: what became of the lines of the undone one, which may be several lines each. */
  readonly survivors?: readonly Survivor[];
}
