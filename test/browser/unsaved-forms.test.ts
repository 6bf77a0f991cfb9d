import type { Page } from 'playwright-core';
import { firstRow } from '../../src/shared/db.ts';
import type { BrowserApp } from './support/browser-app.ts';
import { openBrowserApp } from './support/browser-app.ts';

let app: BrowserApp;
beforeAll(async () => {
  app = await openBrowserApp();
});
afterAll(async () => {
  await app.close();
});

const question = (page: Page) => page.getByRole('dialog', { name: 'Уйти без сохранения?' });

interface BegunForm {
  readonly at: () => Promise<string> | string;
  readonly field: string;
  readonly typed: string;
  /** Leads away from it. */
  readonly leave: (page: Page) => Promise<void>;
  readonly arrived: RegExp;
}

const byMenu = (page: Page) =>
  page.getByRole('navigation', { name: 'Меню' }).getByRole('link', { name: 'Сегодня' }).click();

async function first(table: string): Promise<string> {
  const row = await firstRow<{ id: string }>(app.db, 'select id from :table: order by id limit 1', { table });
  return row?.id ?? '';
}

test.each<[string, BegunForm]>([
  [
    'a new client',
    { at: () => '/clients/new', field: 'Название', typed: 'ООО «Начатое»', leave: byMenu, arrived: /today/ },
  ],
  [
    'a new contract',
    { at: () => '/contracts/new', field: 'Номер договора', typed: 'ХР-9', leave: byMenu, arrived: /today/ },
  ],
  [
    'a new rate',
    {
      at: async () => `/tariffs/${await first('tariffs')}`,
      field: 'Цена',
      typed: '99,00',
      leave: byMenu,
      arrived: /today/,
    },
  ],
  [
    'slots by a pattern',
    {
      at: async () => `/warehouses/${await first('warehouses')}?add=1`,
      field: 'Зоны',
      typed: 'Ю–Я',
      leave: byMenu,
      arrived: /today/,
    },
  ],
  [
    'a new organization, left by a tab',
    {
      at: () => '/settings?tab=organizations&edit=new',
      field: 'Название организации',
      typed: 'ООО «Вторая»',
      leave: (page) => page.getByRole('tab', { name: 'Сотрудники' }).click(),
      arrived: /tab=users/,
    },
  ],
])('%s is not lost without a question', async (_, { at, field, typed, leave, arrived }) => {
  const { page } = await app.visit({ as: 'administrator', at: await at() });
  const begun = page.getByRole('textbox', { name: field, exact: true });
  await begun.fill(typed);
  await leave(page);
  await question(page).getByRole('button', { name: 'Остаться' }).click();
  await question(page).waitFor({ state: 'detached' });
  expect(await begun.inputValue()).toBe(typed);
  await leave(page);
  await question(page).getByRole('button', { name: 'Уйти без сохранения' }).click();
  await page.waitForURL(arrived);
});

test('in an empty system a begun step is not lost by opening another one', async () => {
  const empty = await openBrowserApp({ empty: true });
  try {
    const { page } = await empty.visit({ as: 'administrator', at: '/setup' });
    const name = page.getByRole('textbox', { name: 'Название организации', exact: true });
    await name.fill('ООО «Начатое»');
    await page.getByRole('button', { name: /^2. Склад и ячейки/ }).click();
    await question(page).getByRole('button', { name: 'Остаться' }).click();
    expect(await name.inputValue()).toBe('ООО «Начатое»');
  } finally {
    await empty.close();
  }
});

test('closing the window asks too, and a begun delivery outlives a look at another screen', async () => {
  const { page } = await app.visit({ as: 'storekeeper', at: '/receive' });
  await page.getByLabel('Клиент или договор').fill('вектор');
  await page.getByRole('button', { name: /Вектор/ }).click();
  await page.getByRole('radio', { name: /^R16-18/ }).click();
  await page.getByLabel('Количество', { exact: true }).fill('8');
  await byMenu(page);
  await page.waitForURL('**/today');
  await page.goBack();
  expect(await page.getByLabel('Количество', { exact: true }).inputValue()).toBe('8');
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
});
