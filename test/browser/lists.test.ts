import type { BrowserApp } from './support/browser-app.ts';
import { openBrowserApp } from './support/browser-app.ts';
import { jobTimeoutMs } from './support/calls.ts';
import { holdAnswers } from './support/held-answers.ts';
import { settled } from './support/inspect.ts';
import { addressOf } from './support/screens.ts';

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
  const cards = page.getByRole('list', { name: 'Счета и акты' }).getByRole('listitem');
  const isSorted = async (by: string) => {
    const numbers = await numbersOf(by);
    await cards
      .first()
      .getByRole('link', { name: `Счёт № ${numbers[0]}`, exact: true })
      .waitFor();
    const links = await cards.getByRole('link', { name: /^Счёт № / }).allTextContents();
    expect(links.map((text) => text.replace('Счёт № ', ''))).toEqual(numbers);
  };
  const sort = page.getByLabel('Сортировать');
  expect((await sort.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await sort.selectOption({ label: 'Счёт №' });
  await page.waitForURL('**/documents?sort=number');
  await isSorted('number');
  const direction = page.getByRole('button', { name: 'По возрастанию' });
  expect((await direction.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await direction.tap();
  await page.waitForURL('**/documents?sort=-number');
  await page.getByRole('button', { name: 'По убыванию' }).waitFor();
  await isSorted('-number');
  await sort.selectOption({ label: 'как обычно' });
  await page.waitForURL(/\/documents$/);
});

test.each([
  ['/warehouses', 'Найти склад', 'Склады'],
  ['/tariffs', 'Найти тариф', 'Тарифы'],
  ['/settings?tab=categories', 'Найти категорию', 'Категории хранения'],
  ['/settings?tab=users', 'Найти сотрудника', 'Сотрудники'],
  ['/close-month?month=2026-03', 'Найти клиента', 'Март 2026'],
])('%s is filtered by a field that stands in the address', async (address, field, list) => {
  const { page } = await app.visit({ as: 'administrator', at: address });
  await page
    .getByRole('link', { name: /В Excel/ })
    .first()
    .waitFor({ timeout: jobTimeoutMs });
  await page
    .getByRole('region', { name: new RegExp(list, 'i') })
    .first()
    .waitFor();
  await page.getByLabel(field).fill('никого с такими буквами');
  await page
    .getByRole('heading', { name: /не нашлось|Таких здесь нет/ })
    .first()
    .waitFor();
  expect(page.url()).toContain('q=');
  await page.getByLabel(field).fill('');
  await page
    .getByRole('link', { name: /В Excel/ })
    .first()
    .waitFor();
});

test('two lists of a page are sorted separately, also beside a price that is being typed', async () => {
  const { page } = await app.visit({ as: 'accountant', at: await addressOf(app.db, 'tariffs/:id') });
  await page.getByRole('textbox', { name: 'Цена', exact: true }).fill('150');
  const sortBy = (list: string, head: string) =>
    page.getByRole('region', { name: list }).getByRole('button', { name: head, exact: true }).click();
  await sortBy('Ставки', 'Категория');
  await sortBy('Договоры', 'Клиент');
  await page.waitForURL('**?sort=category&contractsSort=client');
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(await page.getByRole('textbox', { name: 'Цена', exact: true }).inputValue()).toBe('150');
});

test.each([
  ['rows', false],
  ['cards', true],
])('what a list said before is busy until its %s have come', async (_, phone) => {
  const { page } = await app.visit({ as: 'accountant', phone, at: '/documents?q=никого' });
  await settled(page);
  const busy = page.locator('[aria-busy=true]');
  const search = page.getByLabel('Найти документ');
  const none = await holdAnswers(page, /\/api\/v1\/documents\?/);
  await search.fill('Вектор');
  await busy.getByRole('heading', { name: /не нашлось|Таких здесь нет/ }).waitFor();
  await none.release();
  await settled(page);
  const some = await holdAnswers(page, /\/api\/v1\/documents\?/);
  await search.fill('никого из них');
  await busy
    .getByText(/Вектор/)
    .first()
    .waitFor();
  await some.release();
  await settled(page);
});
