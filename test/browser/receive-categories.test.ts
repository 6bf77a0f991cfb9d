import type { Page } from 'playwright-core';
import { given } from '../support/given.ts';
import type { BrowserApp } from './support/browser-app.ts';
import { openBrowserApp } from './support/browser-app.ts';
import { faults } from './support/inspect.ts';

let app: BrowserApp;
beforeAll(async () => {
  app = await openBrowserApp({ empty: true });
  const warehouse = await given(app).warehouse();
  await given(app).slots(warehouse.id, [{ code: 'А-1', capacity: 20 }]);
  for (const code of ['АТВ', 'КУЗОВ']) await given(app).category({ code });
  const tariff = await given(app).tariff({
    rates: [{ category: 'R16-18', validFrom: '2025-01-01', price: '100.00', per: 'month' }],
  });
  const client = await given(app).client({ name: 'ООО «С ценой»' });
  await given(app).contract({ tariffId: tariff.id, clientId: client.id });
  const other = await given(app).client({ name: 'ООО «Без цен»' });
  const empty = await given(app).tariff({ rates: [] });
  await given(app).contract({ tariffId: empty.id, clientId: other.id });
});
afterAll(async () => {
  await app.close();
});

async function receiveFor(client: string): Promise<Page> {
  const { page } = await app.visit({ as: 'storekeeper', at: '/receive', phone: true });
  await page.getByLabel('Клиент или договор').fill(client);
  await page.getByRole('button', { name: client }).tap();
  return page;
}

test('categories without a price in the tariff of the contract are apart, and may be received all the same', async () => {
  const page = await receiveFor('ООО «С ценой»');
  const apart = page.getByText('Нет цены в тарифе: 2');
  await apart.waitFor();
  expect(await page.getByRole('radio').allInnerTexts()).toEqual([expect.stringContaining('R16-18')]);
  await apart.tap();
  await page.getByRole('radio', { name: /^АТВ/ }).tap();
  await page.getByText('свободно 20 из 20 мест').waitFor();
  expect(await page.getByRole('radio', { name: /^АТВ/ }).isChecked()).toBe(true);
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Записать' }).click();
  await page.getByRole('heading', { name: /^Принято/ }).waitFor();
});

test('where the tariff has no price at all, every category is offered with a word about that', async () => {
  const page = await receiveFor('ООО «Без цен»');
  await page.getByText('В тарифе этого договора на этот день цены нет.').waitFor();
  expect(await page.getByRole('radio').count()).toBe(3);
});
