import { rows } from '../../src/shared/db.ts';
import { useTestAppPerTest } from '../support/test-app.ts';

const app = useTestAppPerTest();

const petrov = { login: 'petrov', name: 'Пётр Петров', role: 'storekeeper', password: 'very secret words' };
const administer = () => app.as('administrator');
const userPath = (role: 'manager' | 'administrator') => `/users/${app.actor(role).id}`;

test('a new user signs in at once', async () => {
  const made = await administer().post('/users', petrov).expect(201);
  expect(made.body).toEqual({
    id: expect.any(String) as string,
    login: 'petrov',
    name: 'Пётр Петров',
    role: 'storekeeper',
    active: true,
    createdAt: '2026-03-31T09:00:00.000Z',
  });
  await app.anonymous.post('/session', { login: 'Petrov', password: petrov.password }).expect(200);
});

test('logins differ by more than the case of letters', async () => {
  await administer().post('/users', petrov).expect(201);
  const refused = await administer()
    .post('/users', { ...petrov, login: 'PETROV' })
    .expect(409);
  expect(refused.body).toMatchObject({ code: 'loginTaken' });
});

test('a caller may make the id, once', async () => {
  const id = app.actor('manager').id;
  expect(
    (
      await administer()
        .post('/users', { ...petrov, id })
        .expect(409)
    ).body,
  ).toMatchObject({ code: 'idTaken' });
});

test('the list of users goes by login, page by page, disabled ones too', async () => {
  await administer().patch(userPath('manager'), { active: false }).expect(200);
  const first = await administer().get('/users?limit=3').expect(200);
  const { items, nextCursor } = first.body as { items: { login: string }[]; nextCursor: string };
  expect(items.map(({ login }) => login)).toEqual(['accountant', 'administrator', 'manager']);
  const rest = await administer().get(`/users?limit=3&cursor=${nextCursor}`).expect(200);
  expect(rest.body).toMatchObject({ items: [{ login: 'storekeeper' }], nextCursor: null });
});

test('a new role counts from the next request', async () => {
  const ivanov = { login: 'ivanov', name: 'Иван', role: 'storekeeper', password: 'a long enough password' };
  await app.as('manager').post('/users', ivanov).expect(403);
  const changed = await administer()
    .patch(userPath('manager'), { role: 'administrator', name: 'Мария' })
    .expect(200);
  expect(changed.body).toMatchObject({ role: 'administrator', name: 'Мария' });
  await app.as('manager').post('/users', ivanov).expect(201);
});

test('a password set by an administrator ends the sessions of the user', async () => {
  const { id } = (await administer().post('/users', petrov)).body as { id: string };
  const session = await app.anonymous
    .post('/session', petrov)
    .send({ login: 'petrov', password: petrov.password });
  const token = (session.body as { token: string }).token;
  await administer().patch(`/users/${id}`, { password: 'entirely new words' }).expect(200);
  await app.anonymous.get('/session').set('authorization', `Bearer ${token}`).expect(401);
  await app.anonymous.post('/session', { login: 'petrov', password: 'entirely new words' }).expect(200);
});

test.each([{ active: false }, { role: 'manager' }])(
  'the last administrator cannot be made %j',
  async (change) => {
    const refused = await administer().patch(userPath('administrator'), change).expect(409);
    expect(refused.body).toMatchObject({ code: 'lastAdministrator' });
  },
);

test('two administrators who dismiss each other at once leave one', async () => {
  await administer().patch(userPath('manager'), { role: 'administrator' }).expect(200);
  const answers = await Promise.all([
    administer().patch(userPath('manager'), { active: false }),
    app.as('manager').patch(userPath('administrator'), { active: false }),
  ]);
  expect(answers.map(({ status }) => status).sort()).not.toEqual([200, 200]);
  const left = await rows(app.db, `select id from users where role = 'administrator' and active`);
  expect(left).toHaveLength(1);
});

test('an unknown user is not found', async () => {
  const refused = await administer()
    .patch('/users/00000000-0000-4000-8000-000000000000', { name: 'X' })
    .expect(404);
  expect(refused.body).toMatchObject({ code: 'userNotFound' });
});

test('a repeated request makes one user, and what is kept to recognise it holds no password', async () => {
  const first = await administer().post('/users', petrov, 'key-1').expect(201);
  const second = await administer().post('/users', petrov, 'key-1').expect(201);
  expect(second.body).toEqual(first.body);
  const reused = await administer()
    .post('/users', { ...petrov, login: 'ivanov' }, 'key-1')
    .expect(409);
  expect(reused.body).toMatchObject({ code: 'idempotencyKeyReused' });
  // The fingerprint of a request with another password is the same: the password is no part of it.
  await administer()
    .post('/users', { ...petrov, password: 'some other words' }, 'key-1')
    .expect(201);
});
