import type { BrowserContext, Page, Request } from 'playwright-core';

interface Calls {
  readonly underWay: Set<Request>;
  /** How many milliseconds their end is waited for. */
  readonly timeoutMs: number;
}

const callsOf = new WeakMap<BrowserContext, Calls>();

const step = 100;
const rest = 500;
/** How long a step usually may take: long enough for a busy machine, short enough to name the step that hangs. */
export const stepTimeoutMs = 15_000;
/** The same where a job has to end first: a preview or an issue of a month, an archive, a journal that is loaded. */
export const jobTimeoutMs = 60_000;

/**
 * Begins to count what the pages of a browser ask the server for. `networkidle` of playwright counts the requests of
 * Chromium's PDF viewer too, whose end is sometimes never told.
 */
export function watchCalls(context: BrowserContext, timeoutMs: number): void {
  const underWay = new Set<Request>();
  callsOf.set(context, { underWay, timeoutMs });
  context.on('request', (request) => {
    if (request.url().startsWith('http')) underWay.add(request);
  });
  const ended = (request: Request) => void underWay.delete(request);
  context.on('requestfinished', ended);
  context.on('requestfailed', ended);
}

/** Waits until the page, and those beside it in its browser, have asked for nothing for half a second. */
export async function callsToEnd(page: Page): Promise<void> {
  const calls = callsOf.get(page.context());
  if (!calls) throw new Error('the calls of this browser are not counted: watchCalls');
  const { underWay, timeoutMs } = calls;
  for (let rested = 0, waited = 0; rested < rest; waited += step) {
    if (waited > timeoutMs) {
      throw new Error(`not answered: ${[...underWay].map((call) => call.url()).join(', ')}`);
    }
    await page.waitForTimeout(step);
    rested = underWay.size === 0 ? rested + step : 0;
  }
}
