import type { Role } from '../../src/shared/roles.ts';
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

const refusal = { name: 'Этот экран не для вашей роли' };

test.each<[Role, string, string]>([
  ['manager', '/receive', 'кладовщик, бухгалтер, администратор'],
  ['manager', '/import', 'администратор'],
  ['manager', '/setup', 'администратор'],
  ['storekeeper', '/close-month', 'бухгалтер, администратор'],
  ['accountant', '/warehouses', 'администратор'],
])('a link to a screen that the %s may not open, %s, says who may and leads home', async (as, at, roles) => {
  const { page } = await app.visit({ as, at });
  await page.getByRole('heading', refusal).waitFor();
  await page.getByText(`Здесь работают: ${roles}.`).waitFor();
  expect(await page.locator('form').count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'На главную' }).click();
  await settled(page);
  expect(await page.getByRole('heading', refusal).count()).toBe(0);
});

test('an accountant may open «Принять» by its link: accountants record late facts (rule R12)', async () => {
  const { page } = await app.visit({ as: 'accountant', at: '/receive' });
  await page.getByLabel('Клиент или договор').waitFor();
});

test('in English the menu and the refusal of a screen name the roles in English', async () => {
  const { page } = await app.visit({ as: 'manager', at: '/receive' });
  await page.getByText('EN', { exact: true }).click();
  await page.getByText('It is for: storekeeper, accountant, administrator.').waitFor();
  await page.getByRole('navigation').getByText('manager', { exact: true }).waitFor();
});
