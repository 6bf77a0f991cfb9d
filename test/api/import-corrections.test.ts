import { rows } from '../../src/shared/db.ts';
import type { ComparedField } from '../../src/exchange/journal/check/suspect.ts';
import { findBalanceErrors } from '../../src/storage/stock/balances-read.ts';
import { given } from '../support/given.ts';
import { suspectUploads } from '../support/journal-suspects.ts';
import { uploads } from '../support/journal-upload.ts';
import {
  contractLine,
  deliveryLine,
  october,
  pickupLine,
  smallJournal,
} from '../support/journal-workbook.ts';
import type { JournalLine } from '../support/journal-workbook.ts';
import { createTestApp } from '../support/test-app.ts';
import type { TestApp } from '../support/test-app.ts';

/** Four deliveries and three pickups, which take from the first three. */
const before = {
  Приход: [
    deliveryLine({ Дата: october(5), Количество: 3, Госномер: null }),
    deliveryLine({ Дата: october(10), Ячейка: 'А-2', Количество: 6, Госномер: null }),
    deliveryLine({ Дата: october(12), Договор: 'ХР-2', Ячейка: 'А-2', Количество: 5 }),
    deliveryLine({ Дата: october(14), Договор: 'ХР-2', Ячейка: 'А-1', Количество: 1, Госномер: 'Е777КХ77' }),
  ],
  Расход: [
    pickupLine({ Дата: october(20), Количество: 4 }),
    pickupLine({ Дата: october(25), Количество: 3 }),
    pickupLine({ Дата: october(26), Договор: 'ХР-2', Количество: 2, Госномер: 'А123ВС77' }),
  ],
};

type Lines = Readonly<Record<'Приход' | 'Расход', readonly JournalLine[]>>;

function journal(lines: Lines) {
  return smallJournal({ Договоры: [contractLine('ХР-1'), contractLine('ХР-2')], ...lines });
}

function corrected(sheet: keyof Lines, index: number, change: JournalLine): Lines {
  const changed = before[sheet].map((line, at) => (at === index ? { ...line, ...change } : line));
  return { ...before, [sheet]: changed };
}

/** What lies where on each day, and what is charged: by what people see of it, without ids. */
async function stateOf(app: TestApp) {
  expect(await findBalanceErrors(app.db)).toEqual([]);
  const stock = await rows(
    app.db,
    `select days.day::date as day, contracts.number, slots.code, categories.code as category,
       lots.delivered_on as on, lots.plate, sum(stock.quantity)::integer as quantity
     from generate_series('2025-10-01'::date, '2025-11-30', '1 day') as days (day)
     join stock on stock.since <= days.day and stock.until > days.day and stock.quantity > 0
     join lots on lots.id = stock.lot_id
     join contracts on contracts.id = lots.contract_id
     join categories on categories.id = lots.category_id
     join slots on slots.id = stock.slot_id
     group by 1, 2, 3, 4, 5, 6
     order by 1, 2, 3, 4, 5, 6`,
  );
  const contracts = await rows<{ id: string }>(app.db, 'select id from contracts order by number');
  const charges = await Promise.all(
    contracts.map(async ({ id }) => {
      const answer = await app.as('accountant').get(`/contracts/${id}/charges?month=2025-10`).expect(200);
      const { lines, days, total } = answer.body as { lines: unknown; days: unknown; total: unknown };
      return { lines, days, total };
    }),
  );
  return { stock, charges };
}

async function fromTheStart(lines: Lines) {
  const app = await createTestApp();
  try {
    await suspectUploads(app).answered(journal(lines));
    return await stateOf(app);
  } finally {
    await app.close();
  }
}

test.each<[string, ComparedField | undefined, Lines]>([
  ['the day of a delivery', 'occurredOn', corrected('Приход', 0, { Дата: october(7) })],
  ['its month', 'occurredOn', corrected('Приход', 3, { Дата: new Date('2025-11-12') })],
  ['its day, past another delivery', 'occurredOn', corrected('Приход', 0, { Дата: october(11) })],
  ['its day, before another delivery', 'occurredOn', corrected('Приход', 1, { Дата: october(3) })],
  ['its contract', 'contract', corrected('Приход', 3, { Договор: 'ХР-1' })],
  ['its category', 'category', corrected('Приход', 3, { Категория: 'TRUCK' })],
  ['its slot', 'place', corrected('Приход', 0, { Ячейка: 'А-2' })],
  ['its plate', 'plate', corrected('Приход', 0, { Госномер: 'В001ОР99' })],
  ['its quantity', 'quantity', corrected('Приход', 0, { Количество: 2 })],
  ['the day of a pickup', 'occurredOn', corrected('Расход', 0, { Дата: october(22) })],
  ['its day, past another pickup', 'occurredOn', corrected('Расход', 0, { Дата: october(28) })],
  ['its quantity', 'quantity', corrected('Расход', 0, { Количество: 1 })],
  ['its slot', 'place', corrected('Расход', 0, { Ячейка: 'А-2' })],
  // A pickup that names no plate may have been of that one: it is asked about all the same.
  ['its plate', undefined, corrected('Расход', 2, { Госномер: null })],
  ['its contract', 'contract', corrected('Расход', 1, { Договор: 'ХР-2' })],
])(
  '%s corrected (%s): stock and charges are as if it had been right from the start',
  async (_, field, lines) => {
    const app = await createTestApp();
    const { asked, answered } = suspectUploads(app);
    try {
      await answered(journal(before));
      const suspects = await asked(journal(lines));
      expect(suspects.map(({ differs }) => differs)).toEqual([field === undefined ? [] : [field]]);
      const report = await answered(journal(lines), suspects, 'correction');
      expect(report.corrected).toBe(1);
      expect(await stateOf(app)).toEqual(await fromTheStart(lines));
      await answered(journal(lines));
    } finally {
      await app.close();
    }
  },
);

async function inCompany(work: (app: TestApp) => Promise<void>) {
  const app = await createTestApp();
  try {
    await work(app);
  } finally {
    await app.close();
  }
}

test('rule R13: a delivery into a slot that it fills is corrected in its place', () =>
  inCompany(async (app) => {
    const { asked, answered } = suspectUploads(app);
    const full = (on: number) =>
      smallJournal({ Приход: [deliveryLine({ Дата: october(on), Количество: 10 })] });
    await answered(full(10));
    await answered(full(11), await asked(full(11)), 'correction');
    const { stock } = await stateOf(app);
    expect(stock.at(0)).toMatchObject({ day: '2025-10-11', code: 'А-1', on: '2025-10-11', quantity: 10 });
    expect(stock.at(-1)).toMatchObject({ day: '2025-11-30', code: 'А-1', on: '2025-10-11', quantity: 10 });
  }));

test('pickups that take the same tires after a correction are left alone', () =>
  inCompany(async (app) => {
    const { asked, answered } = suspectUploads(app);
    await answered(journal(before));
    const lines = corrected('Приход', 0, { Госномер: 'В001ОР99' });
    await answered(journal(lines), await asked(journal(lines)), 'correction');
    const reversals = await rows<{ number: string }>(
      app.db,
      `select reversed.number from movements join movements reversed on reversed.id = movements.reverses_id order by 1`,
    );
    // the delivery of 5 October, and the pickup that took its tires; not the later one of that contract
    expect(reversals.map(({ number }) => number)).toEqual(['1', '5']);
  }));

test.each([
  ['a day', { Дата: october(11) }],
  ['a quantity', { Количество: 5 }],
  ['a day and a slot', { Дата: october(11), Ячейка: 'А-2' }],
])('%s corrected and corrected back: the tires are there once', (_, change) =>
  inCompany(async (app) => {
    const { asked, answered } = suspectUploads(app);
    const [there, here] = [{}, change].map((line) => smallJournal({ Приход: [deliveryLine(line)] }));
    if (there === undefined || here === undefined) return;
    await answered(there);
    await answered(here, await asked(here), 'correction');
    const back = await asked(there);
    expect(back).toMatchObject([{ why: 'changed', as: ['correction', 'same', 'more'] }]);
    await answered(there, back, 'correction');
    await answered(there);
    const { stock } = await stateOf(app);
    expect(stock.at(-1)).toMatchObject({ day: '2025-11-30', on: '2025-10-10', code: 'А-1', quantity: 4 });
    expect(stock.filter((lot) => (lot as { day: string }).day === '2025-11-30')).toHaveLength(1);
  }),
);

test('a file without the pickups corrects a delivery: they take of its right version', () =>
  inCompany(async (app) => {
    const { asked, answered } = suspectUploads(app);
    const both = [
      deliveryLine({ Количество: 8, Госномер: null }),
      deliveryLine({ Ячейка: 'А-2', Дата: october(2), Количество: 5, Госномер: null }),
    ];
    await answered(smallJournal({ Приход: both, Расход: [pickupLine({ Ячейка: 'А-1', Количество: 3 })] }));
    const alone = smallJournal({
      Приход: [deliveryLine({ Количество: 7, Госномер: null }), ...both.slice(1)],
    });
    await answered(alone, await asked(alone), 'correction');
    const { stock } = await stateOf(app);
    expect(stock.slice(-2)).toMatchObject([
      { code: 'А-1', quantity: 4 },
      { code: 'А-2', quantity: 5 },
    ]);
  }));

/** What lies where in the end: slot, day of the delivery and quantity. */
async function leftOver(app: TestApp) {
  const { stock } = await stateOf(app);
  const last = stock as readonly {
    day: string;
    number: string;
    code: string;
    on: string;
    quantity: number;
  }[];
  return last
    .filter(({ day }) => day === '2025-11-30')
    .map(({ number, code, on, quantity }) => `${number} ${code} ${on} ${quantity}`);
}

/** Somebody records a pickup by hand on 20 October. */
async function pickupByHand(app: TestApp, ...quantities: readonly { slot?: string; quantity: number }[]) {
  const [contract] = await rows<{ id: string }>(app.db, `select id from contracts where number = 'ХР-1'`);
  const [warehouse] = await rows<{ id: string }>(app.db, 'select id from warehouses');
  const lines = quantities.map((line) => ({ category: 'R16-18', ...line }));
  const at = { contractId: contract?.id ?? '', warehouseId: warehouse?.id ?? '' };
  return given(app).pickup({ ...at, occurredOn: '2025-10-20', lines });
}

const older = deliveryLine({ Дата: october(3), Ячейка: 'А-2', Количество: 8, Госномер: 'А001АА77' });
const newer = deliveryLine({ Дата: october(4), Количество: 8, Госномер: null });

test.each(['before', 'with'])(
  'a pickup by hand is planned anew by its row, which was answered %s the correction of the delivery',
  (when) =>
    inCompany(async (app) => {
      const { asked, answered } = suspectUploads(app);
      const lines = { Приход: [older, newer], Расход: [] };
      await answered(journal(lines));
      await pickupByHand(app, { quantity: 3 });
      const withPickup = { ...lines, Расход: [pickupLine({ Количество: 3 })] };
      if (when === 'before') {
        await answered(journal(withPickup), await asked(journal(withPickup)), 'same');
      }
      const moved = journal({ ...withPickup, Приход: [{ ...older, Договор: 'ХР-2' }, newer] });
      const answers = (await asked(moved)).map(({ sheet, row }) => {
        return { sheet, row, as: sheet === 'Расход' ? ('same' as const) : ('correction' as const) };
      });
      expect((await uploads(app).upload(moved, { answers })).status).toBe(201);
      expect(await leftOver(app)).toEqual(['ХР-1 А-1 2025-10-04 5', 'ХР-2 А-2 2025-10-03 8']);
      await answered(moved);
    }),
);

test('an imported pickup is planned anew by the row that was answered to be the same; what was recorded counts', () =>
  inCompany(async (app) => {
    const { asked, answered } = suspectUploads(app);
    const plain = [{ ...older, Госномер: null }, newer];
    await answered(journal({ Приход: plain, Расход: [pickupLine({ Количество: 6 })] }));
    const Расход = [pickupLine({ Количество: 5, Дата: october(20) })];
    await answered(
      journal({ Приход: plain, Расход }),
      await asked(journal({ Приход: plain, Расход })),
      'same',
    );
    const fewer = journal({ Приход: [{ ...older, Госномер: null, Количество: 4 }, newer], Расход });
    await answered(fewer, await asked(fewer), 'correction');
    expect(await leftOver(app)).toEqual(['ХР-1 А-1 2025-10-04 6']);
    const again = journal({ Приход: plain, Расход });
    await answered(again, await asked(again), 'correction');
    expect(await leftOver(app)).toEqual(['ХР-1 А-1 2025-10-04 8', 'ХР-1 А-2 2025-10-03 2']);
    await answered(again);
  }));

test('of a pickup by hand, a line that has no row stays as it is; rows know all lines that became of theirs', () =>
  inCompany(async (app) => {
    const { asked, answered } = suspectUploads(app);
    const Приход = [{ ...older, Госномер: null }, newer];
    await answered(journal({ Приход, Расход: [] }));
    await pickupByHand(app, { slot: 'А-2', quantity: 6 }, { slot: 'А-1', quantity: 1 });
    const Расход = [pickupLine({ Количество: 6 })];
    await answered(journal({ Приход, Расход }), await asked(journal({ Приход, Расход })), 'same');
    const fewer = journal({ Приход: [{ ...older, Госномер: null, Количество: 4 }, newer], Расход });
    await answered(fewer, await asked(fewer), 'correction');
    expect(await leftOver(app)).toEqual(['ХР-1 А-1 2025-10-04 5']);
    const again = journal({ Приход, Расход });
    await answered(again, await asked(again), 'correction');
    expect(await leftOver(app)).toEqual(['ХР-1 А-1 2025-10-04 7', 'ХР-1 А-2 2025-10-03 2']);
    await answered(again);
  }));

test('a row that was answered to be the same and names another slot does not move its pickup', () =>
  inCompany(async (app) => {
    const { asked, answered } = suspectUploads(app);
    const Приход = [{ ...older, Госномер: null }, newer];
    await answered(journal({ Приход, Расход: [] }));
    await pickupByHand(app, { slot: 'А-1', quantity: 3 });
    const Расход = [pickupLine({ Количество: 3, Ячейка: 'А-2' })];
    await answered(journal({ Приход, Расход }), await asked(journal({ Приход, Расход })), 'same');
    const more = journal({ Приход: [{ ...older, Госномер: null, Количество: 9 }, newer], Расход });
    await answered(more, await asked(more), 'correction');
    expect(await leftOver(app)).toEqual(['ХР-1 А-1 2025-10-04 5', 'ХР-1 А-2 2025-10-03 9']);
  }));
