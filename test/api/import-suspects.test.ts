import { rows } from '../../src/shared/db.ts';
import { findBalanceErrors } from '../../src/storage/stock/balances-read.ts';
import { given, innOfCompany } from '../support/given.ts';
import { suspectUploads } from '../support/journal-suspects.ts';
import { uploads } from '../support/journal-upload.ts';
import { clientInn, contractLine, deliveryLine, october, smallJournal } from '../support/journal-workbook.ts';
import { somebodyWaits } from '../support/somebody-waits.ts';
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

test('a twin that somebody records by hand while the journal waits for the contract is asked about all the same', async () => {
  const journal = smallJournal({ Приход: [deliveryLine()] });
  await answered(smallJournal());
  const [contract] = await rows<{ id: string }>(app.db, 'select id from contracts');
  const [warehouse] = await rows<{ id: string }>(app.db, 'select id from warehouses');
  const held = await app.db.transaction();
  await rows(held, 'select id from contracts for update');
  const recording = given(app).delivery({
    contractId: contract?.id ?? '',
    warehouseId: warehouse?.id ?? '',
    occurredOn: '2025-10-10',
    lines: [{ category: 'R16-18', quantity: 4, slot: 'А-1', plate: 'А123ВС77' }],
  });
  await somebodyWaits(app.db);
  const asking = asked(journal);
  await somebodyWaits(app.db, 2);
  await held.commit();
  await recording;
  expect(await asking).toMatchObject([{ row: 2, why: 'byHand' }]);
  expect(await quantityInStock()).toBe(4);
});

test.each(['correction', 'same', 'more'] as const)(
  'an answer (%s) about one movement is none about another that somebody records meanwhile: it is asked about',
  async (as) => {
    await answered(smallJournal({ Приход: [deliveryLine({ Количество: 3 })] }));
    const corrected = smallJournal({ Приход: [deliveryLine({ Количество: 3, Дата: october(11) })] });
    const [question] = await asked(corrected);
    const { movementId } = question?.resembles as { movementId: string };
    const [contract] = await rows<{ id: string }>(app.db, 'select id from contracts');
    const [warehouse] = await rows<{ id: string }>(app.db, 'select id from warehouses');
    const byHand = await given(app).delivery({
      contractId: contract?.id ?? '',
      warehouseId: warehouse?.id ?? '',
      occurredOn: '2025-10-11',
      lines: [{ category: 'R16-18', quantity: 3, slot: 'А-1', plate: 'А123ВС77' }],
    });
    const answer = { sheet: 'Приход', row: 2, as, movementId } as const;
    expect(await asked(corrected, [answer])).toMatchObject([
      { why: 'byHand', resembles: { movementId: byHand.id } },
    ]);
    const answers = [answer, { ...answer, movementId: byHand.id.toUpperCase() }];
    expect((await uploads(app).upload(corrected, { answers })).status).toBe(201);
  },
);

test('an answer that names no movement is about whatever its row is like', async () => {
  await answered(smallJournal({ Приход: [deliveryLine()] }));
  const corrected = smallJournal({ Приход: [deliveryLine({ Дата: october(11) })] });
  await answered(corrected, [{ sheet: 'Приход', row: 2 }], 'correction');
  expect(await quantityInStock()).toBe(4);
});

const looks = [
  ['Latin and Cyrillic', 'ХА-5', 'XA-5'],
  ['another dash', 'ХР-5', 'ХР–5'],
  ['spaces', 'ХР-5', 'ХР - 5'],
  ['case', 'ХР-5', 'хр-5'],
  ['З and 3', 'ХР-З', 'ХР-3'],
  ['О and 0', 'ХР-О', 'ХР-0'],
  ['І', 'ХР-І', 'ХР-I'],
  ['Ё', 'Ёлка', 'Елка'],
  ['leading zeros', 'ХР-7', 'ХР-007'],
] as const;

/** A journal whose every list names one record so; its client has an ИНН of its own. */
function journalNaming(code: string, inn: string) {
  return {
    ...smallJournal(),
    Склады: [{ Код: code, Название: 'Склад' }],
    Ячейки: [{ Склад: code, Ячейка: code, Вместимость: 100 }],
    Категории: [{ Код: code, Название: 'Шина', Мест: 1 }],
    Тарифы: [{ Тариф: code, Категория: code, 'Действует с': new Date('2025-01-01'), Цена: 130, За: 'месяц' }],
    Клиенты: [{ Название: code, ИНН: inn }],
    Договоры: [contractLine(code, { 'ИНН клиента': inn, Тариф: code })],
    Приход: [deliveryLine({ Договор: code, Склад: code, Ячейка: code, Категория: code })],
  };
}

async function countOfMasters() {
  const [counts] = await rows(
    app.db,
    `select (select count(*)::integer from warehouses) as warehouses, (select count(*)::integer from slots) as slots,
       (select count(*)::integer from categories) as categories, (select count(*)::integer from tariffs) as tariffs,
       (select count(*)::integer from clients) as clients, (select count(*)::integer from contracts) as contracts`,
  );
  return counts;
}

const allLists = ['warehouses', 'slots', 'categories', 'tariffs', 'clients', 'contracts'];
const each = (count: number) => Object.fromEntries(allLists.map((list) => [list, count]));

test.each(looks)(
  '%s: of what is %s no list gets a second record %s without a question',
  async (_, one, other) => {
    const first = journalNaming(one, innOfCompany(601));
    const retyped = journalNaming(other, innOfCompany(602));
    await answered(first);
    const suspects = await asked(retyped);
    expect(suspects.map(({ says }) => ('list' in says ? says.list : says.kind))).toEqual(allLists);
    await answered(retyped, suspects, 'same');
    await answered(retyped);
    await answered(first);
    expect(await countOfMasters()).toEqual(each(1));
    expect(await quantityInStock()).toBe(4);
  },
);

test.each(looks)('%s: what is said to be different from %s is one more %s', async (_, one, other) => {
  const retyped = journalNaming(other, innOfCompany(602));
  await answered(journalNaming(one, innOfCompany(601)));
  await answered(retyped, await asked(retyped), 'more');
  await answered(retyped);
  // a slot is looked for in its own warehouse, which is a new one
  expect(await countOfMasters()).toEqual(each(2));
  expect(await quantityInStock()).toBe(8);
});

test.each(looks)('%s: two spellings in one journal, %s and %s, are asked about', async (_, one, other) => {
  const [first, second] = [journalNaming(one, innOfCompany(601)), journalNaming(other, innOfCompany(602))];
  const lists = ['Склады', 'Ячейки', 'Категории', 'Тарифы', 'Клиенты', 'Договоры', 'Приход'] as const;
  const both = Object.fromEntries(
    lists.map((sheet) => [sheet, [...(first[sheet] ?? []), ...(second[sheet] ?? [])]]),
  );
  const journal = { ...first, ...both };
  const suspects = await asked(journal);
  expect(suspects.map(({ row, resembles }) => [row, 'row' in resembles ? resembles.row : 0])).toEqual(
    allLists.map(() => [3, 2]),
  );
  await answered(journal, suspects, 'same');
  await answered(journal);
  expect(await countOfMasters()).toEqual(each(1));
  expect(await quantityInStock()).toBe(8);
});

test('a branch of a client has its name and ИНН and another КПП: that is no question', async () => {
  await answered(smallJournal());
  const branch = { Название: 'ООО "Вектор"', ИНН: clientInn, КПП: '770102001' };
  await answered(smallJournal({ Клиенты: [...(smallJournal().Клиенты ?? []), branch] }));
  expect(await countOfMasters()).toMatchObject({ clients: 2 });
});
