import type { Db } from '../../shared/db.ts';
import { firstRow } from '../../shared/db.ts';
import { lockerOf } from './lock-note.ts';
import type { LockPurpose } from './lock-note.ts';

/** Who holds a contract just now; what is not known is null. */
export interface LockHolder {
  /** Of the contract. */
  readonly number: string | null;
  readonly purpose: LockPurpose | null;
  /** The person's name. */
  readonly holder: string | null;
  /** For how long its transaction has been going on. */
  readonly seconds: number | null;
}

const nobody: LockHolder = { number: null, purpose: null, holder: null, seconds: null };

/**
 * Finds who holds the first locked one of some contracts. A row says by its `xmax` which transaction locked it last;
 * that may be a multixact when foreign keys have locked it besides (`keysh`), and remains when the transaction has
 * ended. So only a transaction that still runs counts: it holds the lock on its own id.
 *
 * @param waiting the session that waited in vain, which is not the answer
 */
export async function findLockHolder(
  db: Db,
  { contractIds, waiting }: { readonly contractIds: readonly string[]; readonly waiting: number },
): Promise<LockHolder> {
  const found = await firstRow<{ number: string; note: string; seconds: number; name: string | null }>(
    db,
    `with locked as materialized (
       select number, xmax as locker from contracts where id = any(:contractIds::uuid[]) and xmax <> '0'
     ), multixact as materialized (
       -- asking for the members of a multixact that does not exist is an error
       select number, locker from locked
       where mxid_age(locker) between 1 and (select max(mxid_age(datminmxid)) from pg_database)
     ), locker as (
       select number, locker as xid from locked
       union all
       select multixact.number, member.xid
       from multixact cross join lateral pg_get_multixact_members(multixact.locker) as member (xid, mode)
       where member.mode <> 'keysh'
     )
     select locker.number, coalesce(session.application_name, '') as note,
       extract(epoch from clock_timestamp() - session.xact_start)::integer as seconds,
       (select name from users where id::text = split_part(session.application_name, ' ', 3)) as name
     from locker
     join pg_locks on pg_locks.locktype = 'transactionid' and pg_locks.transactionid = locker.xid
       and pg_locks.mode = 'ExclusiveLock' and pg_locks.granted
     join pg_stat_activity session on session.pid = pg_locks.pid
     where session.pid <> :waiting
     order by session.xact_start
     limit 1`,
    { contractIds, waiting },
  );
  if (!found) return nobody;
  const { number, note, seconds, name } = found;
  return { number, purpose: lockerOf(note)?.purpose ?? null, holder: name, seconds };
}
