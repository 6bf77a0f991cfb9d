import { given, innOfCompany } from '../support/given.ts';
import { useTestApp } from '../support/test-app.ts';

const app = useTestApp();

const manager = () => app.as('manager');
const codeOf = ({ body }: { body: unknown }) => (body as { code: string }).code;
const nobodys = '0199d0a0-0000-7000-8000-00000000ffff';

let made = 5000;
function client(change: object = {}) {
  made += 1;
  return {
    name: `ООО «Таксопарк ${made}»`,
    inn: innOfCompany(made),
    kpp: '770101001',
    address: 'г. Москва',
    emails: ['buh@example.com'],
    ...change,
  };
}

async function namesFound(q: string): Promise<string[]> {
  const answer = await manager().get(`/clients?limit=500&q=${encodeURIComponent(q)}`);
  expect(answer.status).toBe(200);
  return (answer.body as { items: { name: string }[] }).items.map(({ name }) => name);
}

test.each(['accountant', 'manager', 'administrator'] as const)(
  'a client added by an %s is read by everybody',
  async (role) => {
    const body = client();
    const answer = await app.as(role).post('/clients', body);
    expect([answer.status, answer.body]).toEqual([201, { id: expect.any(String) as string, ...body }]);
    for (const reader of ['storekeeper', 'accountant', 'manager'] as const) {
      const read = await app.as(reader).get(`/clients/${(answer.body as { id: string }).id}`);
      expect(read.body).toEqual(answer.body);
    }
  },
);

test('name and ИНН are enough', async () => {
  const answer = await manager().post('/clients', { name: 'ИП Иванов', inn: '760307073214' });
  expect(answer.status).toBe(201);
  expect(answer.body).toMatchObject({ kpp: null, address: null, emails: [] });
});

test('a storekeeper neither adds nor changes a client', async () => {
  const { id } = await given(app).client();
  expect((await app.as('storekeeper').post('/clients', client())).status).toBe(403);
  expect((await app.as('storekeeper').patch(`/clients/${id}`, { name: 'Мой' })).status).toBe(403);
});

test('nobody without sign-in reads clients', async () => {
  const { id } = await given(app).client();
  expect((await app.anonymous.get('/clients')).status).toBe(401);
  expect((await app.anonymous.get(`/clients/${id}`)).status).toBe(401);
  expect((await app.anonymous.post('/clients', client())).status).toBe(401);
});

test('the same ИНН and КПП are one client, also without a КПП; a branch with its own КПП is another', async () => {
  const body = client();
  await manager().post('/clients', body);
  const again = await manager().post('/clients', { ...body, name: 'Другое имя' });
  expect([again.status, codeOf(again)]).toEqual([409, 'clientTaken']);
  expect((await manager().post('/clients', { ...body, kpp: '770143001' })).status).toBe(201);
  const trader = { name: 'ИП Петров', inn: '500100732259' };
  await manager().post('/clients', trader);
  const traderAgain = await manager().post('/clients', trader);
  expect([traderAgain.status, codeOf(traderAgain)]).toEqual([409, 'clientTaken']);
});

test('of simultaneous requests for the same ИНН exactly one adds a client', async () => {
  const body = client();
  const answers = await Promise.all([1, 2, 3, 4].map(() => manager().post('/clients', body)));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
});

test('the same request with its key gives one client', async () => {
  const body = client();
  const answers = await Promise.all([1, 2, 3].map(() => manager().post('/clients', body, 'client-once')));
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
  expect(new Set(answers.map((answer) => (answer.body as { id: string }).id)).size).toBe(1);
});

test.each([
  ['no name', { name: undefined }, 'name'],
  ['an empty name', { name: '' }, 'name'],
  ['a name of 501 characters', { name: 'Ж'.repeat(501) }, 'name'],
  ['half of a surrogate pair', { name: 'ООО \ud83d' }, 'name'],
  ['a zero character', { name: 'ООО\u0000' }, 'name'],
  ['a number for a name', { name: 17 }, 'name'],
  ['an ИНН as a number', { inn: 7707083893 }, 'inn'],
  ['a wrong check digit of the ИНН', { inn: '7707083894' }, 'inn'],
  ['letters in the ИНН', { inn: '77O7083893' }, 'inn'],
  ['a КПП in small letters', { kpp: '7736az001' }, 'kpp'],
  ['a КПП of a sole trader', { inn: '500100732259' }, 'kpp'],
  ['something that is no address of mail', { emails: ['buh@'] }, 'emails.0'],
  ['mail that is no list', { emails: 'buh@example.com' }, 'emails'],
  ['21 addresses of mail', { emails: Array<string>(21).fill('a@example.com') }, 'emails'],
  ['an unknown field', { discount: 5 }, 'discount'],
])('%s is refused', async (_, change, path) => {
  const answer = await manager().post('/clients', client(change));
  expect(answer.status).toBe(400);
  expect(answer.body).toMatchObject({ code: 'requestInvalid', errors: [{ path }] });
});

test('a legal name of 500 characters, quotes and an apostrophe are kept as they are', async () => {
  const name = `ООО "О'Нил" \\ %_ ${'Ё'.repeat(483)}`;
  expect(name).toHaveLength(500);
  const answer = await manager().post('/clients', client({ name }));
  expect([answer.status, (answer.body as { name: string }).name]).toEqual([201, name]);
});

test('a body of more than a megabyte is refused', async () => {
  const answer = await manager().post('/clients', client({ address: 'x'.repeat(1_100_000) }));
  expect(answer.status).toBe(413);
});

test('clients are found by a part of the name in any case, Cyrillic too, and by a part of the ИНН', async () => {
  const body = client({ name: 'ООО «ВЕКТОР Ёлка»' });
  await manager().post('/clients', body);
  for (const q of ['вектор', 'ВЕКТ', 'ёлка', body.inn, body.inn.slice(2, 9), ' вектор ']) {
    expect(await namesFound(q)).toContain(body.name);
  }
  expect(await namesFound('такого нет')).toEqual([]);
});

test('the signs % _ \\ in a search stand for themselves', async () => {
  await manager().post('/clients', client({ name: 'ООО «Скидка 50%»' }));
  await manager().post('/clients', client({ name: 'ООО «Скидка 500»' }));
  await manager().post('/clients', client({ name: String.raw`ООО «А\Б_В»` }));
  expect(await namesFound('скидка 50%')).toEqual(['ООО «Скидка 50%»']);
  expect(await namesFound('_')).not.toContain('ООО «Скидка 500»');
  expect(await namesFound(String.raw`а\б_`)).toEqual([String.raw`ООО «А\Б_В»`]);
  expect(await namesFound(`'; drop table clients; --`)).toEqual([]);
});

test('an empty or endless search is refused', async () => {
  expect((await manager().get('/clients?q=')).status).toBe(400);
  expect((await manager().get(`/clients?q=${'x'.repeat(201)}`)).status).toBe(400);
  expect((await manager().get('/clients?q=a&q=b')).status).toBe(400);
});

test('the list goes through all clients by name, a page after a page, also those of one name', async () => {
  for (let n = 0; n < 3; n++) await manager().post('/clients', client({ name: 'ООО «Близнецы»' }));
  for (const name of ['яблоко', 'Ёж', 'арбуз', 'Апельсин'])
    await manager().post('/clients', client({ name }));
  const all = (await manager().get('/clients?limit=500')).body as { items: { id: string; name: string }[] };
  const ids: string[] = [];
  let path: string | null = '/clients?limit=3';
  while (path !== null) {
    const answer: { body: unknown } = await manager().get(path);
    const { items, nextCursor } = answer.body as { items: { id: string }[]; nextCursor: string | null };
    ids.push(...items.map(({ id }) => id));
    path = nextCursor === null ? null : `/clients?limit=3&cursor=${nextCursor}`;
  }
  expect(ids).toEqual(all.items.map(({ id }) => id));
  const inOrder = all.items.map(({ name }) => name);
  const order = ['Апельсин', 'арбуз', 'Ёж', 'яблоко'].map((name) => inOrder.indexOf(name));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test('a client changes one field at a time; an optional one can be taken away', async () => {
  const body = client();
  const { id } = (await manager().post('/clients', body)).body as { id: string };
  const answer = await manager().patch(`/clients/${id}`, { name: 'ООО «Новое»', address: null, emails: [] });
  expect([answer.status, answer.body]).toEqual([
    200,
    { ...body, id, name: 'ООО «Новое»', address: null, emails: [] },
  ]);
  for (const refused of [{}, { id: nobodys }, { discount: 1 }, { name: null }, { inn: '1' }]) {
    expect((await manager().patch(`/clients/${id}`, refused)).status).toBe(400);
  }
});

test('a change cannot make two clients of one ИНН, nor give a sole trader a КПП', async () => {
  const first = client();
  await manager().post('/clients', first);
  const { id } = (await manager().post('/clients', client())).body as { id: string };
  const taken = await manager().patch(`/clients/${id}`, { inn: first.inn });
  expect([taken.status, codeOf(taken)]).toEqual([409, 'clientTaken']);
  const person = await manager().patch(`/clients/${id}`, { inn: '500100732259' });
  expect([person.status, codeOf(person)]).toEqual([422, 'kppOfPerson']);
});

test('simultaneous changes of different fields are all kept', async () => {
  const { id } = await given(app).client();
  const changes = [{ name: 'ООО «Новое»' }, { address: 'Новый адрес' }, { emails: ['new@example.com'] }];
  await Promise.all(changes.map((change) => manager().patch(`/clients/${id}`, change)));
  expect((await manager().get(`/clients/${id}`)).body).toMatchObject(Object.assign({}, ...changes) as object);
});

test('an unknown client is not found', async () => {
  expect((await manager().get(`/clients/${nobodys}`)).status).toBe(404);
  expect((await manager().patch(`/clients/${nobodys}`, { name: 'Нет' })).status).toBe(404);
  expect((await manager().get('/clients/17')).status).toBe(404);
});
