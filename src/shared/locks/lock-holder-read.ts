import type { Db } from '../db.ts';
import { rows } from '../db.ts';
import { lockerOf } from './lock-note.ts';
import type { LockPurpose } from './lock-purpose.ts';

/** Who holds a lock just now; what is not known is null. */
export interface LockHolder {
  readonly purpose: LockPurpose | null;
  /** The person's name. */
  readonly holder: string | null;
  /** For how long its transaction has been going on. */
  readonly seconds: number | null;
}

export const unknownHolder: LockHolder = { purpose: null, holder: null, seconds: null };

/** A locked row by the name that people know it by, and who holds it. */
export interface HeldRow extends LockHolder {
  readonly id: string;
  readonly name: string;
}

/**
 * Finds those of some rows that are locked, with who holds them, the longest transaction first. A row says by its
 * `xmax` which transaction locked it last; that may be a multixact when foreign keys have locked it besides
 * (`keysh`), and remains when the transaction has ended. So only a transaction that still runs counts: it holds the
 * lock on its own id.
 *
 * @param rowsSql a select of the table's rows with the columns `id`, `name` and `locker`, which is `xmax`
 * @param waiting the session that waited in vain, which is not the answer
 */
export async function findHeldRows(
  db: Db,
  rowsSql: string,
  { ids, waiting }: { readonly ids: readonly string[]; readonly waiting?: number | undefined },
): Promise<readonly HeldRow[]> {
  const found = await rows<SessionRow & { readonly id: string; readonly name: string }>(
    db,
    `with locked as materialized (
       select id, name, locker from (${rowsSql}) asked where id = any(:ids::uuid[]) and locker <> '0'
     ), multixact as materialized (
       -- asking for the members of a multixact that does not exist is an error
       select id, name, locker from locked
       where mxid_age(locker) between 1 and (select max(mxid_age(datminmxid)) from pg_database)
     ), locker as (
       select id, name, locker as xid from locked
       union all
       select multixact.id, multixact.name, member.xid
       from multixact cross join lateral pg_get_multixact_members(multixact.locker) as member (xid, mode)
       where member.mode <> 'keysh'
     )
     select locker.id, locker.name, ${sessionColumns}
     from locker
     join pg_locks on pg_locks.locktype = 'transactionid' and pg_locks.transactionid = locker.xid
       and pg_locks.mode = 'ExclusiveLock' and pg_locks.granted
     join pg_stat_activity session on session.pid = pg_locks.pid
     where session.pid is distinct from :waiting::integer
     order by session.xact_start`,
    { ids, waiting: waiting ?? null },
  );
  return found.map(({ id, name, ...session }) => ({ id, name, ...holderOf(session) }));
}

/** Finds who holds the advisory lock whose key is the `hashtext` of a name. */
export async function findAdvisoryLockHolder(db: Db, name: string): Promise<LockHolder> {
  const [session] = await rows<SessionRow>(
    db,
    `select ${sessionColumns}
     from pg_locks
     join pg_stat_activity session on session.pid = pg_locks.pid
     where pg_locks.locktype = 'advisory' and pg_locks.granted
       and pg_locks.database = (select oid from pg_database where datname = current_database())
       and (pg_locks.classid::bigint << 32) | pg_locks.objid::bigint = hashtext(:name) and pg_locks.objsubid = 1`,
    { name },
  );
  return session ? holderOf(session) : unknownHolder;
}

/** What a session tells of itself by its note. */
interface SessionRow {
  readonly note: string;
  readonly seconds: number;
  readonly person: string | null;
}

const sessionColumns = `
  coalesce(session.application_name, '') as note,
  extract(epoch from clock_timestamp() - session.xact_start)::integer as seconds,
  (select name from users where id::text = split_part(session.application_name, ' ', 3)) as person`;

function holderOf({ note, seconds, person }: SessionRow): LockHolder {
  return { purpose: lockerOf(note)?.purpose ?? null, holder: person, seconds };
}
