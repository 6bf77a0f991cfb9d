import { randomBytes } from 'node:crypto';
import { openDatabase, rows } from '../../src/shared/db.ts';
import type { Db } from '../../src/shared/db.ts';

export interface TestDatabase {
  readonly db: Db;
  readonly url: string;
  drop(): Promise<void>;
}

/** A database of one's own, cloned in some milliseconds: from the migrated template, or from another one by its name. */
export async function createTestDatabase(template = process.env['TEST_TEMPLATE']): Promise<TestDatabase> {
  const server = process.env['TEST_SERVER_URL'];
  if (!server || !template) throw new Error('global-setup has not run');
  const name = `protektor_${randomBytes(6).toString('hex')}`;
  const admin = openDatabase(server, 1);
  await rows(admin, `create database ${name} template ${template}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const db = openDatabase(url.href);
  return {
    db,
    url: url.href,
    async drop() {
      await db.destroy();
      await rows(admin, `drop database ${name} with (force)`);
      await admin.destroy();
    },
  };
}
