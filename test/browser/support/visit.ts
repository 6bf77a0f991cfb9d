import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Role } from '../../../src/shared/actor.ts';
import { testPassword } from '../../support/test-app.ts';

export interface VisitOptions {
  /** Signed in already as the user of that role; not signed in by default. */
  readonly as?: Role;
  /** A phone with a touch screen instead of a desk. */
  readonly phone?: boolean;
  /** The address that is opened first: the role's own beginning by default. */
  readonly at?: string;
  /** Where the browser's clock is: Europe/Moscow by default. */
  readonly timeZone?: string;
}

/** A person at the screen, found and used by role and name; `trouble` is what the browser complained about. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly trouble: string[];
}

const desk = { viewport: { width: 1440, height: 900 } };
const phoneInHand = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 2,
};

/** Long enough for a busy machine, short enough to tell which step it was. */
const patience = 15_000;

export async function openVisit(
  browser: Browser,
  url: string,
  { as, phone = false, at = '/', timeZone = 'Europe/Moscow' }: VisitOptions,
): Promise<Visit> {
  const context = await browser.newContext({
    ...(phone ? phoneInHand : desk),
    baseURL: url,
    locale: 'ru-RU',
    timezoneId: timeZone,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(patience);
  if (as) {
    const answer = await context.request.post('/api/v1/session', {
      data: { login: as, password: testPassword },
    });
    if (!answer.ok()) throw new Error(`sign-in as ${as}: ${await answer.text()}`);
  }
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) trouble.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => trouble.push(`${page.url()}: ${error.message}`));
  await page.goto(at);
  return { page, context, trouble };
}
