import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { callsToEnd, jobTimeoutMs } from './calls.ts';

/** Where the screen says that something is loading or being computed. */
export const waiting = (page: Page) =>
  page.getByRole('status', { name: /^(Загрузка|Считаем, что выставить|Выставляем счета и акты)$/ });

/** Waits until the screen has what it came to show. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  // Between two questions how far a job is there are no calls for a while; the list of what it made is loaded after it.
  do {
    await waiting(page).first().waitFor({ state: 'hidden', timeout: jobTimeoutMs });
    await callsToEnd(page);
  } while ((await waiting(page).count()) > 0);
  // A list that was sorted or filtered shows the rows of before until the new ones are drawn.
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'hidden' });
}

/** What axe finds wrong with what is on the screen now, light and dark, one line each. */
export async function violations(page: Page): Promise<string[]> {
  await page.addStyleTag({ content: still });
  const found = await seenBy(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  found.push(...(await seenBy(page)).map((line) => `dark: ${line}`));
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

async function seenBy(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary ?? ''}`),
  );
}

/** How many pixels the page is wider than the window; a table may scroll within itself. */
function pixelsTooWide(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
}

/** Waits until what the page has changed is drawn. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
}

const framesToRest = 180;

/** Charts take some frames to fit a window that has changed. */
async function pixelsTooWideAtRest(page: Page): Promise<number> {
  let pixels = 0;
  for (let frame = 0; frame < framesToRest; frame += 2) {
    await drawn(page);
    pixels = await pixelsTooWide(page);
    if (pixels <= 0) return 0;
  }
  return pixels;
}

/** What reaches out of the window without scrolling within itself. */
const culprit = `[...document.querySelectorAll('main *')].findLast((element) =>
  element.getBoundingClientRect().right > innerWidth + 1 && !element.parentElement.closest('[role=region]'))?.outerHTML.slice(0, 300)`;

/** By how many pixels the page is wider than windows of these widths, and why; none, if it fits them all. */
export async function pixelsTooWideAt(
  page: Page,
  widths: readonly number[],
): Promise<Record<number, string>> {
  const found: Record<number, string> = {};
  const before = page.viewportSize() ?? desk;
  await page.addStyleTag({ content: still });
  // Nothing is pointed at, for what a chart says of the place under the mouse stays where it was.
  await page.mouse.move(0, 0);
  for (const width of widths) {
    await page.setViewportSize({ width, height: before.height });
    const pixels = await pixelsTooWideAtRest(page);
    if (pixels > 0) found[width] = `${pixels} pixels: ${await page.evaluate<string>(culprit)}`;
  }
  await page.setViewportSize(before);
  return found;
}

/** Waits for transitions of colors: a color in between may lack contrast. */
const still = '*, *::before, *::after { transition: none !important; animation: none !important; }';

const desk = { width: 1440, height: 900 };
const smallPhone = { width: 360, height: 740 };
const wideDesk = 1920;

/** Everything that is wrong with the screen, light and dark, at a desk and on the smallest phone. */
export async function faults(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [size, viewport] of Object.entries({ desk, smallPhone })) {
    await page.setViewportSize(viewport);
    await settled(page);
    found.push(...(await violations(page)).map((line) => `${size}: ${line}`));
    const tooWide = await pixelsTooWide(page);
    if (tooWide > 0) found.push(`${size}: ${tooWide} pixels wider than the window`);
  }
  const tooWide = await pixelsTooWideAt(page, [wideDesk]);
  found.push(...Object.entries(tooWide).map(([width, why]) => `${width}: ${why}`));
  return found;
}
