import { isLockPurpose } from './lock-purpose.ts';
import type { LockPurpose } from './lock-purpose.ts';

/** Who locks, and what for. */
export interface Locker {
  readonly purpose: LockPurpose;
  readonly actorId: string;
}

const product = 'protektor';

/**
 * The note of a transaction that locks, as its session's `application_name`: PostgreSQL shows that to others, keeps
 * 63 bytes of it and ASCII only, so it names the person by id.
 */
export function noteOf({ purpose, actorId }: Locker): string {
  return `${product} ${purpose} ${actorId}`;
}

/** Reads such a note; undefined when the session is not one of ours that locks. */
export function lockerOf(note: string): Locker | undefined {
  const [name, purpose, actorId] = note.split(' ');
  if (name !== product || purpose === undefined || actorId === undefined) return undefined;
  return isLockPurpose(purpose) ? { purpose, actorId } : undefined;
}
