import type { Day } from '../../../shared/dates.ts';
import type { MovementFact } from '../check/movement-fact.ts';
import type { RecordedLine } from '../suspects/recorded-fact.ts';
import type { PlannedLine } from './planned-movement.ts';

/** A line of a recorded movement that may have to be undone. */
export interface StoredLine extends Omit<RecordedLine, 'imported' | 'reversed'> {
  /** In hex, of the rows that stand for it, those that stand for more first; none when it was recorded by hand. */
  readonly keys: readonly string[];
  readonly lotId: string;
  /** Of one unit. */
  readonly places: number;
  readonly deliveredOn: Day;
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
  /** Pickups to be planned anew, in the words of the file if it has rows for them. */
  readonly again: readonly MovementFact[];
}

/** The lines of a movement as they were written: what comes is above zero. */
export function asPlanned({ kind, lotId, slotId, quantity, line }: StoredLine): PlannedLine {
  return { lotId, slotId, quantity: kind === 'delivery' ? quantity : -quantity, line };
}
