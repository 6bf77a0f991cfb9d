import knex from 'knex';
import type { Knex } from 'knex';
import pg from 'pg';

/** Reads may run on a Db; whatever writes demands a Tx, so that forgetting the transaction does not compile. */
export type Db = Knex;
export type Tx = Knex.Transaction;

/** The pool of those who write: it only opens transactions, so that nobody reads out of it. */
export type Writes = Pick<Db, 'transaction'>;

const oidDate = 1082;

/** pg's default turns `date` into local midnight and loses a day east of Greenwich: days stay the strings they are. */
pg.types.setTypeParser(oidDate, (value) => value);

interface PoolLimits {
  /** Connections at most. */
  readonly size: number;
  /** How long one waits for a free connection. */
  readonly longestWaitMs: number;
  /** How long a statement waits for what others have locked; without end, if not given. */
  readonly longestLockWaitMs?: number;
}

/** Reads are short: whoever waits so long for a connection waits for a database that does not answer. */
const forReads: PoolLimits = { size: 10, longestWaitMs: 30_000 };

/**
 * Writers wait for each other's locks while they hold a connection, and who finds all connections taken is told `busy`.
 * So each lock is waited for shorter than a connection; a transaction that may wait longer says so itself.
 */
const forWrites: PoolLimits = { size: 8, longestWaitMs: 10_000, longestLockWaitMs: 4_000 };

/**
 * The two pools of a process over one database. Writers that wait, for a contract or for a connection, take none of
 * the connections of those who read.
 */
export interface Pools {
  readonly db: Db;
  readonly writes: Writes;
  readonly close: () => Promise<void>;
}

export function openPools(connectionString: string): Pools {
  const db = openDatabase(connectionString, forReads);
  const writes = openDatabase(connectionString, forWrites);
  return {
    db,
    writes,
    async close() {
      await Promise.all([db.destroy(), writes.destroy()]);
    },
  };
}

export function openDatabase(connectionString: string, limits: Partial<PoolLimits> = {}): Db {
  const { size, longestWaitMs, longestLockWaitMs } = { ...forReads, ...limits };
  return knex({
    client: 'pg',
    connection: { connectionString, application_name: 'protektor' },
    pool: {
      min: 0,
      max: size,
      // Not at the start of the connection: poolers between us and PostgreSQL refuse settings that they do not know.
      ...(longestLockWaitMs !== undefined && { afterCreate: boundLockWaits(longestLockWaitMs) }),
    },
    acquireConnectionTimeout: longestWaitMs,
    // An error is logged with its statement; the values, among them hashes of passwords and tokens, stay out of it.
    compileSqlOnError: false,
  });
}

function boundLockWaits(longestMs: number) {
  return (connection: pg.Client, done: (error: Error | null, connection: pg.Client) => void) => {
    connection.query(`set lock_timeout = ${longestMs}`, (error: Error | null) => {
      done(error, connection);
    });
  };
}

/** Runs one SQL statement with named bindings (`:name`) and returns its rows. */
export async function rows<Row>(db: Db, sql: string, bindings: Record<string, unknown> = {}): Promise<Row[]> {
  const result = await db.raw<{ rows: Row[] }>(sql, bindings as Record<string, Knex.RawBinding>);
  return result.rows;
}

/** Of a statement that gives at most one row. */
export async function firstRow<Row>(
  db: Db,
  sql: string,
  bindings: Record<string, unknown> = {},
): Promise<Row | undefined> {
  return (await rows<Row>(db, sql, bindings))[0];
}

/** Runs several reads that must agree with each other: all of them see the database of one moment. */
export function readAtOneMoment<Found>(db: Db, read: (tx: Tx) => Promise<Found>): Promise<Found> {
  return db.transaction(read, { isolationLevel: 'repeatable read', readOnly: true });
}

/** The name of the constraint that PostgreSQL says was broken, if that is what the error is about. */
export function brokenConstraint(error: unknown): string | undefined {
  return error instanceof pg.DatabaseError ? error.constraint : undefined;
}

/** Values that no column takes: malformed text of a type, out of range, NUL or half a surrogate pair. */
const unusableValue = ['22P02', '22003', '22007', '22008', '22021', '22P05'];

/** Serialization, deadlock, lock timeout; too many connections, shutting down, starting, not to be reached. */
const passing = ['40001', '40P01', '55P03', '53300', '57P01', '57P02', '57P03', 'ECONNREFUSED', 'ECONNRESET'];

/** True when a statement waited for a lock longer than `lock_timeout` allows. */
export function isLockTimeout(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === '55P03';
}

/** Whose fault an error of the database is: the caller's `value`, or a `passing` state where another try may succeed. */
export function databaseTrouble(error: unknown): 'value' | 'passing' | undefined {
  if (error instanceof knex.KnexTimeoutError) return 'passing';
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (typeof message === 'string' && message.startsWith('Connection terminated')) return 'passing';
  if (typeof code !== 'string') return undefined;
  if (passing.includes(code)) return 'passing';
  return error instanceof pg.DatabaseError && unusableValue.includes(code) ? 'value' : undefined;
}
