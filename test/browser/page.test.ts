import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { APIRequestContext } from 'playwright-core';
import type { FirstFiles } from '../../src/server/web-application.ts';
import type { BrowserApp } from './support/browser-app.ts';
import { openBrowserApp } from './support/browser-app.ts';
import { jobTimeoutMs } from './support/calls.ts';
import { drawn } from './support/inspect.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const { screens } = JSON.parse(readFileSync(`${dist}first-files.json`, 'utf8')) as FirstFiles;
const space = screens.find(({ path }) => path === '/space')?.files ?? [];
const program = /assets\/libraries-[^"]+\.js/;

let app: BrowserApp;
let manager: APIRequestContext;
beforeAll(async () => {
  app = await openBrowserApp();
  manager = (await app.visit({ as: 'manager' })).page.context().request;
});
afterAll(async () => {
  await app.close();
});

const namesIn = (html: string) => space.filter((file) => html.split(`href="/${file}"`).length === 2);

test.each(['/space?on=2026-03-15', '/'])('%s names the files of the screen, each once', async (address) => {
  const page = await (await manager.get(address)).text();
  expect(space.length).toBeGreaterThan(3);
  expect(namesIn(page)).toEqual(space);
  for (const file of space) expect((await manager.get(`/${file}`)).status()).toBe(200);
});

test.each(['/space/', '/%zz', '/nothing-of-ours'])(
  '%s, which is no screen, is the page without them',
  async (address) => {
    const answer = await manager.get(address);
    expect([answer.status(), namesIn(await answer.text())]).toEqual([200, []]);
  },
);

test('without a session the page names no files of screens', async () => {
  const page = await (await fetch(`${app.url}/space`, { headers: { accept: 'text/html' } })).text();
  expect(namesIn(page)).toEqual([]);
});

test.each([
  ['dark', '<html data-mantine-color-scheme="dark" lang="ru">'],
  ['light', '<html data-mantine-color-scheme="light" lang="ru">'],
  ['"><script>', '<html lang="ru">'],
])('the page of whoever chose %s says so before its first paint', async (chosen, beginning) => {
  const headers = { accept: 'text/html', cookie: `color-scheme=${encodeURIComponent(chosen)}` };
  expect(await (await fetch(app.url, { headers })).text()).toContain(beginning);
});

test.each(['br', 'gzip', 'identity'])('a file is sent as %s and may be kept for ever', async (encoding) => {
  const page = await (await manager.get('/space')).text();
  const answer = await manager.get(`/${program.exec(page)?.[0] ?? ''}`, {
    headers: { 'accept-encoding': encoding },
  });
  const headers = answer.headers();
  expect(headers['content-encoding'] ?? 'identity').toBe(encoding);
  expect(headers['content-type']).toMatch(/^text\/javascript; charset=utf-8$/i);
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
});

test.each(['libraries-00000000.js', '%zz'])('assets/%s is our own 404', async (name) => {
  const answer = await manager.get(`/assets/${name}`);
  expect(answer.status()).toBe(404);
  expect(answer.headers()['content-type']).toMatch('application/problem+json');
});

test('a request without a usable encoding is refused in words, not in the file’s encoding', async () => {
  const page = await (await manager.get('/space')).text();
  const answer = await manager.post(`/${program.exec(page)?.[0] ?? ''}`, {
    headers: { 'accept-encoding': 'br' },
  });
  expect([answer.status(), answer.headers()['content-encoding']]).toEqual([404, undefined]);
});

test('lists travel compressed, files as they are', async () => {
  const list = await manager.get('/api/v1/clients');
  expect(list.headers()['content-encoding']).toBe('br');
  const { items } = (await (await manager.get('/api/v1/invoices')).json()) as { items: { id: string }[] };
  const invoice = await manager.get(`/api/v1/invoices/${items[0]?.id ?? ''}/pdf`);
  expect([invoice.status(), invoice.headers()['content-encoding']]).toEqual([200, undefined]);
  expect((await invoice.body()).subarray(0, 5).toString()).toBe('%PDF-');
});

test('with the keyboard the month beside the chosen one is chosen', async () => {
  const { page } = await app.visit({ as: 'accountant', at: '/close-month' });
  const month = page.getByRole('combobox', { name: 'Месяц' });
  expect(await month.inputValue()).toBe('март 2026 г.');
  await month.focus();
  await page.keyboard.press('ArrowDown');
  expect(await month.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/month=2026-02/);
});

test('zones stay when the free places are requested again and fail', async () => {
  const { page } = await app.visit({ as: 'manager' });
  await page.route(/\/api\/v1\/capacity\?/, (route) => route.fulfill({ status: 500, body: '' }));
  await page.goto('/space');
  const zones = page.getByRole('heading', { name: 'По складам и зонам' });
  await zones.waitFor();
  const again = page.getByRole('button', { name: 'Повторить' });
  await Promise.all([page.waitForResponse(/\/api\/v1\/capacity\?/), again.click()]);
  await drawn(page);
  expect(await zones.isVisible()).toBe(true);
  await again.waitFor();
  expect(await zones.isVisible()).toBe(true);
});

test('the list of a month is shown when its problems fail to load, and stays when they are shown in English', async () => {
  const { page } = await app.visit({ as: 'accountant' });
  await page.route(/comparison\?outcome=blocked/, (route) => route.fulfill({ status: 500, body: '' }), {
    times: 3,
  });
  await page.goto('/close-month');
  const issue = page.getByRole('button', { name: 'Выставить', exact: true });
  await issue.waitFor({ timeout: jobTimeoutMs });
  await page.getByRole('button', { name: 'Повторить' }).click();
  await page.getByText('Сначала решите').waitFor();
  expect(await issue.isVisible()).toBe(true);
  await page.route(/comparison\?outcome=blocked/, () => new Promise(() => undefined));
  await Promise.all([
    page.waitForRequest(/comparison\?outcome=blocked/),
    page.getByRole('button', { name: 'EN' }).click(),
  ]);
  const inEnglish = page.getByRole('button', { name: 'Issue', exact: true });
  await inEnglish.waitFor();
  await drawn(page);
  expect(await inEnglish.isVisible()).toBe(true);
});

test('the menu of a phone is there when it is opened', async () => {
  const { page } = await app.visit({ as: 'manager', phone: true, at: '/space' });
  await page.getByRole('heading', { name: 'По складам и зонам' }).waitFor();
  expect(await page.locator('nav a').count()).toBe(0);
  await page.getByRole('button', { name: 'Меню' }).tap();
  await page.getByRole('navigation', { name: 'Меню' }).getByRole('link', { name: 'Выручка' }).tap();
  await page.getByRole('heading', { level: 1, name: 'Выручка' }).waitFor();
  await page.getByRole('button', { name: 'Меню' }).tap();
  await page.getByRole('button', { name: 'Выйти' }).waitFor();
});
