import type { Page } from 'playwright-core';
import type { BrowserApp } from './support/browser-app.ts';
import { openBrowserApp } from './support/browser-app.ts';
import { settled, violations } from './support/inspect.ts';
import { addressOf } from './support/screens.ts';

let app: BrowserApp;
beforeAll(async () => {
  app = await openBrowserApp();
});
afterAll(async () => {
  await app.close();
});

const question = (page: Page) => page.getByRole('dialog', { name: 'Уйти без сохранения?' });
const stay = (page: Page) => question(page).getByRole('button', { name: 'Остаться' });
const leave = (page: Page) => question(page).getByRole('button', { name: 'Уйти без сохранения' });
const typed = 'набрано и не сохранено';

/** A form that stands in the words of the URL after the page: how it is opened, its field, and a way that takes it away. */
interface FormOfAddress {
  readonly page: string;
  readonly open: (page: Page) => Promise<void>;
  readonly field: string;
  readonly away: (page: Page) => Promise<unknown>;
}

const tab = (name: string) => (page: Page) => page.getByRole('tab', { name }).click();
const button = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();

test.each<[string, FormOfAddress]>([
  [
    'a client by the back button',
    {
      page: 'clients/:id',
      open: button('Изменить реквизиты'),
      field: 'Адрес',
      away: (page) => page.goBack(),
    },
  ],
  [
    'an organization by another tab',
    { page: 'settings', open: button(/^Изменить реквизиты/), field: 'Адрес', away: tab('Категории') },
  ],
  [
    'a category by another tab',
    { page: 'settings', open: tab('Категории'), field: 'Код категории', away: tab('Сотрудники') },
  ],
  [
    'a new warehouse by the back button',
    { page: 'warehouses', open: button('Новый склад'), field: 'Код склада', away: (page) => page.goBack() },
  ],
  [
    'new slots by the back button',
    {
      page: 'warehouses/:id',
      open: button('Добавить ячейки'),
      field: 'Зоны',
      away: (page) => page.goBack(),
    },
  ],
])('%s is not left with something typed in it before it was asked', async (_name, form) => {
  const { page } = await app.visit({ as: 'administrator', at: await addressOf(app.db, form.page) });
  await settled(page);
  await form.open(page);
  const field = page.getByLabel(form.field).first();
  await field.fill(typed);
  await form.away(page);
  await stay(page).click();
  expect(await field.inputValue()).toBe(typed);
  await form.away(page);
  expect(await violations(page)).toEqual([]);
  await leave(page).click();
  await field.waitFor({ state: 'detached' });
});

test('a filter beside a form keeps the form open and asks nothing', async () => {
  const address = await addressOf(app.db, 'warehouses/:id');
  const { page } = await app.visit({ as: 'administrator', at: `${address}?add=1` });
  const zones = page.getByLabel('Зоны');
  await zones.fill('Г–Е');
  await page.getByRole('searchbox').fill('А-01');
  await page.waitForURL(/[?&]q=/);
  await page.getByRole('button', { name: 'Мест', exact: true }).click();
  await page.waitForURL(/[?&]sort=/);
  expect(await question(page).count()).toBe(0);
  expect(await zones.inputValue()).toBe('Г–Е');
});

interface FormOfDialog {
  readonly page: string;
  readonly open: string | RegExp;
  readonly title: string | RegExp;
  readonly field: string;
}

test.each<[string, FormOfDialog]>([
  [
    'a new user',
    { page: 'settings?tab=users', open: 'Новый сотрудник', title: 'Новый сотрудник', field: 'Имя' },
  ],
  [
    'a changed user',
    {
      page: 'settings?tab=users',
      open: 'Изменить сотрудника manager',
      title: 'manager',
      field: 'Имя',
    },
  ],
  ['a new tariff', { page: 'tariffs', open: 'Новый тариф', title: 'Новый тариф', field: 'Код тарифа' }],
  [
    'a corrected name',
    {
      page: 'tariffs/:id',
      open: 'Изменить название',
      title: 'Изменить название',
      field: 'Название тарифа',
    },
  ],
  [
    'a new client of a contract',
    { page: 'contracts/new', open: 'Новый клиент', title: 'Новый клиент', field: 'Название' },
  ],
  [
    'the reason of a reversal',
    { page: 'movements/:id', open: /^Отменить/, title: /^Отменить/, field: 'Причина' },
  ],
  [
    'the reason of a void',
    {
      page: 'documents/invoices/:id',
      open: 'Аннулировать',
      title: /^Аннулировать счёт/,
      field: 'Причина',
    },
  ],
])(
  'the dialog of %s closes at once while it is empty, and asks when something was typed',
  async (_name, it) => {
    const { page } = await app.visit({ as: 'administrator', at: await addressOf(app.db, it.page) });
    await settled(page);
    const dialog = page.getByRole('dialog', { name: it.title });
    const field = dialog.getByLabel(it.field).first();
    const open = () => page.getByRole('button', { name: it.open }).first().click();
    await open();
    await field.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });

    await open();
    await field.fill(typed);
    await page.keyboard.press('Escape');
    await question(page).waitFor();
    // Esc answers the question that lies on top, and only that.
    await page.keyboard.press('Escape');
    await question(page).waitFor({ state: 'detached' });
    expect(await field.inputValue()).toBe(typed);
    await page.mouse.click(5, 500);
    await stay(page).click();
    expect(await field.inputValue()).toBe(typed);
    await dialog.getByRole('button', { name: 'Закрыть' }).click();
    await leave(page).click();
    await dialog.waitFor({ state: 'detached' });
  },
);

test('closing the empty dialog of a client does not ask about the contract behind it, which keeps what was typed', async () => {
  const { page } = await app.visit({ as: 'accountant', at: '/contracts/new' });
  const number = page.getByLabel('Номер');
  await number.fill('ХР-9/9');
  await page.getByRole('button', { name: 'Новый клиент' }).click();
  const dialog = page.getByRole('dialog', { name: 'Новый клиент' });
  await dialog.getByLabel('ИНН').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await question(page).count()).toBe(0);
  expect(await number.inputValue()).toBe('ХР-9/9');
});

test.each([
  ['a new client', 'clients/new', 'Адрес'],
  ['a changed client', 'clients/:id?edit=1', 'Адрес'],
  ['a new contract', 'contracts/new', 'Номер'],
  ['a changed contract', 'contracts/:id?edit=1', 'Срок оплаты'],
])('«Отмена» of %s asks before it throws away what was typed', async (_name, address, label) => {
  const [path = '', query = ''] = address.split('?');
  const { page } = await app.visit({ as: 'accountant', at: '/clients' });
  await settled(page);
  await page.goto(`${await addressOf(app.db, path)}?${query}`);
  const field = page.getByLabel(label).first();
  await field.fill('77');
  const cancel = page.getByRole('button', { name: 'Отмена' });
  await cancel.click();
  await stay(page).click();
  expect(await field.inputValue()).toMatch(/^77/);
  await cancel.click();
  await leave(page).click();
  await cancel.waitFor({ state: 'detached' });
  expect(await question(page).count()).toBe(0);
});

test('leaving a price asks also when only its day was changed', async () => {
  const { page } = await app.visit({ as: 'accountant', at: await addressOf(app.db, 'tariffs/:id') });
  await page.getByLabel('Действует с').fill('15.04.2026');
  await page.getByLabel('Цена').focus();
  await page.getByRole('navigation').getByRole('link', { name: 'Тарифы' }).click();
  await stay(page).click();
  expect(await page.getByLabel('Действует с').inputValue()).toBe('15.04.2026');
});

test('signing out asks about what was typed before the session is over', async () => {
  const { page } = await app.visit({ as: 'accountant', at: '/clients/new' });
  await page.getByLabel('Адрес').fill(typed);
  await page.getByRole('button', { name: 'Выйти' }).click();
  await stay(page).click();
  expect((await page.request.get('/api/v1/session')).status()).toBe(200);
  expect(await page.getByLabel('Адрес').inputValue()).toBe(typed);
  await page.getByRole('button', { name: 'Выйти' }).click();
  await leave(page).click();
  await page.getByLabel('Логин').waitFor();
});

test('signing out asks nothing about a draft of a delivery, which the same person finds again', async () => {
  const { page } = await app.visit({ as: 'storekeeper', at: '/receive' });
  await page.getByRole('list', { name: 'Найденные договоры' }).getByRole('button').first().click();
  await page.getByLabel('Количество', { exact: true }).fill('9');
  await page.getByRole('button', { name: 'Выйти' }).click();
  await page.getByLabel('Логин').waitFor();
});

test('without a network signing out says that it did not work, and the screen stays', async () => {
  const { page, context } = await app.visit({ as: 'manager', at: '/clients' });
  await settled(page);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Выйти' }).click();
  await page.getByText('Выйти не получилось: нет связи').waitFor();
  expect(await violations(page)).toEqual([]);
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Выйти' }).click();
  await page.getByLabel('Логин').waitFor();
});

test('in an empty system opening another step asks before the begun one is lost', async () => {
  const empty = await openBrowserApp({ empty: true });
  try {
    const { page } = await empty.visit({ as: 'administrator', at: '/setup' });
    const name = page.getByRole('textbox', { name: 'Название организации', exact: true });
    await name.fill('ООО «Начатое»');
    await page.getByRole('button', { name: /^2. Склад и ячейки/ }).click();
    await stay(page).click();
    expect(await name.inputValue()).toBe('ООО «Начатое»');
  } finally {
    await empty.close();
  }
});

test('closing the window asks too, and a begun delivery is kept while another screen is open', async () => {
  const { page } = await app.visit({ as: 'storekeeper', at: '/receive' });
  await page.getByLabel('Клиент или договор').fill('вектор');
  await page.getByRole('button', { name: /Вектор/ }).click();
  await page.getByRole('radio', { name: /^R16-18/ }).click();
  await page.getByLabel('Количество', { exact: true }).fill('8');
  await page.getByRole('navigation', { name: 'Меню' }).getByRole('link', { name: 'Сегодня' }).click();
  await page.waitForURL('**/today');
  await page.goBack();
  expect(await page.getByLabel('Количество', { exact: true }).inputValue()).toBe('8');
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
});

test('the form of one client is not shown for another, however far the browser goes back', async () => {
  const { page } = await app.visit({ as: 'accountant', at: '/clients' });
  const links = page.getByRole('region', { name: 'Клиенты' }).getByRole('link', { name: /^(ООО|АО|ИП)/ });
  await links.nth(1).waitFor();
  const [first = ''] = await links.allTextContents();
  const address = page.getByRole('textbox', { name: 'Адрес', exact: true });
  await links.first().click();
  await button('Изменить реквизиты')(page);
  await address.waitFor();
  const before = await address.inputValue();
  await page.getByRole('navigation').getByRole('link', { name: 'Клиенты и договоры' }).click();
  await links.nth(1).click();
  await button('Изменить реквизиты')(page);
  await address.fill(typed);
  await page.evaluate('history.go(-3)');
  await leave(page).click();
  await page.getByRole('heading', { level: 1, name: first }).waitFor();
  expect(await page.getByRole('textbox', { name: 'Название', exact: true }).inputValue()).toBe(first);
  expect(await address.inputValue()).toBe(before);
});
