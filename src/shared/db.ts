import knex from 'knex';
import type { Knex } from 'knex';
import pg from 'pg';

/** Reads may run on a Db; whatever writes demands a Tx, so that forgetting the transaction does not compile. */
export type Db = Knex;
export type Tx = Knex.Transaction;

const oidDate = 1082;

/** pg's default turns `date` into local midnight and loses a day east of Greenwich: days stay the strings they are. */
pg.types.setTypeParser(oidDate, (value) => value);

export function openDatabase(connectionString: string, poolSize = 10): Db {
  return knex({
    client: 'pg',
    connection: { connectionString, application_name: 'protektor' },
    pool: { min: 0, max: poolSize },
    acquireConnectionTimeout: 30_000,
    // An error is logged with its statement; the values, among them hashes of passwords and tokens, stay out of it.
    compileSqlOnError: false,
  });
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

/** The name of the constraint that PostgreSQL says was broken, if that is what the error is about. */
export function brokenConstraint(error: unknown): string | undefined {
  return error instanceof pg.DatabaseError ? error.constraint : undefined;
}

/** The SQLSTATE of an error that comes from PostgreSQL, such as `22P02`. */
export function sqlStateOf(error: unknown): string | undefined {
  return error instanceof pg.DatabaseError ? error.code : undefined;
}
