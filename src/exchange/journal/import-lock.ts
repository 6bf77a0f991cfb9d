import { findAdvisoryLockHolder } from '../../shared/locks/lock-holder-read.ts';
import type { Locker } from '../../shared/locks/lock-note.ts';
import { waitForLock } from '../../shared/locks/wait-for-lock.ts';
import type { Deps } from '../../shared/command.ts';
import type { Tx } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';
import { DomainError } from '../../shared/errors.ts';
import type { ImportErrorCode } from '../exchange-problems.ts';

/** The advisory lock is known by the hash of this name. */
const lockName = 'journal import';

/** Shorter than writers wait for a connection: imports that wait for an import keep nobody else from writing. */
const longestWaitSeconds = 6;

/**
 * Imports go one at a time: the second of two simultaneous ones finds everything that the first one added.
 *
 * @throws DomainError importUnderWay `{ purpose, holder, seconds }` after waiting in vain; each is null when it is not
 *   known. It is a passing state, as contractBusy is
 */
export async function lockImports(tx: Tx, { db }: Pick<Deps, 'db'>, by: Locker): Promise<void> {
  await waitForLock(tx, by, {
    lock: () => rows(tx, 'select pg_advisory_xact_lock(hashtext(:lockName))', { lockName }),
    refusalOf: async () =>
      new DomainError<ImportErrorCode>('importUnderWay', {
        ...(await findAdvisoryLockHolder(db, lockName)),
      }),
    longestWaitSeconds,
  });
}
