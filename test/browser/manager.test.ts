import { firstRow } from '../../src/shared/db.ts';
import { testPassword } from '../support/test-app.ts';
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

const number = new Intl.NumberFormat('ru-RU');

async function capacityOn(on: string): Promise<{ free: number; occupied: number; capacity: number }> {
  const answer = await app.as('manager').get(`/capacity?on=${on}`).expect(200);
  return answer.body as { free: number; occupied: number; capacity: number };
}

test('from sign-in to the free places of a past day, which stand in the address to be sent', async () => {
  const { page, trouble } = await app.visit();
  await page.getByLabel('Логин').fill('manager');
  await page.getByLabel('Пароль').fill(testPassword);
  await page.getByRole('button', { name: 'Войти' }).click();
  const today = await capacityOn('2026-03-31');
  await page.getByText(`Свободно ${number.format(today.free)} мест`).waitFor();
  await page.getByLabel('На день').fill('15.12.2025');
  await page.keyboard.press('Enter');
  const past = await capacityOn('2025-12-15');
  expect(past.free).toBeLessThan(today.free);
  await page.getByText('На конец дня 15.12.2025').waitFor();
  await page.getByText(`Свободно ${number.format(past.free)} мест`).waitFor();
  await page
    .getByText(`Занято ${number.format(past.occupied)} из ${number.format(past.capacity)}`)
    .first()
    .waitFor();
  await page.reload();
  await page.getByText(`Свободно ${number.format(past.free)} мест`).waitFor();
  await page.getByRole('button', { name: 'На сегодня' }).click();
  await page.getByText(`Свободно ${number.format(today.free)} мест`).waitFor();
  expect(trouble.filter((line) => !line.includes('401'))).toEqual([]);
});

test('the curve has the same numbers as a table and as a workbook', async () => {
  const { page } = await app.visit({ as: 'manager', at: '/space?on=2025-12-15' });
  await settled(page);
  await page.getByText('Числа таблицей').first().click();
  const curve = page.getByRole('region', { name: /Заполнение по дням/ });
  await curve.getByRole('cell').first().waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /Excel: Заполнение по дням/ }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
});

test('revenue by month shows what was invoiced', async () => {
  const { page } = await app.visit({ as: 'manager', at: '/revenue' });
  await settled(page);
  const billed = await firstRow<{ total: string }>(
    app.db,
    `select sum(total)::text as total from invoices where month = '2026-01-01' and voided_at is null`,
  );
  expect(Number(billed?.total)).toBeGreaterThan(0);
  const money = new Intl.NumberFormat('ru-RU', { style: 'currency', currency: 'RUB' });
  await page
    .getByText(money.format(Number(billed?.total)))
    .first()
    .waitFor({ state: 'attached' });
});
