import { randomBytes } from 'node:crypto';
import { openDatabase, openPools, rows } from '../../src/shared/db.ts';
import type { Pools } from '../../src/shared/db.ts';
import { watchRows } from './row-types/watch-rows.ts';

export interface TestDatabase extends Pools {
  readonly url: string;
  drop(): Promise<void>;
}

/** A database of one's own, cloned in some milliseconds: from the migrated template, or from another one by its name. */
export async function createTestDatabase(template = process.env['TEST_TEMPLATE']): Promise<TestDatabase> {
  const server = process.env['TEST_SERVER_URL'];
  if (!server || !template) throw new Error('global-setup has not run');
  const name = `protektor_${randomBytes(6).toString('hex')}`;
  const admin = openDatabase(server, { size: 1 });
  await rows(admin, `create database ${name} template ${template}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const pools = openPools(url.href);
  const writeDownRows = watchRows([pools.db, pools.writes]);
  return {
    ...pools,
    url: url.href,
    async drop() {
      await pools.close();
      writeDownRows();
      await rows(admin, `drop database ${name} with (force)`);
      await admin.destroy();
    },
  };
}
