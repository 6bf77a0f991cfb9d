import type { Browser } from 'playwright-core';
import { startWorker } from '../../../src/jobs/start-worker.ts';
import { createTestApp } from '../../support/test-app.ts';
import type { TestApp } from '../../support/test-app.ts';
import { launchChromium } from './chromium.ts';
import { openVisit } from './visit.ts';
import type { Visit, VisitOptions } from './visit.ts';

export interface BrowserApp extends TestApp {
  /** Opens the application as somebody in a browser of his own. */
  visit(options?: VisitOptions): Promise<Visit>;
}

interface BrowserAppOptions {
  /** Nothing but users, instead of the demo's season. */
  readonly empty?: boolean;
  /** Fills the database before anybody works in it. */
  readonly prepare?: (app: TestApp) => Promise<void>;
}

/**
 * The whole product in this process, jobs included, and a Chromium: over the demo's season, billed until February
 * 2026, or over an empty system. It is 31 March 2026.
 */
export async function openBrowserApp({
  empty = false,
  prepare,
}: BrowserAppOptions = {}): Promise<BrowserApp> {
  const template = empty ? undefined : process.env['TEST_SEASON_TEMPLATE'];
  const app = await createTestApp({ template });
  await prepare?.(app);
  const worker = await startWorker(app.deps, app.databaseUrl);
  const browser: Browser = await launchChromium();
  return {
    ...app,
    visit: (options = {}) => openVisit(browser, app.url, options),
    async close() {
      await browser.close();
      await worker.stop();
      await app.close();
    },
  };
}
