import { bill } from '../support/billing.ts';
import { given, organizationBody } from '../support/given.ts';
import { useTestAppPerTest } from '../support/test-app.ts';

const app = useTestAppPerTest();

interface Compared {
  readonly contractNumber: string;
  readonly total: string;
  readonly owedBefore: string;
  readonly change: string;
  readonly reasons: readonly { readonly kind: string; readonly amount: string }[];
}

async function comparison(runId: string): Promise<readonly Compared[]> {
  const answer = await app.as('accountant').get(`/billing-runs/${runId}/comparison?sort=contract`);
  expect(answer.status).toBe(200);
  return (answer.body as { items: Compared[] }).items;
}

function kopeks(amount: string): number {
  return Math.round(Number(amount) * 100);
}

async function storedSince(occurredOn: string, terms: Record<string, unknown> = {}, quantity = 20) {
  const build = given(app);
  const warehouse = await build.warehouse();
  const contract = await build.contract(terms);
  const of = { contractId: contract.id, warehouseId: warehouse.id };
  await build.delivery({ ...of, occurredOn, lines: [{ quantity }] });
  return of;
}

test('a change of the quantity and of the days is told apart, and both add up to the whole change', async () => {
  const of = await storedSince('2025-10-10', { number: 'ХР-1' });
  await given(app).delivery({ ...of, occurredOn: '2025-11-01', lines: [{ quantity: 20 }] });
  const run = await bill(app, '2025-11', { mode: 'preview' });
  const [compared] = await comparison(run.id);
  // October: 20 units × 22 of 31 days × 150 = 2 129.03; November: 40 units × 30 of 30 days × 150 = 6 000.00
  expect(compared).toMatchObject({
    contractNumber: 'ХР-1',
    outcome: 'issued',
    total: '8129.03',
    owed: '6000.00',
    owedBefore: '2129.03',
    change: '6000.00',
    reasons: [
      { kind: 'quantity', before: 20, now: 40, amount: '2129.03' },
      { kind: 'lateMonth', serviceMonth: '2025-10', amount: '2129.03' },
      { kind: 'days', before: 22, now: 30, amount: '1741.94' },
    ],
  });
});

test('a new price, a new VAT rate on top and a correction of an earlier month are reasons of their own', async () => {
  const build = given(app);
  const organization = await build.organization({ ...organizationBody() });
  const of = await storedSince('2025-12-01', { organizationId: organization.id, vatIncluded: false });
  await bill(app, '2025-12');
  await build.delivery({ ...of, occurredOn: '2025-12-22', lines: [{ quantity: 1 }] });
  const contract = await app.as('accountant').get(`/contracts/${of.contractId}`);
  const { tariffId } = contract.body as { tariffId: string };
  await app.as('accountant').post(`/tariffs/${tariffId}/rates`, {
    category: 'R16-18',
    validFrom: '2026-01-01',
    price: '165.00',
    per: 'month',
  });
  const run = await bill(app, '2026-01', { mode: 'preview' });
  const [compared] = await comparison(run.id);
  expect(compared?.reasons.map(({ kind }) => kind).sort()).toEqual([
    'adjustment',
    'price',
    'quantity',
    'vat',
  ]);
  const explained = (compared?.reasons ?? []).reduce((total, { amount }) => total + kopeks(amount), 0);
  expect(explained).toBe(kopeks(compared?.change ?? ''));
});

test('totals of a run are by outcome and beside the month before', async () => {
  await storedSince('2025-10-10', { number: 'ХР-1' });
  await storedSince('2025-11-01', { number: 'ХР-2' }, 4);
  await bill(app, '2025-10');
  const run = await bill(app, '2025-11', { mode: 'preview' });
  const answer = await app.as('manager').get(`/billing-runs/${run.id}/totals`);
  expect(answer.body).toMatchObject({
    month: '2025-11',
    monthBefore: '2025-10',
    owedBefore: '2129.03',
    outcomes: {
      issued: {
        contracts: 2,
        total: '3600.00',
        vatTotal: '600.00',
        owedBefore: '2129.03',
        change: '1470.97',
      },
    },
  });
});

/** Numbers of the contracts of a run, page by page of one each. */
async function walked(runId: string, query: string): Promise<readonly string[]> {
  const numbers: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const answer = await app
      .as('accountant')
      .get(`/billing-runs/${runId}/comparison?${query}&limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`);
    expect(answer.status).toBe(200);
    const page = answer.body as { items: Compared[]; nextCursor: string | null };
    numbers.push(...page.items.map(({ contractNumber }) => contractNumber));
    cursor = page.nextCursor;
  }
  return numbers;
}

test('a comparison is sorted by the month before and by the difference too, page by page', async () => {
  await storedSince('2025-10-10', { number: 'ХР-1' }, 40);
  const of = await storedSince('2025-10-10', { number: 'ХР-2' }, 2);
  await storedSince('2025-11-01', { number: 'ХР-3' }, 3);
  await bill(app, '2025-10');
  await given(app).delivery({ ...of, occurredOn: '2025-11-01', lines: [{ quantity: 30 }] });
  const { id } = await bill(app, '2025-11', { mode: 'preview' });
  // October: 4 258.06, 212.90, 0.00; November: 6 000.00, 4 800.00, 450.00
  expect(await walked(id, 'sort=before')).toEqual(['ХР-3', 'ХР-2', 'ХР-1']);
  expect(await walked(id, 'sort=-before')).toEqual(['ХР-1', 'ХР-2', 'ХР-3']);
  expect(await walked(id, 'sort=-change')).toEqual(['ХР-2', 'ХР-1', 'ХР-3']);
  expect(await walked(id, 'sort=owed&outcome=issued')).toEqual(['ХР-3', 'ХР-2', 'ХР-1']);
});

test('a comparison is found by a part of the name, of the ИНН or of the number, whatever the case', async () => {
  const build = given(app);
  for (const [name, number] of [
    ['ООО «Северный парк»', 'СП-1'],
    ['ООО «Южный парк»', 'ЮП-2'],
  ]) {
    const client = await build.client({ name });
    await storedSince('2025-10-10', { number, clientId: client.id });
  }
  const { id } = await bill(app, '2025-10', { mode: 'preview' });
  const found = (q: string) => walked(id, `q=${encodeURIComponent(q)}`);
  expect(await found('парк')).toEqual(['СП-1', 'ЮП-2']);
  expect(await found('северный')).toEqual(['СП-1']);
  expect(await found('юп-2')).toEqual(['ЮП-2']);
  expect(await found('%')).toEqual([]);
});

test('after issuing, the comparison names the documents', async () => {
  await storedSince('2025-10-10');
  const run = await bill(app, '2025-10');
  expect(await comparison(run.id)).toMatchObject([
    { outcome: 'issued', invoiceNumber: '1', actNumber: '1', total: '2129.03', change: '2129.03' },
  ]);
});

test('the month to close is the latest that is over and had something in store', async () => {
  const months = () => app.as('accountant').get('/billing-months');
  expect((await months()).body).toEqual({ suggested: null, items: [] });
  const of = await storedSince('2026-01-10', { startsOn: '2025-10-01' });
  app.setToday('2026-03-30');
  expect((await months()).body).toMatchObject({ suggested: '2026-02' });
  app.setToday('2026-03-31');
  expect((await months()).body).toMatchObject({ suggested: '2026-03' });
  await given(app).pickup({ ...of, occurredOn: '2026-02-10', lines: [{ category: 'R16-18', quantity: 20 }] });
  expect((await months()).body).toMatchObject({ suggested: '2026-02' });
});

test('a storekeeper sees neither comparisons nor months to close', async () => {
  expect((await app.as('storekeeper').get('/billing-months')).status).toBe(403);
});

test.each([
  ['arrival', 0],
  ['departure', 20],
  ['both', 20],
])('the tires of a day are those that are charged for it, counted by %s', async (dayCount, onLastDay) => {
  const of = await storedSince('2025-11-01', { dayCount });
  await given(app).pickup({ ...of, occurredOn: '2025-11-20', lines: [{ category: 'R16-18', quantity: 20 }] });
  const units = async (on: string) => {
    const answer = await app.as('accountant').get(`/contracts/${of.contractId}/counted-units?on=${on}`);
    return (answer.body as { items: { quantity: number }[] }).items.reduce(
      (n, { quantity }) => n + quantity,
      0,
    );
  };
  expect(await units('2025-11-02')).toBe(20);
  expect(await units('2025-11-20')).toBe(onLastDay);
  expect(await units('2025-11-21')).toBe(0);
});
