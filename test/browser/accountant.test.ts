import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { firstRow } from '../../src/shared/db.ts';
import { given } from '../support/given.ts';
import { testPassword } from '../support/test-app.ts';
import type { BrowserApp } from './support/browser-app.ts';
import { openBrowserApp } from './support/browser-app.ts';
import { jobTimeoutMs } from './support/calls.ts';
import { Hand } from './support/hand.ts';
import { settled, violations } from './support/inspect.ts';

let app: BrowserApp;
beforeEach(async () => {
  app = await openBrowserApp();
  await nothingIsWrong();
});
afterEach(async () => {
  await app.close();
});

/** The demo has a problem to show: its tariff of the summer lacks the price of truck tires. */
async function nothingIsWrong(): Promise<void> {
  const tariff = await firstRow<{ id: string }>(app.db, `select id from tariffs where code = 'ЛЕТО-2026'`);
  await app
    .as('accountant')
    .post(`/tariffs/${tariff?.id ?? ''}/rates`, {
      category: 'TRUCK',
      validFrom: '2026-03-01',
      price: '480.00',
      per: 'month',
    })
    .expect(201);
}

async function invoicesOfMarch(): Promise<{ id: string; number: string }[]> {
  const answer = await app.as('accountant').get('/invoices?month=2026-03&limit=500').expect(200);
  return (answer.body as { items: { id: string; number: string }[] }).items;
}

async function contentOf(download: Download): Promise<string> {
  return (await readFile(await download.path())).toString('latin1');
}

const issue = (page: Page) => page.getByRole('button', { name: 'Выставить', exact: true });
const ready = (page: Page) => page.getByRole('heading', { name: /^Готово: март 2026/ });

test('from sign-in the month takes three interactions when nothing is wrong, downloads included', async () => {
  const { page, trouble } = await app.visit();
  await page.getByLabel('Логин').fill('accountant');
  await page.getByLabel('Пароль').fill(testPassword);
  await page.getByRole('button', { name: 'Войти' }).click();
  await page.getByRole('heading', { name: 'Закрыть месяц' }).waitFor();
  await issue(page).waitFor({ timeout: jobTimeoutMs });
  const hand = new Hand();
  await hand.click(issue(page));
  await hand.click(page.getByRole('dialog').getByRole('button', { name: 'Да, выставить' }));
  await ready(page).waitFor({ timeout: jobTimeoutMs });
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: jobTimeoutMs }),
    page.getByRole('progressbar', { name: 'Готовятся документы' }).waitFor(),
    hand.click(page.getByRole('link', { name: 'Скачать все документы (ZIP)' })),
  ]);
  expect(hand.interactions).toBeLessThanOrEqual(3);
  const issued = await invoicesOfMarch();
  expect(issued.length).toBeGreaterThan(0);
  const zip = await contentOf(download);
  expect(zip.startsWith('PK')).toBe(true);
  expect(zip.match(/\.pdf/g)?.length).toBeGreaterThanOrEqual(2 * issued.length);
  expect(await violations(page)).toEqual([]);
  const [register] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Реестр в Excel' }).click(),
  ]);
  expect(register.suggestedFilename()).toMatch(/\.xlsx$/);
  expect(trouble.filter((line) => !line.includes('401'))).toEqual([]);
});

test('a contract that cannot be billed is listed first with a link to the cause, and is billed once that is solved', async () => {
  const contract = await firstRow<{ id: string; number: string }>(
    app.db,
    `select contracts.id, number from contracts join tariffs on tariffs.id = tariff_id
     where contracts.ends_on > '2026-03-31' order by number limit 1`,
  );
  const warehouse = await firstRow<{ id: string; slot: string }>(
    app.db,
    `select warehouses.id, slots.code as slot from warehouses join slots on warehouse_id = warehouses.id
     order by slots.code desc limit 1`,
  );
  if (!contract || !warehouse) throw new Error('the season has changed');
  await given(app).category({ code: 'ЛОДКА', name: 'Лодка' });
  await given(app).delivery({
    contractId: contract.id,
    warehouseId: warehouse.id,
    occurredOn: '2026-03-10',
    lines: [{ category: 'ЛОДКА', quantity: 1, slot: warehouse.slot }],
  });
  const { page } = await app.visit({ as: 'accountant', signsIn: true });
  await page.getByRole('heading', { name: 'Сначала решите' }).waitFor({ timeout: jobTimeoutMs });
  await page.getByRole('link', { name: contract.number }).first().waitFor();
  await settled(page);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Открыть тариф' }).click();
  await page.getByRole('button', { name: 'Добавить ставку' }).first().waitFor();
  await page.getByRole('combobox', { name: 'Категория' }).fill('ЛОДКА');
  await page.getByRole('option', { name: /ЛОДКА/ }).click();
  await page.getByLabel('Действует с').fill('01.10.2025');
  await page.keyboard.press('Tab');
  await page.getByLabel('Цена').fill('310,00');
  await page.getByRole('button', { name: 'Добавить ставку' }).click();
  await page.getByText('310,00').first().waitFor();
  await page.getByText('01.10.2025').first().waitFor();
  await page.getByRole('navigation').getByRole('link', { name: 'Закрыть месяц' }).click();
  await page.getByRole('heading', { name: /Что будет выставлено за март 2026/ }).waitFor();
  await settled(page);
  expect(await page.getByRole('heading', { name: 'Сначала решите' }).count()).toBe(0);
  await issue(page).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Да, выставить' }).click();
  await ready(page).waitFor({ timeout: jobTimeoutMs });

  const answer = await app
    .as('accountant')
    .get(`/invoices?month=2026-03&contractId=${contract.id}`)
    .expect(200);
  const [invoice] = (answer.body as { items: { id: string; number: string }[] }).items;
  await page.goto(`/documents/invoices/${invoice?.id ?? ''}`);
  await page
    .getByRole('heading', { name: new RegExp(`^Счёт № ${invoice?.number ?? ''} от 31.03.2026`) })
    .waitFor();
  await page.getByRole('heading', { name: 'Почему такая сумма?' }).waitFor();
  // 22 days of 31 at 310,00 are 220,00: the sum that a person can check on a calculator.
  await page
    .getByText(/220,00/)
    .first()
    .waitFor();
  await page.getByTitle(/^Документ в PDF/).waitFor();
  const source = await page.getByRole('link', { name: 'Скачать PDF' }).getAttribute('href');
  const pdf = await page.request.get(source ?? '');
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
});

test('a wrong document is voided with a reason, and the list says so', async () => {
  const { page } = await app.visit({ as: 'accountant', at: '/documents?month=2026-02' });
  const list = page.getByRole('region', { name: 'Счета и акты' });
  await list.getByRole('link', { name: /^\d+$/ }).first().click();
  await page.getByRole('button', { name: 'Аннулировать' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Причина').fill('Выставлен не тому');
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Аннулировать' }).click();
  await page.getByText(/Аннулирован .*Выставлен не тому/).waitFor();
  await page.goBack();
  await page.waitForURL(/\/documents\?month=2026-02/);
  await page.getByText('аннулирован').first().waitFor();
});
