import type { Day } from '../../shared/dates.ts';
import { DomainError } from '../../shared/errors.ts';

export type MovementErrorCode =
  'contractUnknown' | 'movementBeforeContract' | 'inTheFuture' | 'alreadyReversed' | 'reversalNotReversible';

/** A line of an answer: units of a lot in a slot. */
interface MovementLine {
  readonly lotId: string;
  readonly category: string;
  readonly slot: string;
  readonly quantity: number;
}

/** The answer to a recorded movement; `quantity` of its lines is positive, whatever the movement does. */
export interface RecordedMovement {
  readonly id: string;
  readonly number: string;
  readonly occurredOn: Day;
  readonly lines: readonly MovementLine[];
}

/**
 * Nothing is stored under a contract before it starts (rule R4).
 *
 * @throws DomainError movementBeforeContract `{ occurredOn, startsOn }`
 */
export function checkContractStarted(occurredOn: Day, startsOn: Day): void {
  if (occurredOn < startsOn) {
    throw new DomainError<MovementErrorCode>('movementBeforeContract', { occurredOn, startsOn });
  }
}

/**
 * A movement is a fact, and a fact is never dated after today at its warehouse (rule R1).
 *
 * @throws DomainError inTheFuture `{ occurredOn, today }`
 */
export function checkNotInFuture(occurredOn: Day, today: Day): void {
  if (occurredOn > today) throw new DomainError<MovementErrorCode>('inTheFuture', { occurredOn, today });
}
