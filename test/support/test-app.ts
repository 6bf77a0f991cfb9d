import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pino from 'pino';
import supertest from 'supertest';
import { createApp } from '../../src/server/app.ts';
import type { AppDeps } from '../../src/server/app.ts';
import type { Actor } from '../../src/shared/actor.ts';
import type { Role } from '../../src/shared/roles.ts';
import { roles } from '../../src/shared/roles.ts';
import { clockAt } from '../../src/shared/clock.ts';
import { day } from '../../src/shared/dates.ts';
import type { Db } from '../../src/shared/db.ts';
import { newId } from '../../src/shared/ids.ts';
import { createApiToken } from '../../src/staff/api-tokens/create-api-token.ts';
import { createUser } from '../../src/staff/users/create-user.ts';
import { createTestDatabase } from './test-database.ts';

/** Calls of the API; paths are relative to `/api/v1`. */
export interface Caller {
  get(path: string): supertest.Test;
  post(path: string, body?: object, key?: string): supertest.Test;
  put(path: string, body: object): supertest.Test;
  patch(path: string, body: object): supertest.Test;
  delete(path: string): supertest.Test;
}

export interface TestApp {
  readonly db: Db;
  /** Where the web application answers: `http://127.0.0.1:…`. */
  readonly url: string;
  /** The connection string of the suite's own database. */
  readonly databaseUrl: string;
  readonly deps: AppDeps;
  /** Moves the clock to noon in Moscow of that day. */
  setToday(day: string): void;
  /** Moves the clock to that instant, ISO 8601. */
  setNow(instant: string): void;
  /** Calls as a user of that role, by an API token. */
  as(role: Role): Caller;
  readonly anonymous: Caller;
  actor(role: Role): Actor;
  /** The API token of the user of that role. */
  token(role: Role): string;
  close(): Promise<void>;
}

/** Every user of a test application signs in with his role's name and this password. */
export const testPassword = 'correct horse battery';

interface TestAppOptions {
  /** 2026-03-31 by default. */
  readonly today?: string;
  /** The database to clone; the empty, migrated one by default. */
  readonly template?: string | undefined;
}

/** The whole application over a database of its own, with a user of each role. */
export async function createTestApp({
  today = '2026-03-31',
  template,
}: TestAppOptions = {}): Promise<TestApp> {
  const database = await createTestDatabase(template);
  let clock = clockAt(day(today));
  const deps: AppDeps = {
    db: database.db,
    writes: database.writes,
    clock: { now: () => clock.now() },
    log: pino({ level: 'error' }),
    checkAnswers: true,
  };
  const staff = await createStaff(deps);
  const server = createServer(createApp(deps));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    db: database.db,
    url,
    databaseUrl: database.url,
    deps,
    setToday(value) {
      clock = clockAt(day(value));
    },
    setNow(instant) {
      clock = { now: () => new Date(instant) };
    },
    as: (role) => callerOf(url, staff[role].token),
    anonymous: callerOf(url),
    actor: (role) => staff[role].actor,
    token: (role) => staff[role].token,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await database.drop();
    },
  };
}

/**
 * The application of a suite: started before its tests, closed after them. What the suite prepares itself stands in a
 * `beforeAll` below this call.
 */
export function useTestApp(options: TestAppOptions = {}): TestApp {
  const current: { app?: TestApp } = {};
  beforeAll(async () => {
    current.app = await createTestApp(options);
  });
  afterAll(async () => {
    await current.app?.close();
  });
  return appOf(current);
}

/** An application for each test of a suite, over a database of its own. */
export function useTestAppPerTest(options: TestAppOptions = {}): TestApp {
  const current: { app?: TestApp } = {};
  beforeEach(async () => {
    current.app = await createTestApp(options);
  });
  afterEach(async () => {
    await current.app?.close();
  });
  return appOf(current);
}

/** The application that is started when a test asks for it, so that suites hold it in a `const`. */
function appOf(current: { readonly app?: TestApp }): TestApp {
  return new Proxy({} as TestApp, {
    get(_target, name) {
      if (!current.app) throw new Error(`the application is not started yet: ${String(name)}`);
      return Reflect.get(current.app, name) as unknown;
    },
  });
}

type Staff = Record<Role, { actor: Actor; token: string }>;

async function createStaff(deps: AppDeps): Promise<Staff> {
  const created = await Promise.all(
    roles.map(async (role) => {
      const actor: Actor = { id: newId(), login: role, name: `Test ${role}`, role };
      await createUser(deps, { actor }, { ...actor, password: testPassword });
      const { token } = await createApiToken(deps, { actor }, { name: 'test' });
      return [role, { actor, token }];
    }),
  );
  return Object.fromEntries(created) as Staff;
}

function callerOf(url: string, token?: string): Caller {
  const agent = supertest(`${url}/api/v1`);
  const signed = (test: supertest.Test) =>
    token === undefined ? test : test.set('authorization', `Bearer ${token}`);
  return {
    get: (path) => signed(agent.get(path)),
    post: (path, body, key) => {
      const test = signed(agent.post(path));
      if (key !== undefined) test.set('idempotency-key', key);
      return body === undefined ? test : test.send(body);
    },
    put: (path, body) => signed(agent.put(path)).send(body),
    patch: (path, body) => signed(agent.patch(path)).send(body),
    delete: (path) => signed(agent.delete(path)),
  };
}
