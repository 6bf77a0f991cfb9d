import { findHeldRows, unknownHolder } from '../../shared/locks/lock-holder-read.ts';
import type { Locker } from '../../shared/locks/lock-note.ts';
import { waitForLock } from '../../shared/locks/wait-for-lock.ts';
import type { Deps } from '../../shared/command.ts';
import { rows } from '../../shared/db.ts';
import type { Db, Tx } from '../../shared/db.ts';
import { DomainError } from '../../shared/errors.ts';

export type SlotLockErrorCode = 'slotBusy';

/**
 * Locks slots until the transaction ends, in id order and after the contracts, so that two who lock several never wait
 * for each other; no other function locks slots. The trigger that fills slots takes the lock again, so that no writer
 * can forget it; here is told who holds it.
 *
 * @param by who locks, and what for: told to those who wait for the slot in vain
 * @throws DomainError slotBusy `{ slot, purpose, holder, seconds }` after waiting in vain; each is null when it is not
 *   known. It is a passing state, as contractBusy is
 */
export async function lockSlots(
  tx: Tx,
  { db }: Pick<Deps, 'db'>,
  by: Locker,
  slotIds: readonly string[],
): Promise<void> {
  await waitForLock(tx, by, {
    lock: () =>
      rows(tx, 'select id from slots where id = any(:slotIds::uuid[]) order by id for no key update', {
        slotIds,
      }),
    refusalOf: (waiting) => slotBusy(db, slotIds, waiting),
  });
}

const slotRows = 'select id, code as name, xmax as locker from slots';

async function slotBusy(
  db: Db,
  slotIds: readonly string[],
  waiting: number,
): Promise<DomainError<SlotLockErrorCode>> {
  const [held] = await findHeldRows(db, slotRows, { ids: slotIds, waiting });
  const { purpose, holder, seconds } = held ?? unknownHolder;
  return new DomainError('slotBusy', { slot: held?.name ?? null, purpose, holder, seconds });
}
