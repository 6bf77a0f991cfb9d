import pino from 'pino';
import supertest from 'supertest';
import { createApp } from '../../src/server/app.ts';
import { systemClock } from '../../src/shared/clock.ts';
import { openPools } from '../../src/shared/db.ts';
import { createTestDatabase } from '../support/test-database.ts';

const log = pino({ level: 'silent' });

test('a process with its database is up and ready', async () => {
  const database = await createTestDatabase();
  const app = createApp({ db: database.db, writes: database.writes, clock: systemClock, log });
  await supertest(app).get('/healthz').expect(200, { status: 'up' });
  await supertest(app).get('/readyz').expect(200, { status: 'ready' });
  await database.drop();
});

test('without its database a process is up, not ready, and says when to try again', async () => {
  const { db, writes, close } = openPools('postgres://nobody@127.0.0.1:1/nothing');
  const app = createApp({ db, writes, clock: systemClock, log });
  await supertest(app).get('/healthz').expect(200);
  await supertest(app).get('/readyz').expect(503, { status: 'databaseUnavailable' });
  const refused = await supertest(app).get('/api/v1/session').set('authorization', 'Bearer x').expect(503);
  expect(refused.body).toMatchObject({ code: 'busy' });
  expect(refused.headers['retry-after']).toBe('3');
  await close();
});
