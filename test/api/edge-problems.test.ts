import express from 'express';
import pino from 'pino';
import supertest from 'supertest';
import { z } from 'zod';
import { createApp, mountApi } from '../../src/server/app.ts';
import { problemHandler } from '../../src/server/problem-handler.ts';
import { endpoint } from '../../src/http/endpoint.ts';
import { useTestApp, testPassword } from '../support/test-app.ts';

const app = useTestApp();

interface Problem {
  readonly code: string;
  readonly errors?: readonly { path: string; message: string }[];
}

const post = (path: string) =>
  supertest(`${app.url}/api/v1`)
    .post(path)
    .set('authorization', `Bearer ${app.token('administrator')}`);

async function refusalOf(test: supertest.Test, status: number): Promise<Problem> {
  const answer = await test.expect(status);
  expect(answer.type).toBe('application/problem+json');
  expect(answer.body).toMatchObject({
    type: expect.stringMatching(/^urn:protektor:problem:\w+$/) as string,
    title: expect.any(String) as string,
    status,
    detail: expect.stringMatching(/[а-я]/) as string,
  });
  return answer.body as Problem;
}

test('an unknown address is a problem in Russian, in English for who prefers it', async () => {
  const russian = await app.as('manager').get('/nowhere').expect(404);
  expect(russian.type).toBe('application/problem+json');
  expect(russian.body).toMatchObject({
    status: 404,
    code: 'notFound',
    detail: 'Такого адреса или записи нет: проверьте адрес или найдите запись в списке.',
  });
  const english = await app.anonymous.get('/nowhere').set('accept-language', 'en-US,en;q=0.9').expect(404);
  expect(english.body).toMatchObject({
    detail: 'There is no such address or record: check the address or find the record in its list.',
  });
  expect(english.headers['content-language']).toBe('en');
});

test('a call by a method that does not exist is a problem', async () => {
  expect((await refusalOf(app.as('manager').patch('/users', {}), 404)).code).toBe('notFound');
});

test.each([
  ['broken JSON', '{"name":', 'application/json', 400, 'bodyUnreadable'],
  ['a bare word', '"text"', 'application/json', 400, 'bodyUnreadable'],
  ['a form', 'name=x', 'application/x-www-form-urlencoded', 415, 'contentTypeWrong'],
  ['a text', '{"name":"x"}', 'text/plain', 415, 'contentTypeWrong'],
  ['another encoding', '{"name":"x"}', 'application/json; charset=koi8-r', 415, 'contentTypeWrong'],
  ['too much', JSON.stringify({ name: 'x'.repeat(1_100_000) }), 'application/json', 413, 'tooLarge'],
])('a body that is %s is refused', async (_case, body, type, status, code) => {
  expect((await refusalOf(post('/api-tokens').type(type).send(body), status)).code).toBe(code);
});

test('JSON nested a hundred thousand deep is refused like any other nonsense', async () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  const body = `{"name":${deep}}`;
  expect((await refusalOf(post('/api-tokens').type('json').send(body), 400)).code).toBe('requestInvalid');
});

test('what is wrong is told field by field, in Russian and in English', async () => {
  const body = { login: 7, name: '', role: 'king', extra: 1, 'и ещё': 2 };
  const russian = await refusalOf(post('/users').send(body), 400);
  expect(russian.errors).toEqual([
    { path: 'login', message: 'Нужно: строка.' },
    { path: 'name', message: 'Не может быть пустым.' },
    { path: 'role', message: 'Допустимо: storekeeper, accountant, manager, administrator.' },
    { path: 'password', message: 'Обязательное поле.' },
    { path: 'extra', message: 'Неизвестное поле: уберите его.' },
    { path: 'и ещё', message: 'Неизвестное поле: уберите его.' },
  ]);
  const english = await post('/users').set('accept-language', 'en').send(body).expect(400);
  expect((english.body as Problem).errors?.map(({ message }) => message)).toEqual([
    'Invalid input: expected string, received number',
    'Too small: expected string to have >=1 characters',
    'One of: storekeeper, accountant, manager, administrator.',
    'Required.',
    'Unknown field: remove it.',
    'Unknown field: remove it.',
  ]);
});

test.each(['__proto__', 'constructor', 'toString'])('the key %s is just an unknown field', async (key) => {
  const refused = await refusalOf(
    post('/api-tokens').type('json').send(`{"name":"x","${key}":{"admin":true}}`),
    400,
  );
  expect(refused.errors).toEqual([{ path: key, message: 'Неизвестное поле: уберите его.' }]);
  expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
});

test.each(['\u0000', 'a\u0000b', 'a\nb', '\u007f', '\ud800'])('text with %j is refused', async (name) => {
  const body = JSON.stringify({ name: `x${name}x` });
  const refused = await refusalOf(post('/api-tokens').type('json').send(body), 400);
  expect(refused.errors).toEqual([{ path: 'name', message: 'Без управляющих символов и переводов строки.' }]);
});

test.each(['\u200b', '\u2060\ufeff', '\u0301'])(
  'a name of which nothing is seen is refused: %j',
  async (name) => {
    const refused = await refusalOf(post('/api-tokens').send({ name }), 400);
    expect(refused.errors?.map(({ message }) => message)).toContain('Нужен хотя бы один видимый знак.');
  },
);

test('how long a text may be is told in whole words', async () => {
  const refused = await refusalOf(post('/api-tokens').send({ name: 'x'.repeat(1000) }), 400);
  expect(refused.errors?.[0]?.message).toMatch(/^Не больше \d+ символов\.$/);
});

test.each([
  'limit=0',
  'limit=-1',
  'limit=501',
  'limit=1e9',
  'limit=1e2',
  'limit=0x10',
  'limit=ten',
  'limit=',
  'limit=1&limit=2',
  'limit[]=1',
  'limit[__proto__]=1',
  'cursor=nonsense',
  'cursor=WyJhIiwiYiJd',
  'cursor=WzFd',
  'cursor=WyJcdTAwMDAiXQ',
  `cursor=${'x'.repeat(4001)}`,
  'cursor=a&cursor=b',
  'unknown=1',
  '__proto__=1',
])('a list asked with %s is refused', async (query) => {
  await refusalOf(app.as('administrator').get(`/users?${query}`), 400);
});

test('a cursor of another list, or an id that is none, is bad input and no internal error', async () => {
  const foreign = Buffer.from('["not a uuid"]').toString('base64url');
  expect((await refusalOf(app.as('manager').get(`/api-tokens?cursor=${foreign}`), 400)).code).toBe(
    'cursorInvalid',
  );
  await refusalOf(app.as('administrator').get(`/audit?cursor=${foreign}`), 400);
  await refusalOf(app.as('administrator').get('/audit?subjectId=a%00b'), 400);
  await refusalOf(app.as('administrator').get('/audit?from=2026-02-30'), 400);
});

test.each([
  ['/users/7', 404, 'notFound'],
  ['/users/%00', 404, 'notFound'],
  ['/users/..%2f..', 404, 'notFound'],
  ["/users/'%20or%201=1--", 404, 'notFound'],
  ['/users/%ff', 400, 'addressUnreadable'],
])('no record can stand at the address %s: %i %s', async (path, status, code) => {
  const refused = await refusalOf(app.as('administrator').patch(path, { name: 'x' }), status);
  expect(refused.code).toBe(code);
});

test.each(['Basic YTpi', 'Bearer', 'Bearer ', 'Bearer a b', `Bearer ${'x'.repeat(5000)}`, 'Bearer null'])(
  'the authorization %j signs nobody in',
  async (authorization) => {
    const refused = app.anonymous.get('/session').set('authorization', authorization);
    expect((await refusalOf(refused, 401)).code).toBe('signInRequired');
  },
);

test('no answer of the API is kept by caches or names the software behind it', async () => {
  const answer = await app.as('manager').get('/session').expect(200);
  expect(answer.headers['cache-control']).toBe('no-store');
  expect(answer.headers['x-powered-by']).toBeUndefined();
  expect(answer.headers['x-content-type-options']).toBe('nosniff');
});

/** Endpoints that fail, mounted as those of the product are. */
function edgeWith(lines: string[]) {
  const edge = express();
  edge.use((request, _response, next) => {
    request.actor = app.actor('manager');
    next();
  });
  const definitions = [
    endpoint({
      method: 'get',
      path: '/broken',
      tag: 'Test',
      summary: 'Fails',
      may: 'readStock',
      answer: z.object({}),
      handle: () => Promise.reject(new Error('the secret inside')),
    }),
    endpoint({
      method: 'post',
      path: '/files',
      tag: 'Test',
      summary: 'Takes a file',
      may: 'readStock',
      uploadLimit: 1000,
      answer: z.object({ name: z.string().optional() }),
      handle: ({ upload }) => Promise.resolve({ name: upload?.name }),
    }),
  ];
  mountApi(edge, definitions, app.deps);
  edge.use(problemHandler(pino({}, { write: (line: string) => lines.push(line) })));
  return supertest(edge);
}

test('an unexpected error is logged and its words stay inside', async () => {
  const lines: string[] = [];
  const answer = await edgeWith(lines).get('/broken').expect(500);
  expect(answer.text).not.toContain('secret');
  expect(answer.body).toMatchObject({ code: 'internal' });
  expect(lines.join()).toContain('the secret inside');
});

test('a file is taken whole or refused: missing, too large, twice, cut off, or no form at all', async () => {
  const files = () => edgeWith([]).post('/files');
  const taken = await files().attach('file', Buffer.from('x'), 'журнал.xlsx').expect(200);
  expect(taken.body).toEqual({ name: 'журнал.xlsx' });
  expect((await refusalOf(files(), 400)).code).toBe('fileMissing');
  expect((await refusalOf(files().send({}), 400)).code).toBe('fileMissing');
  expect((await refusalOf(files().attach('file', Buffer.alloc(1001), 'x'), 413)).code).toBe('tooLarge');
  expect((await refusalOf(files().attach('other', Buffer.from('x'), 'x'), 400)).code).toBe('fileMissing');
  const cut = '--b\r\ncontent-disposition: form-data; name="file"; filename="x"\r\n\r\nhalf of';
  const damaged = files().set('content-type', 'multipart/form-data; boundary=b').send(cut);
  expect((await refusalOf(damaged, 400)).code).toBe('uploadUnreadable');
  const nameless = files().set('content-type', 'multipart/form-data').send(cut);
  expect((await refusalOf(nameless, 400)).code).toBe('uploadUnreadable');
});

test('a request leaves a line in the log that says who asked what, without its secrets', async () => {
  const lines: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => lines.push(line) });
  const logged = supertest(createApp({ ...app.deps, log }));
  await logged
    .get('/api/v1/users?limit=1')
    .set('authorization', `Bearer ${app.token('administrator')}`)
    .expect(200);
  const signedIn = await logged
    .post('/api/v1/session')
    .send({ login: 'manager', password: testPassword })
    .expect(200);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    level: 30,
    actor: 'administrator',
    req: { method: 'GET', url: '/api/v1/users?limit=1' },
    res: { statusCode: 200 },
  });
  expect(lines).toHaveLength(2);
  for (const secret of [
    app.token('administrator'),
    testPassword,
    (signedIn.body as { token: string }).token,
  ]) {
    expect(lines.join()).not.toContain(secret);
  }
});
