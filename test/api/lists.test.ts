import exceljs from 'exceljs';
import { apiEndpoints } from '../../src/server/app.ts';
import { bill } from '../support/billing.ts';
import { given } from '../support/given.ts';
import type { TestApp } from '../support/test-app.ts';
import { useTestApp } from '../support/test-app.ts';

interface Listed {
  readonly items: readonly object[];
  readonly nextCursor: string | null;
}

const app = useTestApp();
/** Paths of every list that asks for more than a page, with the ids of this test in them. */
let paths: Readonly<Record<string, string>>;

beforeAll(async () => {
  const give = given(app);
  const [warehouse, organization, tariff] = await Promise.all([
    give.warehouse(),
    give.organization(),
    give.tariff(),
  ]);
  await give.slots(warehouse.id, [
    { code: 'Б-1', zone: 'Б', capacity: 5 },
    { code: 'А-2', zone: 'А', capacity: 50 },
    { code: 'А-1', zone: 'А', capacity: 50 },
  ]);
  let contractId = '';
  for (const [name, quantity] of [
    ['Ёлка', 4],
    ['арбуз', 8],
    ['Яблоко', 8],
    ['Апельсин', 12],
  ] as const) {
    const client = await give.client({ name });
    const contract = await give.contract({
      clientId: client.id,
      organizationId: organization.id,
      tariffId: tariff.id,
      endsOn: quantity === 4 ? null : '2026-04-30',
    });
    contractId = contract.id;
    for (const slot of ['А-2', 'А-1']) {
      await give.delivery({
        contractId: contract.id,
        warehouseId: warehouse.id,
        lines: [{ quantity: quantity / 4, slot, ...(quantity === 4 && { plate: 'А001АА77' }) }],
      });
    }
  }
  const run = await bill(app, '2025-10');
  paths = {
    '/warehouses/:id/slots': `/warehouses/${warehouse.id}/slots`,
    '/tariffs/:id/rates': `/tariffs/${tariff.id}/rates`,
    '/organizations/:id/vat': `/organizations/${organization.id}/vat`,
    '/contracts/:id/stock': `/contracts/${contractId}/stock`,
    '/contracts/:id/charges/lines': `/contracts/${contractId}/charges/lines?month=2025-10`,
    '/contracts/:id/charges/days': `/contracts/${contractId}/charges/days?month=2025-10`,
    '/capacity/history': '/capacity/history?from=2025-10-01&to=2025-10-31',
    '/revenue': '/revenue?from=2025-10&to=2025-11',
    '/billing-runs/:id/results': `/billing-runs/${run.id}/results`,
    '/billing-runs/:id/comparison': `/billing-runs/${run.id}/comparison`,
    '/revenue/by-client': '/revenue/by-client?from=2025-10&to=2025-10',
  };
});

const all = apiEndpoints({} as TestApp['deps']);
const endpoints = all.filter(({ query }) => query && 'sort' in query.shape && 'cursor' in query.shape);
const words = (endpoint: (typeof endpoints)[number]): readonly string[] => {
  const { sort } = endpoint.query?.shape as { sort: { unwrap(): { options: readonly string[] } } };
  return sort.unwrap().options;
};

async function read(path: string, query: string): Promise<Listed> {
  const address = paths[path] ?? path;
  const answer = await app.as('administrator').get(`${address}${address.includes('?') ? '&' : '?'}${query}`);
  if (answer.status !== 200) throw new Error(`${address} ${query}: ${answer.text}`);
  return answer.body as Listed;
}

async function walk(path: string, query: string): Promise<readonly object[]> {
  const items: object[] = [];
  let cursor: string | null = null;
  do {
    const page: Listed = await read(path, `${query}&limit=1${cursor === null ? '' : `&cursor=${cursor}`}`);
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return items;
}

test.each(endpoints.map((endpoint) => [endpoint.path, words(endpoint)] as const))(
  '%s goes through every item once, a page after a page, in every order',
  async (path, sorts) => {
    for (const sort of sorts) {
      const whole = await read(path, `limit=500&sort=${sort}`);
      expect(await walk(path, `sort=${sort}`)).toEqual(whole.items);
      const upward = sort.replace('-', '');
      const up = await read(path, `limit=500&sort=${upward}`);
      if (upward !== sort) expect(whole.items).toEqual(up.items.toReversed());
    }
  },
  30_000,
);

test('every list that sorts can be copied to a workbook; documents have one of their own', () => {
  expect(endpoints.filter(({ workbook }) => !workbook).map(({ path }) => path)).toEqual(['/documents']);
  expect(all.map(({ path }) => path)).toContain('/documents.xlsx');
});

test('a list is sorted as its word says, Russian letters in the order of their alphabet', async () => {
  const names = async (path: string, sort: string, of: string) =>
    (await read(path, `sort=${sort}`)).items.map((item) => (item as Record<string, unknown>)[of]);
  expect(await names('/clients', 'name', 'name')).toEqual(['Апельсин', 'арбуз', 'Ёлка', 'Яблоко']);
  expect(await names('/contracts', '-client', 'clientName')).toEqual(['Яблоко', 'Ёлка', 'арбуз', 'Апельсин']);
  expect((await names('/contracts', '-ends', 'endsOn'))[0]).toBeNull();
  expect(await names('/stock', '-quantity', 'quantity')).toEqual([3, 3, 2, 2, 2, 2, 1, 1]);
  expect((await names('/stock', '-plate', 'plate')).slice(0, 3)).toEqual(['А001АА77', 'А001АА77', null]);
  expect(await names('/warehouses/:id/slots', 'free', 'code')).toEqual(['Б-1', 'А-2', 'А-1']);
});

test.each([
  ['/warehouses', 'name', 'главный СКЛАД'],
  ['/tariffs', 'name', 'хранение'],
  ['/categories', 'code', 'r16'],
  ['/users', 'login', 'ACCOUNT'],
])('%s is found by a part of its %s, whatever the case', async (path, of, q) => {
  const asked = async (text: string) => (await read(path, `q=${encodeURIComponent(text)}`)).items;
  const found = (await asked(q)) as Record<string, string>[];
  expect(found.length).toBeGreaterThan(0);
  expect(found.every((item) => item[of]?.toLowerCase().includes(q.toLowerCase()))).toBe(true);
  expect(await asked('%')).toEqual([]);
});

test('every table that grows with the business can be searched', () => {
  const searched = endpoints.filter(({ query }) => query && 'q' in query.shape).map(({ path }) => path);
  expect(endpoints.map(({ path }) => path).filter((path) => !searched.includes(path))).toEqual([
    '/audit', // by person, action and days
    '/tariffs/:id/rates', // of one tariff
    '/capacity/by-client', // by day and warehouse
    '/billing-runs/:id/results', // by its outcome; the screens show the comparison
    '/invoices', // by month, client, contract and status; the screens show /documents
    '/acts',
    '/revenue/by-client', // by months
  ]);
});

test('a cursor is refused in another order, and a word that the list does not know', async () => {
  const { nextCursor } = await read('/clients', 'limit=1&sort=name');
  const of = async (query: string) => (await app.as('manager').get(`/clients?${query}`)).body as object;
  expect(await of(`sort=-name&cursor=${nextCursor}`)).toMatchObject({ code: 'cursorInvalid' });
  expect(await of('sort=inn;drop')).toMatchObject({ code: 'requestInvalid' });
});

test.each(all.filter(({ workbook }) => workbook).map(({ path, query }) => [path, query]))(
  '%s becomes a workbook with every item',
  async (path, query) => {
    const address = paths[path] ?? path;
    const answer = await app
      .as('administrator')
      .get(`${address}${address.includes('?') ? '&' : '?'}format=xlsx&language=en`)
      .responseType('blob');
    expect(answer.headers['content-type']).toContain('spreadsheetml');
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load(answer.body as exceljs.Buffer);
    const { items } = await read(path, query && 'limit' in query.shape ? 'limit=500' : 'format=json');
    expect(items.length).toBeGreaterThan(0);
    expect(workbook.worksheets[0]?.rowCount).toBe(items.length + 1);
  },
);

test('a workbook of movements keeps the filter and the order, with real numbers and dates', async () => {
  const query = 'format=xlsx&sort=-number&from=2025-10-10&q=' + encodeURIComponent('арбуз');
  const answer = await app
    .as('manager')
    .get(`/movements?${query}`)
    .set('accept-language', 'ru')
    .responseType('blob');
  expect(decodeURIComponent(answer.headers['content-disposition'] ?? '')).toContain('Движения.xlsx');
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(answer.body as exceljs.Buffer);
  const sheet = workbook.worksheets[0]!;
  expect(sheet.rowCount).toBe(3);
  expect(sheet.getRow(2).getCell(1).value).toEqual(new Date('2025-10-10T00:00:00Z'));
  expect([2, 3].map((row) => sheet.getRow(row).getCell(7).value)).toEqual([2, 2]);
  expect(sheet.getRow(2).getCell(3).value).toBe('приёмка');
});

test('only who may read a list may have it as a workbook', async () => {
  expect((await app.as('storekeeper').get('/invoices?format=xlsx')).status).toBe(403);
  expect((await app.anonymous.get('/movements?format=xlsx')).status).toBe(401);
});
