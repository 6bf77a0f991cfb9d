import type { Locator } from 'playwright-core';

/** A person's hand that counts what it does: a tap on something, a field filled in. */
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
