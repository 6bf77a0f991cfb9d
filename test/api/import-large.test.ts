import { findBalanceErrors } from '../../src/storage/balances-read.ts';
import { importJournal } from '../../src/exchange/import-journal.ts';
import type { ImportProgress } from '../../src/exchange/import-journal.ts';
import { writeLargeJournal } from '../support/journal-large.ts';
import { fileFolder } from '../support/journal-workbook.ts';
import { createTestApp } from '../support/test-app.ts';

test('thousands of rows come in with progress told, and balances that hold', async () => {
  const app = await createTestApp();
  const folder = await fileFolder();
  const path = folder.next();
  await writeLargeJournal(path, 5_000);
  const progress: ImportProgress[] = [];
  const command = { actor: app.actor('accountant') };

  const report = await importJournal(app.deps, command, { path, name: 'large.xlsx' }, (step) =>
    progress.push(step),
  );

  expect(report.sheets).toContainEqual({ sheet: 'Приход', read: 3_000, added: 3_000, existing: 0 });
  expect(report.sheets).toContainEqual({ sheet: 'Расход', read: 2_000, added: 2_000, existing: 0 });
  expect(progress.map(({ stage }) => stage)).toContain('read');
  expect(progress.at(-1)).toEqual({ stage: 'write', done: 5_000, total: 5_000 });
  expect(await findBalanceErrors(app.db)).toEqual([]);
  await folder.remove();
  await app.close();
});
