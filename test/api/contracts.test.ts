import { rows } from '../../src/shared/db.ts';
import { given } from '../support/given.ts';
import { somebodyWaits } from '../support/somebody-waits.ts';
import { useTestApp } from '../support/test-app.ts';

const app = useTestApp();
let parties: { clientId: string; organizationId: string; tariffId: string };
beforeAll(async () => {
  const made = given(app);
  parties = {
    clientId: (await made.client({ name: 'ООО «Северный Ветер»' })).id,
    organizationId: (await made.organization()).id,
    tariffId: (await made.tariff()).id,
  };
});

const accountant = () => app.as('accountant');
const codeOf = ({ body }: { body: unknown }) => (body as { code: string }).code;
const nobodys = '0199d0a0-0000-7000-8000-00000000ffff';

let made = 0;
function contract(change: object = {}) {
  made += 1;
  return {
    number: `ДХ-${String(made).padStart(3, '0')}`,
    ...parties,
    signedOn: '2025-09-20',
    startsOn: '2025-10-01',
    endsOn: '2026-04-30',
    ...change,
  };
}

async function makeContract(change: object = {}): Promise<string> {
  const answer = await accountant().post('/contracts', contract(change));
  expect(answer.status).toBe(201);
  return (answer.body as { id: string }).id;
}

test.each(['accountant', 'manager', 'administrator'] as const)(
  'a contract made by an %s has the usual terms unless it says otherwise, and everybody reads it',
  async (role) => {
    const body = contract();
    const answer = await app.as(role).post('/contracts', body);
    expect(answer.status).toBe(201);
    expect(answer.body).toEqual({
      id: expect.any(String) as string,
      ...body,
      clientName: 'ООО «Северный Ветер»',
      organizationName: 'ООО «Шинный склад»',
      billFrom: '2025-10',
      dayCount: 'arrival',
      vatIncluded: true,
      paymentDays: 10,
      freeDays: 0,
      freeDaysMode: 'plain',
      minimumMonthly: null,
    });
    for (const reader of ['storekeeper', 'accountant', 'manager'] as const) {
      const read = await app.as(reader).get(`/contracts/${(answer.body as { id: string }).id}`);
      expect([read.status, read.body]).toEqual([200, answer.body]);
    }
  },
);

test('every term can be agreed otherwise', async () => {
  const terms = {
    billFrom: '2026-01',
    dayCount: 'departure',
    vatIncluded: false,
    paymentDays: 0,
    freeDays: 0,
    freeDaysMode: 'plain',
  };
  const answer = await accountant().post('/contracts', contract({ ...terms, endsOn: undefined }));
  expect(answer.status).toBe(201);
  expect(answer.body).toMatchObject({ ...terms, endsOn: null });
});

test('a storekeeper neither makes nor changes a contract', async () => {
  const id = await makeContract();
  expect((await app.as('storekeeper').post('/contracts', contract())).status).toBe(403);
  expect((await app.as('storekeeper').patch(`/contracts/${id}`, { paymentDays: 1 })).status).toBe(403);
});

test('nobody without sign-in reads contracts', async () => {
  const id = await makeContract();
  expect((await app.anonymous.get('/contracts')).status).toBe(401);
  expect((await app.anonymous.get(`/contracts/${id}`)).status).toBe(401);
  expect((await app.anonymous.patch(`/contracts/${id}`, { paymentDays: 1 })).status).toBe(401);
});

test.each([
  ['free days', { freeDays: 3 }, ['freeDays']],
  ['free days with clawback', { freeDays: 3, freeDaysMode: 'clawback' }, ['freeDays']],
  ['a monthly minimum', { minimumMonthly: '5800.00' }, ['minimumMonthly']],
  ['both', { freeDays: 1, minimumMonthly: '0.01' }, ['freeDays', 'minimumMonthly']],
])('%s are refused rather than kept and not billed', async (_, change, terms) => {
  const body = contract(change);
  const answer = await accountant().post('/contracts', body);
  expect(answer.status).toBe(422);
  expect(answer.body).toMatchObject({ code: 'termsNotSupported', details: { terms } });
  for (const term of terms) expect((answer.body as { detail: string }).detail).toContain(term);
  const found = await accountant().get(`/contracts?q=${encodeURIComponent(body.number)}`);
  expect((found.body as { items: unknown[] }).items).toEqual([]);
});

test.each([
  ['client', 'clientId', 'clientUnknown'],
  ['organization', 'organizationId', 'organizationUnknown'],
  ['tariff', 'tariffId', 'tariffUnknown'],
])('an unknown %s is refused by the name of its field', async (_, field, code) => {
  const answer = await accountant().post('/contracts', contract({ [field]: nobodys }));
  expect([answer.status, codeOf(answer)]).toEqual([422, code]);
  expect((answer.body as { detail: string }).detail).toContain(field);
});

test('a number is taken once within an organization, whatever the timing; another organization may use it', async () => {
  const body = contract();
  const answers = await Promise.all([1, 2, 3].map(() => accountant().post('/contracts', body)));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  expect(answers.filter(({ status }) => status === 409).map(codeOf)).toEqual([
    'contractNumberTaken',
    'contractNumberTaken',
  ]);
  const organizationId = (await given(app).organization()).id;
  expect((await accountant().post('/contracts', { ...body, organizationId })).status).toBe(201);
});

test('a contract cannot end before it starts, but may last one day', async () => {
  const reversed = await accountant().post('/contracts', contract({ endsOn: '2025-09-30' }));
  expect([reversed.status, codeOf(reversed)]).toEqual([422, 'contractTermReversed']);
  const id = await makeContract({ endsOn: '2025-10-01' });
  const changed = await accountant().patch(`/contracts/${id}`, { endsOn: '2025-09-30' });
  expect([changed.status, codeOf(changed)]).toEqual([422, 'contractTermReversed']);
});

test('the same request with its key makes one contract', async () => {
  const body = contract();
  const answers = await Promise.all([1, 2, 3].map(() => accountant().post('/contracts', body, 'contract-1')));
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
  expect(new Set(answers.map((answer) => (answer.body as { id: string }).id)).size).toBe(1);
  const reused = await accountant().post('/contracts', { ...body, paymentDays: 11 }, 'contract-1');
  expect([reused.status, codeOf(reused)]).toEqual([409, 'idempotencyKeyReused']);
});

test.each([
  ['an empty number', { number: '' }, 'number'],
  ['a number of 61 characters', { number: '1'.repeat(61) }, 'number'],
  ['a client that is no id', { clientId: '17' }, 'clientId'],
  ['no tariff', { tariffId: undefined }, 'tariffId'],
  ['a day that does not exist', { startsOn: '2025-02-29' }, 'startsOn'],
  ['an instant for a day', { signedOn: '2025-09-20T00:00:00Z' }, 'signedOn'],
  ['a typing error in the year', { endsOn: '20226-04-30' }, 'endsOn'],
  ['a day where a month is meant', { billFrom: '2025-10-01' }, 'billFrom'],
  ['an unknown day count', { dayCount: 'приход' }, 'dayCount'],
  ['yes for true', { vatIncluded: 'yes' }, 'vatIncluded'],
  ['negative payment days', { paymentDays: -1 }, 'paymentDays'],
  ['payment days as text', { paymentDays: '10' }, 'paymentDays'],
  ['half a payment day', { paymentDays: 1.5 }, 'paymentDays'],
  ['payment in more than a year', { paymentDays: 366 }, 'paymentDays'],
  ['negative free days', { freeDays: -1 }, 'freeDays'],
  ['an unknown mode of free days', { freeDaysMode: 'always' }, 'freeDaysMode'],
  ['a minimum as a number', { minimumMonthly: 5800 }, 'minimumMonthly'],
  ['an unknown field', { reserved: 100 }, 'reserved'],
])('%s is refused', async (_, change, path) => {
  const answer = await accountant().post('/contracts', contract(change));
  expect(answer.status).toBe(400);
  expect(answer.body).toMatchObject({ code: 'requestInvalid', errors: [{ path }] });
});

test('the end, the tariff, the day count, payment days and the day of signing change; nothing else does', async () => {
  const id = await makeContract();
  const change = {
    endsOn: null,
    tariffId: (await given(app).tariff()).id,
    paymentDays: 14,
    dayCount: 'both',
    signedOn: '2025-09-21',
  };
  const before = (await accountant().get(`/contracts/${id}`)).body as object;
  const answer = await app.as('manager').patch(`/contracts/${id}`, change);
  expect([answer.status, answer.body]).toEqual([200, { ...before, ...change }]);
  expect((await accountant().get(`/contracts/${id}`)).body).toEqual(answer.body);
  const fixed = { number: 'X', clientId: nobodys, organizationId: nobodys, startsOn: '2025-11-01' };
  for (const field of Object.entries({ ...fixed, billFrom: '2025-11', vatIncluded: false, freeDays: 0 })) {
    const refused = await accountant().patch(`/contracts/${id}`, Object.fromEntries([field]));
    expect([field[0], refused.status]).toEqual([field[0], 400]);
  }
  expect((await accountant().patch(`/contracts/${id}`, {})).status).toBe(400);
  const unknown = await accountant().patch(`/contracts/${id}`, { tariffId: nobodys });
  expect([unknown.status, codeOf(unknown)]).toEqual([422, 'tariffUnknown']);
});

test('simultaneous changes of different terms are all kept', async () => {
  const id = await makeContract();
  const changes = [
    { endsOn: '2026-05-31' },
    { paymentDays: 5 },
    { dayCount: 'both' },
    { signedOn: '2025-09-01' },
  ];
  await Promise.all(changes.map((change) => accountant().patch(`/contracts/${id}`, change)));
  expect((await accountant().get(`/contracts/${id}`)).body).toMatchObject(
    Object.assign({}, ...changes) as object,
  );
});

test('a change waits for whoever holds the contract, as a movement and a billing run do', async () => {
  const id = await makeContract();
  const holder = await app.db.transaction();
  await rows(holder, 'select id from contracts where id = :id for no key update', { id });
  let answered = false;
  const change = accountant()
    .patch(`/contracts/${id}`, { paymentDays: 3 })
    .then((answer) => {
      answered = true;
      return answer;
    });
  await somebodyWaits(app.db);
  expect(answered).toBe(false);
  await rows(holder, 'update contracts set payment_days = 4, day_count = :dayCount where id = :id', {
    id,
    dayCount: 'both',
  });
  await holder.commit();
  expect((await change).body).toMatchObject({ paymentDays: 3, dayCount: 'both' });
});

test('contracts are found by number, client and organization, and listed page after page', async () => {
  const clientId = (await given(app).client({ name: 'ООО «Звёздный Путь»' })).id;
  const organizationId = (await given(app).organization()).id;
  const ids = [
    await makeContract({ number: 'ЗВ-1', clientId, organizationId }),
    await makeContract({ number: 'ЗВ-2', clientId, organizationId }),
    await makeContract({ number: 'ЗВ-2', clientId }),
  ];
  const find = async (query: string) => {
    const answer = await app.as('storekeeper').get(`/contracts?${query}`);
    return (answer.body as { items: { id: string }[] }).items.map(({ id }) => id);
  };
  expect((await find(`clientId=${clientId}`)).toSorted()).toEqual(ids.toSorted());
  expect(await find(`organizationId=${organizationId}`)).toEqual(ids.slice(0, 2));
  expect(await find(`organizationId=${organizationId}&q=${encodeURIComponent('зв-2')}`)).toEqual([ids[1]]);
  expect((await find(`q=${encodeURIComponent('звёздный')}`)).toSorted()).toEqual(ids.toSorted());
  expect(await find(`clientId=${nobodys}`)).toEqual([]);

  const seen: string[] = [];
  let path: string | null = `/contracts?limit=1&clientId=${clientId}`;
  while (path !== null) {
    const answer: { body: unknown } = await accountant().get(path);
    const { items, nextCursor } = answer.body as { items: { id: string }[]; nextCursor: string | null };
    seen.push(...items.map(({ id }) => id));
    path = nextCursor === null ? null : `/contracts?limit=1&clientId=${clientId}&cursor=${nextCursor}`;
  }
  expect(seen.toSorted()).toEqual(ids.toSorted());
  expect((await accountant().get('/contracts?clientId=17')).status).toBe(400);
  expect((await accountant().get('/contracts?status=open')).status).toBe(400);
});

test('the names of a contract are those its parties have today, in the list and alone', async () => {
  const clientId = (await given(app).client({ name: 'ООО «Было»' })).id;
  const organizationId = (await given(app).organization({ name: 'ООО «Хранитель»' })).id;
  const id = await makeContract({ clientId, organizationId });
  await accountant().patch(`/clients/${clientId}`, { name: 'ООО «Стало»' }).expect(200);
  const names = { id, clientName: 'ООО «Стало»', organizationName: 'ООО «Хранитель»' };
  expect((await app.as('storekeeper').get(`/contracts/${id}`)).body).toMatchObject(names);
  const list = await app.as('storekeeper').get(`/contracts?clientId=${clientId}`);
  expect(list.body).toMatchObject({ items: [names], nextCursor: null });
});

test('an unknown contract is not found', async () => {
  expect((await accountant().get(`/contracts/${nobodys}`)).status).toBe(404);
  expect((await accountant().patch(`/contracts/${nobodys}`, { paymentDays: 1 })).status).toBe(404);
});

test('a tariff tells which contracts use it', async () => {
  const { id: tariffId } = await given(app).tariff();
  const id = await makeContract({ tariffId });
  await makeContract();
  const list = await accountant().get(`/contracts?tariffId=${tariffId}`);
  expect((list.body as { items: { id: string }[] }).items.map((item) => item.id)).toEqual([id]);
});
