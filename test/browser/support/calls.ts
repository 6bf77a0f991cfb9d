import type { BrowserContext, Page, Request } from 'playwright-core';

const underWay = new WeakMap<BrowserContext, Set<Request>>();

const step = 100;
const rest = 500;
/** How long a step may take: long enough for a busy machine, short enough to name the step that hangs. */
export const stepTimeoutMs = 15_000;

/**
 * Begins to count what the pages of a browser ask the server for. `networkidle` of playwright counts the requests of
 * Chromium's PDF viewer too, whose end is sometimes never told.
 */
export function watchCalls(context: BrowserContext): void {
  const calls = new Set<Request>();
  underWay.set(context, calls);
  context.on('request', (request) => {
    if (request.url().startsWith('http')) calls.add(request);
  });
  const ended = (request: Request) => void calls.delete(request);
  context.on('requestfinished', ended);
  context.on('requestfailed', ended);
}

/** Waits until the page, and those beside it in its browser, have asked for nothing for half a second. */
export async function callsToEnd(page: Page): Promise<void> {
  const calls = underWay.get(page.context());
  if (!calls) throw new Error('the calls of this browser are not counted: watchCalls');
  for (let rested = 0, waited = 0; rested < rest; waited += step) {
    if (waited > stepTimeoutMs) {
      throw new Error(`not answered: ${[...calls].map((call) => call.url()).join(', ')}`);
    }
    await page.waitForTimeout(step);
    rested = calls.size === 0 ? rested + step : 0;
  }
}
