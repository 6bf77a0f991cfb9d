import { readFile } from 'node:fs/promises';
import type { IssuedDocument } from '../../src/billing/documents/issued-documents-read.ts';
import { findBalanceErrors } from '../../src/storage/stock/balances-read.ts';
import { bill, charges, invoices } from '../support/billing.ts';
import { useTestApp } from '../support/test-app.ts';

const seed = new URL('../../seeds/season-2025-26.xlsx', import.meta.url);
const months = ['2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05'];

interface ExpectedLine {
  readonly serviceMonth: string;
  readonly category: string;
  readonly price: string;
  readonly per: string;
  readonly basisDays: number;
  readonly unitDays: number;
  readonly amount: string;
  readonly vatRate: string;
  readonly vatAmount: string;
}
interface ExpectedMonth {
  readonly total: string;
  readonly vatTotal: string;
  readonly lines: readonly ExpectedLine[];
}
/** By contract number and month: what the season must come to. */
type Expected = Readonly<Record<string, Readonly<Record<string, ExpectedMonth>>>>;

const app = useTestApp({ today: '2026-06-01' });
let expected: Expected;
let contracts: readonly { readonly id: string; readonly number: string }[];
beforeAll(async () => {
  expected = JSON.parse(
    await readFile(new URL('../support/season-2025-26.expected.json', import.meta.url), 'utf8'),
  ) as Expected;
  await app
    .as('administrator')
    .post('/imports')
    .attach('file', await readFile(seed), 'season.xlsx')
    .expect(201);
  const list = await app.as('accountant').get('/contracts?limit=500');
  contracts = (list.body as { items: typeof contracts }).items;
});

const inOrder = (a: ExpectedLine, b: ExpectedLine) =>
  a.category === b.category ? Number(a.price) - Number(b.price) : a.category < b.category ? -1 : 1;

test('the charges of every contract and month are those of the season, to the kopek and the unit-day', async () => {
  expect(contracts).toHaveLength(Object.keys(expected).length);
  for (const { id, number } of contracts) {
    for (const month of months) {
      const { lines, total, vatTotal, problems } = await charges(app, id, month);
      const due = expected[number]?.[month] ?? { total: '0.00', vatTotal: '0.00', lines: [] };
      expect({ number, month, total, vatTotal, problems }).toEqual({
        number,
        month,
        total: due.total,
        vatTotal: due.vatTotal,
        problems: [],
      });
      expect(lines.toSorted(inOrder)).toEqual(
        due.lines.map((line) => ({ ...line, freeUnitDays: 0 })).sort(inOrder),
      );
    }
  }
});

test('billed month by month, every invoice and act is what the season must come to', async () => {
  for (const month of months) {
    const run = await bill(app, month);
    const due = contracts.filter(({ number }) => expected[number]?.[month]);
    expect(run.counts).toMatchObject({ issued: due.length, carried: 0, blocked: 0, unchanged: 0 });
    const issued = await invoices(app, `month=${month}`);
    const acts = await app.as('accountant').get(`/acts?limit=500&month=${month}`);
    for (const documents of [issued, (acts.body as { items: readonly IssuedDocument[] }).items]) {
      const numberOf = new Map(contracts.map(({ id, number }) => [id, number]));
      const shown = documents.map((document) => ({
        number: numberOf.get(document.contractId),
        total: document.total,
        vatTotal: document.vatTotal,
        lines: document.lines
          .map(({ serviceMonth, category, price, per, basisDays, quantity, amount, vatRate, vatAmount }) => ({
            serviceMonth,
            category,
            price,
            per,
            basisDays,
            unitDays: quantity,
            amount,
            vatRate,
            vatAmount,
          }))
          .sort(inOrder),
      }));
      expect(shown).toEqual(
        due.map(({ number }) => {
          const of = expected[number]?.[month];
          return { number, ...of, lines: [...(of?.lines ?? [])].sort(inOrder) };
        }),
      );
    }
  }
  const numbers = (await invoices(app)).map(({ date, number }) => `${date.slice(0, 4)}/${number}`);
  expect(new Set(numbers).size).toBe(numbers.length);
});

test('the same journal again adds nothing and the next run finds nothing to bill', async () => {
  await app
    .as('administrator')
    .post('/imports')
    .attach('file', await readFile(seed), 'season.xlsx')
    .expect(201);
  expect((await bill(app, '2026-05')).counts).toMatchObject({ issued: 0, carried: 0, blocked: 0 });
  expect(await findBalanceErrors(app.db)).toEqual([]);
});
