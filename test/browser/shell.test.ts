import type { Role } from '../../src/shared/roles.ts';
import { testPassword } from '../support/test-app.ts';
import type { BrowserApp } from './support/browser-app.ts';
import { openBrowserApp } from './support/browser-app.ts';
import { settled } from './support/inspect.ts';

let app: BrowserApp;
beforeAll(async () => {
  app = await openBrowserApp();
});
afterAll(async () => {
  await app.close();
});

test('a wrong password is refused and stays typed; the right one signs in', async () => {
  const { page } = await app.visit();
  await page.getByLabel('Логин').fill('storekeeper');
  await page.getByLabel('Пароль').fill('wrong password');
  await page.getByRole('button', { name: 'Войти' }).click();
  expect(await page.getByRole('alert').textContent()).toMatch(/логин|пароль/i);
  expect(await page.getByLabel('Логин').inputValue()).toBe('storekeeper');
  await page.getByLabel('Пароль').fill(testPassword);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Меню' }).waitFor();
  await page.waitForURL('**/today');
  await page.getByRole('button', { name: 'Выйти' }).click();
  await page.getByLabel('Логин').waitFor();
});

test('without a session the sign-in is shown at once, without a refused call', async () => {
  const { page, trouble } = await app.visit();
  await page.getByLabel('Логин').waitFor();
  expect(trouble).toEqual([]);
});

test('when a session ends while a form is open, signing in again keeps what was typed', async () => {
  const { page } = await app.visit({ as: 'administrator', at: '/clients/new' });
  const name = page.getByLabel(/^Название/);
  await name.fill('ООО «Сеанс закончился»');
  await page.getByLabel('ИНН').fill('7707083893');
  await app.db('sessions').delete();
  await page.getByRole('button', { name: 'Добавить клиента' }).click();
  const again = page.getByRole('dialog', { name: 'Войдите ещё раз' });
  await again.getByLabel('Логин').fill('administrator');
  await again.getByLabel('Пароль').fill(testPassword);
  await page.keyboard.press('Enter');
  await again.waitFor({ state: 'detached' });
  expect(await name.inputValue()).toBe('ООО «Сеанс закончился»');
});

const masters = ['Клиенты и договоры', 'Тарифы'];
const places = ['Где лежит?', 'Журнал движений'];

test.each<[Role, string[]]>([
  ['storekeeper', ['Сегодня', 'Принять', 'Выдать', ...places, 'Свободное место', 'Настройки']],
  [
    'accountant',
    [...places, 'Закрыть месяц', 'Счета и акты', 'Свободное место', 'Выручка', ...masters, 'Настройки'],
  ],
  ['manager', [...places, 'Счета и акты', 'Свободное место', 'Выручка', ...masters, 'Настройки']],
  [
    'administrator',
    [
      'Сегодня',
      'Принять',
      'Выдать',
      ...places,
      'Закрыть месяц',
      'Счета и акты',
      'Свободное место',
      'Выручка',
      ...masters,
      'Загрузка журнала',
      'Склады и ячейки',
      'Настройки',
    ],
  ],
])('the menu of the %s has what he came for', async (role, entries) => {
  const { page } = await app.visit({ as: role });
  const menu = page.getByRole('navigation', { name: 'Меню' });
  await menu.waitFor();
  expect(await menu.getByRole('link').allTextContents()).toEqual(entries);
});

test('on a phone the menu opens by its button and closes when something was chosen', async () => {
  const { page } = await app.visit({ as: 'storekeeper', phone: true, at: '/today' });
  const menu = page.getByRole('navigation', { name: 'Меню' });
  await page.getByRole('button', { name: 'Меню' }).tap();
  await menu.getByRole('link', { name: 'Где лежит?' }).tap();
  await page.waitForURL('**/where');
  await page.locator('nav[inert]').waitFor({ state: 'attached' });
});

test('with the keyboard alone Ctrl+K finds a client by some letters and opens him', async () => {
  const { page } = await app.visit({ as: 'accountant' });
  const client = await firstClient();
  await settled(page);
  await page.keyboard.press('Control+k');
  const letters = client.name.slice(0, 12).trim();
  await Promise.all([
    page.waitForResponse((answer) => new URL(answer.url()).searchParams.get('q') === letters),
    page.keyboard.type(letters),
  ]);
  await settled(page);
  await page.getByRole('option', { name: client.name }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/clients/${client.id}`);
});

/** Left of this many pixels is the menu. */
const menuWidth = 240;

test.each([
  ['at a desk', false],
  ['on a phone with its menu open', true],
])('%s the menu does not cover what the search found', async (_, phone) => {
  const { page } = await app.visit({ as: 'manager', phone, at: '/settings' });
  await settled(page);
  if (phone) await page.getByRole('button', { name: 'Меню' }).tap();
  await page.getByLabel('Поиск по всему').fill('ООО');
  const found = page.getByRole('listbox', { name: 'Что нашлось' }).getByRole('option').first();
  // A click that is only tried waits until it would reach what was found, at its left edge.
  await found.click({ trial: true, position: { x: 4, y: 10 } });
  expect((await found.boundingBox())?.x).toBeLessThan(menuWidth);
});

test('the language is switched at once and stays after a reload', async () => {
  const { page } = await app.visit({ as: 'manager' });
  await page.getByText('EN', { exact: true }).click();
  await page.getByRole('link', { name: 'Free space' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.reload();
  await page.getByRole('link', { name: 'Free space' }).waitFor();
  await page.getByText('RU', { exact: true }).click();
  await page.getByRole('link', { name: 'Свободное место' }).waitFor();
});

test('dark is switched at once and stays after a reload, without a flash of light', async () => {
  const { page } = await app.visit({ as: 'manager' });
  await page.getByRole('button', { name: 'Тёмная тема' }).click();
  const scheme = () => page.locator('html').getAttribute('data-mantine-color-scheme');
  expect(await scheme()).toBe('dark');
  await page.reload();
  await page.getByRole('button', { name: 'Светлая тема' }).waitFor();
  expect(await scheme()).toBe('dark');
  // Before the first paint there is nothing but the page itself: the program would set the scheme too, later.
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.reload();
  await page.locator('.starting').waitFor();
  expect(await scheme()).toBe('dark');
});

test('an unknown address says so and links home', async () => {
  const { page } = await app.visit({ as: 'manager', at: '/no-such-page' });
  await page.getByRole('heading', { name: 'Такой страницы нет' }).waitFor();
  await page.getByRole('link', { name: 'На главную' }).click();
  await page.waitForURL('**/space');
});

async function firstClient(): Promise<{ id: string; name: string }> {
  const answer = await app.as('accountant').get('/clients?limit=1').expect(200);
  const { items } = answer.body as { items: { id: string; name: string }[] };
  const [client] = items;
  if (!client) throw new Error('the season has no clients');
  return client;
}
