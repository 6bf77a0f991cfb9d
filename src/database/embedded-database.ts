import { randomBytes } from 'node:crypto';
import { access, link, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Cluster } from './embedded-presence.ts';
import { enter, leave, urlOf } from './embedded-presence.ts';
import type { PostgresPrograms } from './embedded-server.ts';
import { canEnter, createCluster, findPrograms, systemHome } from './embedded-server.ts';
import { makeOpenFolder } from './make-folder.ts';
import { StartError, reasonOf } from '../shared/start-error.ts';

export interface EmbeddedDatabase {
  /** Where the data really are. */
  readonly home: string;
  urlOf(database: string): string;
  stop(): Promise<void>;
}

/**
 * Opens the PostgreSQL that comes with the product over a data directory, making it at the first time. Processes
 * share one server: the first starts it, later ones (the command line beside the web server, a start after
 * `kill -9`) join the one that runs, the last to leave stops it.
 *
 * @param onLost called when the server goes away while it is in use
 * @throws StartError when the directory cannot be used or the server does not start
 */
export async function openEmbeddedDatabase(dataDir: string, onLost: () => void): Promise<EmbeddedDatabase> {
  const programs = await findPrograms();
  const cluster = await prepareHome(programs, dataDir)
    .then((home) => prepareCluster(programs, home))
    .catch((error: unknown) => {
      throw new StartError(
        `Папкой данных ${dataDir} нельзя воспользоваться: ${reasonOf(error)}. Укажите другую в DATA_DIR.`,
        { cause: error },
      );
    });
  const presence = await enter(cluster);
  let leaving = false;
  presence.client.on('end', () => {
    if (!leaving) onLost();
  });
  return {
    home: join(cluster.directory, '..'),
    urlOf: (database) => urlOf(cluster, presence.port, database),
    async stop() {
      leaving = true;
      await leave(cluster, presence);
    },
  };
}

/**
 * The data directory; when root keeps it where the server cannot enter, a folder of the system, whose path is then
 * written down there (`location`).
 */
async function prepareHome(programs: PostgresPrograms, dataDir: string): Promise<string> {
  await makeOpenFolder(resolve(dataDir));
  const home = await realpath(dataDir);
  if (await canEnter(programs, home)) return home;
  const chosen = await readOrMake(join(home, 'location'), () =>
    join(systemHome, randomBytes(6).toString('hex')),
  );
  await makeOpenFolder(systemHome);
  await makeOpenFolder(chosen);
  return chosen;
}

async function prepareCluster(programs: PostgresPrograms, home: string): Promise<Cluster> {
  const directory = join(home, 'postgresql');
  const password = await readOrMake(join(home, 'password'), () => randomBytes(24).toString('hex'));
  if (!(await exists(directory))) {
    await createCluster(programs, directory, password).catch(async (error: unknown) => {
      // Another process that starts at the same moment may have been first: then its cluster is ours too.
      if (!(await exists(directory))) throw error;
    });
  }
  return { programs, directory, password };
}

/** A file that is made once and readable by its owner only; the link makes it appear whole or not at all. */
async function readOrMake(path: string, content: () => string): Promise<string> {
  if (!(await exists(path))) {
    const draft = `${path}.${process.pid}`;
    await writeFile(draft, content(), { mode: 0o600 });
    await link(draft, path).catch(async (error: unknown) => {
      if (!(await exists(path))) throw error;
    });
    await rm(draft);
  }
  return readFile(path, 'utf8');
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
