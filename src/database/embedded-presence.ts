import { readFile, realpath, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { PostgresPrograms } from './embedded-server.ts';
import { startCluster, stopCluster } from './embedded-server.ts';
import { StartError, codeOf } from '../shared/start-error.ts';

export interface Cluster {
  readonly programs: PostgresPrograms;
  readonly directory: string;
  readonly password: string;
}

/** One process's use of a running cluster: the connection holds a shared lock that tells the others. */
export interface Presence {
  readonly client: pg.Client;
  readonly port: number;
}

const presenceLock = 7_201_001;
const startTimeoutMs = 60_000;

export function urlOf({ password }: Cluster, port: number, database: string): string {
  return `postgres://protektor:${password}@127.0.0.1:${port}/${database}`;
}

/** Joins the server that runs over the cluster (of another process, or left by one that was killed), or starts one. */
export async function enter(cluster: Cluster): Promise<Presence> {
  const deadline = Date.now() + startTimeoutMs;
  for (;;) {
    const port = await portInUse(cluster);
    const presence = port === undefined ? undefined : await connect(cluster, port);
    if (presence) return presence;
    const failure = await start(cluster);
    if (failure === undefined) continue;
    // Starting failed because another process is starting or stopping the server just now: wait. Otherwise give up.
    if (!(await postmasterLives(cluster)) || Date.now() > deadline) throw failure;
    await sleep(200);
  }
}

/** Ends the use; the last process stops the server, and holds the lock alone, so that others that start wait meanwhile. */
export async function leave(cluster: Cluster, { client }: Presence): Promise<void> {
  await client.query('select pg_advisory_unlock_shared($1)', [presenceLock]);
  const { rows } = await client.query<{ last: boolean }>('select pg_try_advisory_lock($1) as last', [
    presenceLock,
  ]);
  if (rows[0]?.last) await stopCluster(cluster.programs, cluster.directory);
  await client.end().catch(() => undefined);
}

async function connect(cluster: Cluster, port: number): Promise<Presence | undefined> {
  const client = new pg.Client({
    connectionString: urlOf(cluster, port, 'postgres'),
    application_name: 'protektor-presence',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ directory: string }>(
      `select pg_advisory_lock_shared($1), current_setting('data_directory') as directory`,
      [presenceLock],
    );
    if (rows[0]?.directory === (await realpath(cluster.directory))) return { client, port };
  } catch {
    // Starting up, shutting down, or another program on the port that a stale file names: the caller tries again.
  }
  await client.end().catch(() => undefined);
  return undefined;
}

async function start(cluster: Cluster): Promise<StartError | undefined> {
  try {
    await removeForeignPid(cluster);
    await startCluster(cluster.programs, cluster.directory, await freePort());
    return undefined;
  } catch (error) {
    return new StartError(
      `Встроенный PostgreSQL не запустился: смотрите ${join(cluster.directory, 'start.log')} и папку log рядом.`,
      { cause: error },
    );
  }
}

/** postmaster.pid: line 1 the process, line 4 its port. */
async function readPostmaster({ directory }: Cluster): Promise<{ pid: number; port: number } | undefined> {
  try {
    const lines = (await readFile(join(directory, 'postmaster.pid'), 'utf8')).split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]) };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new StartError(
      `Папка данных ${directory} принадлежит другому пользователю: запустите от его имени.`,
    );
  }
}

async function portInUse(cluster: Cluster): Promise<number | undefined> {
  return (await readPostmaster(cluster))?.port || undefined;
}

async function postmasterLives(cluster: Cluster): Promise<boolean> {
  const pid = (await readPostmaster(cluster))?.pid;
  return pid !== undefined && isAlive(pid);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/**
 * Removes a stale postmaster.pid. After a restart of the machine or container its number may belong to another
 * program, or to a PostgreSQL that has ended and is a zombie process: the server would refuse to start.
 */
async function removeForeignPid(cluster: Cluster): Promise<void> {
  const pid = (await readPostmaster(cluster))?.pid;
  if (!pid || !isAlive(pid)) return;
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '(postgres) S');
  if (!status.includes('(postgres) ') || status.includes('(postgres) Z')) {
    await rm(join(cluster.directory, 'postmaster.pid'), { force: true });
  }
}

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
