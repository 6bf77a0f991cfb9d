import type { Locator, Page } from 'playwright-core';
import { given } from '../support/given.ts';
import type { BrowserApp } from './support/browser-app.ts';
import { openBrowserApp } from './support/browser-app.ts';
import { settled, violations } from './support/inspect.ts';

let app: BrowserApp;
beforeAll(async () => {
  app = await openBrowserApp();
});
afterAll(async () => {
  await app.close();
});

interface Client {
  readonly id: string;
  readonly name: string;
  readonly address: string | null;
}

async function clientOf(id: string): Promise<Client> {
  return (await app.as('manager').get(`/clients/${id}`).expect(200)).body as Client;
}

test('an open card sends only changed fields, and says which of them somebody else has changed too', async () => {
  const { id } = await given(app).client({ name: 'ООО «Было»', address: 'Старый адрес' });
  const { page } = await app.visit({ as: 'manager', at: `/clients/${id}?edit=1` });
  const name = page.getByLabel(/^Название/);
  await name.fill('ООО «Переименовано»');
  await app.as('accountant').patch(`/clients/${id}`, { address: 'Новый адрес' }).expect(200);
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await page.getByRole('heading', { level: 1, name: 'ООО «Переименовано»' }).waitFor();
  expect(await clientOf(id)).toMatchObject({ name: 'ООО «Переименовано»', address: 'Новый адрес' });

  await page.getByRole('button', { name: 'Изменить' }).click();
  await name.fill('ООО «Моё»');
  await app.as('accountant').patch(`/clients/${id}`, { name: 'ООО «Чужое»' }).expect(200);
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await page.getByText(/другой сотрудник записал здесь: ООО «Чужое»/).waitFor();
  expect(await violations(page)).toEqual([]);
  expect([await name.inputValue(), (await clientOf(id)).name]).toEqual(['ООО «Моё»', 'ООО «Чужое»']);
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await page.getByRole('heading', { level: 1, name: 'ООО «Моё»' }).waitFor();
});

test('renaming a user who was deactivated meanwhile does not activate him again', async () => {
  const user = app.actor('storekeeper');
  const { page } = await app.visit({ as: 'administrator', at: '/settings?tab=users' });
  await page.getByRole('button', { name: /storekeeper/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Имя').fill('Переименованный');
  await app.as('administrator').patch(`/users/${user.id}`, { active: false }).expect(200);
  await dialog.getByRole('button', { name: 'Сохранить' }).click();
  await dialog.waitFor({ state: 'detached' });
  const users = (await app.as('administrator').get('/users?limit=500').expect(200)).body as {
    items: { id: string; name: string; active: boolean }[];
  };
  expect(users.items.find(({ id }) => id === user.id)).toMatchObject({
    name: 'Переименованный',
    active: false,
  });
  await app.as('administrator').patch(`/users/${user.id}`, { active: true }).expect(200);
});

const html = { contentType: 'text/html', body: '<html><body><h1>502 Bad Gateway</h1></body></html>' };

test.each([502, 504, 413, 200])(
  'an answer %d that is not the server’s own is told in Russian, and the same is sent again under the same key',
  async (status) => {
    const { page } = await app.visit({ as: 'manager', at: '/clients/new' });
    const keys: (string | undefined)[] = [];
    await page.route('**/api/v1/clients', async (route) => {
      if (route.request().method() !== 'POST') return route.fallback();
      keys.push(route.request().headers()['idempotency-key']);
      // The server has done it, and its answer was lost behind a proxy.
      if (keys.length > 1) return route.fallback();
      await route.fetch();
      return route.fulfill({ status, ...html });
    });
    await page.getByLabel(/^Название/).fill(`ООО «Ответ ${status}»`);
    const inn = { 502: '7707083893', 504: '7736050003', 413: '7702070139', 200: '5008004581' }[status] ?? '';
    await page.getByLabel('ИНН').fill(inn);
    await page.getByRole('button', { name: 'Добавить клиента' }).click();
    await page.getByText(/по дороге/).waitFor();
    await page.getByRole('button', { name: /Добавить клиента|Повторить/ }).click();
    await page.getByRole('heading', { level: 1, name: `ООО «Ответ ${status}»` }).waitFor();
    expect([keys.length, new Set(keys).size]).toEqual([2, 1]);
  },
);

test('a list that a proxy answered instead of the server says so in our own sentence', async () => {
  const { page } = await app.visit({ as: 'manager', at: '/space' });
  await settled(page);
  await page.route('**/api/v1/clients**', (route) => route.fulfill({ status: 502, ...html }));
  await page.getByRole('link', { name: 'Клиенты и договоры' }).click();
  await page.getByText(/Ответил не сервер Протектора.*502/).waitFor();
  expect(await page.getByText('Bad Gateway').count()).toBe(0);
});

const denied = `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } });
Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('denied', 'SecurityError'); } });`;
const full = `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };`;

test.each([
  ['forbidden', denied],
  ['full', full],
])('with storage %s everything works; a draft outlives a look at another screen', async (_, script) => {
  const { page, context } = await app.visit({ as: 'administrator' });
  await context.addInitScript(script);
  await page.goto('/today');
  await page.getByText('EN', { exact: true }).click();
  await page.getByRole('link', { name: 'Free space' }).waitFor();
  await page.getByText('RU', { exact: true }).click();
  await page.getByRole('button', { name: 'Тёмная тема' }).click();
  await page.getByRole('navigation').getByRole('link', { name: 'Принять' }).click();
  await page.getByLabel('Клиент или договор').fill('вектор');
  await page.getByRole('button', { name: /Вектор/ }).click();
  await page.getByRole('navigation').getByRole('link', { name: 'Где лежит?' }).click();
  await page.getByRole('heading', { level: 1, name: 'Где лежит?' }).waitFor();
  await page.getByRole('navigation').getByRole('link', { name: 'Принять' }).click();
  await page
    .getByRole('region', { name: 'Выбранный клиент' })
    .getByText(/Вектор/)
    .waitFor();
});

test('Ctrl+K finds the search on a Russian keyboard layout too', async () => {
  const { page } = await app.visit({ as: 'manager' });
  await settled(page);
  const search = page.getByPlaceholder(/^Клиент, договор/);
  await page.evaluate(
    `document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'л', code: 'KeyK', ctrlKey: true, bubbles: true }))`,
  );
  await focused(page, search);
});

async function focused(page: Page, target: Locator): Promise<void> {
  await target.and(page.locator(':focus')).waitFor();
}

test.each([
  '/close-month?month=2026-13',
  '/close-month?month=evil&issued=evil',
  '/documents?month=2026-13&clientId=evil&status=evil',
  '/space?on=evil&from=evil&to=2026-02-30&warehouseId=evil',
  '/revenue?from=evil&to=2026-13',
  '/today?day=evil&warehouse=evil',
  '/where?day=2026-02-30&client=evil&contract=evil',
  '/movements?kind=evil&from=evil&to=evil',
  '/settings?tab=audit&actorId=evil&subjectId=evil&from=evil&to=evil',
  '/contracts/new?clientId=evil',
  '/receive?contract=evil',
  '/setup?step=evil',
])('nonsense in the address counts as not given: %s', async (address) => {
  const { page } = await app.visit({ as: 'administrator', at: address });
  await settled(page);
  expect(await page.getByRole('alert').allTextContents()).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/Не получилось|Invalid/)]),
  );
  expect(await page.getByText('Invalid').count()).toBe(0);
});

test.each(['/assets/gone-00000000.js', '/assets/..%2findex.html', '/assets/'])(
  'there is no %s: 404, and no cache keeps that answer',
  async (path) => {
    const { page } = await app.visit();
    const answer = await page.request.get(path);
    expect([answer.status(), (await answer.json()) as unknown]).toMatchObject([404, { code: 'notFound' }]);
    expect(answer.headers()['cache-control']).toBe('no-store');
  },
);

test('shown rows stay when the next page is lost, and the next page loads when requested again', async () => {
  const { page } = await app.visit({ as: 'manager', at: '/movements' });
  const rows = page.getByRole('row');
  const more = page.getByRole('button', { name: 'Показать ещё' });
  await more.waitFor();
  const shown = await rows.count();
  await page.route('**/api/v1/movements?*cursor*', (route) => route.abort());
  await more.click();
  await page.getByText('Нет связи с сервером').waitFor();
  expect(await rows.count()).toBe(shown);
  await page.unroute('**/api/v1/movements?*cursor*');
  await page.getByRole('button', { name: 'Повторить' }).click();
  await rows.nth(shown).waitFor();
  expect(await page.getByText('Нет связи с сервером').count()).toBe(0);
});

test('every screen has its own title for tabs and history', async () => {
  const { page } = await app.visit({ as: 'manager', at: '/space' });
  await settled(page);
  expect(await page.title()).toBe('Свободное место · Протектор');
  const { id } = await given(app).client({ name: 'ООО «Вкладка»' });
  await page.goto(`/clients/${id}`);
  await settled(page);
  expect(await page.title()).toBe('ООО «Вкладка» · Протектор');
  await page.goto('/no-such-page');
  await settled(page);
  expect(await page.title()).toBe('Такой страницы нет · Протектор');
});

test('the keyboard can skip the menu, and the focus stays in the form after a client is picked by Enter', async () => {
  const { page } = await app.visit({ as: 'storekeeper', at: '/where' });
  await settled(page);
  await page.keyboard.press('Tab');
  await focused(page, page.getByRole('link', { name: 'К содержанию' }));
  await page.keyboard.press('Enter');
  await focused(page, page.getByRole('main'));
  await page.goto('/receive');
  await Promise.all([
    page.waitForResponse(
      (answer) => answer.url().includes('/stock/contracts') && answer.url().includes('q='),
    ),
    page.getByLabel('Клиент или договор').fill('вектор'),
  ]);
  const found = page.getByRole('list', { name: 'Найденные договоры' }).getByRole('listitem');
  await found.nth(1).waitFor({ state: 'detached' });
  await found.filter({ hasText: 'Вектор' }).waitFor();
  await page.keyboard.press('Enter');
  const chosen = page.getByRole('region', { name: 'Выбранный клиент' });
  await chosen.waitFor();
  await focused(page, chosen);
});

test('a refused copy to Excel is reported in the application, and succeeds when requested again', async () => {
  const { page } = await app.visit({ as: 'manager', at: '/clients' });
  const copy = page.getByRole('link', { name: 'В Excel' });
  await copy.waitFor();
  await page.route('**/api/v1/clients?*format=xlsx*', (route) => route.fulfill({ status: 502, ...html }), {
    times: 1,
  });
  await copy.click();
  await page
    .getByRole('alert')
    .getByText(/Ответил не сервер Протектора/)
    .waitFor();
  expect(new URL(page.url()).pathname).toBe('/clients');
  const [download] = await Promise.all([page.waitForEvent('download'), copy.click()]);
  expect(download.suggestedFilename()).toBe('Клиенты.xlsx');
  await app.db('sessions').delete();
  await copy.click();
  await page.getByRole('dialog', { name: 'Войдите ещё раз' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/clients');
});

test('a PDF that fails to load is replaced by a sentence and a button that tries again', async () => {
  const { page } = await app.visit({ as: 'accountant', at: '/documents?month=2026-02' });
  const list = page.getByRole('region', { name: 'Счета и акты' });
  await page.route('**/api/v1/invoices/*/pdf', (route) => route.abort(), { times: 3 });
  await list.getByRole('link', { name: /^\d+$/ }).first().click();
  await page.getByText('Нет связи с сервером').waitFor();
  await page.getByRole('button', { name: 'Повторить' }).click();
  await page.getByTitle(/^Документ в PDF/).waitFor();
});

test('a screen that cannot be loaded says that there is no connection, and opens in place when there is one', async () => {
  const { page } = await app.visit({ as: 'manager', at: '/clients' });
  await settled(page);
  await page.evaluate('window.sameVisit = true');
  await page.context().setOffline(true);
  await page.getByRole('navigation').getByRole('link', { name: 'Выручка' }).click();
  await page.getByText('Нет связи с сервером').waitFor();
  // The last request of a try is /session: if the server answered it, the page would be loaded anew.
  const askedInVain = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/session'));
  await page.getByRole('button', { name: 'Повторить' }).click();
  await askedInVain;
  await page.getByText('Нет связи с сервером').waitFor();
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Повторить' }).click();
  await page.getByRole('heading', { level: 1, name: 'Выручка' }).waitFor();
  // Chromium does not remember an import that failed for want of a network: the page was not loaded anew.
  expect(await page.evaluate('window.sameVisit')).toBe(true);
});

test('when the file of a screen was replaced by a newer version, the page is reloaded once', async () => {
  const { page } = await app.visit({ as: 'manager', at: '/clients' });
  await settled(page);
  let loads = 0;
  page.on('framenavigated', () => (loads += 1));
  await page.route('**/assets/revenue-page-*.js', (route) => route.fulfill({ status: 404 }));
  await page.getByRole('navigation').getByRole('link', { name: 'Выручка' }).click();
  await page.getByText('Экран не загрузился').waitFor();
  expect(loads).toBeLessThanOrEqual(3);
  await page.unroute('**/assets/revenue-page-*.js');
  await page.getByRole('button', { name: 'Повторить' }).click();
  await page.getByRole('heading', { level: 1, name: 'Выручка' }).waitFor();
});

test('the screens of the menu are loaded ahead, so that they open without a network', async () => {
  const { page } = await app.visit({ as: 'storekeeper', at: '/today' });
  await page.waitForResponse(/assets\/where-page/, { timeout: 60_000 });
  await settled(page);
  await page.context().setOffline(true);
  await page.getByRole('navigation').getByRole('link', { name: 'Где лежит?' }).click();
  await page.getByRole('heading', { level: 1, name: 'Где лежит?' }).waitFor();
});
