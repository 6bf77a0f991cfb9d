import type { Deps } from '../../shared/command.ts';
import { firstRow, isLockTimeout, rows } from '../../shared/db.ts';
import type { Tx } from '../../shared/db.ts';
import { DomainError } from '../../shared/errors.ts';
import { findLockHolder } from './lock-holder-read.ts';
import { noteOf } from './lock-note.ts';
import type { Locker, LockPurpose } from './lock-note.ts';

export type ContractLockErrorCode = 'contractBusy';

/** How long each waits for a contract, in seconds: a person at a screen not long, a job that nobody looks at longer. */
const longestWaitSeconds: Readonly<Record<LockPurpose, number>> = {
  delivery: 4,
  pickup: 4,
  reversal: 4,
  'invoice-void': 4,
  'contract-change': 4,
  'vat-change': 4,
  'journal-import': 60,
  'billing-run': 45,
};

/**
 * The one door to contracts: locks them until the transaction ends, in id order, so that two who lock several never
 * wait for each other. Whoever writes movements, documents or terms of a contract locks it first, and slots after it.
 * Foreign keys to contracts are not in the way. No later wait of the transaction lasts longer either.
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
  const backendPid = await announce(tx, by);
  try {
    await rows(
      tx,
      'select id from contracts where id = any(:contractIds::uuid[]) order by id for no key update',
      { contractIds },
    );
  } catch (error) {
    if (!isLockTimeout(error)) throw error;
    const holder = await findLockHolder(db, { contractIds, waiting: backendPid });
    throw new DomainError<ContractLockErrorCode>('contractBusy', { ...holder });
  }
}

/** True for the refusal of a contract that others kept locked: another try may succeed. */
export function isContractBusy(error: unknown): boolean {
  return error instanceof DomainError && error.code === 'contractBusy';
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

/** Leaves a note that others can read and that disappears with the transaction; answers the session's process id. */
async function announce(tx: Tx, by: Locker): Promise<number> {
  const session = await firstRow<{ pid: number }>(
    tx,
    `select pg_backend_pid() as pid, set_config('application_name', :note, true),
       set_config('lock_timeout', :timeout, true)`,
    { note: noteOf(by), timeout: `${longestWaitSeconds[by.purpose]}s` },
  );
  if (!session) throw new Error('a select without a table gives one row');
  return session.pid;
}
