import { rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { bytesOf, smallJournal } from '../support/journal-workbook.ts';
import type { BrowserApp } from './support/browser-app.ts';
import { openBrowserApp } from './support/browser-app.ts';
import { faults } from './support/inspect.ts';
import {
  answerImports,
  contractLooksLike,
  dayChanged,
  movementId,
  suspectsProblem,
} from './support/stubbed-suspects.ts';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const journal = { name: 'журнал.xlsx', mimeType: xlsx, buffer: await bytesOf(smallJournal()) };

let app: BrowserApp;
beforeAll(async () => {
  app = await openBrowserApp({ empty: true });
});
afterAll(async () => {
  await app.close();
});

const load = (page: Page) => page.getByRole('button', { name: 'Загрузить с этими ответами' });
const suspect = (page: Page, place: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: place, exact: true }) });
const toAll = (page: Page) => page.getByRole('radiogroup', { name: /^Ответить на все/ });

async function choose(page: Page): Promise<void> {
  await page.getByLabel('Файл журнала').setInputFiles(journal);
  await page.getByText('К файлу «журнал.xlsx» есть вопросы').waitFor();
}

test('suspects stand beside what they resemble, what differs is marked, and the file goes out again with an answer to each', async () => {
  const { page } = await app.visit({ as: 'administrator', at: '/import' });
  const byHand = dayChanged(3, { why: 'byHand', differs: [] });
  const sent = await answerImports(page, [
    suspectsProblem([dayChanged(2), byHand, contractLooksLike(4, 'ХР–1', 'ХР-1')]),
  ]);
  await choose(page);
  const changed = suspect(page, 'Приход, строка 2');
  expect(await changed.locator('mark').allInnerTexts()).toEqual([
    expect.stringContaining('11.10.2025'),
    expect.stringContaining('10.10.2025'),
  ]);
  await changed.getByRole('link', { name: 'Записано: приёмка № 12' }).waitFor();
  expect(await suspect(page, 'Приход, строка 3').locator('mark').count()).toBe(0);
  const marked = await suspect(page, 'Договоры, строка 4').locator('mark').allInnerTexts();
  expect(marked.map((text) => text.at(0))).toEqual(['–', '-']);
  expect(await faults(page)).toEqual([]);
  await changed.getByLabel('Исправление: сторно № 12 и эта строка вместо него').check();
  await suspect(page, 'Приход, строка 3').getByLabel('Это оно: не записывать').check();
  await page.getByText('Без ответа: 1 из 3').waitFor();
  expect(await load(page).isDisabled()).toBe(true);
  await suspect(page, 'Договоры, строка 4').getByLabel('Это он, написан иначе').check();
  await load(page).click();
  await page.getByText('Нового в файле нет').waitFor();
  expect(sent).toEqual([
    [],
    [
      { sheet: 'Приход', row: 2, as: 'correction', movementId },
      { sheet: 'Приход', row: 3, as: 'same', movementId },
      { sheet: 'Договоры', row: 4, as: 'same' },
    ],
  ]);
});

test('a thousand suspects are answered at once; a few of them are shown, and a single answer counts more', async () => {
  const { page } = await app.visit({ as: 'administrator', at: '/import', phone: true });
  const many = Array.from({ length: 1000 }, (_, index) => dayChanged(index + 2));
  const sent = await answerImports(page, [suspectsProblem(many)]);
  await choose(page);
  await page.getByRole('heading', { name: /1.000 строк$/ }).waitFor();
  expect(await page.getByRole('listitem').getByRole('radiogroup').count()).toBe(10);
  await suspect(page, 'Приход, строка 5').getByLabel('Ещё одна приёмка').check();
  await toAll(page).getByLabel('То же самое: не записывать').check();
  await page.getByText('Ответы есть на все вопросы.').waitFor();
  await page.getByText('Отдельно отвечена 1 строка').waitFor();
  await page.getByRole('button', { name: 'Показать ещё' }).click();
  await suspect(page, 'Приход, строка 110').waitFor();
  expect(await page.getByRole('listitem').getByRole('radiogroup').count()).toBe(110);
  expect(await suspect(page, 'Приход, строка 110').getByLabel('То же самое').isChecked()).toBe(true);
  await load(page).click();
  await page.getByText('Нового в файле нет').waitFor();
  expect(sent[1]?.length).toBe(1000);
  expect(sent[1]?.filter(({ as }) => as !== 'same')).toEqual([
    { sheet: 'Приход', row: 5, as: 'more', movementId },
  ]);
});

test('rows answered one by one take the answer of all when that is asked for', async () => {
  const { page } = await app.visit({ as: 'administrator', at: '/import' });
  await answerImports(page, [suspectsProblem([dayChanged(2), dayChanged(3)])]);
  await choose(page);
  await suspect(page, 'Приход, строка 2').getByLabel('Ещё одна приёмка').check();
  await toAll(page).getByLabel('То же самое: не записывать').check();
  expect(await suspect(page, 'Приход, строка 2').getByLabel('Ещё одна приёмка').isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Ответить так же и на них' }).click();
  expect(await suspect(page, 'Приход, строка 2').getByLabel('То же самое').isChecked()).toBe(true);
});

test('only what is unanswered is shown when asked for, and stays in its place while it is being answered', async () => {
  const { page } = await app.visit({ as: 'administrator', at: '/import' });
  await answerImports(page, [suspectsProblem([dayChanged(2), dayChanged(3), dayChanged(4)])]);
  await choose(page);
  await suspect(page, 'Приход, строка 2').getByLabel('Ещё одна приёмка').check();
  await page.getByLabel('Показать только те, на которые нет ответа').check();
  await suspect(page, 'Приход, строка 2').waitFor({ state: 'detached' });
  await suspect(page, 'Приход, строка 3').getByLabel('Ещё одна приёмка').check();
  await page.getByText('Без ответа: 1 из 3').waitFor();
  expect(await suspect(page, 'Приход, строка 3').count()).toBe(1);
});

test('a second round of questions is answered besides the first', async () => {
  const { page } = await app.visit({ as: 'administrator', at: '/import' });
  const rounds = [
    suspectsProblem([contractLooksLike(2, 'XP-1', 'ХР-1')], 2),
    suspectsProblem([dayChanged(2)]),
  ];
  const sent = await answerImports(page, rounds);
  await choose(page);
  await page.getByText('Вопросов всего 2, здесь первый').waitFor();
  await page.getByLabel('Это он, написан иначе').check();
  await load(page).click();
  await page.getByLabel('То же самое: не записывать').check();
  await load(page).click();
  await page.getByText('Нового в файле нет').waitFor();
  expect(sent.at(-1)).toEqual([
    { sheet: 'Договоры', row: 2, as: 'same' },
    { sheet: 'Приход', row: 2, as: 'same', movementId },
  ]);
});

test('answers outlive a lost network and go out again', async () => {
  const { page } = await app.visit({ as: 'administrator', at: '/import' });
  const sent = await answerImports(page, [suspectsProblem([dayChanged(2)])]);
  await choose(page);
  await page.getByLabel('То же самое: не записывать').check();
  await page.route('**/api/v1/imports', (route) => route.abort(), { times: 1 });
  await load(page).click();
  await page.getByText('Нет связи с сервером').waitFor();
  expect(await page.getByLabel('То же самое: не записывать').isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Повторить' }).click();
  await page.getByText('Нового в файле нет').waitFor();
  expect(sent.at(-1)).toEqual([{ sheet: 'Приход', row: 2, as: 'same', movementId }]);
});

test('a file that was changed after it was chosen has to be chosen again', async () => {
  const { page } = await app.visit({ as: 'administrator', at: '/import' });
  const path = join(tmpdir(), `журнал-${process.pid}.xlsx`);
  await writeFile(path, journal.buffer);
  const problem = JSON.stringify(suspectsProblem([dayChanged(2)]));
  const problemType = { status: 409, contentType: 'application/problem+json', body: problem };
  await page.route('**/api/v1/imports', (route) => route.fulfill(problemType), { times: 1 });
  await page.getByLabel('Файл журнала').setInputFiles(path);
  await page.getByLabel('То же самое: не записывать').check();
  await writeFile(path, 'changed');
  await utimes(path, new Date('2026-01-01'), new Date('2026-01-01'));
  await load(page).click();
  await page.getByText(/изменили, переместили или удалили после выбора/).waitFor();
  await page.getByLabel('Файл журнала').waitFor({ state: 'attached' });
  await rm(path);
});

test('questions may be left for another file, and what was answered is not lost by mistake', async () => {
  const { page } = await app.visit({ as: 'administrator', at: '/import' });
  await answerImports(page, [suspectsProblem([dayChanged(2)])]);
  await choose(page);
  expect(await page.getByRole('button', { name: 'Выбрать файл' }).count()).toBe(0);
  await page.getByLabel('То же самое: не записывать').check();
  await page.getByRole('button', { name: 'Не загружать' }).click();
  await page.getByRole('button', { name: 'Уйти' }).click();
  await page.getByRole('button', { name: 'Выбрать файл' }).waitFor();
  expect(await load(page).count()).toBe(0);
});

test('an import that somebody else began and that has questions says that its file must be chosen again', async () => {
  const { page } = await app.visit({ as: 'administrator' });
  const state = { id: 'one', file: 'октябрь.xlsx', stage: 'check', done: 1, total: 1, report: null };
  const requestedBy = { id: 'two', name: 'Петрова' };
  const running = { ...state, status: 'running', requestedBy, refusal: null };
  const asked = { ...state, status: 'refused', requestedBy, refusal: { code: 'suspects', details: {} } };
  const states = [running, asked];
  await page.route('**/api/v1/imports/last', (route) =>
    route.fulfill({ json: { last: states.length > 1 ? states.shift() : states[0] } }),
  );
  await page.goto('/import');
  await page.getByText('К файлу «октябрь.xlsx» есть вопросы').waitFor();
});
