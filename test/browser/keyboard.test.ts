import type { Locator, Page } from 'playwright-core';
import { given } from '../support/given.ts';
import type { BrowserApp } from './support/browser-app.ts';
import { openBrowserApp } from './support/browser-app.ts';
import { settled } from './support/inspect.ts';

let app: BrowserApp;
beforeAll(async () => {
  app = await openBrowserApp();
});
afterAll(async () => {
  await app.close();
});

/** A control farther away than this is out of reach of the keyboard. */
const mostSteps = 12;

/** Presses Tab until the control has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let steps = 0; steps < mostSteps; steps++) {
    await page.keyboard.press('Tab');
    if ((await target.and(page.locator(':focus')).count()) > 0) return;
  }
  throw new Error(`not reached in ${mostSteps} steps: ${target.toString()}`);
}

async function chooseContract(page: Page, text: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Клиент или договор' }).and(page.locator(':focus')).waitFor();
  // Enter chooses among what was found for the whole text, not for a part of it.
  const answer = page.waitForResponse(
    (response) => new URL(response.url()).searchParams.get('q') === text && response.ok(),
  );
  await page.keyboard.type(text);
  await answer;
  await settled(page);
  const found = page.getByRole('list', { name: 'Найденные договоры' }).getByRole('listitem');
  await found.nth(1).waitFor({ state: 'detached' });
  await found.filter({ hasText: text }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Выбранный клиент' }).waitFor();
}

test('with the keyboard alone a delivery is recorded', async () => {
  const { page } = await app.visit({ as: 'storekeeper', at: '/receive' });
  await chooseContract(page, 'Вектор');
  await tabTo(page, page.getByRole('radio', { name: /^R13-15/ }));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('textbox', { name: 'Количество', exact: true }));
  await page.keyboard.type('5');
  await page.getByText(/свободно \d+ из \d+ мест/).waitFor();
  await page.keyboard.press('Enter');
  await page
    .getByRole('heading', { name: /^Принято: № \d+$/ })
    .and(page.locator(':focus'))
    .waitFor();
  await page.getByText(/^5 шт. · /).waitFor();
});

test('with the keyboard alone a pickup is recorded and reversed', async () => {
  const { id } = await given(app).client({ name: 'ООО «Клавиатура»' });
  const contract = await given(app).contract({ clientId: id });
  await given(app).delivery({ contractId: contract.id });
  const { page } = await app.visit({ as: 'storekeeper', at: '/release' });
  await chooseContract(page, 'Клавиатура');
  await page.getByRole('button', { name: 'Выдать оттуда' }).waitFor();
  await tabTo(page, page.getByRole('button', { name: 'Выдать оттуда' }));
  await page.keyboard.press('Enter');
  const quantity = page.getByRole('textbox', { name: 'Сколько R16-18, сначала старые' });
  await quantity.waitFor();
  await tabTo(page, quantity);
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await page
    .getByRole('heading', { name: /^Выдано: № \d+$/ })
    .and(page.locator(':focus'))
    .waitFor();
  await page.getByText('2 шт. · R16-18').waitFor();
  await tabTo(page, page.getByRole('button', { name: 'Отменить' }));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
});
