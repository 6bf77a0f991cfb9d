import { findBalanceErrors } from '../../src/storage/stock/balances-read.ts';
import { firstRow } from '../../src/shared/db.ts';
import { importJournal } from '../../src/exchange/journal/import-journal.ts';
import { seasonJournal } from '../support/journal-season.ts';
import { useTestApp } from '../support/test-app.ts';

const app = useTestApp();

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
  expect(report.sheets).toContainEqual({ sheet: 'Приход', read: 884, added: 884, existing: 0 });
  expect(report.sheets).toContainEqual({ sheet: 'Расход', read: 438, added: 438, existing: 0 });
  expect(report.sheets).toContainEqual({ sheet: 'Договоры', read: 14, added: 14, existing: 0 });
  expect(await counts()).toEqual({ deliveries: 884, pickups: 438, contracts: 14, slots: 624 });
  expect(await findBalanceErrors(app.db)).toEqual([]);

  const again = await importSeason();

  expect(again.warnings).toEqual([]);
  expect(again.sheets.every(({ added, existing, read }) => added === 0 && existing === read)).toBe(true);
  expect(await counts()).toEqual({ deliveries: 884, pickups: 438, contracts: 14, slots: 624 });
});
