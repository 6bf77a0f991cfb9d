import type { Deps } from '../../shared/command.ts';
import { rows } from '../../shared/db.ts';
import type { Db, Tx } from '../../shared/db.ts';
import { DomainError } from '../../shared/errors.ts';
import { findHeldRows, unknownHolder } from '../../shared/locks/lock-holder-read.ts';
import type { HeldRow } from '../../shared/locks/lock-holder-read.ts';
import type { Locker } from '../../shared/locks/lock-note.ts';
import { announceLocker, waitForLock } from '../../shared/locks/wait-for-lock.ts';

export type ContractLockErrorCode = 'contractBusy';

/**
 * Locks contracts until the transaction ends, in id order, so that two who lock several never wait for each other; only
 * this file locks contracts. Whoever writes movements, documents or terms of a contract locks it first, and slots after
 * it. A foreign key to the contract does not have to wait for the lock.
 *
 * @param by who locks, and what for: told to those who wait for the contract in vain
 * @throws DomainError contractBusy `{ number, purpose, holder, seconds }` after waiting in vain; each is null when it
 *   is not known. It is a passing state: the same request may succeed a minute later
 */
export async function lockContracts(
  tx: Tx,
  { db }: Pick<Deps, 'db'>,
  by: Locker,
  contractIds: readonly string[],
): Promise<void> {
  await waitForLock(tx, by, {
    lock: () =>
      rows(
        tx,
        'select id from contracts where id = any(:contractIds::uuid[]) order by id for no key update',
        { contractIds },
      ),
    refusalOf: (waiting) => contractBusy(db, contractIds, waiting),
  });
}

/** Finds those of the contracts that are locked, with who holds them; `name` is the contract's number. */
export function findHeldContracts(
  db: Db,
  ids: readonly string[],
  waiting?: number,
): Promise<readonly HeldRow[]> {
  return findHeldRows(db, 'select id, number as name, xmax as locker from contracts', { ids, waiting });
}

async function contractBusy(
  db: Db,
  contractIds: readonly string[],
  waiting: number,
): Promise<DomainError<ContractLockErrorCode>> {
  const [held] = await findHeldContracts(db, contractIds, waiting);
  const { purpose, holder, seconds } = held ?? unknownHolder;
  return new DomainError('contractBusy', { number: held?.name ?? null, purpose, holder, seconds });
}

/**
 * The same for a caller that has other work in the meantime: locks those of the contracts that nobody holds, and waits
 * for none.
 *
 * @returns their ids
 */
export async function lockFreeContracts(
  tx: Tx,
  by: Locker,
  contractIds: readonly string[],
): Promise<ReadonlySet<string>> {
  await announceLocker(tx, by);
  const locked = await rows<{ id: string }>(
    tx,
    `select id from contracts where id = any(:contractIds::uuid[])
     order by id for no key update skip locked`,
    { contractIds },
  );
  return new Set(locked.map(({ id }) => id));
}

/** Locks every contract of an organization. */
export async function lockContractsOf(
  tx: Tx,
  deps: Pick<Deps, 'db'>,
  by: Locker,
  organizationId: string,
): Promise<void> {
  const found = await rows<{ id: string }>(
    tx,
    'select id from contracts where organization_id = :organizationId',
    { organizationId },
  );
  await lockContracts(
    tx,
    deps,
    by,
    found.map(({ id }) => id),
  );
}
