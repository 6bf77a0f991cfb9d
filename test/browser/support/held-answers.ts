import type { Page, Route } from 'playwright-core';

/** Answers of the server that a test holds back, replaces by an error, drops or lets through. */
export interface HeldAnswers {
  /** How many requests have been held. */
  readonly asked: () => number;
  /** Lets through what was held, and all that follows. */
  release(): Promise<void>;
  /** Answers what was held, and all that follows, as a broken server does. */
  spoil(): Promise<void>;
  /** Loses what was held, and all that follows, as a bad network does. */
  lose(): Promise<void>;
}

/** Holds back every answer to an address that matches, except those for whom the page looks at. */
export async function holdAnswers(page: Page, address: string | RegExp): Promise<HeldAnswers> {
  const held: Route[] = [];
  let asked = 0;
  let deal: ((route: Route) => Promise<void>) | undefined;
  await page.route(address, async (route) => {
    asked += 1;
    if (deal) await deal(route);
    else held.push(route);
  });
  const dealWith = async (next: (route: Route) => Promise<void>) => {
    deal = next;
    await Promise.all(held.splice(0).map(next));
  };
  return {
    asked: () => asked,
    release: () => dealWith((route) => route.continue()),
    spoil: () =>
      dealWith((route) => route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>502</h1>' })),
    lose: () => dealWith((route) => route.abort()),
  };
}
