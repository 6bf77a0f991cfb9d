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

async function ids() {
  const [contract] = await rows<{ id: string }>(app.db, 'select id from contracts');
  const [warehouse] = await rows<{ id: string }>(app.db, 'select id from warehouses');
  return { contractId: contract?.id ?? '', warehouseId: warehouse?.id ?? '' };
}

test('a row that was reversed and recorded again by hand is asked about beside what was recorded', async () => {
  await answered(deliveries({}));
  const at = await ids();
  const [movement] = await rows<{ id: string }>(app.db, 'select id from movements');
  await app
    .as('accountant')
    .post(`/movements/${movement?.id ?? ''}/reversal`, { reason: 'не та ячейка' })
    .expect(201);
  const lines = [{ category, quantity: 4, slot: 'А-2', plate: 'А123ВС77' }];
  await given(app).delivery({ ...at, occurredOn: '2025-10-10', lines });
  const suspects = await asked(deliveries({}));
  expect(suspects).toMatchObject([{ why: 'changed', differs: ['place'], resembles: { slots: ['А-2'] } }]);
  await answered(deliveries({}), suspects, 'same');
  await answered(deliveries({}));
  expect(await stock()).toMatchObject([{ slot: 'А-2', quantity: 4 }]);
});

test('one line of a delivery by hand is the same and another is corrected in one import: nothing is asked again', async () => {
  await given(app).delivery({ ...(await place()), occurredOn: '2025-10-10', lines: threeLines.slice(0, 2) });
  const [first = {}, second = {}] = threeRows;
  const journal = deliveries(first, { ...second, Количество: 5 });
  const suspects = await asked(journal);
  expect(suspects.map(({ why }) => why)).toEqual(['byHand', 'changed']);
  expect(suspects.map(({ resembles }) => 'quantity' in resembles && resembles.quantity)).toEqual([2, 3]);
  const answers = suspects.map(
    ({ sheet, row }, index) => ({ sheet, row, as: index === 0 ? 'same' : 'correction' }) as const,
  );
  expect((await uploads(app).upload(journal, { answers })).status).toBe(201);
  await answered(journal);
  const quantities = async () => (await stock()).map((lot) => (lot as { quantity: number }).quantity);
  expect(await quantities()).toEqual([2, 5]);
  // the row as it was first is the right one after all
  const back = deliveries(first, second);
  await answered(back, await asked(back), 'correction');
  expect(await quantities()).toEqual([2, 3]);
});

test('tires of a corrected delivery that were picked up by hand are those of its right version, not older ones', async () => {
  const older = { Дата: october(2), Ячейка: 'А-2', Госномер: 'К001КК77' };
  await answered(deliveries({ Госномер: null }, older));
  const [lot] = await rows<{ id: string }>(app.db, 'select id from lots where plate is null');
  const lines = [{ lotId: lot?.id, quantity: 4 }];
  await given(app).pickup({ ...(await ids()), occurredOn: '2025-10-20', lines });
  const corrected = deliveries({ Госномер: null, Ячейка: 'А-2' }, older);
  await answered(corrected, await asked(corrected), 'correction');
  expect(await stock()).toMatchObject([{ plate: 'К001КК77', quantity: 4 }]);
});

test('a pickup by hand out of three slots whose rows come in two journals is asked about row by row', async () => {
  const at = await place();
  const slots = ['А-1', 'А-2'];
  const lines = [...slots, 'А-2'].map((slot, index) => ({
    category,
    quantity: 2,
    slot,
    plate: `А00${index}АА77`,
  }));
  await given(app).delivery({ ...at, occurredOn: '2025-10-05', lines });
  await given(app).pickup({ ...at, occurredOn: '2025-10-20', lines: [{ category, quantity: 6 }] });
  const row = (index: number) => pickupLine({ Ячейка: lines[index]?.slot, Госномер: lines[index]?.plate });
  const first = smallJournal({ Расход: [row(0)] });
  await answered(first, await asked(first), 'same');
  const all = smallJournal({ Расход: [row(0), row(1), row(2)] });
  const suspects = await asked(all);
  expect(suspects.map(({ row, why }) => [row, why])).toEqual([
    [3, 'byHand'],
    [4, 'byHand'],
  ]);
});

test('a correction keeps what is known of the tires and the journal does not say', async () => {
  const known = { dot: '2319', treadMm: 7.5, size: '205/55 R16', note: 'без колпаков' };
  const lines = [{ category, quantity: 4, slot: 'А-2', plate: 'А123ВС77', ...known }];
  await given(app).delivery({ ...(await place()), occurredOn: '2025-10-10', lines });
  const journal = deliveries({ Марка: null });
  await answered(journal, await asked(journal), 'correction');
  const lots = await rows(
    app.db,
    `select dot, tread_mm::float8 as "treadMm", size, note from lots
     where exists (select 1 from stock where lot_id = lots.id and until = 'infinity' and quantity > 0)`,
  );
  expect(lots).toEqual([known]);
});

test('what was recorded by hand in another slot and without a plate is asked about', async () => {
  const lines = [{ category, quantity: 4, slot: 'А-2' }];
  await given(app).delivery({ ...(await place()), occurredOn: '2025-10-10', lines });
  expect(await asked(deliveries({}))).toMatchObject([{ why: 'changed', differs: ['place', 'plate'] }]);
});

test('a delivery by hand of two lots may be one row of the journal', async () => {
  const lines = [12, 8].map((quantity) => ({ category, quantity, slot: 'А-2' }));
  await given(app).delivery({ ...(await place()), occurredOn: '2025-10-10', lines });
  const journal = deliveries({ Количество: 20, Ячейка: 'А-2', Госномер: null });
  const suspects = await asked(journal);
  expect(suspects).toMatchObject([{ why: 'byHand', resembles: { quantity: 20 } }]);
  await answered(journal, suspects, 'same');
  await answered(journal);
  expect((await stock()).length).toBe(2);
});

test('what is recorded by hand after its row was imported is told by every import of the row, until one is reversed', async () => {
  await answered(deliveries({}));
  const lines = [{ category, quantity: 4, slot: 'А-1', plate: 'А123ВС77' }];
  const { id } = await given(app).delivery({ ...(await ids()), occurredOn: '2025-10-10', lines });
  const again = await answered(deliveries({}));
  expect(again.warnings).toMatchObject([{ sheet: 'Приход', row: 2, code: 'recordedByHandToo' }]);
  expect(again.warnings[0]?.message).toContain('№ 2');
  await app.as('accountant').post(`/movements/${id}/reversal`, { reason: 'дважды' }).expect(201);
  expect((await answered(deliveries({}))).warnings).toEqual([]);
});

test('what was there by hand before its row came in and was one more is no twin', async () => {
  const lines = [{ category, quantity: 4, slot: 'А-1', plate: 'А123ВС77' }];
  await given(app).delivery({ ...(await place()), occurredOn: '2025-10-10', lines });
  await answered(deliveries({}), await asked(deliveries({})), 'more');
  expect((await answered(deliveries({}))).warnings).toEqual([]);
  expect((await stock()).length).toBe(2);
});
