import fc from 'fast-check';
import { rows } from '../../src/shared/db.ts';
import type { Answer } from '../../src/exchange/journal/read/answers.ts';
import type { ReportedSuspect } from '../../src/exchange/journal/import-suspects.ts';
import { findBalanceErrors } from '../../src/storage/stock/balances-read.ts';
import { uploads } from '../support/journal-upload.ts';
import { contractLine, october, smallJournal } from '../support/journal-workbook.ts';
import type { JournalLine } from '../support/journal-workbook.ts';
import { useTestApp } from '../support/test-app.ts';

const app = useTestApp();

interface Row {
  readonly delivery: boolean;
  readonly day: number;
  readonly contract: number;
  readonly slot: number | null;
  readonly quantity: number;
  readonly plate: string | null;
}

/** Deliveries are early and of many tires, pickups late and of few, so that most journals can be true. */
const anyRow: fc.Arbitrary<Row> = fc
  .record({
    delivery: fc.boolean(),
    day: fc.integer({ min: 1, max: 7 }),
    contract: fc.integer({ min: 1, max: 2 }),
    slot: fc.option(fc.integer({ min: 1, max: 3 }), { freq: 1 }),
    quantity: fc.integer({ min: 1, max: 4 }),
    plate: fc.option(fc.constantFrom('А001АА77', 'В002ВВ77'), { freq: 2 }),
  })
  .map(({ day, quantity, slot, plate, ...row }) =>
    row.delivery
      ? { ...row, day, slot, plate, quantity: quantity * 4 }
      : { ...row, day: day + 4, quantity, slot: null, plate: null },
  );

/** One field of a row, as somebody corrects it. */
const anyChange: fc.Arbitrary<Partial<Row>> = fc.oneof(
  fc.record({ day: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ contract: fc.integer({ min: 1, max: 2 }) }),
  fc.record({ slot: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ quantity: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ plate: fc.constantFrom('А001АА77', 'В002ВВ77', null) }),
);

/** A journal of a company of its own in the same database: another warehouse, other contracts. */
function journalOf(company: string, of: readonly Row[]) {
  const line = ({ delivery, day, contract, slot, quantity, plate }: Row): JournalLine => ({
    Дата: october(day),
    Договор: `${company}/${contract}`,
    Склад: company,
    Ячейка: slot === null ? (delivery ? 'А-1' : null) : `А-${slot}`,
    Категория: 'R16-18',
    Количество: quantity,
    Госномер: plate,
  });
  return smallJournal({
    Склады: [{ Код: company, Название: company }],
    Ячейки: [1, 2, 3].map((slot) => ({ Склад: company, Ячейка: `А-${slot}`, Вместимость: 1_000 })),
    Договоры: [1, 2].map((contract) => contractLine(`${company}/${contract}`)),
    Приход: of.filter(({ delivery }) => delivery).map(line),
    Расход: of.filter(({ delivery }) => !delivery).map(line),
  });
}

/**
 * What lies there on every day, by the day that it came. Which of the tires of a day a pickup takes is by the order of the
 * rows, which a corrected one may lose among those of its day: slots and plates are told of the others.
 */
async function stockOf(company: string, of: readonly Row[]) {
  const arrivals = of.filter(({ delivery }) => delivery).map(({ contract, day }) => `${contract} ${day}`);
  const apart = new Set(arrivals).size === arrivals.length;
  return rows(
    app.db,
    `select right(contracts.number, 1) as contract, lots.delivered_on as delivered, days.day,
       case when :apart then slots.code end as slot, case when :apart then lots.plate end as plate,
       sum(stock.quantity)::integer as quantity
     from generate_series('2025-10-01'::date, '2025-10-14', '1 day') as days (day)
     join stock on stock.since <= days.day and stock.until > days.day and stock.quantity > 0
     join lots on lots.id = stock.lot_id
     join contracts on contracts.id = lots.contract_id
     join slots on slots.id = stock.slot_id
     join warehouses on warehouses.id = slots.warehouse_id
     where warehouses.code = :company
     group by 1, 2, 3, 4, 5
     order by 1, 2, 3, 4, 5`,
    { company, apart },
  );
}

let companies = 0;

/** Shrinking what failed ends in time for the failure to be told; fewer runs than asked are a failure too. */
const limits = { interruptAfterTimeLimit: 400_000, markInterruptAsFailure: true };

interface Asked {
  readonly corrections: number;
  readonly same: number;
}

/**
 * Imports, answering that what was recorded by hand is the same and everything else a correction; answers how many questions
 * there were, or undefined when it is refused.
 */
async function imported(company: string, of: readonly Row[]): Promise<Asked | undefined> {
  const { upload } = uploads(app);
  const answers: Answer[] = [];
  for (;;) {
    const answer = await upload(journalOf(company, of), { answers });
    const { status } = answer;
    if (status === 422) return undefined;
    if (status === 201) {
      const same = answers.filter(({ as }) => as === 'same').length;
      return { corrections: answers.length - same, same };
    }
    expect(status).toBe(409);
    const { suspects } = answer.body as { suspects: readonly ReportedSuspect[] };
    answers.push(
      ...suspects.map(({ sheet, row, why }) => {
        return { sheet, row, as: why === 'byHand' ? ('same' as const) : ('correction' as const) };
      }),
    );
  }
}

/** Records pickups by hand, in the order of time; answers whether there was enough of everything. */
async function recordedByHand(company: string, of: readonly Row[]): Promise<boolean> {
  const pickups = of.filter(({ delivery }) => !delivery).toSorted((a, b) => a.day - b.day);
  const contracts = await rows<{ id: string; number: string }>(
    app.db,
    'select id, number from contracts where number like :of',
    { of: `${company}/%` },
  );
  const [warehouse] = await rows<{ id: string }>(app.db, 'select id from warehouses where code = :company', {
    company,
  });
  for (const { day, contract, quantity } of pickups) {
    const body = {
      contractId: contracts.find(({ number }) => number === `${company}/${contract}`)?.id,
      warehouseId: warehouse?.id,
      occurredOn: `2025-10-${String(day).padStart(2, '0')}`,
      lines: [{ category: 'R16-18', quantity }],
    };
    const { status } = await app.as('storekeeper').post('/pickups', body);
    if (status !== 201) return false;
  }
  return true;
}

/**
 * Corrects a company's journal, of which each changed row raises one question, and compares its stock with that of another
 * company whose journal was right from the start; answers false when other questions came, and nothing was compared.
 */
async function isAsRight(
  here: string,
  there: string,
  { written, corrected }: Readonly<Record<'written' | 'corrected', readonly Row[]>>,
): Promise<boolean> {
  const questions = await imported(here, corrected);
  expect(await findBalanceErrors(app.db)).toEqual([]);
  const different = corrected.filter((row, index) => row !== written[index]).length;
  if (questions?.corrections !== different) return false;
  expect(await stockOf(here, corrected)).toEqual(await stockOf(there, corrected));
  expect(await imported(here, corrected)).toEqual({ corrections: 0, same: 0 });
  return true;
}

const anyJournal = fc.array(anyRow, { minLength: 3, maxLength: 12 });
const changesUpTo = (most: number) =>
  fc.array(fc.tuple(fc.nat(), anyChange), { minLength: 1, maxLength: most });

function withChanges(written: readonly Row[], changes: readonly [number, Partial<Row>][]): readonly Row[] {
  const corrected = [...written];
  for (const [at, change] of changes) {
    const index = at % written.length;
    corrected[index] = { ...(written[index] as Row), ...change };
  }
  return corrected;
}

test('rule R22: whatever rows of a journal are corrected, stock is on every day as if it had been right from the start', async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(anyJournal, changesUpTo(3), async (written, changes) => {
      const corrected = withChanges(written, changes);
      companies += 1;
      const [here, there] = [`К${companies}-А`, `К${companies}-Б`];
      if ((await imported(here, written)) === undefined) return;
      if ((await imported(there, corrected)) === undefined) return;
      if (await isAsRight(here, there, { written, corrected })) compared += 1;
    }),
    { ...limits, numRuns: Number(process.env['RUNS'] ?? 60) },
  );
  expect(compared).toBeGreaterThan(5);
}, 600_000);

test('so it is when pickups were recorded by hand, whether they were said to be the same before or with the corrections', async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(anyJournal, changesUpTo(1), fc.boolean(), async (written, changes, before) => {
      const corrected = withChanges(written, changes);
      companies += 1;
      const [here, there] = [`К${companies}-А`, `К${companies}-Б`];
      if ((await imported(there, corrected)) === undefined) return;
      const deliveries = written.filter(({ delivery }) => delivery);
      if ((await imported(here, deliveries)) === undefined) return;
      if (!(await recordedByHand(here, written))) return;
      if (before && (await imported(here, written)) === undefined) return;
      if (await isAsRight(here, there, { written, corrected })) compared += 1;
    }),
    { ...limits, numRuns: Number(process.env['RUNS'] ?? 40) },
  );
  expect(compared).toBeGreaterThan(3);
}, 600_000);
