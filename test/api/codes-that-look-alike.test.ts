import { bill } from '../support/billing.ts';
import { given } from '../support/given.ts';
import { useTestApp } from '../support/test-app.ts';

const app = useTestApp();
/** Paths with the ids of this suite in them. */
let ids: Readonly<Record<string, string>>;

beforeAll(async () => {
  const give = given(app);
  const code = 'ХР-1';
  await give.category({ code, name: 'Шина' });
  const tariff = await give.tariff({
    code,
    rates: [{ category: code, validFrom: '2025-01-01', price: '150.00', per: 'month' }],
  });
  const contract = await give.contract({ number: code, tariffId: tariff.id });
  const warehouse = await give.warehouse({ code });
  await give.slots(warehouse.id, [{ code, capacity: 40 }]);
  await give.delivery({
    contractId: contract.id,
    warehouseId: warehouse.id,
    lines: [{ category: code, quantity: 4, slot: code }],
  });
  const run = await bill(app, '2025-10');
  ids = { warehouse: warehouse.id, run: run.id };
});

async function found(path: string, q: string): Promise<readonly unknown[]> {
  const address = path.replace(/:(\w+)/, (_, name: string) => ids[name] ?? name);
  const answer = await app
    .as('administrator')
    .get(`${address}?q=${encodeURIComponent(q)}`)
    .expect(200);
  return (answer.body as { items: unknown[] }).items;
}

const lists = [
  '/contracts',
  '/stock/contracts',
  '/movements',
  '/stock',
  '/documents',
  '/billing-runs/:run/comparison',
  '/warehouses/:warehouse/slots',
  '/warehouses',
  '/categories',
  '/tariffs',
] as const;

test.each(lists)(
  'rule R25: %s finds ХР-1 in Latin letters, with another dash or without one, and nothing by a dash alone',
  async (path) => {
    for (const q of ['ХР-1', 'xp-1', 'XP-1', 'ХР–1', 'XP — 1', 'хр1', 'Р\u22121']) {
      expect([q, (await found(path, q)).length]).toEqual([q, 1]);
    }
    for (const q of ['ХР-2', '-', '–']) expect([q, await found(path, q)]).toEqual([q, []]);
  },
);

test('rule R25: the search over everything finds the contract and the slot so, too', async () => {
  for (const q of ['ХР-1', 'XP-1', 'ХР–1']) {
    const hits = (await found('/search', q)) as { kind: string; title: string }[];
    expect([q, hits.map(({ kind, title }) => `${kind} ${title}`)]).toEqual([
      q,
      ['contract ХР-1', 'slot ХР-1'],
    ]);
  }
  expect(await found('/search', '-')).toEqual([]);
});

test('rule R11: the list of documents finds a contract by its number of then and of today', async () => {
  const contract = await given(app).contract({ number: 'ОМ-7' });
  const warehouse = await given(app).warehouse();
  await given(app).category({ code: 'R16-18' });
  await given(app).delivery({ contractId: contract.id, warehouseId: warehouse.id });
  await bill(app, '2025-10', { contractIds: [contract.id] });
  await app.db.raw(`update contracts set number = 'НЕ-8' where id = ?`, [contract.id]);
  for (const q of ['om–7', 'he–8']) expect([q, (await found('/documents', q)).length]).toEqual([q, 1]);
  expect(await found('/documents', 'om–8')).toEqual([]);
});

test('an ИНН is found by its digits as they stand: a number with a dash is no part of it', async () => {
  await given(app).client({ name: 'ООО «Цифры»', inn: '7707083893' });
  expect(await found('/clients', '70838')).toHaveLength(1);
  expect(await found('/clients', '708-38')).toEqual([]);
});
