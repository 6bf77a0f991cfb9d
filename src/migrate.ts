import { fileURLToPath } from 'node:url';
import { runMigrations } from 'graphile-worker';
import type { Db } from './shared/db.ts';

/** Brings a database to the newest schema: ours by knex, the job queue's by graphile-worker. */
export async function migrate(db: Db, connectionString: string): Promise<void> {
  await db.migrate.latest({
    directory: fileURLToPath(new URL('../migrations', import.meta.url)),
    extension: 'ts',
    loadExtensions: ['.ts'],
  });
  await runMigrations({ connectionString });
}
