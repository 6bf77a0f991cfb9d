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

const lost = (page: Page) => page.getByRole('alert').filter({ hasText: 'Нет связи с сервером' });
const freePlaces = (page: Page) => page.getByText(/свободно \d+ из \d+ мест/);

/** «Принять» with its client; the category comes next. */
async function openDelivery() {
  const visit = await app.visit({ as: 'storekeeper', at: '/receive', phone: true });
  await visit.page.getByLabel('Клиент или договор').fill('вектор');
  await visit.page
    .getByRole('button', { name: /Вектор/ })
    .first()
    .tap();
  await visit.page.getByRole('radio', { name: /^R16-18/ }).waitFor();
  return visit;
}

test('when the network is lost before the category is chosen, the slot says so, and is suggested once it is back', async () => {
  const { page, context } = await openDelivery();
  await context.setOffline(true);
  await page.getByRole('radio', { name: /^R16-18/ }).tap();
  await lost(page).waitFor();
  await page.getByRole('button', { name: 'Записать' }).tap();
  await page.getByText('Чего-то не хватает').waitFor();
  expect(await violations(page)).toEqual([]);
  await context.setOffline(false);
  await freePlaces(page).waitFor();
  expect(await lost(page).count()).toBe(0);
  await page.getByRole('button', { name: 'Записать' }).tap();
  await page.getByRole('heading', { name: /^Принято: № \d+$/ }).waitFor();
});

test('«Повторить» asks again after a network loss that the device did not notice', async () => {
  const { page } = await openDelivery();
  await page.route('**/api/v1/slots/suggestions?*', (route) => route.abort());
  await page.getByRole('radio', { name: /^R16-18/ }).tap();
  await lost(page).waitFor();
  await page.unroute('**/api/v1/slots/suggestions?*');
  await lost(page).getByRole('button', { name: 'Повторить' }).tap();
  await freePlaces(page).waitFor();
});

test('a list that failed to load without a network loads by itself when it is back', async () => {
  const { page, context } = await app.visit({ as: 'manager', at: '/clients' });
  await settled(page);
  await context.setOffline(true);
  await page.getByRole('searchbox').fill('Вектор');
  await lost(page).waitFor();
  await context.setOffline(false);
  await page
    .getByRole('link', { name: /Вектор/ })
    .first()
    .waitFor();
  expect(await lost(page).count()).toBe(0);
});

test('a search that failed does not say that nothing was found', async () => {
  const { page, context } = await app.visit({ as: 'accountant', at: '/contracts/new' });
  await settled(page);
  await context.setOffline(true);
  await page.getByRole('combobox', { name: 'Клиент' }).fill('Вектор');
  await page.getByText('Нет связи с сервером').waitFor();
  expect(await page.getByText(/^Ничего не/).count()).toBe(0);
});

test('a form keeps what was typed when its data are requested again and the answer is lost', async () => {
  const address = await addressOf(app.db, 'clients/:id');
  const { page } = await app.visit({ as: 'accountant', at: `${address}?edit=1` });
  const field = page.getByLabel('Адрес');
  await field.fill('г. Тверь, ул. Набранная, д. 1');
  let refused = 0;
  await page.route(`**/api/v1${address}`, async (route) => {
    refused += 1;
    await route.abort();
  });
  await page.clock.install();
  await page.clock.fastForward('01:00');
  await page.evaluate('window.dispatchEvent(new Event("visibilitychange"))');
  for (const from = Date.now(); refused < 3 && Date.now() - from < 10_000;) await page.waitForTimeout(200);
  expect(refused).toBe(3);
  await page.waitForTimeout(300);
  expect(await field.inputValue()).toBe('г. Тверь, ул. Набранная, д. 1');
});
