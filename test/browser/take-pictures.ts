import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { demoPassword } from '../../src/demo/demo-staff.ts';
import { launchChromium } from './support/chromium.ts';
import { startDemo } from './support/demo-server.ts';
import { stepTimeoutMs, watchCalls } from './support/calls.ts';
import { settled } from './support/inspect.ts';

/** `npm run docs:pictures`: the pictures of the user guide, from the demo's data; people do here what the guide tells. */
const folder = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));

interface Picture {
  readonly name: string;
  readonly login: 'sklad' | 'buh' | 'boss' | 'admin';
  readonly at: string;
  readonly phone?: boolean;
  /** Of the window at a desk: a picture weighs at most 150 kB. */
  readonly height?: number;
  readonly before?: (page: Page) => Promise<void>;
}

async function beginDelivery(page: Page): Promise<void> {
  await page.getByLabel('Клиент или договор').fill('вектор');
  await page.getByRole('button', { name: /Вектор/ }).tap();
  await page.getByRole('radio', { name: /^R16-18/ }).tap();
  await page.getByLabel('Количество', { exact: true }).fill('8');
  await page.getByText(/свободно \d+ из \d+ мест/).waitFor();
}

/** In the order of taking: what is recorded and issued for one is seen in the next. */
const pictures: readonly Picture[] = [
  { name: 'space', login: 'boss', at: '/space?on=2025-12-15' },
  { name: 'revenue', login: 'boss', at: '/revenue' },
  { name: 'import', login: 'admin', at: '/import' },
  { name: 'warehouses', login: 'admin', at: '/warehouses' },
  { name: 'settings', login: 'admin', at: '/settings' },
  {
    name: 'invoice',
    login: 'buh',
    at: '/documents?month=2026-02',
    height: 600,
    async before(page) {
      const list = page.getByRole('region', { name: 'Счета и акты' });
      await list.getByRole('link', { name: /^\d+$/ }).first().click();
      await page.getByRole('heading', { name: 'Почему такая сумма?' }).waitFor();
      // Chromium's own viewer of PDFs does not tell when it is ready.
      await page.waitForTimeout(4000);
    },
  },
  {
    name: 'close-month',
    login: 'buh',
    at: '/close-month',
    async before(page) {
      await page.getByRole('button', { name: 'Выставить', exact: true }).waitFor();
    },
  },
  {
    name: 'month-ready',
    login: 'buh',
    at: '/close-month',
    async before(page) {
      await page.getByRole('button', { name: 'Выставить', exact: true }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Да, выставить' }).click();
      await page.getByRole('heading', { name: /^Готово/ }).waitFor();
    },
  },
  { name: 'receive', login: 'sklad', phone: true, at: '/receive', before: beginDelivery },
  {
    name: 'received',
    login: 'sklad',
    phone: true,
    at: '/receive',
    async before(page) {
      await beginDelivery(page);
      await page.getByRole('button', { name: 'Записать' }).tap();
      await page.getByRole('heading', { name: /^Принято/ }).waitFor();
    },
  },
  { name: 'today', login: 'sklad', phone: true, at: '/today' },
  {
    name: 'release',
    login: 'sklad',
    phone: true,
    at: '/release',
    async before(page) {
      await page.getByLabel('Клиент или договор').fill('волна');
      await page.getByRole('button', { name: /Волна/ }).tap();
      await page.getByLabel('Сколько R16-18, сначала старые', { exact: true }).fill('8');
    },
  },
  { name: 'where', login: 'sklad', phone: true, at: '/where' },
];

async function take(browser: Browser, url: string, picture: Picture): Promise<void> {
  const { name, login, at, phone = false, height = 800, before } = picture;
  const context = await browser.newContext({
    baseURL: url,
    locale: 'ru-RU',
    timezoneId: 'Europe/Moscow',
    reducedMotion: 'reduce',
    colorScheme: 'light',
    ...(phone
      ? { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
      : { viewport: { width: 1280, height } }),
  });
  watchCalls(context, stepTimeoutMs);
  await context.request.post('/api/v1/session', { data: { login, password: demoPassword } });
  const page = await context.newPage();
  await page.goto(at);
  await settled(page);
  await before?.(page);
  await page.screenshot({ path: `${folder}${name}.png` });
  await context.close();
}

await mkdir(folder, { recursive: true });
const demo = await startDemo();
const browser = await launchChromium();
try {
  for (const picture of pictures) await take(browser, demo.url, picture);
} finally {
  await browser.close();
  await demo.stop();
}
