import { firstRow } from '../../src/shared/db.ts';
import type { BrowserApp } from './support/browser-app.ts';
import { openBrowserApp } from './support/browser-app.ts';
import { settled, violations } from './support/inspect.ts';

let app: BrowserApp;
let client: { readonly id: string; readonly name: string };
beforeAll(async () => {
  app = await openBrowserApp();
  const found = await firstRow<typeof client>(app.db, 'select id, name from clients order by name limit 1');
  if (!found) throw new Error('the season has no clients');
  client = found;
});
afterAll(async () => {
  await app.close();
});

test('a name and Enter open the first result, also when Enter is pressed before the answer', async () => {
  const { page } = await app.visit({ as: 'accountant', at: '/documents' });
  const field = page.getByLabel('Поиск по всему');
  await field.fill(client.name);
  await page.getByRole('option', { name: client.name }).waitFor();
  await field.press('Enter');
  await page.waitForURL(`**/clients/${client.id}`);
  await page.goto('/documents');
  await page.route('**/api/v1/search?*', async (route) => {
    await new Promise((done) => setTimeout(done, 600));
    await route.continue();
  });
  await field.fill(client.name);
  await field.press('Enter');
  await page.waitForURL(`**/clients/${client.id}`);
});

test('Enter does not open what was found for other letters', async () => {
  const { page } = await app.visit({ as: 'accountant', at: '/documents' });
  const field = page.getByLabel('Поиск по всему');
  await field.fill(client.name);
  await page.getByRole('option', { name: client.name }).waitFor();
  await field.fill('никого с такими буквами');
  await field.press('Enter');
  await page.getByText('Ничего не нашлось').waitFor();
  expect(page.url()).toMatch(/\/documents$/);
});

test('an invoice is found by one digit, or by № and its number', async () => {
  const { page } = await app.visit({ as: 'accountant', at: '/today' });
  for (const number of ['1', '№ 1']) {
    await page.getByLabel('Поиск по всему').fill(number);
    await page
      .getByRole('option', { name: /^1 счёт/ })
      .first()
      .waitFor();
  }
});

test('without a connection the search says so, and works again when it is back', async () => {
  const { page, context } = await app.visit({ as: 'accountant', at: '/documents' });
  await settled(page);
  await context.setOffline(true);
  const field = page.getByLabel('Поиск по всему');
  await field.fill(client.name);
  await page.getByText(/Нет связи: сейчас не найти/).waitFor();
  await context.setOffline(false);
  await field.fill(client.name.slice(0, -1));
  await page.getByRole('option', { name: client.name }).waitFor();
});

test('axe finds nothing wrong with what was found, nor with nothing found', async () => {
  const { page } = await app.visit({ as: 'accountant', at: '/documents' });
  await settled(page);
  const field = page.getByLabel('Поиск по всему');
  await field.fill(client.name);
  await page.getByRole('option', { name: client.name }).waitFor();
  expect(await violations(page)).toEqual([]);
  await field.fill('никого с такими буквами');
  await page.getByText('Ничего не нашлось').waitFor();
  expect(await violations(page)).toEqual([]);
});
