import { readFile } from 'node:fs/promises';
import { bytesOf, deliveryLine, smallJournal } from '../support/journal-workbook.ts';
import { seasonJournal } from '../support/journal-season.ts';
import type { BrowserApp } from './support/browser-app.ts';
import { openBrowserApp } from './support/browser-app.ts';
import { jobTimeoutMs } from './support/calls.ts';
import { violations } from './support/inspect.ts';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let app: BrowserApp;
beforeEach(async () => {
  app = await openBrowserApp({ empty: true });
});
afterEach(async () => {
  await app.close();
});

test('an import with errors names each by sheet and cell and writes nothing; the corrected file is imported', async () => {
  const { page } = await app.visit({ as: 'administrator', signsIn: true, at: '/import' });
  const wrong = smallJournal({
    Приход: [deliveryLine({ Количество: 4 }), deliveryLine({ Договор: 'ХР-404', Количество: 2 })],
  });
  const file = page.getByLabel('Файл журнала');
  await file.setInputFiles({ name: 'журнал.xlsx', mimeType: xlsx, buffer: await bytesOf(wrong) });
  await page.getByText('В файле «журнал.xlsx» есть ошибки').waitFor();
  await page
    .getByText(/ХР-404/)
    .first()
    .waitFor();
  await page
    .getByText(/Приход/)
    .first()
    .waitFor();
  expect(await violations(page)).toEqual([]);
  const clients = await app.as('administrator').get('/clients').expect(200);
  expect(clients.body).toMatchObject({ items: [] });
  const right = smallJournal({ Приход: [deliveryLine({ Количество: 4 })] });
  await file.setInputFiles({ name: 'журнал.xlsx', mimeType: xlsx, buffer: await bytesOf(right) });
  await page.getByText('Журнал загружен').waitFor();
  expect(await violations(page)).toEqual([]);
});

test('rows of a day that has not come are left out of an import, and counted (rule R1)', async () => {
  const { page } = await app.visit({ as: 'administrator', at: '/import' });
  const journal = smallJournal({
    Приход: [
      deliveryLine({ Количество: 4 }),
      deliveryLine({ Дата: new Date(Date.UTC(2026, 3, 5)), Количество: 2 }),
    ],
  });
  await page
    .getByLabel('Файл журнала')
    .setInputFiles({ name: 'журнал.xlsx', mimeType: xlsx, buffer: await bytesOf(journal) });
  await page.getByText('Не загружена 1 строка: её день ещё не наступил.').waitFor();
  const row = page.getByRole('region', { name: 'Что загружено' }).getByRole('row', { name: /^Приход/ });
  expect((await row.innerText()).split(/\s+/)).toEqual(['Приход', '2', '1', '0', '1']);
});

test('the season of the demo is imported in the browser, and a second time adds nothing', async () => {
  const { page } = await app.visit({ as: 'administrator', at: '/import' });
  const journal = { name: 'season.xlsx', mimeType: xlsx, buffer: await readFile(seasonJournal) };
  await page.getByLabel('Файл журнала').setInputFiles(journal);
  await page.getByText('Журнал загружен').waitFor({ timeout: jobTimeoutMs });
  await page.reload();
  await page.getByLabel('Файл журнала').setInputFiles(journal);
  await page.getByText('Нового в файле нет').waitFor({ timeout: jobTimeoutMs });
});

test('the template of the journal is a workbook to download', async () => {
  const { page } = await app.visit({ as: 'administrator', at: '/import' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Скачать шаблон' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
});
