import { given, innOfCompany, organizationBody } from '../support/given.ts';
import { useTestApp } from '../support/test-app.ts';

const app = useTestApp();

const admin = () => app.as('administrator');
const codeOf = ({ body }: { body: unknown }) => (body as { code: string }).code;
const nobodys = '0199d0a0-0000-7000-8000-00000000ffff';
const trader = '500100732259';

test('an administrator adds an organization; the answer has the fields of the request, and the office reads it', async () => {
  const body = organizationBody();
  const answer = await admin().post('/organizations', body);
  expect(answer.status).toBe(201);
  expect(answer.body).toEqual({ id: expect.any(String) as string, ...body });
  const { id } = answer.body as { id: string };
  for (const role of ['accountant', 'manager'] as const) {
    expect((await app.as(role).get(`/organizations/${id}`)).body).toEqual(answer.body);
    const list = await app.as(role).get('/organizations');
    expect((list.body as { items: unknown[] }).items).toContainEqual(answer.body);
  }
});

test('what a sole trader does not have is null', async () => {
  const { name, address, bank, director, vat } = organizationBody();
  const body = { name, inn: trader, address, bank, director, vat };
  const answer = await admin().post('/organizations', body);
  expect(answer.status).toBe(201);
  expect(answer.body).toMatchObject({ inn: trader, kpp: null, ogrn: null, accountant: null });
});

test.each(['storekeeper', 'accountant', 'manager'] as const)('a %s adds no organization', async (role) => {
  expect((await app.as(role).post('/organizations', organizationBody())).status).toBe(403);
});

test('an accountant changes requisites, a storekeeper and a manager only read them', async () => {
  const { id } = await given(app).organization();
  const change = { address: '119021, г. Москва, ул. Россолимо, д. 17' };
  for (const role of ['storekeeper', 'manager'] as const) {
    expect((await app.as(role).patch(`/organizations/${id}`, change)).status).toBe(403);
  }
  const answer = await app.as('accountant').patch(`/organizations/${id}`, change);
  expect(answer.status).toBe(200);
  expect(answer.body).toMatchObject(change);
});

test('nobody without sign-in reads organizations', async () => {
  expect((await app.anonymous.get('/organizations')).status).toBe(401);
  expect((await app.anonymous.post('/organizations', organizationBody())).status).toBe(401);
});

test('the same ИНН and КПП are one organization; another КПП is another', async () => {
  const body = organizationBody();
  await admin().post('/organizations', body);
  const again = await admin().post('/organizations', body);
  expect([again.status, codeOf(again)]).toEqual([409, 'organizationTaken']);
  const branch = await admin().post('/organizations', { ...body, kpp: '773643001' });
  expect(branch.status).toBe(201);
  const moved = await admin().patch(`/organizations/${(branch.body as { id: string }).id}`, {
    kpp: body.kpp,
  });
  expect([moved.status, codeOf(moved)]).toEqual([409, 'organizationTaken']);
});

const bank = organizationBody().bank;
test.each([
  ['a wrong check digit of the ИНН', { inn: '7707083894' }, 'inn', 'Контрольная цифра ИНН'],
  ['an ИНН of nine digits', { inn: '770708389' }, 'inn', '10 цифр'],
  ['a short КПП', { kpp: '77360100' }, 'kpp', '9 знаков'],
  ['a КПП of a sole trader', { inn: trader }, 'kpp', 'КПП не бывает'],
  ['a wrong check digit of the ОГРН', { ogrn: '1027700132196' }, 'ogrn', 'Контрольная цифра ОГРН'],
  [
    'an account that does not agree with the БИК',
    { bank: { ...bank, account: '40702810938000000002' } },
    'bank.account',
    'не сходится с БИК',
  ],
  [
    'a correspondent account that does not agree with the БИК',
    { bank: { ...bank, correspondentAccount: '30101810965770000413' } },
    'bank.correspondentAccount',
    'не сходится с БИК',
  ],
  ['a БИК of eight digits', { bank: { ...bank, bic: '04452522' } }, 'bank.bic', '9 цифр'],
  ['no VAT regime', { vat: [] }, 'vat', 'Не меньше 1'],
  ['a VAT rate of 18 %', { vat: [{ validFrom: '2019-01-01', rate: '18' }] }, 'vat.0.rate', 'Допустимо: '],
  ['a rate as a number', { vat: [{ validFrom: '2019-01-01', rate: 20 }] }, 'vat.0.rate', 'Допустимо: '],
  ['an address of 501 characters', { address: 'ы'.repeat(501) }, 'address', 'Не больше 500'],
  ['an empty name', { name: ' ' }, 'name', 'пустым'],
  ['a director without a name', { director: { post: 'Директор' } }, 'director.name', 'Обязательное'],
  ['an unknown field', { phone: '+7' }, 'phone', 'Неизвестное поле'],
])('%s is refused with what to do', async (_, change, path, message) => {
  const answer = await admin().post('/organizations', { ...organizationBody(), ...change });
  expect(answer.status).toBe(400);
  expect(answer.body).toMatchObject({
    errors: [{ path, message: expect.stringContaining(message) as string }],
  });
});

test('a refusal is in English for who prefers it', async () => {
  const answer = await admin()
    .post('/organizations', { ...organizationBody(), inn: '7707083894' })
    .set('accept-language', 'en');
  expect(answer.body).toMatchObject({
    errors: [{ path: 'inn', message: expect.stringContaining('check digit') as string }],
  });
});

test('the treasury account of a public institution is accepted', async () => {
  const treasury = {
    account: '03100643000000015400',
    bic: '015402901',
    correspondentAccount: '40102810545370000046',
    name: 'УФК',
  };
  const answer = await admin().post('/organizations', { ...organizationBody(), bank: treasury });
  expect([answer.status, (answer.body as { bank: unknown }).bank]).toEqual([201, treasury]);
});

test('requisites change one by one, an optional one can be taken away, the ИНН and the VAT stay', async () => {
  const body = organizationBody();
  const { id } = (await admin().post('/organizations', body)).body as { id: string };
  const newBank = {
    account: '40702810900000002851',
    bic: '044030827',
    correspondentAccount: '30101810200000000827',
    name: 'Другой банк',
  };
  const answer = await admin().patch(`/organizations/${id}`, { bank: newBank, accountant: null });
  expect([answer.status, answer.body]).toEqual([200, { ...body, id, bank: newBank, accountant: null }]);
  expect((await admin().get(`/organizations/${id}`)).body).toEqual(answer.body);
  for (const refused of [{ inn: innOfCompany(77) }, { vat: [] }, { id: nobodys }, {}]) {
    expect((await admin().patch(`/organizations/${id}`, refused)).status).toBe(400);
  }
  const halfBank = await admin().patch(`/organizations/${id}`, { bank: { bic: '044525225' } });
  expect(halfBank.status).toBe(400);
});

test('a sole trader cannot be given a КПП later', async () => {
  const { id } = await given(app).organization({ inn: '760307073214', kpp: null });
  const answer = await admin().patch(`/organizations/${id}`, { kpp: '773601001' });
  expect([answer.status, codeOf(answer)]).toEqual([422, 'kppOfPerson']);
});

test('simultaneous changes of different requisites are all kept', async () => {
  const { id } = await given(app).organization();
  const changes = [{ name: 'ООО «Новое»' }, { address: 'Новый адрес' }, { ogrn: null }, { accountant: null }];
  await Promise.all(changes.map((change) => admin().patch(`/organizations/${id}`, change)));
  const read = await admin().get(`/organizations/${id}`);
  expect(read.body).toMatchObject(Object.assign({}, ...changes) as object);
});

test.each(['accountant', 'administrator'] as const)(
  'an %s adds a VAT regime; the history comes oldest first',
  async (role) => {
    const { id } = await given(app).organization({ vat: [{ validFrom: '2026-01-01', rate: '22' }] });
    const answer = await app
      .as(role)
      .post(`/organizations/${id}/vat`, { validFrom: '2019-01-01', rate: 'none' });
    expect(answer.status).toBe(201);
    expect((answer.body as { vat: unknown }).vat).toEqual([
      { validFrom: '2019-01-01', rate: 'none' },
      { validFrom: '2026-01-01', rate: '22' },
    ]);
  },
);

test('two VAT regimes never begin on one day, whatever the timing', async () => {
  const { id } = await given(app).organization();
  const regime = { validFrom: '2027-01-01', rate: '7' };
  const answers = await Promise.all(
    [1, 2, 3].map(() => app.as('accountant').post(`/organizations/${id}/vat`, regime)),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  const twice = [regime, { ...regime, rate: '5' }];
  const made = await admin().post('/organizations', { ...organizationBody(), vat: twice });
  expect([made.status, codeOf(made)]).toEqual([409, 'vatRegimeOverlaps']);
});

test.each(['storekeeper', 'manager'] as const)('a %s adds no VAT regime', async (role) => {
  const { id } = await given(app).organization();
  const answer = await app.as(role).post(`/organizations/${id}/vat`, { validFrom: '2027-01-01', rate: '7' });
  expect(answer.status).toBe(403);
});

test('an unknown organization is not found', async () => {
  expect((await admin().get(`/organizations/${nobodys}`)).status).toBe(404);
  expect((await admin().patch(`/organizations/${nobodys}`, { name: 'Нет' })).status).toBe(404);
  const regime = { validFrom: '2027-01-01', rate: '7' };
  expect((await admin().post(`/organizations/${nobodys}/vat`, regime)).status).toBe(404);
});

test('the same request with its key adds one organization', async () => {
  const body = organizationBody();
  const answers = await Promise.all([1, 2, 3].map(() => admin().post('/organizations', body, 'org-once')));
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
  expect(new Set(answers.map((answer) => (answer.body as { id: string }).id)).size).toBe(1);
});
