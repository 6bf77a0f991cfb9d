import type { Page } from 'playwright-core';
import { given } from '../support/given.ts';
import { strangeWorkbook } from '../support/workbook-files.ts';
import type { BrowserApp } from './support/browser-app.ts';
import { openBrowserApp } from './support/browser-app.ts';
import { violations } from './support/inspect.ts';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let app: BrowserApp;
beforeEach(async () => {
  app = await openBrowserApp({
    empty: true,
    prepare: async (fresh) => void (await given(fresh).organization()),
  });
});
afterEach(async () => {
  await app.close();
});

async function choose(page: Page, name: string): Promise<void> {
  const file = { name: `${name}.xlsx`, mimeType: xlsx, buffer: await strangeWorkbook(name) };
  await page.getByLabel('Файл журнала').setInputFiles(file);
}

/** The screen of imports, with a first journal imported. */
async function importFirst(name: string): Promise<Page> {
  const { page } = await app.visit({ as: 'administrator', at: '/import' });
  await choose(page, name);
  await page.getByText('Журнал загружен').waitFor();
  return page;
}

async function answerAndLoad(page: Page, answer: string): Promise<void> {
  await page.getByLabel(answer).check();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Загрузить с этими ответами' }).click();
}

interface Item {
  readonly id: string;
}

async function itemsOf<Listed = Item>(path: string): Promise<readonly Listed[]> {
  const answer = await app.as('administrator').get(path).expect(200);
  return (answer.body as { items: readonly Listed[] }).items;
}

/** Tires that lie there today. */
async function stocked(): Promise<number> {
  const items = await itemsOf<{ quantity: number }>('/stock');
  return items.reduce((sum, { quantity }) => sum + quantity, 0);
}

test('f1: a contract retyped with another dash is the same one: nothing is doubled, and nothing asked again', async () => {
  const page = await importFirst('f1-retyped-1');
  await choose(page, 'f1-retyped-2');
  await answerAndLoad(page, 'Это он, написан иначе');
  await page.getByText('Нового в файле нет').waitFor();
  expect(await stocked()).toBe(20);
  await page.reload();
  await choose(page, 'f1-retyped-2');
  await page.getByText('Нового в файле нет').waitFor();
});

test('f2: a corrected day is a correction: the movement is reversed, and the row stands in its place', async () => {
  const page = await importFirst('f2-date-1');
  await choose(page, 'f2-date-2');
  await page.getByText('Приход: похоже на записанное, отличается день, 1 строка').waitFor();
  expect(await stocked()).toBe(22);
  await answerAndLoad(page, 'Исправление: сторно');
  await page.getByText('Исправлено 1 движение').waitFor();
  expect(await stocked()).toBe(22);
});

test('c18a: a delivery that was recorded by hand is not recorded again', async () => {
  const page = await importFirst('c18a-1');
  const [contract] = await itemsOf('/contracts');
  const [warehouse] = await itemsOf('/warehouses');
  await given(app).delivery({
    contractId: contract?.id ?? '',
    warehouseId: warehouse?.id ?? '',
    occurredOn: '2025-10-10',
    lines: [{ category: 'ШИНА-C18A', quantity: 20, slot: 'А-1', plate: 'А123ВС77' }],
  });
  await choose(page, 'c18a-2-same-row-as-recorded-by-hand');
  await page.getByText('Приход: уже записано вручную, 1 строка').waitFor();
  await answerAndLoad(page, 'Это оно: не записывать');
  await page.getByText('Нового в файле нет').waitFor();
  expect(await stocked()).toBe(20);
});

test('what was answered about one movement is asked again when the row is like another that was recorded meanwhile', async () => {
  const page = await importFirst('f2-date-1');
  const [contract] = await itemsOf('/contracts');
  const [warehouse] = await itemsOf('/warehouses');
  await choose(page, 'f2-date-2');
  await page.getByRole('link', { name: 'Записано: приёмка № 2' }).waitFor();
  const lines = [{ category: 'ШИНА-F2', quantity: 20, slot: 'А-1' }];
  const at = { contractId: contract?.id ?? '', warehouseId: warehouse?.id ?? '' };
  await given(app).delivery({ ...at, occurredOn: '2025-10-11', lines });
  await answerAndLoad(page, 'Исправление: сторно');
  await page.getByRole('link', { name: 'Записано: приёмка № 3' }).waitFor();
  expect(await stocked()).toBe(42);
  await answerAndLoad(page, 'Это оно: не записывать');
  await page.getByText('Нового в файле нет').waitFor();
});

test('c26b: a row whose movement was reversed is recorded again', async () => {
  const page = await importFirst('c26b-1');
  const [movement] = await itemsOf('/movements');
  await app
    .as('accountant')
    .post(`/movements/${movement?.id ?? ''}/reversal`, { reason: 'Записано дважды' })
    .expect(201);
  await choose(page, 'c26b-2-same-file-after-reversal');
  await page.getByText(/^Отменено сторно № \d+ \(.+\): Записано дважды$/).waitFor();
  await answerAndLoad(page, 'Записать снова');
  await page.getByText('Журнал загружен').waitFor();
  expect(await stocked()).toBe(20);
});

test.each([
  ['c03-1c-sharedstrings-case', 20],
  ['c06d-contract-13.10-number-goes-to-13.1', 500],
  ['c13c-prefilled-formula-rows', 5],
  ['c23-stray-space-in-column-GX', 5],
])('%s is read: %i tires', async (name, tires) => {
  await importFirst(name);
  expect(await stocked()).toBe(tires);
});

test('c70: a day with another word beside it is refused by its place', async () => {
  const { page } = await app.visit({ as: 'administrator', at: '/import' });
  await choose(page, 'c70-cancelled-in-date');
  await page.getByText('«10.10.2025 ОТМЕНА» — не дата').waitFor();
  expect(await stocked()).toBe(0);
});
