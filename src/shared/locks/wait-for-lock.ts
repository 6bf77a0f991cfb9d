import type { Tx } from '../db.ts';
import { firstRow, isLockTimeout } from '../db.ts';
import { noteOf } from './lock-note.ts';
import type { Locker } from './lock-note.ts';
import { lockPurposes } from './lock-purpose.ts';

interface LockToWaitFor {
  /** The statement that waits. */
  readonly lock: () => Promise<unknown>;
  /** What is thrown after waiting in vain; it is told the process id of the session that waited. */
  readonly refusalOf: (waiting: number) => Promise<Error>;
  /** As long as the purpose waits, if not given. */
  readonly longestWaitSeconds?: number;
}

/**
 * Locks what others may hold for long, and waits so long at most. Those who will wait for this transaction can read
 * who it is (`announceLocker`).
 */
export async function waitForLock(
  tx: Tx,
  by: Locker,
  { lock, refusalOf, longestWaitSeconds }: LockToWaitFor,
): Promise<void> {
  const backendPid = await announceLocker(tx, by, longestWaitSeconds);
  try {
    await lock();
  } catch (error) {
    if (!isLockTimeout(error)) throw error;
    throw await refusalOf(backendPid);
  }
}

/**
 * Leaves a note of who locks and what for, which others can read and which disappears with the transaction; from then
 * on none of its waits lasts longer. Answers the process id of the session.
 */
export async function announceLocker(
  tx: Tx,
  by: Locker,
  longestWaitSeconds: number = lockPurposes[by.purpose].longestWaitSeconds,
): Promise<number> {
  const session = await firstRow<{ pid: number }>(
    tx,
    `select pg_backend_pid() as pid
     from set_config('application_name', :note, true) as note, set_config('lock_timeout', :timeout, true) as timeout`,
    { note: noteOf(by), timeout: `${longestWaitSeconds}s` },
  );
  if (!session) throw new Error('a select without a table gives one row');
  return session.pid;
}
