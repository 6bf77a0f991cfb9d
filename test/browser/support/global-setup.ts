import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import pino from 'pino';
import { createDatabase } from '../../../src/database/open-database.ts';
import { demoDay, createDemoStaff } from '../../../src/demo/demo-staff.ts';
import { loadDemo } from '../../../src/demo/load-demo.ts';
import { migrate } from '../../../src/database/migrate.ts';
import { clockAt } from '../../../src/shared/clock.ts';
import { openPools } from '../../../src/shared/db.ts';
import { startWorker } from '../../../src/jobs/start-worker.ts';
import startServer from '../../support/global-setup.ts';
import { chromiumPath } from './chromium.ts';

/** The built application, and a second template: the demo's season, billed until February, for suites to clone. */
export default async function globalSetup(): Promise<void> {
  chromiumPath();
  // Jest's NODE_ENV would build React's own development into it.
  await promisify(execFile)(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
    {
      env: { ...process.env, NODE_ENV: 'production' },
    },
  );
  await startServer();
  process.env['TEST_SEASON_TEMPLATE'] = await createSeason(process.env['TEST_SERVER_URL'] ?? '');
}

async function createSeason(server: string): Promise<string> {
  const name = `protektor_season_${process.pid}`;
  await createDatabase(server, name);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const { db, writes, close } = openPools(url.href);
  await migrate(db, url.href);
  const deps = { db, writes, clock: clockAt(demoDay), log: pino({ level: 'error' }) };
  const worker = await startWorker(deps, url.href);
  await createDemoStaff(deps);
  await loadDemo(deps, () => undefined);
  await worker.stop();
  await close();
  return name;
}
