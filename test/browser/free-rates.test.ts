import { given } from '../support/given.ts';
import type { BrowserApp } from './support/browser-app.ts';
import { openBrowserApp } from './support/browser-app.ts';
import { jobTimeoutMs } from './support/calls.ts';
import { faults, settled } from './support/inspect.ts';

let app: BrowserApp;
beforeAll(async () => {
  app = await openBrowserApp({ empty: true });
});
afterAll(async () => {
  await app.close();
});

test('a month asks about a price of 0, and the tariff is where it is said to be free (rule R15)', async () => {
  const zero = { category: 'R16-18', validFrom: '2025-01-01', price: '0.00', per: 'month' };
  const tariff = await given(app).tariff({ rates: [zero] });
  const contract = await given(app).contract({ tariffId: tariff.id });
  await given(app).delivery({ contractId: contract.id, occurredOn: '2025-10-10' });
  const { page } = await app.visit({ as: 'accountant', at: '/close-month?month=2026-02' });
  const problem = page.getByText('Цена категории R16-18 с 01.01.2025 равна 0');
  await problem.waitFor({ timeout: jobTimeoutMs });
  await page.getByRole('link', { name: 'Открыть тариф' }).click();
  const mark = page.getByRole('button', { name: /^Отметить, что это бесплатно: R16-18 с 01.01.2025/ });
  await mark.waitFor();
  expect(await faults(page)).toEqual([]);
  await mark.click();
  await page.getByText('Бесплатно', { exact: true }).waitFor();
  await page.goto('/close-month?month=2026-02');
  await settled(page);
  expect(await page.getByText('Сначала решите').count()).toBe(0);
});

test('a new price of 0 asks whether that is meant', async () => {
  const tariff = await given(app).tariff({ rates: [] });
  await given(app).category({ code: 'КУЗОВ' });
  const { page } = await app.visit({ as: 'accountant', at: `/tariffs/${tariff.id}`, phone: true });
  await page.getByRole('combobox', { name: 'Категория' }).click();
  await page.getByRole('option', { name: /^КУЗОВ/ }).click();
  const free = page.getByLabel('Цена 0 — так и задумано');
  const price = page.getByRole('textbox', { name: 'Цена' });
  await price.fill('100');
  expect(await free.count()).toBe(0);
  await price.fill('0,00');
  await free.check();
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Добавить ставку' }).click();
  await page.getByText('Бесплатно', { exact: true }).waitFor();
});
