import { rows } from '../../src/shared/db.ts';
import { uploads } from '../support/journal-upload.ts';
import { clientInn, contractLine, deliveryLine, smallJournal } from '../support/journal-workbook.ts';
import type { JournalLines } from '../support/journal-workbook.ts';
import { innOfCompany } from '../support/given.ts';
import { suspectUploads } from '../support/journal-suspects.ts';
import { useTestAppPerTest } from '../support/test-app.ts';

/** Until somebody answers, what looks alike counts as the same; what would follow from that is no problem of the file. */
const app = useTestAppPerTest();
const inn2 = innOfCompany(500_002);
const client = { Название: 'ООО "Вектор"', ИНН: clientInn, КПП: '770101001', 'Эл. почта': 'buh@example.com' };
const rate = {
  Тариф: 'МЕСЯЦ',
  Категория: 'R16-18',
  'Действует с': new Date('2025-01-01'),
  Цена: 130,
  За: 'месяц',
};
const category = { Код: 'R16-18', Название: 'Шина R16–R18', Мест: 1 };
const slot = { Склад: 'СКЛ-1', Ячейка: 'А-1', Вместимость: 10 };

/** Two records that look alike in one journal, and say something else besides. */
const kinds: Readonly<Record<string, JournalLines>> = {
  clients: {
    Клиенты: [client, { ...client, ИНН: inn2, 'Эл. почта': 'office@example.org' }],
    Договоры: [contractLine('ХР-1'), contractLine('ХР-2', { 'ИНН клиента': inn2 })],
  },
  contracts: {
    Клиенты: [client, { ...client, Название: 'ООО "Орбита"', ИНН: inn2 }],
    Договоры: [contractLine('ХР-1'), contractLine('ХР–1', { 'ИНН клиента': inn2 })],
  },
  slots: { Ячейки: [slot, { ...slot, Ячейка: 'A-1', Вместимость: 20 }] },
  warehouses: {
    Склады: [
      { Код: 'СКЛ-1', Название: 'Южный' },
      { Код: 'СКЛ-01', Название: 'Северный' },
    ],
  },
  categories: { Категории: [category, { ...category, Код: 'R16–18', Название: 'Диск' }] },
  tariffs: { Тарифы: [rate, { ...rate, Тариф: 'Месяц', Цена: 150 }] },
};

test.each(Object.entries(kinds))('%s are asked about, and may both be meant', async (list, change) => {
  const { asked, answered } = suspectUploads(app);
  const journal = smallJournal({
    Категории: [category],
    Тарифы: [rate],
    Приход: [deliveryLine()],
    ...change,
  });
  await answered(journal, await asked(journal), 'more');
  expect(await rows(app.db, `select id from ${list}`)).toHaveLength(2);
  await answered(journal);
});

const everyday = { Категории: [category], Тарифы: [rate] };

test('two full slots that look alike are asked about, not called overfilled', async () => {
  const suspects = await suspectUploads(app).asked(
    smallJournal({
      ...everyday,
      Ячейки: [slot, { ...slot, Ячейка: 'А1' }],
      Приход: [
        deliveryLine({ Количество: 10 }),
        deliveryLine({ Количество: 10, Ячейка: 'А1', Дата: new Date('2025-10-12') }),
      ],
    }),
  );
  expect(suspects).toHaveLength(1);
});

test('a contract that looks like the recorded one of another client is asked about', async () => {
  const { accepted } = uploads(app);
  await accepted(smallJournal({ ...everyday, Приход: [deliveryLine()] }));
  const suspects = await suspectUploads(app).asked(
    smallJournal({
      ...everyday,
      Клиенты: [{ ...client, Название: 'ООО "Орбита"', ИНН: inn2 }],
      Договоры: [contractLine('ХР–1', { 'ИНН клиента': inn2 })],
    }),
  );
  expect(suspects).toHaveLength(1);
});

test('a contract that looks like one that began later is asked about', async () => {
  const suspects = await suspectUploads(app).asked(
    smallJournal({
      ...everyday,
      Договоры: [contractLine('ХР-1', { Начало: new Date('2025-11-01') }), contractLine('ХР–1')],
      Приход: [deliveryLine({ Договор: 'ХР–1' })],
    }),
  );
  expect(suspects).toHaveLength(1);
});

test('full slots of two warehouses that look alike are asked about', async () => {
  const suspects = await suspectUploads(app).asked(
    smallJournal({
      ...everyday,
      Склады: [
        { Код: 'СКЛ-1', Название: 'Склад' },
        { Код: 'СКЛ-01', Название: 'Склад' },
      ],
      Ячейки: [slot, { ...slot, Склад: 'СКЛ-01' }],
      Приход: [deliveryLine({ Количество: 10 }), deliveryLine({ Количество: 10, Склад: 'СКЛ-01' })],
    }),
  );
  expect(suspects).toHaveLength(1);
});

test('what cannot be read is refused before anything is asked, and alone', async () => {
  const refused = await uploads(app).upload(
    smallJournal({
      ...everyday,
      Ячейки: [slot, { ...slot, Ячейка: 'A-1', Вместимость: 20 }],
      Приход: [deliveryLine({ Количество: 'много' })],
    }),
  );
  expect(refused.body).toMatchObject({ code: 'importRefused', errors: [{ path: 'Приход!F2' }] });
});

/** An own record's КПП is corrected on the screen, and the journal goes on with the old one. */
test.each([
  ['organizations', { kpp: '770101001' }],
  ['organizations', { kpp: null }],
  ['clients', { kpp: '770201001' }],
  ['clients', { kpp: null }],
] as const)(
  'the same file after %s were changed by %j adds nothing, asks nothing and says that КПП differs',
  async (table, change) => {
    const { accepted } = uploads(app);
    const journal = smallJournal({ Приход: [deliveryLine()] });
    await accepted(journal);
    const [owner] = await rows<{ id: string }>(app.db, `select id from ${table}`);
    await app
      .as('administrator')
      .patch(`/${table}/${owner?.id ?? ''}`, change)
      .expect(200);
    const again = await accepted(journal);
    expect(await rows(app.db, `select id from ${table}`)).toEqual([owner]);
    expect(again).toMatchObject({
      warnings: [{ code: 'existingKept', message: expect.stringContaining('отличается: КПП') as string }],
    });
  },
);

test('two branches that take the place of a recorded client are clients of their own', async () => {
  const { accepted } = uploads(app);
  await accepted(smallJournal());
  const branches = ['770201001', '770301001'].map((КПП) => ({ ...client, КПП }));
  await accepted(smallJournal({ Клиенты: branches, Договоры: [] }));
  expect(await rows(app.db, 'select id from clients')).toHaveLength(3);
});
