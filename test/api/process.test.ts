import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../src/embedded-presence.ts';
import { createTestDatabase } from '../support/test-database.ts';

const program = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

interface Started {
  readonly child: ChildProcess;
  readonly url: string;
  /** What it has printed so far. */
  said(): string;
  exit(): Promise<{ code: number | null; said: string }>;
}

let directory: string;
const children: ChildProcess[] = [];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'protektor-process-'));
  await chmod(directory, 0o755);
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  const orphan = await postmasterPid();
  if (orphan !== undefined) process.kill(orphan, 'SIGQUIT');
  await rm(directory, { recursive: true, force: true });
});

/** Starts the real server; `env` adds to a bare environment. */
async function start(env: Record<string, string>): Promise<Started> {
  const port = env['PORT'] ?? String(await freePort());
  const child = spawn(process.execPath, [program], {
    cwd: directory,
    env: { PATH: process.env['PATH'], DATA_DIR: join(directory, 'data'), ...env, PORT: port },
  });
  children.push(child);
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const exited = once(child, 'exit');
  return {
    child,
    url: `http://127.0.0.1:${port}`,
    said: () => said,
    async exit() {
      const [code] = (await exited) as [number | null];
      return { code, said };
    },
  };
}

async function untilReady({ url, child }: Started): Promise<void> {
  while (child.exitCode === null) {
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    if (answer?.status === 200) return;
    await sleep(50);
  }
  throw new Error('the server has ended');
}

/** Undefined once PostgreSQL has stopped in good order. */
async function postmasterPid(data = 'data'): Promise<number | undefined> {
  const path = join(directory, data, 'postgresql/postmaster.pid');
  const file = await readFile(path, 'utf8').catch(() => undefined);
  return file === undefined ? undefined : parseInt(file);
}

test('the server starts from nothing, tells the password of its administrator once, and takes its PostgreSQL along when it stops', async () => {
  const first = await start({});
  await untilReady(first);
  expect(await postmasterPid()).toBeDefined();
  first.child.kill('SIGTERM');
  const { code, said } = await first.exit();
  expect(said).toMatch(/Логин: admin, пароль: \S{12,}/);
  expect(code).toBe(0);
  expect(await postmasterPid()).toBeUndefined();

  const second = await start({});
  await untilReady(second);
  second.child.kill('SIGINT');
  expect(await second.exit()).toEqual({ code: 0, said: expect.not.stringContaining('пароль') as string });
});

test('after kill -9 the next start takes over the PostgreSQL that was left running, and stops it in the end', async () => {
  const killed = await start({});
  await untilReady(killed);
  const pid = await postmasterPid();
  killed.child.kill('SIGKILL');
  await killed.exit();
  expect(await postmasterPid()).toBe(pid);

  const next = await start({});
  await untilReady(next);
  expect(await postmasterPid()).toBe(pid);
  next.child.kill('SIGTERM');
  expect((await next.exit()).code).toBe(0);
  expect(await postmasterPid()).toBeUndefined();
});

test('two servers over one data directory share its PostgreSQL; the last one stops it', async () => {
  const servers = await Promise.all([start({}), start({})]);
  await Promise.all(servers.map(untilReady));
  const pid = await postmasterPid();
  servers[0].child.kill('SIGTERM');
  expect((await servers[0].exit()).code).toBe(0);
  expect(await postmasterPid()).toBe(pid);
  await untilReady(servers[1]);
  servers[1].child.kill('SIGTERM');
  expect((await servers[1].exit()).code).toBe(0);
  expect(await postmasterPid()).toBeUndefined();
});

test('a signal in the middle of the first start ends it in good order', async () => {
  const server = await start({ DATA_DIR: join(directory, 'new/data') });
  while (!(await fetch(server.url).catch(() => undefined))) await sleep(5);
  server.child.kill('SIGTERM');
  expect(await server.exit()).toEqual({ code: 0, said: '' });
  expect(await postmasterPid('new/data')).toBeUndefined();
});

test('a server whose PostgreSQL dies says so and ends', async () => {
  const server = await start({});
  await untilReady(server);
  process.kill((await postmasterPid()) ?? 0, 'SIGQUIT');
  const { code, said } = await server.exit();
  expect(code).toBe(1);
  expect(said).toContain('Встроенный PostgreSQL остановился');
});

test('with DATABASE_URL the server starts over that database and stops at a signal', async () => {
  const database = await createTestDatabase();
  const server = await start({
    DATABASE_URL: database.url,
    ADMIN_LOGIN: 'olga',
    ADMIN_PASSWORD: 'long enough',
  });
  await untilReady(server);
  const signIn = await fetch(`${server.url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login: 'olga', password: 'long enough' }),
  });
  expect(signIn.status).toBeLessThan(300);
  server.child.kill('SIGTERM');
  expect((await server.exit()).code).toBe(0);
  await database.drop();
});

describe('what makes a start impossible is one sentence and exit code 1', () => {
  async function refusal(env: Record<string, string>): Promise<string> {
    const { code, said } = await (await start(env)).exit();
    expect(code).toBe(1);
    expect(said.trim().split('\n')).toHaveLength(1);
    return said;
  }

  test('a port that is taken', async () => {
    const other = createServer().listen(0);
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    expect(await refusal({ PORT: String(port) })).toContain(`Порт ${port} занят`);
    other.close();
  });

  test('a database that cannot be reached, without telling its password', async () => {
    const url = `postgres://user:secret@127.0.0.1:${await freePort()}/none`;
    const said = await refusal({ DATABASE_URL: url });
    expect(said).toContain('недоступна: никто не отвечает');
    expect(said).not.toContain('secret');
  });

  test('a database that does not exist', async () => {
    const url = new URL(process.env['TEST_SERVER_URL'] ?? '');
    url.pathname = '/no_such_database';
    expect(await refusal({ DATABASE_URL: url.href })).toContain('такой базы на сервере нет');
  });

  test('a setting that cannot be used', async () => {
    expect(await refusal({ ADMIN_PASSWORD: 'short' })).toContain('ADMIN_PASSWORD: ');
  });

  test('a data directory that is a file', async () => {
    await writeFile(join(directory, 'file'), '');
    expect(await refusal({ DATA_DIR: join(directory, 'file') })).toContain('нельзя воспользоваться');
  });
});
