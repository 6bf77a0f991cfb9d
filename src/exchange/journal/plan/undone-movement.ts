import type { Day } from '../../../shared/dates.ts';
import type { ChargedKind } from '../../../storage/movements/movement-kinds.ts';
import type { MovementFact } from '../check/movement-fact.ts';
import type { PlannedLine } from './planned-movement.ts';

/** A line of a recorded movement that may have to be undone. */
export interface StoredLine {
  readonly movementId: string;
  /** Of the movement, as people know it. */
  readonly number: string;
  readonly kind: ChargedKind;
  readonly contractId: string;
  readonly warehouseId: string;
  readonly on: Day;
  /** Of the row that the movement came from, in hex; null when it was recorded by hand. */
  readonly key: string | null;
  readonly line: number;
  readonly categoryId: string;
  readonly lotId: string;
  readonly slotId: string;
  /** Units, positive. */
  readonly quantity: number;
  /** Of one unit. */
  readonly places: number;
  readonly deliveredOn: Day;
  readonly plate: string | null;
}

/**
 * A recorded movement that is undone because a row of the file corrects it, or because it took tires whose delivery is
 * corrected (rule R22): a reversal, and what takes its place.
 */
export interface UndoneMovement {
  readonly movementId: string;
  /** The row of the file that is the cause. */
  readonly cause: MovementFact;
  readonly lines: readonly StoredLine[];
  /** What of it was right: it is recorded again as it was, with the same tires. */
  readonly kept: readonly StoredLine[];
  /** A pickup to be planned anew, in the words of the file if it has a row for it. */
  readonly again: readonly MovementFact[];
}

/** The lines of a movement as they were written: what comes is above zero. */
export function asPlanned({ kind, lotId, slotId, quantity, line }: StoredLine): PlannedLine {
  return { lotId, slotId, quantity: kind === 'delivery' ? quantity : -quantity, line };
}
