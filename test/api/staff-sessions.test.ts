import supertest from 'supertest';
import { useTestAppPerTest, testPassword } from '../support/test-app.ts';
import { rows } from '../../src/shared/db.ts';
import { capabilitiesOf } from '../../src/shared/roles.ts';
import { findAdministrator } from '../../src/staff/users/actor-read.ts';

const app = useTestAppPerTest();

async function signIn(login: string, password = testPassword) {
  const answer = await app.anonymous.post('/session', { login, password });
  return { answer, body: answer.body as { token: string }, cookie: answer.headers['set-cookie']?.[0] ?? '' };
}

const api = () => supertest(`${app.url}/api/v1`);

test('signing in answers a token and the user, and the token signs requests', async () => {
  const { answer, body } = await signIn('Accountant');
  expect(answer.status).toBe(200);
  const { id, login, name, role } = app.actor('accountant');
  expect(body).toEqual({
    token: expect.stringMatching(/^[\w-]{43}$/) as string,
    user: { id, login, name, role },
  });
  const session = await api().get('/session').set('authorization', `Bearer ${body.token}`).expect(200);
  expect(session.body).toEqual({
    user: { id, login, name, role },
    capabilities: capabilitiesOf('accountant'),
    today: '2026-03-31',
    // It is noon in Moscow.
    todayLastsSeconds: 12 * 3600,
    timeZone: 'Europe/Moscow',
    clockAt: null,
  });
});

test('a browser gets a cookie that scripts and other sites cannot use, by https only where there is https', async () => {
  const { cookie } = await signIn('manager');
  expect(cookie).toMatch(/^protektor_session=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/);
  await api().get('/session').set('cookie', cookie).expect(200);
  const behindProxy = await app.anonymous
    .post('/session', { login: 'manager', password: testPassword })
    .set('x-forwarded-proto', 'https');
  expect(behindProxy.headers['set-cookie']?.[0]).toContain('; Secure');
});

test.each([
  ['an unknown login', 'nobody', testPassword],
  ['a wrong password', 'manager', 'wrong'],
])('%s is refused by the same words', async (_case, login, password) => {
  const { answer } = await signIn(login, password);
  expect(answer.status).toBe(401);
  expect(answer.body).toMatchObject({ code: 'signInFailed' });
});

test('a disabled user can neither sign in nor go on with what he has', async () => {
  const { body } = await signIn('manager');
  await app
    .as('administrator')
    .patch(`/users/${app.actor('manager').id}`, { active: false })
    .expect(200);
  await api().get('/session').set('authorization', `Bearer ${body.token}`).expect(401);
  await app.as('manager').get('/session').expect(401);
  expect((await signIn('manager')).answer.status).toBe(401);
});

test('signing out ends the session and clears the cookie', async () => {
  const { body, cookie } = await signIn('manager');
  const answer = await api().delete('/session').set('cookie', cookie).expect(204);
  expect(answer.headers['set-cookie']?.[0]).toContain('protektor_session=; Max-Age=0');
  await api().get('/session').set('authorization', `Bearer ${body.token}`).expect(401);
});

test('a session ends after thirty days', async () => {
  const { body } = await signIn('manager');
  app.setToday('2026-04-29');
  await api().get('/session').set('authorization', `Bearer ${body.token}`).expect(200);
  app.setToday('2026-04-30');
  await api().get('/session').set('authorization', `Bearer ${body.token}`).expect(401);
});

test('the database keeps neither the token nor the password', async () => {
  const { body } = await signIn('manager');
  const kept = await rows<{ line: string }>(
    app.db,
    `select users::text as line from users union all select sessions::text from sessions
     union all select audit_entries::text from audit_entries`,
  );
  const all = kept.map(({ line }) => line).join('\n');
  expect(all).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
  expect(all).not.toContain(body.token);
  expect(all).not.toContain(testPassword);
});

test('ten wrong passwords for one login from one address are enough, and others go on', async () => {
  for (let guess = 0; guess < 10; guess++) expect((await signIn('manager', 'wrong')).answer.status).toBe(401);
  const refused = (await signIn('manager')).answer;
  expect(refused.status).toBe(429);
  expect(refused.type).toBe('application/problem+json');
  expect(refused.body).toMatchObject({ code: 'tooManySignIns' });
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  expect((await signIn('accountant')).answer.status).toBe(200);
});

test('whoever finds a signed-in browser cannot guess its password either', async () => {
  const { cookie } = await signIn('manager');
  const guess = () =>
    api()
      .put('/session/password')
      .set('cookie', cookie)
      .send({ currentPassword: 'a guess', newPassword: 'another one' });
  for (let guesses = 0; guesses < 10; guesses++) await guess().expect(403);
  await guess().expect(429);
});

test('right passwords never count as guesses', async () => {
  for (let visit = 0; visit < 12; visit++) expect((await signIn('manager')).answer.status).toBe(200);
});

test.each([
  [{ 'sec-fetch-site': 'cross-site' }, 403],
  [{ 'sec-fetch-site': 'same-site' }, 403],
  [{ origin: 'https://evil.example' }, 403],
  [{ origin: 'null' }, 403],
  [{ 'sec-fetch-site': 'same-origin' }, 204],
  [{}, 204],
])('a change by cookie with %j answers %i', async (headers, status) => {
  const { cookie } = await signIn('manager');
  await api().get('/session').set('cookie', cookie).set(headers).expect(200);
  await api().delete('/session').set('cookie', cookie).set(headers).expect(status);
});

test('a change by cookie from our own origin passes, and a bearer token passes from everywhere', async () => {
  const { cookie, body } = await signIn('manager');
  const foreign = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
  await api().delete('/session').set('authorization', `Bearer ${body.token}`).set(foreign).expect(204);
  await api().post('/session').set('cookie', cookie).set('origin', app.url).send({}).expect(400);
});

test("one's own password takes the current one and ends one's other sessions", async () => {
  const here = await signIn('manager');
  const elsewhere = await signIn('manager');
  const change = (currentPassword: string) =>
    api()
      .put('/session/password')
      .set('cookie', here.cookie)
      .send({ currentPassword, newPassword: 'another one' });
  expect((await change('wrong').expect(403)).body).toMatchObject({ code: 'passwordWrong' });
  await change(testPassword).expect(204);
  await api().get('/session').set('cookie', here.cookie).expect(200);
  await api().get('/session').set('cookie', elsewhere.cookie).expect(401);
  expect((await signIn('manager')).answer.status).toBe(401);
  expect((await signIn('manager', 'another one')).answer.status).toBe(200);
});

test('the person at the command line acts as the first administrator', async () => {
  expect(await findAdministrator(app.db)).toEqual(app.actor('administrator'));
});
