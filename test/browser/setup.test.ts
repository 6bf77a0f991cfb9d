import { given } from '../support/given.ts';
import type { BrowserApp } from './support/browser-app.ts';
import { openBrowserApp } from './support/browser-app.ts';

let app: BrowserApp;
beforeAll(async () => {
  app = await openBrowserApp({ empty: true });
});
afterAll(async () => {
  await app.close();
});

test('each step of the first run goes on when it is done, opened by hand or not, and the last leads to «Всё готово»', async () => {
  await given(app).organization({ name: 'ООО «Первый шаг»' });
  await given(app).client({ name: 'ООО «Первый клиент»' });
  const { page } = await app.visit({ as: 'administrator', at: '/setup' });
  const step = (name: string) => page.getByRole('button', { name: new RegExp(`^\\d\\. ${name}`) });
  await step('Категории и тариф').click();
  await page.getByLabel('Код категории').waitFor();
  await step('Склад и ячейки').click();
  await page.getByLabel('Код склада').fill('СКЛАД-1');

  await step('Категории и тариф').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Остаться' }).click();
  expect(await page.getByLabel('Код склада').inputValue()).toBe('СКЛАД-1');
  await page.getByLabel('Название склада').fill('Главный');
  await page.getByRole('button', { name: 'Добавить склад' }).click();
  await page.getByRole('button', { name: /^Добавить \d+ ячеек/ }).click();

  await page.getByLabel('Код категории').fill('R16-18');
  await page.getByLabel('Название категории').fill('Шины 16–18');
  await page.getByRole('button', { name: 'Добавить категорию' }).click();
  await page.getByLabel('Код тарифа').fill('СЕЗОН');
  await page.getByLabel('Название тарифа').fill('Сезонное хранение');
  await page.getByRole('button', { name: 'Добавить тариф' }).click();
  await page.getByRole('combobox', { name: 'Категория' }).click();
  await page.getByRole('option', { name: /^R16-18/ }).click();
  await page.getByLabel('Цена').fill('150');
  // A further category is being typed while the price is saved: the step stays open until that is done too.
  await page.getByLabel('Код категории').fill('R19+');
  await page.getByRole('button', { name: 'Добавить ставку' }).click();
  await step('Категории и тариф')
    .filter({ hasText: /Готово/ })
    .waitFor();
  expect(await page.getByLabel('Код категории').inputValue()).toBe('R19+');
  await page.getByLabel('Код категории').fill('');

  await step('Клиент и договор').click();
  await page.getByRole('link', { name: 'Завести договор' }).click();
  await page.getByRole('combobox', { name: 'Клиент' }).click();
  await page.getByRole('option', { name: /Первый клиент/ }).click();
  await page.getByLabel('Номер договора').fill('ХР-1');
  await page.getByRole('button', { name: 'Добавить договор' }).click();
  await page.getByRole('heading', { name: 'Всё готово к работе' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/setup');
});
