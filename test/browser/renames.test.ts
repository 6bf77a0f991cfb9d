import { given } from '../support/given.ts';
import type { BrowserApp } from './support/browser-app.ts';
import { openBrowserApp } from './support/browser-app.ts';
import { faults, pixelsTooWideAt, settled, violations } from './support/inspect.ts';

let app: BrowserApp;
beforeAll(async () => {
  app = await openBrowserApp({ empty: true });
});
afterAll(async () => {
  await app.close();
});

/** As long as names may be, in one word: the screen must break it. */
const long = 'Ш'.repeat(200);

test.each([
  ['category', 'Название категории', '/categories', () => '/settings?tab=categories'],
  ['tariff', 'Название тарифа', '/tariffs', (id: string) => `/tariffs/${id}`],
  ['warehouse', 'Название склада', '/warehouses', (id: string) => `/warehouses/${id}`],
] as const)('a mistyped name of a %s is corrected on a phone', async (noun, label, path, screenOf) => {
  const code = 'К'.repeat(40);
  const { id } = await given(app)[noun]({ code, name: 'Опичатка' });
  const { page, trouble } = await app.visit({ as: 'administrator', phone: true, at: screenOf(id) });
  await settled(page);
  const open = page.getByRole('button', { name: /^Изменить название/ });
  expect((await open.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  const dialog = page.getByRole('dialog', { name: 'Изменить название' });
  const field = dialog.getByLabel(label);
  const save = dialog.getByRole('button', { name: 'Сохранить' });

  await open.tap();
  await field.fill('  ');
  await save.tap();
  await dialog.getByText('Заполните это поле').waitFor();
  await field.fill('Опечатка');
  await app.as('administrator').patch(`${path}/${id}`, { name: 'Чужое' }).expect(200);
  await save.tap();
  await dialog.getByText(/другой сотрудник записал здесь: Чужое/).waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await pixelsTooWideAt(page, [390, 360])).toEqual({});
  const { width = 0, x = 0 } = (await dialog.boundingBox()) ?? {};
  expect(x + width).toBeLessThanOrEqual(390);
  await field.fill(long);
  // That somebody else was first is answered by 409, which the browser notes.
  trouble.splice(0);
  await save.tap();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText(long).first().waitFor();
  expect(await faults(page)).toEqual([]);
  expect(trouble).toEqual([]);
});

test('a person who may not add a record sees no button to rename it', async () => {
  const [tariff, warehouse] = [await given(app).tariff(), await given(app).warehouse()];
  const { page } = await app.visit({ as: 'manager' });
  for (const at of ['/settings?tab=categories', `/tariffs/${tariff.id}`, `/warehouses/${warehouse.id}`]) {
    await page.goto(at);
    await settled(page);
    expect(await page.getByRole('button', { name: /^Изменить название/ }).count()).toBe(0);
  }
});
