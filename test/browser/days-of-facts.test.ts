import type { Page } from 'playwright-core';
import { given } from '../support/given.ts';
import type { BrowserApp } from './support/browser-app.ts';
import { openBrowserApp } from './support/browser-app.ts';
import { settled } from './support/inspect.ts';

let app: BrowserApp;
let contract: { readonly id: string };
beforeAll(async () => {
  app = await openBrowserApp();
  contract = await given(app).contract();
  // At noon of 31 March in Moscow it is still 30 March there.
  const far = await given(app).warehouse({ name: 'Склад на Самоа', timeZone: 'Pacific/Pago_Pago' });
  await given(app).slots(far.id, [{ code: 'САМОА-1', capacity: 100 }]);
});
afterAll(async () => {
  await app.close();
});

async function daysRecorded(): Promise<string[]> {
  const answer = await app.as('storekeeper').get(`/movements?contractId=${contract.id}`).expect(200);
  return (answer.body as { items: { occurredOn: string }[] }).items.map(({ occurredOn }) => occurredOn);
}

async function chooseWarehouse(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Склад' }).click();
  await page.getByRole('option', { name }).click();
}

test('a delivery takes no day after today at its warehouse, and today there as its day (rule R1)', async () => {
  const { page } = await app.visit({ as: 'storekeeper', at: `/receive?contract=${contract.id}` });
  const day = page.getByLabel('Дата приёмки');
  await settled(page);
  expect(await day.inputValue()).toBe('31.03.2026');
  await day.fill('завтра');
  await day.blur();
  await page.getByText('Этот день ещё не наступил: сегодня 31.03.2026.').waitFor();

  await chooseWarehouse(page, 'Склад на Самоа');
  await day.fill('31.03.2026');
  await day.blur();
  await page.getByRole('radio', { name: /^R16-18/ }).click();
  await page.getByText(/свободно \d+ из \d+ мест/).waitFor();
  await page.getByRole('button', { name: 'Записать' }).click();
  await page.getByText('Этот день ещё не наступил: сегодня 30.03.2026.').waitFor();
  expect(await daysRecorded()).toEqual([]);

  await day.fill('сегодня');
  await page.getByRole('button', { name: 'Записать' }).click();
  await page.getByRole('heading', { name: /^Принято: № \d+$/ }).waitFor();
  expect(await daysRecorded()).toEqual(['2026-03-30']);
});

test('a pickup takes no day after today at its warehouse (rule R1)', async () => {
  const { page } = await app.visit({ as: 'storekeeper', at: `/release?contract=${contract.id}` });
  await settled(page);
  const day = page.getByLabel('Дата выдачи');
  await day.fill('01.04.2026');
  await day.blur();
  await page.getByText('Этот день ещё не наступил: сегодня 31.03.2026.').waitFor();
  await chooseWarehouse(page, 'Склад на Самоа');
  await day.fill('31.03.2026');
  await day.blur();
  await page.getByText('Этот день ещё не наступил: сегодня 30.03.2026.').waitFor();
});

test('of a past day, a pickup says what was released later', async () => {
  const warehouse = await given(app).warehouse({ name: 'Склад выдач' });
  const held = await given(app).contract();
  const place = { contractId: held.id, warehouseId: warehouse.id };
  await given(app).delivery({ ...place, occurredOn: '2026-03-01' });
  await given(app).pickup({ ...place, occurredOn: '2026-03-20' });
  const { page } = await app.visit({ as: 'storekeeper', at: `/release?contract=${held.id}` });
  await chooseWarehouse(page, 'Склад выдач');
  await page.getByLabel('Дата выдачи').fill('10.03.2026');
  await page.getByLabel('Дата выдачи').blur();
  await page.getByText('можно выдать 12 шт.; остальное выдано позже').waitFor();
});

test('«Сегодня» shows what happened on a day, and nothing as expected', async () => {
  const { page } = await app.visit({ as: 'storekeeper', at: '/today' });
  await settled(page);
  await page.getByRole('heading', { name: 'Пришло и ушло 31.03.2026' }).waitFor();
  expect(await page.getByRole('heading', { level: 2 }).count()).toBe(1);
  await page.getByLabel('День', { exact: true }).fill('01.04.2026');
  await page.getByLabel('День', { exact: true }).blur();
  await page.getByText('Этот день ещё не наступил: сегодня 31.03.2026.').waitFor();
});

test('«Журнал движений» opens at today: nothing in it is dated after it', async () => {
  const { page } = await app.visit({ as: 'storekeeper', at: '/movements' });
  await settled(page);
  const days = await page
    .getByRole('cell')
    .filter({ hasText: /^\d\d\.\d\d\.\d{4}$/ })
    .allInnerTexts();
  const sorted = days.map((day) => day.split('.').toReversed().join('-'));
  expect(sorted.length).toBeGreaterThan(10);
  expect(sorted.filter((day) => day > '2026-03-31')).toEqual([]);
  expect(sorted[0]).toBe('2026-03-31');
});

test('«Закрыть месяц» offers no month that has not begun, and says why such a month of an address is not run', async () => {
  const { page } = await app.visit({ as: 'accountant', at: '/close-month' });
  await settled(page);
  await page.getByRole('combobox', { name: 'Месяц' }).click();
  expect(await page.getByRole('option').first().innerText()).toMatch(/^март 2026 г\./);
  await page.goto('/close-month?month=2026-05');
  await page
    .getByRole('alert')
    .getByText(/не начался/)
    .waitFor();
});

test('«Закрыть месяц» says that a month is not over', async () => {
  app.setToday('2026-03-15');
  const { page } = await app.visit({ as: 'accountant', at: '/close-month?month=2026-03' });
  await page.getByText('Месяц ещё не закончился').waitFor();
  app.setToday('2026-03-31');
});
