import type { Page } from 'playwright-core';
import { firstRow } from '../../src/shared/db.ts';
import { innOfCompany } from '../support/given.ts';
import type { BrowserApp } from './support/browser-app.ts';
import { openBrowserApp } from './support/browser-app.ts';
import { holdAnswers } from './support/held-answers.ts';
import { settled, waiting } from './support/inspect.ts';
import { addressOf, screenPaths } from './support/screens.ts';

let app: BrowserApp;
beforeAll(async () => {
  app = await openBrowserApp();
});
afterAll(async () => {
  await app.close();
});

/** These ask the server for nothing before they are filled in. */
const formsAlone = ['import', 'clients/new'];
const asking = screenPaths.filter((path) => !formsAlone.includes(path));

/** All that a screen asks for, but neither who is signed in nor a document to look at. */
const questions = /\/api\/v1\/(?!session|.*\/pdf)/;

const failure = (page: Page, title: string) => page.getByRole('alert').filter({ hasText: title });

/** Asks again wherever the screen offers it, until it has everything. */
async function retryAll(page: Page): Promise<void> {
  const again = page.getByRole('alert').getByRole('button', { name: 'Повторить' });
  while ((await again.count()) > 0) {
    const before = await again.count();
    await again.first().click();
    await again.nth(before - 1).waitFor({ state: 'detached' });
  }
}

/** What a screen should have said and has not, step by step. */
async function wentThrough(path: string, trouble: 'spoil' | 'lose', title: string): Promise<string> {
  const { page, context } = await app.visit({ as: 'administrator', at: '/healthz' });
  const answers = await holdAnswers(page, questions);
  let step = 'nothing is said while the answer takes long';
  try {
    await page.goto(await addressOf(app.db, path));
    await waiting(page).first().waitFor();
    step = 'nothing is said when the answer is lost';
    await answers[trouble]();
    await failure(page, title).first().waitFor();
    step = 'asking again does not help';
    await answers.release();
    await retryAll(page);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await waiting(page).first().waitFor({ state: 'hidden' });
    return 'went well';
  } catch (error) {
    return `${step}: ${String(error).slice(0, 300)}`;
  } finally {
    await context.close();
  }
}

/** Several at once, because the application itself waits some seconds before it gives up. */
const atOnce = 6;
const groups = Array.from({ length: Math.ceil(asking.length / atOnce) }, (_, index) =>
  asking.slice(index * atOnce, (index + 1) * atOnce),
);

test.each(groups.map((paths) => [paths.join(', '), paths] as const))(
  '%s: says that it is loading, that it failed, and goes on when asked again',
  async (_, paths) => {
    const outcomes = await Promise.all(
      paths.map(async (path, index) => {
        const lost = index % 2 === 1;
        const outcome = lost
          ? await wentThrough(path, 'lose', 'Нет связи с сервером')
          : await wentThrough(path, 'spoil', 'Не получилось');
        return [path, outcome];
      }),
    );
    expect(Object.fromEntries(outcomes)).toEqual(
      Object.fromEntries(paths.map((path) => [path, 'went well'])),
    );
  },
);

async function movements(): Promise<number> {
  const row = await firstRow<{ count: number }>(app.db, 'select count(*)::integer as count from movements');
  return row?.count ?? 0;
}

test('a slow delivery says that it is under way, and a second tap does not send it twice', async () => {
  const { page } = await app.visit({ as: 'storekeeper', at: '/receive', phone: true });
  await page.getByLabel('Клиент или договор').fill('вектор');
  await page.getByRole('button', { name: /Вектор/ }).tap();
  await page.getByRole('radio', { name: /^R16-18/ }).tap();
  await page.getByLabel('Количество', { exact: true }).fill('3');
  await page.getByText(/свободно \d+ из \d+ мест/).waitFor();
  const before = await movements();
  const answers = await holdAnswers(page, '**/api/v1/deliveries');
  const save = page.getByRole('button', { name: 'Записать' });
  await save.tap();
  await page.getByRole('button', { name: 'Записать', disabled: true }).waitFor();
  await save.tap({ force: true });
  await page.getByLabel('Количество', { exact: true }).press('Enter');
  expect(await page.getByLabel('Количество', { exact: true }).inputValue()).toBe('3');
  await answers.release();
  await page.getByRole('heading', { name: /^Принято: № \d+$/ }).waitFor();
  expect(answers.asked()).toBe(1);
  expect(await movements()).toBe(before + 1);
});

test.each([
  ['of its first category', []],
  ['of another category than before', [/^R16-18/]],
])('a delivery waits for the slot %s', async (_, before) => {
  const { page } = await app.visit({ as: 'storekeeper', at: '/receive', phone: true });
  await page.getByLabel('Клиент или договор').fill('вектор');
  await page.getByRole('button', { name: /Вектор/ }).tap();
  for (const category of before) {
    await page.getByRole('radio', { name: category }).tap();
    await page.getByText(/свободно \d+ из \d+ мест/).waitFor();
  }
  const answers = await holdAnswers(page, '**/api/v1/slots/suggestions*');
  await page.getByRole('radio', { name: /^R19/ }).tap();
  await page.getByText('Ищу ячейку', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Записать', disabled: true }).waitFor();
  await answers.release();
  await page.getByRole('button', { name: 'Записать' }).tap();
  await page.getByRole('heading', { name: /^Принято: № \d+$/ }).waitFor();
});

test('a client whose saving takes long is saved once, however often the button is pressed', async () => {
  const { page } = await app.visit({ as: 'accountant', at: '/clients/new' });
  await page.getByRole('textbox', { name: 'Название', exact: true }).fill('ООО «Терпение»');
  await page.getByRole('textbox', { name: 'ИНН', exact: true }).fill(innOfCompany(700_001));
  const answers = await holdAnswers(page, '**/api/v1/clients');
  const save = page.getByRole('button', { name: 'Добавить клиента' });
  await save.dblclick();
  await page.getByRole('button', { name: 'Добавить клиента', disabled: true }).waitFor();
  await page.getByRole('textbox', { name: 'Название', exact: true }).press('Enter');
  await answers.release();
  await page.getByRole('heading', { name: 'ООО «Терпение»' }).waitFor();
  expect(answers.asked()).toBe(1);
});

test('who has left the form of a client while it was being saved is not brought to that client', async () => {
  const { page } = await app.visit({ as: 'accountant', at: '/clients/new' });
  await page.getByRole('textbox', { name: 'Название', exact: true }).fill('ООО «Уже не здесь»');
  await page.getByRole('textbox', { name: 'ИНН', exact: true }).fill(innOfCompany(700_002));
  const answers = await holdAnswers(page, '**/api/v1/clients');
  await page.getByRole('button', { name: 'Добавить клиента' }).click();
  await page.getByRole('button', { name: 'Добавить клиента', disabled: true }).waitFor();
  await page.getByRole('navigation', { name: 'Меню' }).getByRole('link', { name: 'Тарифы' }).click();
  await page.getByRole('button', { name: 'Уйти без сохранения' }).click();
  await page.waitForURL('**/tariffs');
  await Promise.all([page.waitForResponse('**/api/v1/clients'), answers.release()]);
  await settled(page);
  expect(new URL(page.url()).pathname).toBe('/tariffs');
});

/** After less than so many milliseconds without a key a list is searched. */
const longerThanTyping = 1_000;
/** After less than so many milliseconds the screens of the menu begin to be loaded ahead. */
const longerThanLoadingAhead = 5_000;

/** A list of documents of which no invoice can be opened yet: those files of its screen are being held back. */
async function listBeforeItsFiles(files: RegExp) {
  const { page } = await app.visit({ as: 'accountant', at: '/healthz' });
  const answers = await holdAnswers(page, files);
  await page.goto('/documents');
  const invoice = page.getByRole('region', { name: 'Счета и акты' }).getByRole('link').first();
  await invoice.waitFor();
  return { page, invoice, answers };
}
const invoiceOpened = (page: Page) => page.waitForURL(/\/documents\/invoices\//);

test('a screen whose style is slow opens, though other screens are loaded ahead meanwhile', async () => {
  const { page, invoice, answers } = await listBeforeItsFiles(/\/assets\/.*document-page.*\.css$/);
  await invoice.click();
  await page.waitForTimeout(longerThanLoadingAhead);
  await answers.release();
  await invoiceOpened(page);
  expect(answers.asked()).toBe(1);
});

/** At once, so that the list is not searched between the two. */
const typeAndOpen = `(() => {
  document.querySelector('main input[type=search]').focus();
  document.execCommand('insertText', false, 'Вектор');
  document.querySelector('main [role=region] a').click();
})()`;

test('a search that was typed just before another page was opened does not bring back the list', async () => {
  const { page, answers } = await listBeforeItsFiles(/\/assets\/document-page.*\.js$/);
  const typed = page.getByRole('searchbox', { name: 'Найти документ' });
  await page.evaluate(typeAndOpen);
  expect(await typed.inputValue()).toBe('Вектор');
  await page.waitForTimeout(longerThanTyping);
  expect(await typed.inputValue()).toBe('');
  expect(answers.asked()).toBeGreaterThan(0);
  await answers.release();
  await invoiceOpened(page);
});

test('the form of a new price stays where it is when the prices of the tariff come late', async () => {
  const tariff = await firstRow<{ id: string }>(
    app.db,
    'select tariff_id as id from rates group by tariff_id order by count(*) desc limit 1',
  );
  const { page } = await app.visit({ as: 'accountant', at: '/healthz' });
  const rates = await holdAnswers(page, /\/tariffs\/[^/]+\/rates/);
  await page.goto(`/tariffs/${tariff?.id ?? ''}`);
  const category = page.getByRole('combobox', { name: 'Категория' });
  await category.click();
  const before = await category.boundingBox();
  await page.getByRole('option').first().waitFor();
  await rates.release();
  await settled(page);
  expect(rates.asked()).toBeGreaterThan(0);
  expect(await category.boundingBox()).toEqual(before);
  expect(await page.getByRole('option').first().isVisible()).toBe(true);
});

test('the form of a new category stays where it is when the categories come late', async () => {
  const { page } = await app.visit({ as: 'administrator', at: '/healthz' });
  const categories = await holdAnswers(page, /\/api\/v1\/categories/);
  await page.goto('/settings?tab=categories');
  const code = page.getByLabel('Код категории');
  await code.click();
  const before = await code.boundingBox();
  await categories.release();
  await settled(page);
  expect(categories.asked()).toBeGreaterThan(0);
  expect(await code.boundingBox()).toEqual(before);
});
