import type { Page } from 'playwright-core';
import type { BrowserApp } from './support/browser-app.ts';
import { openBrowserApp } from './support/browser-app.ts';
import { settled } from './support/inspect.ts';
import { addressOf, screenPaths } from './support/screens.ts';

let app: BrowserApp;
beforeAll(async () => {
  app = await openBrowserApp();
});
afterAll(async () => {
  await app.close();
});

async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name: option }).click();
}

/** Does that and waits for the list that the server answers to it. */
async function answered(page: Page, asked: RegExp, action: () => Promise<void>): Promise<void> {
  await Promise.all([page.waitForResponse((answer) => asked.test(answer.url())), action()]);
}

test.each<[name: string, at: string, list: string, filter: (page: Page) => Promise<void>, address: RegExp]>([
  [
    'the journal of movements',
    '/movements',
    'Журнал движений',
    async (page) => {
      await choose(page, 'Движение', 'Выдача');
      await page.getByRole('textbox', { name: 'С', exact: true }).fill('01.02.2026');
      await page.keyboard.press('Enter');
      await page.waitForURL(/from=2026-02-01/);
      await answered(page, /sort=client/, () =>
        page.getByRole('button', { name: 'Клиент', exact: true }).click(),
      );
    },
    /kind=pickup&from=2026-02-01&sort=client/,
  ],
  [
    'documents',
    '/documents',
    'Счета и акты',
    async (page) => {
      await choose(page, 'Состояние', 'выставлен');
      await page.getByRole('searchbox', { name: 'Найти документ' }).fill('Вектор');
      await page.waitForURL(/q=/);
      await answered(page, /sort=total/, () => page.getByRole('button', { name: 'Сумма' }).click());
    },
    /status=issued&q=.*&sort=total/,
  ],
  [
    'contracts',
    '/clients',
    'Договоры',
    async (page) => {
      await page.getByRole('tab', { name: 'Договоры' }).click();
      await answered(page, /q=/, () => page.getByRole('searchbox', { name: 'Найти' }).fill('Вектор'));
    },
    /tab=contracts&q=/,
  ],
])(
  '%s: filters and order come back by the back button, a reload and a link',
  async (_, at, name, filter, address) => {
    const { page, context } = await app.visit({ as: 'accountant', at });
    const list = page.getByRole('region', { name, exact: true });
    await settled(page);
    await filter(page);
    await page.waitForURL(address);
    await settled(page);
    const filtered = await list.innerText();

    await list.getByRole('link').first().click();
    await page.waitForURL((url) => !url.pathname.endsWith(at));
    await page.goBack();
    await page.waitForURL(address);
    await list.waitFor();
    await settled(page);
    expect(await list.innerText()).toBe(filtered);
    await page.reload();
    await settled(page);
    expect(await list.innerText()).toBe(filtered);

    const colleague = await context.newPage();
    await colleague.goto(page.url());
    await settled(colleague);
    expect(await colleague.getByRole('region', { name, exact: true }).innerText()).toBe(filtered);
  },
);

test('two words removed from the address at the same moment are both removed', async () => {
  const { page } = await app.visit({ as: 'manager', at: '/movements?kind=pickup&slot=А-01-1&q=Вектор' });
  const sorts = page.getByRole('columnheader').getByRole('button');
  await sorts.first().waitFor();
  await page.evaluate(`{
    document.querySelector('[aria-label*="А-01-1"]').click();
    document.querySelector('th button').click();
  }`);
  await page.waitForURL((url) => !url.searchParams.has('slot') && url.searchParams.has('sort'));
});

test('closing a form keeps the search beside it in the address', async () => {
  const { page } = await app.visit({ as: 'administrator', at: '/warehouses?q=Южной' });
  await page.getByRole('button', { name: 'Новый склад' }).click();
  await page.getByRole('button', { name: 'Отмена' }).click();
  await page.waitForURL((url) => url.search === `?q=${encodeURIComponent('Южной')}`);
});

test('that all lines of an invoice are closed stands in its address', async () => {
  const invoice = await addressOf(app.db, 'documents/invoices/:id');
  const { page } = await app.visit({ as: 'accountant', at: `${invoice}?lines=0` });
  const open = page.getByRole('main').getByRole('button', { name: /₽/, expanded: true });
  await open.click();
  await page.waitForURL(`**${invoice}?lines=none`);
  await page.reload();
  await settled(page);
  expect(await open.count()).toBe(0);
});

test.each(screenPaths.filter((path) => path.endsWith('/:id')))(
  '%s of something that is no id is nowhere, and the server is not asked',
  async (path) => {
    const { page, trouble } = await app.visit({ as: 'administrator', at: `/${path.replace(':id', 'abc')}` });
    await page.getByRole('heading', { level: 1, name: 'Этого здесь нет' }).waitFor();
    await settled(page);
    expect(trouble).toEqual([]);
  },
);

test.each([
  '/revenue?from=2026-03&to=2026-01',
  '/space?from=2026-03-01&to=2026-01-01',
  '/movements?from=2026-03-01&to=2026-01-01',
])('a period that ends before it begins is told at %s', async (at) => {
  const { page } = await app.visit({ as: 'manager', at });
  await page.getByText('Период кончается раньше, чем начинается').first().waitFor();
});
