import pg from 'pg';
import { openEmbeddedDatabase } from './embedded-database.ts';
import { migrate } from './migrate.ts';
import { openPools } from '../shared/db.ts';
import type { Pools } from '../shared/db.ts';
import { StartError, codeOf, reasonOf } from '../shared/start-error.ts';

/** Where the database is. */
export interface DatabaseSettings {
  /** Unset: the embedded PostgreSQL in `dataDir`. */
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
}

/** The migrated database of this process. */
export interface OpenDatabase extends Pools {
  readonly url: string;
  /** Where the embedded PostgreSQL keeps its data; undefined with DATABASE_URL. */
  readonly home: string | undefined;
}

const oldestVersion = 150_000;
const duplicateDatabase = new Set(['42P04', '23505']);

/**
 * Opens DATABASE_URL or the embedded PostgreSQL and brings the schema up to date.
 *
 * @param name the database within the embedded cluster: the demo has its own
 * @param onLost called when the embedded server goes away while it is in use
 * @throws StartError with one sentence when that is not possible
 */
export async function openProductDatabase(
  settings: DatabaseSettings,
  name: 'protektor' | 'protektor_demo',
  onLost: () => void,
): Promise<OpenDatabase> {
  if (settings.databaseUrl !== undefined) return openMigrated(settings.databaseUrl, undefined);
  const server = await openEmbeddedDatabase(settings.dataDir, onLost);
  try {
    await createDatabase(server.urlOf('postgres'), name);
    const { close, ...opened } = await openMigrated(server.urlOf(name), server.home);
    return {
      ...opened,
      async close() {
        await close();
        await server.stop();
      },
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function openMigrated(url: string, home: string | undefined): Promise<OpenDatabase> {
  await checkServer(url);
  const pools = openPools(url);
  try {
    await migrate(pools.db, url);
  } catch (error) {
    await pools.close();
    throw new StartError(`Не удалось подготовить таблицы базы данных: ${reasonOf(error)}.`, { cause: error });
  }
  return { ...pools, url, home };
}

/** Makes a database in which Russian names sort and fold, whatever the server's own locale; keeps an existing one. */
export async function createDatabase(serverUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(creation.replace('…', name));
  } catch (error) {
    if (!duplicateDatabase.has(codeOf(error) ?? '')) throw error;
  } finally {
    await client.end();
  }
}

interface ServerFacts {
  readonly version: number;
  readonly encoding: string;
}

/** Names sort, and everything is found, by collations of their own; codes and numbers sort by that of the database. */
const creation = `create database … template template0 encoding 'UTF8' locale_provider icu icu_locale 'ru-RU'`;

async function checkServer(url: string): Promise<void> {
  const { version, encoding } = await askServer(url);
  if (version < oldestVersion) {
    throw new StartError(`Нужен PostgreSQL 15 или новее, а на сервере ${Math.trunc(version / 10_000)}.`);
  }
  if (encoding !== 'UTF8') {
    throw new StartError(
      `База данных в кодировке ${encoding} не хранит русских букв: создайте её командой ${creation}.`,
    );
  }
}

async function askServer(url: string): Promise<ServerFacts> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<ServerFacts>(
      `select current_setting('server_version_num')::int as version,
              current_setting('server_encoding') as encoding`,
    );
    if (rows[0]) return rows[0];
    throw new Error('no answer');
  } catch (error) {
    throw new StartError(
      `База данных ${withoutPassword(url)} недоступна: ${reasonOf(error)}. Проверьте DATABASE_URL и сам сервер.`,
      { cause: error },
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

function withoutPassword(url: string): string {
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}
