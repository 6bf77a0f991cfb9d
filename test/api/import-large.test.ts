import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findBalanceErrors } from '../../src/storage/stock/balances-read.ts';
import { importJournal } from '../../src/exchange/journal/import-journal.ts';
import type { ImportProgress } from '../../src/exchange/journal/import-progress.ts';
import type { ImportReport } from '../../src/exchange/journal/import-report.ts';
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

  expect(report.sheets).toContainEqual({
    sheet: 'Приход',
    read: 3_000,
    added: 3_000,
    existing: 0,
    leftOut: 0,
  });
  expect(report.sheets).toContainEqual({
    sheet: 'Расход',
    read: 2_000,
    added: 2_000,
    existing: 0,
    leftOut: 0,
  });
  expect(progress.map(({ stage }) => stage)).toContain('read');
  expect(progress.at(-1)).toEqual({ stage: 'write', done: 5_000, total: 5_000 });
  expect(await findBalanceErrors(app.db)).toEqual([]);
  await folder.remove();
  await app.close();
});

/** Imports in a process with a small heap, and answers what it did and the most memory that it had. */
async function importInChild(url: string, path: string, as = 'more') {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--max-old-space-size=256',
    'test/support/import-in-child.ts',
    url,
    path,
    as,
  ]);
  return JSON.parse(stdout) as ImportReport & { peakMegabytes: number };
}

test('100,000 rows come in with bounded memory, and 1,000 corrected ones of them: 256 MB of heap, less than 700 MB in all', async () => {
  const app = await createTestApp();
  const folder = await fileFolder();
  const path = folder.next();
  await writeLargeJournal(path, 100_000);

  const report = await importInChild(app.databaseUrl, path);
  expect(report.sheets).toContainEqual({
    sheet: 'Приход',
    read: 60_000,
    added: 60_000,
    existing: 0,
    leftOut: 0,
  });
  expect(report.sheets).toContainEqual({
    sheet: 'Расход',
    read: 40_000,
    added: 40_000,
    existing: 0,
    leftOut: 0,
  });
  expect(report.peakMegabytes).toBeLessThan(700);
  expect(await findBalanceErrors(app.db)).toEqual([]);

  await writeLargeJournal(path, 100_000, 60);
  const corrected = await importInChild(app.databaseUrl, path, 'correction');
  expect(corrected.corrected).toBe(1_000);
  expect(corrected.peakMegabytes).toBeLessThan(700);
  expect(await findBalanceErrors(app.db)).toEqual([]);
  await folder.remove();
  await app.close();
}, 900_000);
