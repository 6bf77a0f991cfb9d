import exceljs from 'exceljs';
import { firstRow } from '../../src/shared/db.ts';
import { testPassword } from '../support/test-app.ts';
import type { BrowserApp } from './support/browser-app.ts';
import { openBrowserApp } from './support/browser-app.ts';
import { pixelsTooWideAt, settled, violations } from './support/inspect.ts';

let app: BrowserApp;
beforeAll(async () => {
  app = await openBrowserApp();
});
afterAll(async () => {
  await app.close();
});

const number = new Intl.NumberFormat('ru-RU');

/** Digits as people read them, whatever space stands between thousands and between columns. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

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

interface PlacesOf {
  readonly warehouseId: string;
  readonly warehouseName: string;
  readonly free: number;
  readonly occupied: number;
  readonly capacity: number;
}

test('each of several warehouses has its own row before its zones; a single one has none', async () => {
  const answer = await app.as('manager').get('/capacity/zones?on=2025-12-15').expect(200);
  const { items, warehouses } = answer.body as { items: PlacesOf[]; warehouses: PlacesOf[] };
  expect(warehouses.length).toBeGreaterThan(1);
  const { page } = await app.visit({ as: 'manager', at: '/space?on=2025-12-15' });
  await settled(page);
  const groups = page.getByRole('region', { name: 'По складам и зонам' }).locator('tbody');
  for (const [index, { warehouseId, warehouseName, free, occupied, capacity }] of warehouses.entries()) {
    const [first, ...zones] = await groups.nth(index).locator('tr').allInnerTexts();
    const numbers = [free, occupied, capacity].map((places) => number.format(places));
    expect(plain(first ?? '')).toBe(plain([warehouseName, ...numbers].join(' ')));
    expect(zones).toHaveLength(items.filter((zone) => zone.warehouseId === warehouseId).length);
  }
  expect(await violations(page)).toEqual([]);
  expect(await pixelsTooWideAt(page, [360])).toEqual({});

  const alone = warehouses[0]!;
  await page.goto(`/space?on=2025-12-15&warehouseId=${alone.warehouseId}`);
  await settled(page);
  expect(await groups.locator('th[scope=rowgroup]').count()).toBe(0);
  expect(await groups.getByText(alone.warehouseName).count()).toBe(
    items.filter(({ warehouseId }) => warehouseId === alone.warehouseId).length,
  );
});

interface CapacityDay {
  readonly on: string;
  readonly free: number;
  readonly occupied: number;
  readonly capacity: number;
}

/** 15.12.2025 of 2025-12-15. */
const shownDay = (on: string) => on.split('-').toReversed().join('.');

test('the curve has the same numbers under the pointer, as a table and as a workbook', async () => {
  const { page } = await app.visit({
    as: 'manager',
    at: '/space?on=2025-12-15&from=2025-12-01&to=2025-12-31',
  });
  await settled(page);
  const answer = await app.as('manager').get('/capacity/history?from=2025-12-01&to=2025-12-31').expect(200);
  const { items: days } = answer.body as { items: CapacityDay[] };
  expect(days).toHaveLength(31);
  expect(new Set(days.map(({ occupied }) => occupied)).size).toBeGreaterThan(3);

  const chart = page.getByRole('img', { name: /^График: / }).first();
  await chart.scrollIntoViewIfNeeded();
  await chart.locator('svg').first().waitFor();
  const box = await chart.boundingBox();
  if (!box) throw new Error('the curve is not on the screen');
  for (const part of [0.3, 0.6, 0.9]) {
    await page.mouse.move(box.x + box.width * part, box.y + box.height / 2);
    const title = chart.getByText(/^\d\d\.12\.2025$/);
    await title.waitFor();
    const named = await title.textContent();
    const day = days.find(({ on }) => shownDay(on) === named);
    if (!day) throw new Error(`${named} is not one of the days`);
    const values = plain(await title.locator('..').innerText());
    for (const places of [day.free, day.occupied, day.capacity]) {
      expect(values).toContain(plain(number.format(places)));
    }
  }

  await page.getByRole('button', { name: 'Числа таблицей' }).first().click();
  const table = page.getByRole('region', { name: /Заполнение по дням/ }).getByRole('row');
  await table.nth(31).waitFor();
  const [, ...rowsShown] = await table.allInnerTexts();
  expect(rowsShown.map(plain)).toEqual(
    days.map(({ on, free, occupied, capacity }) =>
      plain([shownDay(on), ...[free, occupied, capacity].map((places) => number.format(places))].join(' ')),
    ),
  );

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /Excel: Заполнение по дням/ }).click(),
  ]);
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(await download.path());
  const sheet = workbook.worksheets[0]!;
  expect(sheet.rowCount).toBe(days.length + 1);
  const copied = days.map((_, index) =>
    [1, 2, 3, 4].map((column) => sheet.getRow(index + 2).getCell(column).value),
  );
  expect(copied).toEqual(
    days.map(({ on, capacity, occupied, free }) => [new Date(on), capacity, occupied, free]),
  );
});

test('revenue by month shows what was invoiced', async () => {
  const { page } = await app.visit({ as: 'manager', at: '/revenue' });
  await settled(page);
  const billed = await firstRow<{ total: string }>(
    app.db,
    `select sum(total)::text as total from settlements where month = '2026-01-01' and voided_at is null`,
  );
  expect(Number(billed?.total)).toBeGreaterThan(0);
  const money = new Intl.NumberFormat('ru-RU', { style: 'currency', currency: 'RUB' });
  await page
    .getByText(money.format(Number(billed?.total)))
    .first()
    .waitFor({ state: 'attached' });
});

test('when the revenue fails to load, the page says so once and shows nothing as loading', async () => {
  const { page } = await app.visit({ as: 'manager' });
  await page.route(/\/api\/v1\/revenue\?/, (route) => route.fulfill({ status: 500, body: '' }));
  await page.goto('/revenue');
  await page.getByRole('button', { name: 'Повторить' }).waitFor();
  await settled(page);
  expect(await page.getByRole('alert').count()).toBe(1);
  expect(await page.getByRole('heading', { name: 'По месяцам' }).count()).toBe(0);
});
