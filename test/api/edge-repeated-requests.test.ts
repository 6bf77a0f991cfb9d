import { rows } from '../../src/shared/db.ts';
import { useTestApp } from '../support/test-app.ts';

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

test('a key whose request was refused is free again', async () => {
  await create('d').expect(201);
  await create('d', 'refused').expect(409);
  await create('e', 'refused').expect(201);
});

test.each(['', 'a b', 'ключ', 'x'.repeat(201)])('the key %j is refused', async (key) => {
  const encoded = Buffer.from(key).toString('latin1');
  const refused = await create('f', encoded).expect(400);
  expect(refused.body).toMatchObject({ code: 'idempotencyKeyInvalid' });
});
