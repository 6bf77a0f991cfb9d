import supertest from 'supertest';
import pino from 'pino';
import { createApp } from '../../src/server/app.ts';
import { clockAt } from '../../src/shared/clock.ts';
import { day } from '../../src/shared/dates.ts';
import { rows } from '../../src/shared/db.ts';
import { ensureAdministrator } from '../../src/staff/users/ensure-administrator.ts';
import { signIn } from '../../src/staff/sessions/sign-in.ts';
import { staffTasks } from '../../src/staff/staff-tasks.ts';
import type { TestDatabase } from '../support/test-database.ts';
import { createTestDatabase } from '../support/test-database.ts';

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(async () => {
  await database.drop();
});

const deps = (today = '2026-03-31') => ({
  db: database.db,
  writes: database.writes,
  clock: clockAt(day(today)),
});

test('the first start makes an administrator with a password that is told once', async () => {
  const made = await ensureAdministrator(deps(), {});
  expect(made?.login).toBe('admin');
  expect(made?.generatedPassword).toMatch(/^(\w{4}-){3}\w{4}$/);
  const app = createApp({ ...deps(), log: pino({ level: 'silent' }) });
  const session = await supertest(app)
    .post('/api/v1/session')
    .send({ login: 'admin', password: made?.generatedPassword });
  expect(session.body).toMatchObject({ user: { login: 'admin', role: 'administrator' } });
});

test('a chosen password is taken as it is and told to nobody', async () => {
  const made = await ensureAdministrator(deps(), { login: 'boss', password: 'chosen' });
  expect(made).toEqual({ login: 'boss', generatedPassword: undefined });
  await expect(signIn(deps(), { login: 'boss', password: 'chosen' })).resolves.toBeDefined();
});

test('the next start, and processes that start together, make no second one', async () => {
  const made = await Promise.all(
    [1, 2, 3].map((process) => ensureAdministrator(deps(), { login: `a${process}` })),
  );
  expect(made.filter((one) => one !== undefined)).toHaveLength(1);
  expect(await ensureAdministrator(deps(), { login: 'late' })).toBeUndefined();
});

test('the daily jobs delete expired sessions and keys older than thirty days, and nothing else', async () => {
  await ensureAdministrator(deps(), { password: 'chosen' });
  const request = `insert into idempotency_keys (actor_id, key, fingerprint, requested_at) select id, :key, '', :at from users`;
  await rows(database.db, request, { key: 'old', at: new Date('2026-03-01T00:00:00Z') });
  await rows(database.db, request, { key: 'new', at: new Date('2026-04-10T00:00:00Z') });
  await signIn(deps('2026-03-15'), { login: 'admin', password: 'chosen' });
  await signIn(deps('2026-04-14'), { login: 'admin', password: 'chosen' });
  for (const task of Object.values(staffTasks(deps('2026-04-15')))) await task?.({}, {} as never);
  expect(await rows(database.db, 'select key from idempotency_keys')).toEqual([{ key: 'new' }]);
  expect(await rows(database.db, 'select 1 from sessions')).toHaveLength(1);
});
