import { rows } from '../../src/shared/db.ts';
import { findBalanceErrors } from '../../src/storage/stock/balances-read.ts';
import { given } from '../support/given.ts';
import { suspectUploads } from '../support/journal-suspects.ts';
import { uploads } from '../support/journal-upload.ts';
import type { ImportRefusal } from '../support/journal-upload.ts';
import { deliveryLine, october, pickupLine, smallJournal } from '../support/journal-workbook.ts';
import type { JournalLines } from '../support/journal-workbook.ts';
import { useTestAppPerTest } from '../support/test-app.ts';

const app = useTestAppPerTest();
const { asked, answered } = suspectUploads(app);

const category = 'R16-18';

/** The masters of the small journal are there, and so is what a storekeeper recorded by hand. */
async function place() {
  await answered(smallJournal());
  const [contract] = await rows<{ id: string }>(app.db, 'select id from contracts');
  const [warehouse] = await rows<{ id: string }>(app.db, 'select id from warehouses');
  return { contractId: contract?.id ?? '', warehouseId: warehouse?.id ?? '' };
}

async function stock() {
  expect(await findBalanceErrors(app.db)).toEqual([]);
  return rows(
    app.db,
    `select lots.delivered_on as on, slots.code as slot, lots.plate, stock.quantity
     from stock join lots on lots.id = stock.lot_id join slots on slots.id = stock.slot_id
     where stock.until = 'infinity' and stock.quantity > 0
     order by 1, 2, 3`,
  );
}

/** Rows of Приход in the order given. */
function deliveries(...lines: readonly Parameters<typeof deliveryLine>[0][]): JournalLines {
  return smallJournal({ Приход: lines.map((line) => deliveryLine(line)) });
}

const threeRows = [
  { Госномер: 'А111АА77', Количество: 2 },
  { Госномер: 'В222ВВ77', Количество: 3 },
  { Госномер: 'С333СС77', Количество: 4, Ячейка: 'А-2' },
];

const threeLines = [
  { category, plate: 'А111АА77', quantity: 2, slot: 'А-1' },
  { category, plate: 'В222ВВ77', quantity: 3, slot: 'А-1' },
  { category, plate: 'С333СС77', quantity: 4, slot: 'А-2' },
];

test('a delivery by hand of three lines is three rows of the journal, each asked about', async () => {
  await given(app).delivery({ ...(await place()), occurredOn: '2025-10-10', lines: threeLines });
  const journal = deliveries(...threeRows);
  const suspects = await asked(journal);
  expect(suspects.map(({ why }) => why)).toEqual(['byHand', 'byHand', 'byHand']);
  await answered(journal, suspects, 'same');
  await answered(journal);
  expect((await stock()).length).toBe(3);
});

test('a line of a delivery by hand is corrected by its row, and the other lines stay as they are', async () => {
  await given(app).delivery({ ...(await place()), occurredOn: '2025-10-10', lines: threeLines });
  await answered(deliveries(...threeRows), await asked(deliveries(...threeRows)), 'same');
  const [first = {}, second, third = {}] = threeRows;
  const corrected = deliveries(first, { ...second, Количество: 5 }, third);
  const suspects = await asked(corrected);
  expect(suspects).toMatchObject([{ row: 3, why: 'changed', differs: ['quantity'] }]);
  await answered(corrected, suspects, 'correction');
  await answered(corrected);
  expect(await stock()).toMatchObject([
    { plate: 'А111АА77', quantity: 2 },
    { plate: 'В222ВВ77', quantity: 5 },
    { plate: 'С333СС77', quantity: 4 },
  ]);
});

test('tires that were picked up by hand from a corrected delivery were picked up from its right version', async () => {
  await answered(deliveries({ Количество: 8, Госномер: 'А111АА77' }, { Дата: october(2), Ячейка: 'А-2' }));
  const [contract] = await rows<{ id: string }>(app.db, 'select id from contracts');
  const [warehouse] = await rows<{ id: string }>(app.db, 'select id from warehouses');
  const [lot] = await rows<{ id: string }>(app.db, `select id from lots where plate = 'А111АА77'`);
  const at = { contractId: contract?.id ?? '', warehouseId: warehouse?.id ?? '' };
  await given(app).pickup({ ...at, occurredOn: '2025-10-20', lines: [{ lotId: lot?.id, quantity: 3 }] });

  const corrected = deliveries(
    { Дата: october(12), Количество: 8, Госномер: 'А111АА77' },
    { Дата: october(2), Ячейка: 'А-2' },
  );
  await answered(corrected, await asked(corrected), 'correction');
  expect(await stock()).toMatchObject([
    { on: '2025-10-02', slot: 'А-2', quantity: 4 },
    { on: '2025-10-12', slot: 'А-1', quantity: 5, plate: 'А111АА77' },
  ]);
});

test('a correction that leaves less than was picked up by hand is refused with the number of the pickup', async () => {
  await answered(deliveries({ Количество: 8 }));
  const [contract] = await rows<{ id: string }>(app.db, 'select id from contracts');
  const [warehouse] = await rows<{ id: string }>(app.db, 'select id from warehouses');
  const at = { contractId: contract?.id ?? '', warehouseId: warehouse?.id ?? '' };
  await given(app).pickup({ ...at, occurredOn: '2025-10-20', lines: [{ category, quantity: 6 }] });
  const corrected = deliveries({ Количество: 5 });
  const answers = (await asked(corrected)).map(({ sheet, row }) => ({
    sheet,
    row,
    as: 'correction' as const,
  }));
  const answer = await uploads(app).upload(corrected, { answers });
  expect(answer.status).toBe(422);
  expect((answer.body as ImportRefusal).details.problems).toMatchObject([
    {
      sheet: 'Приход',
      row: 2,
      code: 'pickedUpMeanwhile',
      message: 'Строка исправляет приход, из которого взята выдача № 2 от 20.10.2025: ей нужно 6, а будет 5',
    },
  ]);
  expect(await stock()).toMatchObject([{ quantity: 2 }]);
});

test('a pickup by hand out of two slots is one row of the journal, or a row for each slot', async () => {
  const at = await place();
  const lines = [
    { category, quantity: 4, slot: 'А-1' },
    { category, quantity: 4, slot: 'А-2' },
  ];
  await given(app).delivery({ ...at, occurredOn: '2025-10-05', lines });
  await given(app).pickup({ ...at, occurredOn: '2025-10-20', lines: [{ category, quantity: 8 }] });
  const one = smallJournal({ Расход: [pickupLine({ Количество: 8 })] });
  expect(await asked(one)).toMatchObject([{ row: 2, why: 'byHand' }]);
  const two = smallJournal({
    Расход: ['А-1', 'А-2'].map((slot) => pickupLine({ Количество: 4, Ячейка: slot })),
  });
  const suspects = await asked(two);
  expect(suspects.map(({ row, why }) => [row, why])).toEqual([
    [2, 'byHand'],
    [3, 'byHand'],
  ]);
  await answered(two, suspects, 'same');
  await answered(two);
  expect(await stock()).toEqual([]);
});

test.each([
  ['day', { Дата: october(11) }],
  ['quantity', { Количество: 5 }],
  ['slot', { Ячейка: 'А-2' }],
  ['plate', { Госномер: 'А123ВС78' }],
] as const)('what was recorded by hand with another %s is asked about', async (_, change) => {
  const lines = [{ category, quantity: 4, slot: 'А-1', plate: 'А123ВС77' }];
  await given(app).delivery({ ...(await place()), occurredOn: '2025-10-10', lines });
  const journal = deliveries(change);
  const suspects = await asked(journal);
  expect(suspects).toMatchObject([{ why: 'changed', resembles: { imported: false } }]);
  await answered(journal, suspects, 'correction');
  const said = deliveryLine(change);
  expect(await stock()).toMatchObject([
    { slot: said['Ячейка'], plate: said['Госномер'], quantity: said['Количество'] },
  ]);
});

test('what was recorded by hand and reversed is said to be reversed', async () => {
  const lines = [{ category, quantity: 4, slot: 'А-1', plate: 'А123ВС77' }];
  const { id } = await given(app).delivery({ ...(await place()), occurredOn: '2025-10-10', lines });
  await app.as('accountant').post(`/movements/${id}/reversal`, { reason: 'не приехали' }).expect(201);
  const journal = deliveries({});
  const suspects = await asked(journal);
  expect(suspects).toMatchObject([{ why: 'reversed', resembles: { reversal: { reason: 'не приехали' } } }]);
  await answered(journal, suspects, 'same');
  await answered(journal);
  expect(await stock()).toEqual([]);
});

test('a journal that came before what is recorded by hand asks nothing when it comes again', async () => {
  await answered(deliveries({}));
  const [contract] = await rows<{ id: string }>(app.db, 'select id from contracts');
  const [warehouse] = await rows<{ id: string }>(app.db, 'select id from warehouses');
  const lines = [{ category, quantity: 2, slot: 'А-2', plate: 'М004ММ77' }];
  const at = { contractId: contract?.id ?? '', warehouseId: warehouse?.id ?? '' };
  await given(app).delivery({ ...at, occurredOn: '2025-10-12', lines });
  await answered(deliveries({}));
  const grown = deliveries({}, { Дата: october(12), Ячейка: 'А-2', Количество: 2, Госномер: 'М004ММ77' });
  const suspects = await asked(grown);
  expect(suspects).toMatchObject([{ row: 3, why: 'byHand' }]);
  await answered(grown, suspects, 'same');
  expect((await stock()).length).toBe(2);
});
