import { setTimeout as pause } from 'node:timers/promises';
import express from 'express';
import pino from 'pino';
import supertest from 'supertest';
import { z } from 'zod';
import { endpoint } from '../../src/http/endpoint.ts';
import { mountApi } from '../../src/server/app.ts';
import { problemHandler } from '../../src/server/problem-handler.ts';
import { carryOut } from '../../src/shared/command.ts';
import { rows } from '../../src/shared/db.ts';
import { DomainError } from '../../src/shared/errors.ts';
import { given } from '../support/given.ts';
import { somebodyWaits } from '../support/somebody-waits.ts';
import { useTestApp } from '../support/test-app.ts';
import { makeContractWithSlots } from '../support/contract-with-slots.ts';

const app = useTestApp();

const user = (login: string) => ({ login, name: 'Имя', role: 'manager', password: 'long enough' });
const create = (login: string, key?: string) => app.as('administrator').post('/users', user(login), key);
const usersNamed = (login: string) => rows(app.db, 'select id from users where login = :login', { login });

test('the same key and body answer the same, once done', async () => {
  const first = await create('a', 'same').expect(201);
  const second = await create('a', 'same').expect(201);
  expect(second.body).toEqual(first.body);
  expect(await usersNamed('a')).toHaveLength(1);
});

test('ten requests at once with one key have one effect and one answer', async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => create('ten', 'ten-at-once')));
  expect(answers.map(({ status }) => status)).toEqual(Array<number>(10).fill(201));
  for (const { body } of answers) expect(body).toEqual(answers[0]?.body);
  expect(await usersNamed('ten')).toHaveLength(1);
});

test('the same key with another body, or at another address, is refused', async () => {
  await create('b', 'other').expect(201);
  const body = await create('c', 'other').expect(409);
  expect(body.body).toMatchObject({ code: 'idempotencyKeyReused', details: { key: 'other' } });
  await app.as('administrator').post('/api-tokens', { name: 'x' }, 'other').expect(409);
});

test("a key is its user's own", async () => {
  await app.as('manager').post('/api-tokens', { name: 'x' }, 'shared-key').expect(201);
  await app.as('accountant').post('/api-tokens', { name: 'y' }, 'shared-key').expect(201);
});

test('a refusal is remembered by its key, also when its reason is gone; a new key asks anew', async () => {
  const storage = await makeContractWithSlots(app);
  const { recorded } = await storage.deliver('2025-10-10', [{ slot: 'B-2', quantity: 4 }]);
  const deliver = (key: string) => storage.deliver('2025-10-11', [{ slot: 'B-2', quantity: 1 }], {}, key);
  const refused = await deliver('full');
  expect(refused).toMatchObject({ status: 409, code: 'slotOverfilled' });
  await storage.reverse(recorded.id);
  expect(await deliver('full')).toEqual(refused);
  expect(await deliver('emptied')).toMatchObject({ status: 201 });
  expect(await deliver('full')).toEqual(refused);
});

test('what a constraint of the database refuses is remembered, and told in the language of whoever repeats it', async () => {
  const tariff = await given(app).tariff();
  const rate = { category: 'R16-18', validFrom: '2025-01-01', price: '160.00', per: 'month' };
  const path = `/tariffs/${tariff.id}/rates`;
  const add = () => app.as('accountant').post(path, rate, 'rate');
  const refused = await add().expect(409);
  await app.db('rates').where({ tariff_id: tariff.id }).delete();
  expect((await add().expect(409)).body).toEqual(refused.body);
  const english = await add().set('accept-language', 'en').expect(409);
  expect(english.body).toMatchObject({ code: 'rateOverlaps' });
  expect(english.body).not.toEqual(refused.body);
  await app.as('accountant').post(path, rate, 'another').expect(201);
});

test('the key of a refusal is not taken for another request', async () => {
  await create('d').expect(201);
  await create('d', 'refused').expect(409);
  const reused = await create('e', 'refused').expect(409);
  expect(reused.body).toMatchObject({ code: 'idempotencyKeyReused' });
  expect((await create('d', 'refused').expect(409)).body).toMatchObject({ code: 'loginTaken' });
});

test('what was refused before it was looked at leaves its key free', async () => {
  await app.as('administrator').post('/users', { login: 'g' }, 'shape').expect(400);
  await app.as('storekeeper').post('/users', user('g'), 'shape').expect(403);
  await create('g', 'shape').expect(201);
});

/** One endpoint that carries out `works` one after another, and the last of them again and again. */
function endpointOf(...works: readonly (() => Promise<object>)[]) {
  const left = [...works];
  const path = '/done';
  const definition = endpoint({
    method: 'post',
    path,
    tag: 'Test',
    summary: 'Does what the test says',
    may: 'recordMovements',
    answer: z.object({ done: z.boolean() }),
    handle: ({ command }) =>
      carryOut(app.deps, command, { action: 'test.do' }, async () => {
        const work = left.length > 1 ? left.shift() : left[0];
        return { done: true, ...(await work?.()) };
      }),
  });
  const edge = express().use((request, _response, next) => {
    request.actor = app.actor('storekeeper');
    next();
  });
  mountApi(edge, [definition], app.deps);
  edge.use(problemHandler(pino({ level: 'silent' })));
  return (key: string) => supertest(edge).post(path).set('idempotency-key', key);
}

const done = () => Promise.resolve({});
const refuse = () => Promise.reject(new DomainError<'notFound'>('notFound'));

test('two at once with one key get one answer, also when the reason of the first refusal is gone for the second', async () => {
  const send = endpointOf(async () => {
    await somebodyWaits(app.db);
    return refuse();
  }, done);
  const both = await Promise.all([send('at-once'), send('at-once')]);
  const later = await send('at-once');
  expect([200, 404]).toContain(later.status);
  expect(both.map(({ status }) => status)).toEqual([later.status, later.status]);
  for (const { body } of both) expect(body).toEqual(later.body);
});

test('a key that is being carried out is waited for and then refused for now; twelve of them keep nobody from writing', async () => {
  const { promise: end, resolve: finish } = Promise.withResolvers<object>();
  const send = endpointOf(() => end);
  const first = send('slow').then((answer) => answer);
  while (!(await isKeyBeingCarriedOut())) await pause(20);
  const repeated = Promise.all(Array.from({ length: 12 }, () => send('slow')));
  await somebodyWaits(app.db);

  await create('not-kept-waiting').expect(201);
  for (const { status, body, headers } of await repeated) {
    expect([status, headers['retry-after']]).toEqual([503, '3']);
    expect(body).toMatchObject({ code: 'requestUnderWay', details: { key: 'slow' } });
  }
  finish({});
  expect(await first).toMatchObject({ status: 200, body: { done: true } });
  await send('slow').expect(200, { done: true });
}, 60_000);

/** Some transaction has written since it began. */
async function isKeyBeingCarriedOut(): Promise<boolean> {
  const writing = await rows(
    app.db,
    `select pid from pg_stat_activity
     where datname = current_database() and state = 'idle in transaction' and backend_xid is not null`,
  );
  return writing.length > 0;
}

test('a failure of the server is no answer: the same key is tried again', async () => {
  const send = endpointOf(() => Promise.reject(new Error('of the test')), done);
  await send('failed').expect(500);
  await send('failed').expect(200);
});

test.each(['', 'a b', 'ключ', 'x'.repeat(201)])('the key %j is refused', async (key) => {
  const encoded = Buffer.from(key).toString('latin1');
  const refused = await create('f', encoded).expect(400);
  expect(refused.body).toMatchObject({ code: 'idempotencyKeyInvalid' });
});
