import { fileURLToPath } from 'node:url';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import type { Db } from '../shared/db.ts';

/** Where knex finds the migrations. */
export const migrations = {
  directory: fileURLToPath(new URL('../../migrations', import.meta.url)),
  extension: 'ts',
  loadExtensions: ['.ts'],
};

const migrationLock = 7_201_002;

/**
 * Brings a database to the newest schema: ours by knex, the job queue's by graphile-worker. Processes that start at
 * once take turns; the lock ends with its connection, so a mark of knex's own found under it is of a killed process.
 */
export async function migrate(db: Db, connectionString: string): Promise<void> {
  const turn = new pg.Client({ connectionString });
  await turn.connect();
  try {
    await turn.query('select pg_advisory_lock($1)', [migrationLock]);
    await db.migrate.forceFreeMigrationsLock();
    await db.migrate.latest(migrations);
    await runMigrations({ connectionString });
  } finally {
    await turn.end();
  }
}
