import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Role } from '../../../src/shared/roles.ts';
import { testPassword } from '../../support/test-app.ts';
import { stepTimeoutMs, watchCalls } from './calls.ts';

export interface VisitOptions {
  /** As the user of that role, signed in already; as nobody by default. */
  readonly as?: Role;
  /** Signs in as that user by the form, as a person does. */
  readonly signsIn?: boolean;
  /** A phone with a touch screen instead of a desk. */
  readonly phone?: boolean;
  /** The address that is opened first: the role's own beginning by default. */
  readonly at?: string;
  /** Where the browser's clock is: Europe/Moscow by default. */
  readonly timeZone?: string;
  /** How many milliseconds each step is waited for, in a suite that states a bound of its own. */
  readonly timeoutMs?: number;
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

export async function openVisit(
  browser: Browser,
  url: string,
  {
    as,
    signsIn = false,
    phone = false,
    at = '/',
    timeZone = 'Europe/Moscow',
    timeoutMs = stepTimeoutMs,
  }: VisitOptions,
): Promise<Visit> {
  const context = await browser.newContext({
    ...(phone ? phoneInHand : desk),
    baseURL: url,
    locale: 'ru-RU',
    timezoneId: timeZone,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(timeoutMs);
  watchCalls(context, timeoutMs);
  if (as && !signsIn) {
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
  if (as && signsIn) {
    await page.getByLabel('Логин').fill(as);
    await page.getByLabel('Пароль').fill(testPassword);
    await page.getByRole('button', { name: 'Войти' }).click();
    await page.getByLabel('Пароль').waitFor({ state: 'detached' });
  }
  return { page, context, trouble };
}
