import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../src/database/embedded-presence.ts';
import { createProductHome, untilReady } from '../support/product-process.ts';
import type { ProductHome } from '../support/product-process.ts';
import { createTestDatabase } from '../support/test-database.ts';

let home: ProductHome;
beforeAll(async () => {
  home = await createProductHome();
});
afterAll(async () => {
  await home.remove();
});

test('the server starts from nothing, tells the password of its administrator once, and stops its PostgreSQL when it stops', async () => {
  const first = await home.start();
  await untilReady(first);
  expect(await home.postmasterPid()).toBeDefined();
  first.child.kill('SIGTERM');
  const { code, said } = await first.exit();
  expect(said).toMatch(/Логин: admin, пароль: \S{12,}/);
  expect(code).toBe(0);
  expect(await home.postmasterPid()).toBeUndefined();

  const second = await home.start();
  await untilReady(second);
  second.child.kill('SIGINT');
  expect(await second.exit()).toEqual({ code: 0, said: expect.not.stringContaining('пароль') as string });
});

test('after kill -9 the next start takes over the PostgreSQL that was left running, and stops it in the end', async () => {
  const killed = await home.start();
  await untilReady(killed);
  const pid = await home.postmasterPid();
  killed.child.kill('SIGKILL');
  await killed.exit();
  expect(await home.postmasterPid()).toBe(pid);

  const next = await home.start();
  await untilReady(next);
  expect(await home.postmasterPid()).toBe(pid);
  next.child.kill('SIGTERM');
  expect((await next.exit()).code).toBe(0);
  expect(await home.postmasterPid()).toBeUndefined();
});

test('two servers over one data directory share its PostgreSQL; the last one stops it', async () => {
  const servers = await Promise.all([home.start(), home.start()]);
  await Promise.all(servers.map(untilReady));
  const pid = await home.postmasterPid();
  servers[0].child.kill('SIGTERM');
  expect((await servers[0].exit()).code).toBe(0);
  expect(await home.postmasterPid()).toBe(pid);
  await untilReady(servers[1]);
  servers[1].child.kill('SIGTERM');
  expect((await servers[1].exit()).code).toBe(0);
  expect(await home.postmasterPid()).toBeUndefined();
});

test('a signal in the middle of the first start ends it in good order', async () => {
  const server = await home.start({ DATA_DIR: join(home.directory, 'new/data') });
  while (!(await fetch(server.url).catch(() => undefined))) await sleep(5);
  server.child.kill('SIGTERM');
  expect(await server.exit()).toEqual({ code: 0, said: '' });
  expect(await home.postmasterPid('new/data')).toBeUndefined();
});

test('a server whose PostgreSQL is killed says so and ends', async () => {
  const server = await home.start();
  await untilReady(server);
  process.kill((await home.postmasterPid()) ?? 0, 'SIGQUIT');
  const { code, said } = await server.exit();
  expect(code).toBe(1);
  expect(said).toContain('Встроенный PostgreSQL остановился');
});

test('with DATABASE_URL the server starts over that database and stops at a signal', async () => {
  const database = await createTestDatabase();
  const server = await home.start({
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
    const { code, said } = await (await home.start(env)).exit();
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
    await writeFile(join(home.directory, 'file'), '');
    expect(await refusal({ DATA_DIR: join(home.directory, 'file') })).toContain('нельзя воспользоваться');
  });
});
