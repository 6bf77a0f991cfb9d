import { readFile } from 'node:fs/promises';
import { findBalanceErrors } from '../../src/storage/stock/balances-read.ts';
import { firstRow } from '../../src/shared/db.ts';
import { importJournal } from '../../src/exchange/journal/import-journal.ts';
import { seasonJournal } from '../support/journal-season.ts';
import { useTestAppPerTest } from '../support/test-app.ts';

const app = useTestAppPerTest({ today: '2026-06-01' });
const seasonExpected = new URL('../support/season-2025-26.expected.json', import.meta.url);

async function importSeason() {
  const command = { actor: app.actor('administrator') };
  return importJournal(app.deps, command, { path: seasonJournal, name: 'season.xlsx' });
}

async function counts() {
  return firstRow(
    app.db,
    `select (select count(*)::integer from movements where kind = 'delivery') as deliveries,
       (select count(*)::integer from movements where kind = 'pickup') as pickups,
       (select count(*)::integer from contracts) as contracts,
       (select count(*)::integer from slots) as slots`,
  );
}

test('the season comes in whole, once, and every balance equals the sum of its movements', async () => {
  const report = await importSeason();

  expect(report.warnings).toEqual([]);
  expect(report.sheets).toContainEqual({ sheet: 'Приход', read: 884, added: 884, existing: 0, leftOut: 0 });
  expect(report.sheets).toContainEqual({ sheet: 'Расход', read: 438, added: 438, existing: 0, leftOut: 0 });
  expect(report.sheets).toContainEqual({ sheet: 'Договоры', read: 14, added: 14, existing: 0, leftOut: 0 });
  expect(await counts()).toEqual({ deliveries: 884, pickups: 438, contracts: 14, slots: 624 });
  expect(await findBalanceErrors(app.db)).toEqual([]);

  const again = await importSeason();

  expect(again.warnings).toEqual([]);
  expect(again.sheets.every(({ added, existing, read }) => added === 0 && existing === read)).toBe(true);
  expect(await counts()).toEqual({ deliveries: 884, pickups: 438, contracts: 14, slots: 624 });
});

test('imported before the season is over and again after it, the season is the same to the kopek', async () => {
  app.setToday('2026-03-31');
  const before = await importSeason();
  const leftOut = before.sheets.reduce((sum, sheet) => sum + sheet.leftOut, 0);
  expect(leftOut).toBeGreaterThan(0);
  expect(before.warningCount).toBe(leftOut);
  expect(before.warnings.every(({ code }) => code === 'movementInFuture')).toBe(true);

  app.setToday('2026-06-01');
  const after = await importSeason();
  expect(after.warnings).toEqual([]);
  expect(after.sheets.reduce((sum, { added }) => sum + added, 0)).toBe(leftOut);
  expect(await counts()).toEqual({ deliveries: 884, pickups: 438, contracts: 14, slots: 624 });
  expect(await findBalanceErrors(app.db)).toEqual([]);
  await expectSeasonCharges();
});

/** Every contract owes for April, when tires leave, what it owes when the season comes in at once. */
async function expectSeasonCharges(): Promise<void> {
  const season = JSON.parse(await readFile(seasonExpected, 'utf8')) as Record<
    string,
    Record<string, { readonly total: string }>
  >;
  const listed = await app.as('accountant').get('/contracts?limit=100');
  for (const { id, number } of (listed.body as { items: { id: string; number: string }[] }).items) {
    const owed = await app.as('accountant').get(`/contracts/${id}/charges?month=2026-04`);
    expect([number, (owed.body as { total: string }).total]).toEqual([
      number,
      season[number]?.['2026-04']?.total ?? '0.00',
    ]);
  }
}
