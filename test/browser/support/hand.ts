import type { Locator } from 'playwright-core';

/** Counts the interactions of a person: taps and fields filled in. */
export class Hand {
  interactions = 0;

  async tap(target: Locator): Promise<void> {
    this.interactions += 1;
    await target.tap();
  }

  async click(target: Locator): Promise<void> {
    this.interactions += 1;
    await target.click();
  }

  async type(target: Locator, text: string): Promise<void> {
    this.interactions += 1;
    await target.fill(text);
  }
}
