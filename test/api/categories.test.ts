import { given } from '../support/given.ts';
import { useTestApp } from '../support/test-app.ts';

const app = useTestApp();

const admin = () => app.as('administrator');

test('an administrator adds a category and everybody reads it', async () => {
  const made = await admin().post('/categories', { code: 'ATV', name: 'Квадроцикл', places: 40 });
  expect(made.status).toBe(201);
  expect(made.body).toEqual({
    id: expect.any(String) as string,
    code: 'ATV',
    name: 'Квадроцикл',
    places: 40,
  });
  for (const role of ['storekeeper', 'accountant', 'manager'] as const) {
    const list = await app.as(role).get('/categories');
    expect(list.status).toBe(200);
    expect((list.body as { items: unknown[] }).items).toContainEqual(made.body);
  }
});

test.each(['storekeeper', 'accountant', 'manager'] as const)('a %s adds no category', async (role) => {
  const answer = await app.as(role).post('/categories', { code: 'NO', name: 'Нет', places: 1 });
  expect(answer.status).toBe(403);
});

test('nobody without sign-in reads or adds categories', async () => {
  expect((await app.anonymous.get('/categories')).status).toBe(401);
  expect((await app.anonymous.post('/categories', {})).status).toBe(401);
});

test('the code of a category is taken once, whatever the timing', async () => {
  const answers = await Promise.all(
    ['Первая', 'Вторая', 'Третья'].map((name) =>
      admin().post('/categories', { code: 'TRUCK', name, places: 3 }),
    ),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'categoryCodeTaken' });
});

test.each([
  ['no places', { code: 'X', name: 'X' }, 'places'],
  ['zero places', { code: 'X', name: 'X', places: 0 }, 'places'],
  ['half a place', { code: 'X', name: 'X', places: 1.5 }, 'places'],
  ['places as text', { code: 'X', name: 'X', places: '1' }, 'places'],
  ['more places than a warehouse has', { code: 'X', name: 'X', places: 10_001 }, 'places'],
  ['an empty code', { code: '  ', name: 'X', places: 1 }, 'code'],
  ['a code of 41 characters', { code: 'X'.repeat(41), name: 'X', places: 1 }, 'code'],
  ['a name of 201 characters', { code: 'X', name: 'Ш'.repeat(201), places: 1 }, 'name'],
  ['a line break in the name', { code: 'X', name: 'Ш\nШ', places: 1 }, 'name'],
  ['an unknown field', { code: 'X', name: 'X', places: 1, color: 'red' }, 'color'],
  ['an id that is none', { id: '17', code: 'X', name: 'X', places: 1 }, 'id'],
  ['a list', [], ''],
])('%s is refused', async (_, body, path) => {
  const answer = await admin().post('/categories', body);
  expect(answer.status).toBe(400);
  expect(answer.body).toMatchObject({ code: 'requestInvalid', errors: [{ path }] });
});

test('a taken id is refused, and the same request with its key gives its first answer', async () => {
  const body = { id: '0199d0a0-0000-7000-8000-000000000001', code: 'КЛЮЧ', name: 'Ключ', places: 1 };
  const first = await admin().post('/categories', body, 'category-1');
  const again = await admin().post('/categories', body, 'category-1');
  expect([again.status, again.body]).toEqual([201, first.body]);
  const other = await admin().post('/categories', { ...body, code: 'ДРУГОЙ' }, 'category-2');
  expect([other.status, (other.body as { code: string }).code]).toEqual([409, 'idTaken']);
  const reused = await admin().post('/categories', { ...body, places: 2 }, 'category-1');
  expect([reused.status, (reused.body as { code: string }).code]).toEqual([409, 'idempotencyKeyReused']);
});

test('the list goes on where the page before ended, and refuses a forged cursor', async () => {
  for (const code of ['P1', 'P2', 'P3']) await given(app).category({ code });
  const codes: string[] = [];
  let path: string | null = '/categories?limit=2';
  while (path !== null) {
    const answer: { body: unknown } = await admin().get(path);
    const { items, nextCursor } = answer.body as { items: { code: string }[]; nextCursor: string | null };
    expect(items.length).toBeLessThanOrEqual(2);
    codes.push(...items.map(({ code }) => code));
    path = nextCursor === null ? null : `/categories?limit=2&cursor=${nextCursor}`;
  }
  expect(codes).toEqual([...new Set(codes)]);
  expect(codes).toEqual(expect.arrayContaining(['P1', 'P2', 'P3', 'ATV']));
  const forged = Buffer.from(JSON.stringify(['\0'])).toString('base64url');
  for (const cursor of ['nonsense', forged]) {
    expect((await admin().get(`/categories?cursor=${cursor}`)).status).toBe(400);
  }
  expect((await admin().get('/categories?limit=501')).status).toBe(400);
  expect((await admin().get('/categories?order=name')).status).toBe(400);
});
