import { rows } from '../../src/shared/db.ts';
import { findBalanceErrors } from '../../src/storage/stock/balances-read.ts';
import { given } from '../support/given.ts';
import { suspectUploads } from '../support/journal-suspects.ts';
import { useTestAppPerTest } from '../support/test-app.ts';
import { strangeWorkbook } from '../support/workbook-files.ts';

const app = useTestAppPerTest();
const { asked, answered } = suspectUploads(app);

async function quantityInStock(): Promise<number> {
  expect(await findBalanceErrors(app.db)).toEqual([]);
  const [stock] = await rows<{ quantity: number }>(
    app.db,
    `select coalesce(sum(quantity), 0)::integer as quantity from stock where until = 'infinity'`,
  );
  return stock?.quantity ?? 0;
}

beforeEach(async () => {
  await given(app).organization();
});

test('f1: a contract retyped with another dash is asked about, and doubles nothing when it is the same', async () => {
  await answered(await strangeWorkbook('f1-retyped-1'));
  const retyped = await strangeWorkbook('f1-retyped-2');
  const suspects = await asked(retyped);
  expect(suspects).toMatchObject([
    {
      sheet: 'Договоры',
      row: 2,
      why: 'looksLike',
      says: { list: 'contracts', name: 'ХР–1' },
      resembles: { list: 'contracts', name: 'ХР-1', row: null },
      as: ['same', 'more'],
    },
  ]);
  expect(await quantityInStock()).toBe(20);
  await answered(retyped, suspects, 'same');
  await answered(retyped);
  expect(await quantityInStock()).toBe(20);
});

test('f1: a contract that is another one has its own deliveries', async () => {
  await answered(await strangeWorkbook('f1-retyped-1'));
  const retyped = await strangeWorkbook('f1-retyped-2');
  await answered(retyped, await asked(retyped), 'more');
  await answered(retyped);
  expect(await quantityInStock()).toBe(40);
});

test.each([
  ['correction', 22],
  ['same', 22],
  ['more', 42],
] as const)('f2: a corrected day is asked about; as %s there are %i tires', async (as, tires) => {
  await answered(await strangeWorkbook('f2-date-1'));
  const corrected = await strangeWorkbook('f2-date-2');
  const suspects = await asked(corrected);
  expect(suspects).toMatchObject([
    {
      sheet: 'Приход',
      row: 3,
      why: 'changed',
      differs: ['occurredOn'],
      says: { occurredOn: '2025-10-11', contract: 'F2', quantity: 20 },
      resembles: { occurredOn: '2025-10-10', quantity: 20, imported: true, reversal: null },
      as: ['correction', 'same', 'more'],
    },
  ]);
  expect(await quantityInStock()).toBe(22);
  await answered(corrected, suspects, as);
  expect(await quantityInStock()).toBe(tires);
  await answered(corrected);
  expect(await quantityInStock()).toBe(tires);
});

test('c18a: a row that was recorded by hand is asked about', async () => {
  await answered(await strangeWorkbook('c18a-1'));
  const [contract] = await rows<{ id: string }>(app.db, 'select id from contracts');
  const [warehouse] = await rows<{ id: string }>(app.db, 'select id from warehouses');
  await given(app).delivery({
    contractId: contract?.id ?? '',
    warehouseId: warehouse?.id ?? '',
    occurredOn: '2025-10-10',
    lines: [{ category: 'ШИНА-C18A', quantity: 20, slot: 'А-1', plate: 'А123ВС77' }],
  });
  const journal = await strangeWorkbook('c18a-2-same-row-as-recorded-by-hand');
  const suspects = await asked(journal);
  expect(suspects).toMatchObject([
    { sheet: 'Приход', row: 2, why: 'byHand', differs: [], resembles: { imported: false } },
  ]);
  await answered(journal, suspects, 'same');
  await answered(journal);
  expect(await quantityInStock()).toBe(20);
});

test('c26b: a reversed row is said to be reversed, and is recorded again or left', async () => {
  await answered(await strangeWorkbook('c26b-1'));
  const [movement] = await rows<{ id: string }>(app.db, 'select id from movements');
  await app
    .as('accountant')
    .post(`/movements/${movement?.id ?? ''}/reversal`, { reason: 'ошибка' })
    .expect(201);
  const again = await strangeWorkbook('c26b-2-same-file-after-reversal');
  const suspects = await asked(again);
  expect(suspects).toMatchObject([
    { sheet: 'Приход', row: 2, why: 'reversed', resembles: { reversal: { reason: 'ошибка' } } },
  ]);
  await answered(again, suspects, 'same');
  await answered(again);
  expect(await quantityInStock()).toBe(0);
});

test('c26b: what was recorded again asks nothing more', async () => {
  const journal = await strangeWorkbook('c26b-1');
  await answered(journal);
  const [movement] = await rows<{ id: string }>(app.db, 'select id from movements');
  await app
    .as('accountant')
    .post(`/movements/${movement?.id ?? ''}/reversal`, { reason: 'ошибка' })
    .expect(201);
  await answered(journal, await asked(journal), 'more');
  expect(await quantityInStock()).toBe(20);
  await answered(journal);
  expect(await quantityInStock()).toBe(20);
});
