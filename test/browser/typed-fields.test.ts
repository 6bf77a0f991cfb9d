import type { Page } from 'playwright-core';
import { given } from '../support/given.ts';
import type { BrowserApp } from './support/browser-app.ts';
import { openBrowserApp } from './support/browser-app.ts';
import { violations } from './support/inspect.ts';

let app: BrowserApp;
let contract: { readonly id: string };
beforeAll(async () => {
  app = await openBrowserApp();
  contract = await given(app).contract();
});
afterAll(async () => {
  await app.close();
});

async function daysRecorded(): Promise<string[]> {
  const answer = await app.as('storekeeper').get(`/movements?contractId=${contract.id}`).expect(200);
  return (answer.body as { items: { occurredOn: string }[] }).items.map(({ occurredOn }) => occurredOn);
}

const day = (page: Page) => page.getByLabel('Дата приёмки');
const quantity = (page: Page) => page.getByLabel('Количество', { exact: true });
const record = (page: Page) => page.getByRole('button', { name: 'Записать' });
const noSuchDay = (page: Page) => page.getByText('Такой даты нет.');

async function prepareDelivery(): Promise<Page> {
  const { page } = await app.visit({ as: 'storekeeper', at: `/receive?contract=${contract.id}` });
  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByRole('radio', { name: /^R16-18/ }).click();
  await page.getByText(/свободно \d+ из \d+ мест/).waitFor();
  return page;
}

test('a day that does not exist is marked, nothing is sent, and it stays as it was typed', async () => {
  const page = await prepareDelivery();
  const before = await daysRecorded();
  for (const typed of ['31.04.2026', '29.02.2027', 'когда-то', '']) {
    await day(page).fill(typed);
    await record(page).click();
    await noSuchDay(page).waitFor();
    expect(await day(page).inputValue()).toBe(typed);
    await day(page).press('Enter');
    await day(page).fill('30.03.2026');
    await noSuchDay(page).waitFor({ state: 'detached' });
  }
  await day(page).fill('31.04.2026');
  await quantity(page).focus();
  await noSuchDay(page).waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await daysRecorded()).toEqual(before);
});

test('a day chosen in the calendar takes the place of one that does not exist', async () => {
  const page = await prepareDelivery();
  await day(page).fill('31.04.2026');
  await quantity(page).focus();
  await noSuchDay(page).waitFor();
  await day(page).click();
  await page.getByRole('button', { name: '31 марта 2026' }).click();
  await noSuchDay(page).waitFor({ state: 'detached' });
  expect(await day(page).inputValue()).toBe('31.03.2026');
});

test.each([
  ['29.03', '2026-03-29'],
  ['28.3.26', '2026-03-28'],
  ['вчера', '2026-03-30'],
])('«%s» is understood, by Enter as by the button', async (typed, occurredOn) => {
  const page = await prepareDelivery();
  await day(page).fill(typed);
  await day(page).press('Enter');
  await page.getByRole('heading', { name: /^Принято: № \d+$/ }).waitFor();
  const other = await prepareDelivery();
  await day(other).fill(typed);
  await record(other).click();
  await other.getByRole('heading', { name: /^Принято: № \d+$/ }).waitFor();
  expect((await daysRecorded()).filter((on) => on === occurredOn)).toHaveLength(2);
});

test('a new contract is not made on a day that does not exist', async () => {
  const { page, context } = await app.visit({ as: 'administrator', at: '/clients' });
  const client = await given(app).client();
  const asked: string[] = [];
  context.on('request', (request) => {
    if (request.method() === 'POST') asked.push(request.url());
  });
  await page.goto(`/contracts/new?clientId=${client.id}`);
  const startsOn = page.getByLabel(/^Начало/);
  await startsOn.fill('31.04.2026');
  await page.getByRole('button', { name: 'Добавить договор' }).click();
  await noSuchDay(page).waitFor();
  expect(await startsOn.inputValue()).toBe('31.04.2026');
  expect(asked).toEqual([]);
});

test('a number of tires that is no whole number is marked, nothing is sent, and it stays as it was typed', async () => {
  const page = await prepareDelivery();
  const before = await daysRecorded();
  for (const typed of ['2,5', '1e9', '-1', 'четыре']) {
    await quantity(page).fill(typed);
    await record(page).click();
    await page.getByText('Напишите целое число').waitFor();
    expect(await quantity(page).inputValue()).toBe(typed);
  }
  expect(await violations(page)).toEqual([]);
  await quantity(page).fill('1000000');
  await record(page).click();
  await page.getByText('Здесь можно не больше 100000.').waitFor();
  expect(await daysRecorded()).toEqual(before);
  await page.getByRole('button', { name: 'Количество: меньше на один' }).click();
  expect(await quantity(page).inputValue()).toBe('100000');
});

test('more than there is to give back is marked and not made less', async () => {
  const slots = await app.as('storekeeper').get(`/stock?contractId=${contract.id}`).expect(200);
  expect((slots.body as { items: unknown[] }).items.length).toBeGreaterThan(0);
  const { page } = await app.visit({ as: 'storekeeper', at: `/release?contract=${contract.id}` });
  const oldest = page.getByLabel('Сколько R16-18, сначала старые', { exact: true });
  await oldest.fill('999');
  await record(page).click();
  await page.getByText(/Здесь можно не больше \d+\./).waitFor();
  expect(await oldest.inputValue()).toBe('999');
  expect(await page.getByRole('heading', { name: /^Выдано/ }).count()).toBe(0);
});

test('a tread beyond its limit is refused and stays as it was typed', async () => {
  const page = await prepareDelivery();
  const before = await daysRecorded();
  await page.getByRole('button', { name: 'Описание шин' }).click();
  const tread = page.getByLabel('Протектор, мм');
  await tread.fill('120');
  await record(page).click();
  await page.locator('[aria-invalid=true]').and(tread).waitFor();
  expect(await tread.inputValue()).toBe('120');
  expect(await daysRecorded()).toEqual(before);
});
