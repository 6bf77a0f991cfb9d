import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase } from '../../src/database/open-database.ts';
import { migrate } from '../../src/database/migrate.ts';
import { openDatabase } from '../../src/shared/db.ts';
import { seenRowsFile } from './row-types/recorded-rows-file.ts';
import { startTestServer } from './test-server.ts';
import type { TestServer } from './test-server.ts';

declare global {
  var testServer: TestServer | undefined;
}

/** One real PostgreSQL for all suites, with a migrated template that each suite clones (test-database.ts). */
export default async function globalSetup(): Promise<void> {
  let server = process.env['TEST_DATABASE_URL'];
  if (!server) {
    globalThis.testServer = await startTestServer();
    server = globalThis.testServer.url;
    process.env['TMPDIR'] = globalThis.testServer.scratch;
  }
  const template = `protektor_template_${process.pid}`;
  await createDatabase(server, template);
  const url = new URL(server);
  url.pathname = `/${template}`;
  const db = openDatabase(url.href, { size: 1 });
  await migrate(db, url.href);
  await db.destroy();
  process.env[seenRowsFile] = join(tmpdir(), `protektor-seen-rows-${process.pid}.jsonl`);
  process.env['TEST_SERVER_URL'] = server;
  process.env['TEST_TEMPLATE'] = template;
}
