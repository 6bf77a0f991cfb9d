import type { Browser, Locator, Page } from 'playwright-core';
import { readFile } from 'node:fs/promises';
import { seasonJournal } from '../support/journal-season.ts';
import { createProductHome, untilReady } from '../support/product-process.ts';
import type { ProductHome } from '../support/product-process.ts';
import { createTestDatabase } from '../support/test-database.ts';
import type { TestDatabase } from '../support/test-database.ts';
import { jobTimeoutMs } from './support/calls.ts';
import { launchChromium } from './support/chromium.ts';
import { violations } from './support/inspect.ts';
import { openVisit } from './support/visit.ts';
import type { Visit } from './support/visit.ts';

let browser: Browser;
let home: ProductHome;
let database: TestDatabase;
beforeAll(async () => {
  browser = await launchChromium();
});
beforeEach(async () => {
  home = await createProductHome();
  database = await createTestDatabase();
});
afterEach(async () => {
  await home.remove();
  await database.drop();
});
afterAll(async () => {
  await browser.close();
});

/** Starts the server on its new database and signs in with the password that it has printed. */
async function firstSignIn(phone: boolean): Promise<Visit> {
  const server = await home.start({ DATABASE_URL: database.url });
  await untilReady(server);
  const [, login = '', password = ''] = /Логин: (\S+), пароль: (\S+)/.exec(server.said()) ?? [];
  const visit = await openVisit(browser, server.url, { phone });
  await visit.page.getByLabel('Логин').fill(login);
  await visit.page.getByLabel('Пароль').fill(password);
  await visit.page.getByRole('button', { name: 'Войти' }).click();
  await visit.page.getByRole('heading', { name: 'Начнём с настройки' }).waitFor();
  return visit;
}

/** What the steps say, from the first to the last. */
async function steps(page: Page): Promise<string[]> {
  const all = page.getByRole('button', { name: /^\d\. / });
  return (await all.allTextContents()).map((text) =>
    text.replace(/^\d\. (Организация|Склад и ячейки|Категории и тариф|Клиент и договор)/, '$1: '),
  );
}

/** Types key by key, so that what is wrong is told while typing. */
async function type(field: Locator, text: string): Promise<void> {
  await field.fill('');
  await field.pressSequentially(text);
}

async function fillOrganization(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Название организации', exact: true }).fill('ООО «Шинный склад»');
  const inn = page.getByRole('textbox', { name: 'ИНН', exact: true });
  await type(inn, '7736050004');
  await page.getByText('Контрольная цифра ИНН не сходится').waitFor();
  await type(inn, '7736050003');
  await page.getByText('Контрольная цифра ИНН не сходится').waitFor({ state: 'detached' });
  await page.getByRole('textbox', { name: 'Адрес', exact: true }).fill('г. Москва, ул. Складская, д. 1');
  const bic = page.getByRole('textbox', { name: 'БИК', exact: true });
  await type(bic, '04452522');
  await page.getByRole('textbox', { name: 'Название банка', exact: true }).fill('ПАО Сбербанк');
  await page.getByText('БИК — 9 цифр').waitFor();
  await type(bic, '044525225');
  await page.getByText('БИК — 9 цифр').waitFor({ state: 'detached' });
  const account = page.getByRole('textbox', { name: 'Расчётный счёт', exact: true });
  await type(account, '40702810938000000002');
  await page.getByText('Расчётный счёт не сходится с БИК').waitFor();
  expect(await violations(page)).toEqual([]);
  await type(account, '40702810938000000001');
  await page.getByText('Расчётный счёт не сходится с БИК').waitFor({ state: 'detached' });
  await page
    .getByRole('textbox', { name: 'Корреспондентский счёт', exact: true })
    .fill('30101810400000000225');
  await page
    .getByRole('textbox', { name: 'Должность руководителя', exact: true })
    .fill('Генеральный директор');
  await page.getByRole('textbox', { name: 'Руководитель', exact: true }).fill('Иванов И. И.');
}

async function makeContract(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Завести договор' }).click();
  await page.getByRole('button', { name: 'Новый клиент' }).click();
  const client = page.getByRole('dialog');
  await client.getByRole('textbox', { name: 'Название', exact: true }).fill('ООО «Первый клиент»');
  await client.getByRole('textbox', { name: 'ИНН', exact: true }).fill('7707083893');
  await client.getByRole('button', { name: 'Добавить клиента' }).click();
  await client.waitFor({ state: 'detached' });
  await page.getByRole('textbox', { name: 'Номер договора', exact: true }).fill('ХР-1');
  await page.getByRole('button', { name: 'Добавить договор' }).click();
}

test.each([
  ['on a phone of 390 pixels', true],
  ['at a desk', false],
])('%s the printed administrator is led from nothing to the first delivery', async (_, phone) => {
  const { page, trouble } = await firstSignIn(phone);
  expect(await steps(page)).toEqual([
    'Организация: Не хватает: организации',
    'Склад и ячейки: Не хватает: склада, ячеек',
    'Категории и тариф: Не хватает: категорий, тарифа с ценой',
    'Клиент и договор: Не хватает: клиента, договора',
  ]);
  await fillOrganization(page);
  await page.getByRole('button', { name: 'Добавить организацию' }).click();

  await page.getByRole('textbox', { name: 'Код склада', exact: true }).fill('СКЛ-1');
  await page.getByRole('textbox', { name: 'Название склада', exact: true }).fill('Главный');
  await page.getByRole('button', { name: 'Добавить склад' }).click();
  await page.getByText('Теперь ячейки склада «Главный»').waitFor();
  expect((await steps(page))[1]).toBe('Склад и ячейки: Не хватает: ячеек');
  await page.getByRole('button', { name: /^Добавить \d+ ячее?к/ }).click();

  await page.getByRole('textbox', { name: 'Код категории', exact: true }).fill('R16-18');
  expect((await steps(page)).slice(0, 2)).toEqual(['Организация: Готово', 'Склад и ячейки: Готово']);
  await page.getByRole('textbox', { name: 'Название категории', exact: true }).fill('Шины 16–18 дюймов');
  await page.getByRole('button', { name: 'Добавить категорию' }).click();
  await page.getByRole('textbox', { name: 'Код тарифа', exact: true }).fill('СЕЗОН');
  expect((await steps(page))[2]).toBe('Категории и тариф: Не хватает: тарифа с ценой');
  await page.getByRole('textbox', { name: 'Название тарифа', exact: true }).fill('Сезонное хранение');
  await page.getByRole('button', { name: 'Добавить тариф' }).click();
  await page.getByText('Первая цена тарифа «Сезонное хранение»').waitFor();
  await page.getByRole('combobox', { name: 'Категория' }).click();
  await page.getByRole('option', { name: /R16-18/ }).click();
  await page.getByRole('textbox', { name: 'Цена', exact: true }).fill('150,00');
  await page.getByRole('button', { name: 'Добавить ставку' }).click();

  await makeContract(page);
  await page.getByRole('heading', { name: 'Всё готово к работе' }).waitFor();
  await page.getByRole('link', { name: 'Принять первую партию' }).click();
  await page.getByRole('button', { name: /Первый клиент/ }).click();
  await page.getByRole('radio', { name: /^R16-18/ }).click();
  await page.getByRole('button', { name: 'Записать' }).click();
  await page.getByRole('heading', { name: /^Принято: № 1$/ }).waitFor();
  expect(trouble.filter((line) => !line.includes('401'))).toEqual([]);
});

test('loading a journal completes every step of the first run', async () => {
  const { page } = await firstSignIn(false);
  await page.getByRole('link', { name: 'Загрузить журнал' }).first().click();
  await page.getByLabel('Файл журнала').setInputFiles({
    name: 'журнал.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await readFile(seasonJournal),
  });
  await page.getByText('Журнал загружен').waitFor({ timeout: jobTimeoutMs });
  await page.goto('/setup');
  await page.getByRole('heading', { name: 'Всё готово к работе' }).waitFor();
  expect(await steps(page)).toEqual([
    'Организация: Готово',
    'Склад и ячейки: Готово',
    'Категории и тариф: Готово',
    'Клиент и договор: Готово',
  ]);
});
