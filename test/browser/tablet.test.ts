import type { Locator, Page } from 'playwright-core';
import { given } from '../support/given.ts';
import type { BrowserApp } from './support/browser-app.ts';
import { openBrowserApp } from './support/browser-app.ts';
import { settled } from './support/inspect.ts';

let app: BrowserApp;
/** So long a note is what storekeepers write at most in practice. */
const note = 'Диски с глубокими царапинами, два болта не в комплекте, клиент предупреждён. '
  .repeat(3)
  .slice(0, 200);
const plate = 'Е777КХ799';
beforeAll(async () => {
  app = await openBrowserApp();
  await given(app).delivery({ occurredOn: '2026-03-30', lines: [{ plate, note, brand: 'Nokian' }] });
});
afterAll(async () => {
  await app.close();
});

const tablet = { width: 768, height: 1024 };

/** @param drawn what is there once the screen has loaded all that the test looks at */
async function openOnTablet(
  at: string,
  as: 'storekeeper' | 'accountant' | 'manager',
  drawn?: (page: Page) => Locator,
): Promise<Page> {
  const { page } = await app.visit({ as, at: '/settings' });
  await page.setViewportSize(tablet);
  await page.goto(at);
  await settled(page);
  await drawn?.(page).waitFor();
  return page;
}

const list = (page: Page) => page.getByText(/^Показано \d+/).first();

async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`not on the screen: ${locator.toString()}`);
  return box;
}

/** The names of tables that hide something at their right side until they are scrolled. */
const scrolledTables = `[...document.querySelectorAll('main [role=region]')]
  .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
  .map((region) => region.getAttribute('aria-label'))`;

test.each([
  ['/where', 'storekeeper'],
  ['/movements', 'storekeeper'],
  ['/close-month', 'accountant'],
] as const)('on a tablet no list of %s is wider than the screen', async (at, as) => {
  const page = await openOnTablet(at, as, list);
  expect(await page.evaluate(scrolledTables)).toEqual([]);
});

test('on a tablet «Где лежит?» shows the plate and the whole note', async () => {
  const page = await openOnTablet(`/where?q=${encodeURIComponent(plate)}`, 'storekeeper');
  const card = page.getByRole('list', { name: 'Где лежит?' }).getByRole('listitem');
  const { x, width } = await boxOf(card.getByText(plate));
  expect(x + width).toBeLessThanOrEqual(tablet.width);
  expect((await card.innerText()).replaceAll(/\s+/g, ' ')).toContain(note.trim());
});

test('at a desk a note of 200 characters does not make its row higher than the screen', async () => {
  const { page } = await app.visit({ as: 'storekeeper', at: `/where?q=${encodeURIComponent(plate)}` });
  await settled(page);
  const row = page.getByRole('row').filter({ hasText: plate });
  expect((await boxOf(row)).height).toBeLessThan(240);
});

test('on a tablet the total of a month leaves the list of clients in sight, and covers no button at the end', async () => {
  const page = await openOnTablet('/close-month', 'accountant', list);
  const card = page
    .getByText(/^Итого к выставлению/)
    .locator('xpath=ancestor::*[contains(@style, "sticky")]');
  expect((await boxOf(card)).height).toBeLessThanOrEqual(120);
  await page.evaluate('window.scrollTo(0, document.body.scrollHeight)');
  const again = await boxOf(page.getByRole('button', { name: 'Пересчитать' }));
  expect(again.y + again.height).toBeLessThanOrEqual((await boxOf(card)).y);
});

test('no line of the chart runs through the label of the asked day', async () => {
  const page = await openOnTablet('/space?on=2026-03-31', 'manager', list);
  const chart = page.getByRole('img', { name: /^График: занятые места/ });
  await chart.scrollIntoViewIfNeeded();
  const label = chart.locator('text.recharts-label');
  await label.waitFor();
  const { y, height, x, width } = await boxOf(label);
  const grid = await boxOf(chart.locator('.recharts-cartesian-grid'));
  expect(y + height).toBeLessThanOrEqual(grid.y + 1);
  expect(x + width).toBeLessThanOrEqual(tablet.width);
  const legend = await boxOf(chart.locator('.recharts-legend-wrapper').getByText('Вместимость'));
  expect(legend.y + legend.height).toBeLessThanOrEqual(y);
});

test('the label of a chart has no doubled full stop', async () => {
  const page = await openOnTablet('/revenue', 'manager');
  const chart = page.getByRole('img', { name: /^График, .* выставлено по месяцам/ });
  expect(await chart.getAttribute('aria-label')).not.toContain('..');
});
