import { rows } from '../../src/shared/db.ts';
import type { AnswerWord } from '../../src/exchange/journal/read/answers.ts';
import type { ReportedSuspect } from '../../src/exchange/journal/import-suspects.ts';
import { given } from '../support/given.ts';
import { uploads, warningsOf } from '../support/journal-upload.ts';
import {
  contractLine,
  deliveryLine,
  october,
  pickupLine,
  smallJournal,
} from '../support/journal-workbook.ts';
import type { JournalLine, JournalLines } from '../support/journal-workbook.ts';
import { useTestAppPerTest } from '../support/test-app.ts';

/** Several rows corrected at once, corrected rows beside new ones, and rows that are gone (rule R25, rule R22). */
const app = useTestAppPerTest();

const slots = ['А-1', 'А-2'].map((slot) => ({ Склад: 'СКЛ-1', Ячейка: slot, Вместимость: 1000 }));

function journal(
  deliveries: readonly JournalLine[],
  pickups: readonly JournalLine[] = [],
  contracts: readonly string[] = ['ХР-1', 'ХР-2'],
): JournalLines {
  return smallJournal({
    Ячейки: slots,
    Договоры: contracts.map((number) => contractLine(number)),
    Приход: deliveries.map((line) => deliveryLine({ Марка: null, ...line })),
    Расход: pickups.map((line) => pickupLine(line)),
  });
}

/** Imports; rows are answered as the table says by `Приход 3`, else with `usual`. Answers the rows that were asked about. */
async function imported(
  lines: JournalLines,
  usual: AnswerWord = 'correction',
  table: Readonly<Record<string, AnswerWord>> = {},
): Promise<readonly string[]> {
  const asked = new Map<string, { sheet: ReportedSuspect['sheet']; row: number; as: AnswerWord }>();
  for (let round = 0; round < 5; round++) {
    const answer = await uploads(app).upload(lines, { answers: [...asked.values()] });
    if (answer.status === 201) return [...asked.keys()];
    if (answer.status !== 409) throw new Error(answer.text);
    for (const { sheet, row } of (answer.body as { suspects: readonly ReportedSuspect[] }).suspects) {
      asked.set(`${sheet} ${row}`, { sheet, row, as: table[`${sheet} ${row}`] ?? usual });
    }
  }
  throw new Error('asked without end');
}

async function quantityInStock(): Promise<number> {
  const [stock] = await rows<{ quantity: number }>(
    app.db,
    `select coalesce(sum(quantity), 0)::integer as quantity from stock where until = 'infinity'`,
  );
  return stock?.quantity ?? 0;
}

async function place() {
  const [contract] = await rows<{ id: string }>(app.db, 'select id from contracts order by number');
  const [warehouse] = await rows<{ id: string }>(app.db, 'select id from warehouses');
  return { contractId: contract?.id ?? '', warehouseId: warehouse?.id ?? '' };
}

async function reverse(number: number) {
  const [movement] = await rows<{ id: string }>(app.db, 'select id from movements where number = :number', {
    number,
  });
  await app
    .as('accountant')
    .post(`/movements/${movement?.id ?? ''}/reversal`, { reason: 'ошибка' })
    .expect(201);
}

test('a corrected day beside a new row that is more alike: the new one is one more, the corrected one is asked about', async () => {
  await imported(journal([{}]));
  const corrected = journal([{ Дата: october(12) }, { Количество: 6 }]);
  await imported(corrected, 'correction', { 'Приход 3': 'more' });
  expect(await quantityInStock()).toBe(10);
});

test('a corrected contract beside a new row of the same day in another slot', async () => {
  await imported(journal([{}]));
  const corrected = journal([{ Договор: 'ХР-2' }, { Ячейка: 'А-2' }]);
  await imported(corrected, 'correction', { 'Приход 3': 'more' });
  expect(await quantityInStock()).toBe(8);
});

test('a delivery by hand a day off, and a new row of that day', async () => {
  await imported(journal([]));
  const lines = [{ category: 'R16-18', quantity: 4, slot: 'А-1', plate: 'А123ВС77' }];
  await given(app).delivery({ ...(await place()), occurredOn: '2025-10-11', lines });
  await imported(journal([{}, { Дата: october(11), Количество: 6 }]), 'correction', { 'Приход 3': 'more' });
  expect(await quantityInStock()).toBe(10);
});

test('two rows, each corrected in one field', async () => {
  await imported(journal([{}, { Ячейка: 'А-2', Количество: 6 }]));
  await imported(journal([{ Дата: october(20) }, { Количество: 6 }]));
  expect(await quantityInStock()).toBe(10);
});

test('every row of a journal corrected to the day after', async () => {
  const from = (day: number) =>
    Array.from({ length: 8 }, (_, index) => ({
      Дата: october(day + index),
      Количество: 4 + (index % 3),
      Госномер: null,
    }));
  await imported(journal(from(5)));
  expect((await imported(journal(from(6)))).length).toBe(8);
  expect(await quantityInStock()).toBe(39);
});

test('one row corrected to what another one was, which is corrected too, is told', async () => {
  await imported(journal([{ Количество: 20 }, { Количество: 8 }]));
  const answer = await uploads(app).upload(
    journal([{ Количество: 8 }, { Количество: 8, Дата: october(25) }]),
  );
  expect(warningsOf(answer.body as Parameters<typeof warningsOf>[0])).toContain('Приход! rowGone');
});

test('of several corrected rows each has its own movement: a row without a plate keeps its own note', async () => {
  const known = { Марка: 'Nokian', Примечание: 'без колпаков' };
  await imported(
    journal([
      { ...known, Количество: 14, Госномер: null },
      { Количество: 12, Госномер: 'В002ВВ77' },
    ]),
  );
  await imported(
    journal([
      { ...known, Количество: 14, Госномер: 'А001АА77' },
      { Количество: 12, Госномер: null },
    ]),
  );
  const lots = await rows(
    app.db,
    `select quantity, note from lots join stock on stock.lot_id = lots.id
     where until = 'infinity' and quantity > 0 order by 1`,
  );
  expect(lots).toEqual([
    { quantity: 12, note: null },
    { quantity: 14, note: 'без колпаков' },
  ]);
});

test('a file of some clients or of another month says nothing of the rows that it has not', async () => {
  await imported(journal([{}, { Договор: 'ХР-2', Количество: 6 }, { Дата: october(20), Количество: 8 }]));
  const november = { Дата: new Date('2025-11-05'), Количество: 2 };
  for (const file of [[{}, { Дата: october(12), Количество: 9, Ячейка: 'А-2' }], [november]]) {
    const answer = await uploads(app).upload(journal(file));
    expect(warningsOf(answer.body as Parameters<typeof warningsOf>[0])).toEqual([]);
  }
});

test('a reversed row is left reversed, and another row of that day is corrected', async () => {
  await imported(journal([{}, { Количество: 6 }]));
  await reverse(1);
  const asked = await imported(journal([{}, { Дата: october(12), Количество: 6 }]), 'correction', {
    'Приход 2': 'same',
  });
  expect(asked).toEqual(['Приход 2', 'Приход 3']);
  expect(await quantityInStock()).toBe(6);
});

test.each([
  ['deleted', [{}, { Количество: 6, Ячейка: 'А-2' }], [{}]],
  ['joined to one', [{ Количество: 12 }, { Количество: 8, Ячейка: 'А-2' }], [{ Количество: 20 }]],
  [
    'corrected in two fields',
    [{}, { Количество: 20 }],
    [{}, { Количество: 22, Дата: new Date('2025-11-10') }],
  ],
  ['corrected to a day to come', [{}, { Количество: 6 }], [{}, { Дата: new Date('2026-04-10') }]],
] as const)('rows that are %s: what no row stands for any more is told', async (_, before, after) => {
  await imported(journal(before));
  const answers = [{ sheet: 'Приход', row: 2, as: 'correction' } as const];
  const answer = await uploads(app).upload(journal(after), { answers });
  expect(answer.status).toBe(201);
  expect(warningsOf(answer.body as Parameters<typeof warningsOf>[0])).toContain('Приход! rowGone');
});

test.each([
  ['day', { Дата: october(11) }],
  ['quantity', { Количество: 5 }],
])('a delivery by hand without the plate, and its row with another %s', async (_, change) => {
  await imported(journal([]));
  const lines = [{ category: 'R16-18', quantity: 4, slot: 'А-1' }];
  await given(app).delivery({ ...(await place()), occurredOn: '2025-10-10', lines });
  expect(await imported(journal([change]), 'correction')).toEqual(['Приход 2']);
});

test('what was left reversed and recorded again by hand is not counted twice', async () => {
  await imported(journal([{}]));
  await reverse(1);
  await imported(journal([{}]), 'same');
  const lines = [{ category: 'R16-18', quantity: 4, slot: 'А-1', plate: 'А123ВС77' }];
  await given(app).delivery({ ...(await place()), occurredOn: '2025-10-10', lines });
  const answer = await uploads(app).upload(journal([{}]));
  expect(warningsOf(answer.body as Parameters<typeof warningsOf>[0])).toEqual([]);
});
