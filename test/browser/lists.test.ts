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

async function numbersOf(sort: string): Promise<readonly string[]> {
  const answer = await app.as('accountant').get(`/documents?sort=${sort}`).expect(200);
  return (answer.body as { items: { invoiceNumber: string }[] }).items.map(
    ({ invoiceNumber }) => invoiceNumber,
  );
}

test('on a phone, where a list is cards, it is sorted by a select and a button, which stand in the address', async () => {
  const { page } = await app.visit({ as: 'accountant', phone: true, at: '/documents' });
  await settled(page);
  const cards = page.getByRole('list', { name: 'Счета и акты' }).getByRole('link', { name: /^Счёт № / });
  const shown = async () => (await cards.allTextContents()).map((text) => /\d+$/.exec(text)?.[0]);
  const sort = page.getByLabel('Сортировать');
  expect((await sort.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await sort.selectOption({ label: 'Счёт №' });
  await page.waitForURL('**/documents?sort=number');
  await page.waitForLoadState('networkidle');
  expect(await shown()).toEqual(await numbersOf('number'));
  const direction = page.getByRole('button', { name: 'По возрастанию' });
  expect((await direction.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await direction.tap();
  await page.waitForURL('**/documents?sort=-number');
  await page.getByRole('button', { name: 'По убыванию' }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await shown()).toEqual(await numbersOf('-number'));
  await sort.selectOption({ label: 'как обычно' });
  await page.waitForURL(/\/documents$/);
});
