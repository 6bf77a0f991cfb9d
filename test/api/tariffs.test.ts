import { rows } from '../../src/shared/db.ts';
import { bill } from '../support/billing.ts';
import { given } from '../support/given.ts';
import { useTestApp } from '../support/test-app.ts';

const app = useTestApp();
beforeAll(async () => {
  await given(app).category({ code: 'R16-18' });
  await given(app).category({ code: 'R19+' });
});

const accountant = () => app.as('accountant');
const month = { category: 'R16-18', validFrom: '2025-01-01', price: '150', per: 'month' };
const codeOf = ({ body }: { body: unknown }) => (body as { code: string }).code;
const nobodys = '0199d0a0-0000-7000-8000-00000000ffff';

let made = 0;
function tariff(change: object = {}) {
  made += 1;
  return { code: `Т-${made}`, name: 'Хранение', rates: [month], ...change };
}

test.each(['accountant', 'administrator'] as const)(
  'an %s makes a tariff, and the office reads it with its rates by category and day',
  async (role) => {
    const body = tariff({
      rates: [
        { category: 'R19+', validFrom: '2025-01-01', price: '6.0825', per: 'day' },
        { category: 'R16-18', validFrom: '2026-01-16', price: '165.5', per: 'month' },
        month,
      ],
    });
    const answer = await app.as(role).post('/tariffs', body);
    expect(answer.status).toBe(201);
    const { id } = answer.body as { id: string };
    for (const reader of ['accountant', 'manager'] as const) {
      const read = await app.as(reader).get(`/tariffs/${id}`);
      expect(read.body).toMatchObject({
        id,
        code: body.code,
        name: 'Хранение',
        rates: [
          { category: 'R16-18', validFrom: '2025-01-01', price: '150.00', per: 'month' },
          { category: 'R16-18', validFrom: '2026-01-16', price: '165.50', per: 'month' },
          { category: 'R19+', validFrom: '2025-01-01', price: '6.0825', per: 'day' },
        ],
      });
      const list = await app.as(reader).get('/tariffs');
      expect((list.body as { items: unknown[] }).items).toContainEqual({
        id,
        code: body.code,
        name: 'Хранение',
      });
    }
  },
);

test.each(['storekeeper', 'manager'] as const)(
  'a %s neither makes a tariff nor adds a rate',
  async (role) => {
    const { id } = await given(app).tariff();
    expect((await app.as(role).post('/tariffs', tariff())).status).toBe(403);
    expect((await app.as(role).post(`/tariffs/${id}/rates`, month)).status).toBe(403);
  },
);

test('nobody without sign-in reads tariffs', async () => {
  expect((await app.anonymous.get('/tariffs')).status).toBe(401);
  expect((await app.anonymous.get(`/tariffs/${nobodys}`)).status).toBe(401);
});

test('a tariff may begin without rates', async () => {
  const answer = await accountant().post('/tariffs', tariff({ rates: [] }));
  expect([answer.status, (answer.body as { rates: unknown[] }).rates]).toEqual([201, []]);
});

test('a rate is added to a tariff', async () => {
  const { id } = await given(app).tariff();
  const rate = { ...month, validFrom: '2025-11-16', price: '165.00' };
  const answer = await accountant().post(`/tariffs/${id}/rates`, rate);
  expect(answer.status).toBe(201);
  expect(answer.body).toEqual({ id: expect.any(String) as string, ...rate, free: false });
  const read = await accountant().get(`/tariffs/${id}`);
  expect((read.body as { rates: unknown[] }).rates).toContainEqual(answer.body);
});

test('two rates of one category and day overlap (rule R15), in one request and in two', async () => {
  const twice = await accountant().post(
    '/tariffs',
    tariff({ rates: [month, { ...month, price: '165.00' }] }),
  );
  expect([twice.status, codeOf(twice)]).toEqual([409, 'rateOverlaps']);
  const { id } = await given(app).tariff();
  const again = await accountant().post(`/tariffs/${id}/rates`, { ...month, per: 'day' });
  expect([again.status, codeOf(again)]).toEqual([409, 'rateOverlaps']);
});

test('a refused tariff leaves nothing behind', async () => {
  const body = tariff({ rates: [month, month] });
  await accountant().post('/tariffs', body);
  const answer = await accountant().post('/tariffs', { ...body, rates: [month] });
  expect(answer.status).toBe(201);
});

test('of simultaneous rates for the same category and day exactly one is added', async () => {
  const { id } = await given(app).tariff();
  const rate = { ...month, validFrom: '2025-12-01' };
  const answers = await Promise.all([1, 2, 3, 4].map(() => accountant().post(`/tariffs/${id}/rates`, rate)));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
});

test('an unknown category is named', async () => {
  const answer = await accountant().post('/tariffs', tariff({ rates: [{ ...month, category: 'R99' }] }));
  expect(answer.status).toBe(422);
  expect(answer.body).toMatchObject({ code: 'categoryUnknown', details: { category: 'R99' } });
  expect((answer.body as { detail: string }).detail).toContain('«R99»');
});

test('an unknown category that looks like a known one (rule R25) is named with that one', async () => {
  await given(app).category({ code: 'R16-18' });
  const answer = await accountant().post('/tariffs', tariff({ rates: [{ ...month, category: 'r16–18' }] }));
  expect(answer.body).toMatchObject({
    code: 'categoryUnknown',
    details: { category: 'r16–18', resembles: 'R16-18' },
  });
});

test('an unknown tariff is not found', async () => {
  expect((await accountant().get(`/tariffs/${nobodys}`)).status).toBe(404);
  expect((await accountant().post(`/tariffs/${nobodys}/rates`, month)).status).toBe(404);
  expect((await accountant().get('/tariffs/17')).status).toBe(404);
});

test('the code of a tariff is taken once', async () => {
  const body = tariff();
  await accountant().post('/tariffs', body);
  const again = await accountant().post('/tariffs', body);
  expect([again.status, codeOf(again)]).toEqual([409, 'tariffCodeTaken']);
});

test('the same request with its key adds a rate once', async () => {
  const { id } = await given(app).tariff();
  const rate = { ...month, validFrom: '2026-02-01' };
  const answers = await Promise.all(
    [1, 2, 3].map(() => accountant().post(`/tariffs/${id}/rates`, rate, 'rate-once')),
  );
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
  expect(new Set(answers.map(({ body }) => (body as { id: string }).id)).size).toBe(1);
});

test.each([
  ['a price as a number', { price: 150 }, 'price'],
  ['a negative price', { price: '-1.00' }, 'price'],
  ['a price with a comma', { price: '150,00' }, 'price'],
  ['five decimals', { price: '1.00001' }, 'price'],
  ['ten digits of roubles', { price: '1000000000' }, 'price'],
  ['an exponent', { price: '1e3' }, 'price'],
  ['no number', { price: 'NaN' }, 'price'],
  ['a day that does not exist', { validFrom: '2025-02-29' }, 'validFrom'],
  ['a Russian date', { validFrom: '01.01.2025' }, 'validFrom'],
  ['an unknown period', { per: 'week' }, 'per'],
  ['an empty category', { category: '' }, 'category'],
  ['an unknown field', { validTo: '2026-01-01' }, 'validTo'],
])('%s is refused', async (_, change, path) => {
  const { id } = await given(app).tariff();
  const answer = await accountant().post(`/tariffs/${id}/rates`, { ...month, ...change });
  expect(answer.status).toBe(400);
  expect(answer.body).toMatchObject({ errors: [{ path }] });
});

test('the smallest, the largest and the zero price are kept exactly', async () => {
  const prices = ['0.0001', '999999999.9999', '0.00'];
  const { id } = await given(app).tariff({ rates: [] });
  for (const [index, price] of prices.entries()) {
    await accountant().post(`/tariffs/${id}/rates`, { ...month, validFrom: `2025-01-0${index + 1}`, price });
  }
  const { rates } = (await accountant().get(`/tariffs/${id}`)).body as { rates: { price: string }[] };
  expect(rates.map(({ price }) => price)).toEqual(prices);
});

test('a price of 0 is free when that is said, at once or later; a price is not (rule R15)', async () => {
  const { id } = await given(app).tariff({ rates: [] });
  const rates = `/tariffs/${id}/rates`;
  const zero = { ...month, price: '0.00' };
  const made = await accountant().post(rates, zero).expect(201);
  expect(made.body).toMatchObject({ ...zero, free: false });
  const path = `${rates}/${(made.body as { id: string }).id}`;
  const changed = await accountant()
    .patch(path, { free: true, seen: { free: false } })
    .expect(200);
  expect(changed.body).toEqual({ ...(made.body as object), free: true });
  const later = { ...zero, validFrom: '2025-06-01', free: true };
  expect((await accountant().post(rates, later).expect(201)).body).toMatchObject(later);
  const entries = await rows(app.db, `select details from audit_entries where action = 'rate.change'`);
  expect(entries).toMatchObject([{ details: { free: true } }]);
});

test('a price cannot be free, and nothing else of a rate changes', async () => {
  const { tariffId: id, path } = await mistyped();
  const change = await accountant().patch(path, { free: true });
  expect([change.status, codeOf(change)]).toEqual([422, 'freeRateHasPrice']);
  const rate = { ...month, validFrom: '2025-06-01', free: true };
  const added = await accountant().post(`/tariffs/${id}/rates`, rate);
  expect([added.status, codeOf(added)]).toEqual([422, 'freeRateHasPrice']);
  expect((await accountant().patch(path, { price: '0.00' })).status).toBe(400);
  expect((await app.as('manager').patch(path, { free: false })).status).toBe(403);
  const other = await mistyped();
  const elsewhere = `/tariffs/${other.tariffId}/rates/${path.split('/').at(-1) ?? ''}`;
  expect((await accountant().patch(elsewhere, { free: false })).status).toBe(404);
});

test.each(['update rates set price = 0', 'truncate rates cascade'])(
  'a rate is never changed: the database refuses to %s',
  async (statement) => {
    await given(app).tariff();
    await expect(rows(app.db, statement)).rejects.toThrow('rates is never changed');
  },
);

interface MadeTariff {
  readonly id: string;
  readonly rates: readonly { readonly id: string }[];
}

/** A tariff with one rate of 150.00 a month; `path` is that of the rate. */
async function mistyped() {
  const made = (await given(app).tariff()) as MadeTariff;
  const rateId = made.rates[0]?.id ?? '';
  return { tariffId: made.id, rateId, path: `/tariffs/${made.id}/rates/${rateId}` };
}

test.each(['accountant', 'administrator'] as const)(
  'an %s deletes a rate that was typed wrong and adds it again, and the audit says what it was',
  async (role) => {
    const { tariffId, rateId, path } = await mistyped();
    const answer = await app.as(role).delete(path);
    expect([answer.status, answer.text]).toEqual([204, '']);
    const right = { ...month, price: '105.00' };
    await app.as(role).post(`/tariffs/${tariffId}/rates`, right).expect(201);
    expect((await accountant().get(`/tariffs/${tariffId}`)).body).toMatchObject({ rates: [right] });
    const entries = await rows(
      app.db,
      'select action, details from audit_entries where subject_id = :rateId',
      {
        rateId,
      },
    );
    expect(entries).toEqual([
      { action: 'rate.delete', details: { ...month, id: rateId, tariffId, price: '150.00', free: false } },
    ]);
  },
);

test('a rate by which a document was issued stays, even a voided one; the refusal says what to do', async () => {
  const { tariffId, path } = await mistyped();
  const { id: contractId } = await given(app).contract({ tariffId });
  await given(app).delivery({ contractId });
  const { results } = await bill(app, '2025-10', { contractIds: [contractId] });
  for (const voided of [false, true]) {
    if (voided)
      await accountant()
        .post(`/invoices/${results[0]?.invoiceId}/void`, { reason: 'Не та цена' })
        .expect(200);
    const answer = await accountant().delete(path);
    expect([answer.status, codeOf(answer)]).toEqual([409, 'rateBilled']);
    expect((answer.body as { detail: string }).detail).toContain(
      'добавьте новую ставку с более позднего дня',
    );
  }
  expect((await accountant().get(`/tariffs/${tariffId}`)).body).toMatchObject({
    rates: [{ ...month, price: '150.00' }],
  });
});

test('of simultaneous deletions of a rate exactly one finds it', async () => {
  const { path } = await mistyped();
  const answers = await Promise.all([1, 2, 3].map(() => accountant().delete(path)));
  expect(answers.map(({ status }) => status).sort()).toEqual([204, 404, 404]);
});

test('a rate is found in its own tariff only', async () => {
  const { rateId } = await mistyped();
  const other = await mistyped();
  expect((await accountant().delete(`/tariffs/${other.tariffId}/rates/${rateId}`)).status).toBe(404);
  expect((await accountant().delete(`/tariffs/${other.tariffId}/rates/${nobodys}`)).status).toBe(404);
});

test.each(['storekeeper', 'manager'] as const)('a %s deletes no rate', async (role) => {
  expect((await app.as(role).delete((await mistyped()).path)).status).toBe(403);
});

test('who made a tariff stands in the audit', async () => {
  const answer = await accountant().post('/tariffs', tariff());
  const entries = await rows(app.db, 'select actor_login, action from audit_entries where subject_id = :id', {
    id: (answer.body as { id: string }).id,
  });
  expect(entries).toEqual([{ actor_login: 'accountant', action: 'tariff.create' }]);
});
