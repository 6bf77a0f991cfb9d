import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedDatabase } from '../../src/embedded-database.ts';
import type { EmbeddedDatabase } from '../../src/embedded-database.ts';
import { migrate } from '../../src/migrate.ts';
import { openDatabase, rows } from '../../src/shared/db.ts';

declare global {
  var embeddedDatabase: EmbeddedDatabase | undefined;
}

/** One real PostgreSQL for all suites, with a migrated template that each suite clones (test-database.ts). */
export default async function globalSetup(): Promise<void> {
  let server = process.env['TEST_DATABASE_URL'];
  if (server === undefined) {
    const directory = await mkdtemp(join(tmpdir(), 'protektor-test-'));
    globalThis.embeddedDatabase = await startEmbeddedDatabase(directory, 'test');
    server = globalThis.embeddedDatabase.urlOf('postgres');
  }
  const admin = openDatabase(server, 1);
  const template = `protektor_template_${process.pid}`;
  await rows(admin, `create database ${template}`);
  await admin.destroy();
  const url = new URL(server);
  url.pathname = `/${template}`;
  const db = openDatabase(url.href, 1);
  await migrate(db, url.href);
  await db.destroy();
  process.env['TEST_SERVER_URL'] = server;
  process.env['TEST_TEMPLATE'] = template;
}
