import type { Page } from 'playwright-core';
import { firstRow } from '../../src/shared/db.ts';
import { given } from '../support/given.ts';
import type { BrowserApp } from './support/browser-app.ts';
import { openBrowserApp } from './support/browser-app.ts';
import { settled, violations } from './support/inspect.ts';

interface Contract {
  readonly id: string;
  readonly clientName: string;
}

let app: BrowserApp;
let first: Contract;
let second: Contract;
let warehouseId: string;
beforeAll(async () => {
  app = await openBrowserApp();
  const warehouse = await firstRow<{ id: string }>(app.db, 'select id from warehouses order by code limit 1');
  if (!warehouse) throw new Error('the season has changed');
  warehouseId = warehouse.id;
  first = await contractOf('ООО «Первый в очереди»');
  second = await contractOf('ООО «Второй в очереди»');
});
afterAll(async () => {
  await app.close();
});

/** A contract of a client of its own, so that each test counts only its own tires. */
async function contractOf(name: string): Promise<Contract> {
  const client = await given(app).client({ name });
  const contract = await given(app).contract({ clientId: client.id });
  return { id: contract.id, clientName: name };
}

/** What is recorded of a contract, the newest first: `delivery 4 R16-18 2026-03-31`. */
async function recordedOf(contract: Contract): Promise<string[]> {
  const answer = await app.as('storekeeper').get(`/movements?contractId=${contract.id}`).expect(200);
  const { items } = answer.body as {
    items: { kind: string; quantity: number; occurredOn: string; lines: { category: string }[] }[];
  };
  return items.map(
    ({ kind, quantity, occurredOn, lines }) =>
      `${kind} ${quantity} ${lines.map(({ category }) => category).join('+')} ${occurredOn}`,
  );
}

let laid = 0;
/** Puts tires of a contract into a slot of their own. */
async function lay(contract: Contract, category: string, quantity: number): Promise<void> {
  const { items } = await given(app).slots(warehouseId, [{ code: `П-${++laid}`, capacity: 100 }]);
  await given(app).delivery({
    contractId: contract.id,
    warehouseId,
    occurredOn: '2026-03-20',
    lines: [{ category, quantity, slot: items[0]?.code ?? '' }],
  });
}

const panel = (page: Page) => page.getByRole('heading', { name: /^(Принято|Выдано): № \d+$/ });
const record = (page: Page) => page.getByRole('button', { name: /^(Записать|Повторить)$/ });
const quantity = (page: Page) => page.getByLabel('Количество', { exact: true });

async function chooseClient(page: Page, contract: Contract): Promise<void> {
  await page.getByLabel('Клиент или договор').fill(contract.clientName);
  await page.getByRole('button', { name: contract.clientName }).click();
}

async function prepareDelivery(page: Page, contract: Contract, units: string): Promise<void> {
  await chooseClient(page, contract);
  await page.getByRole('radio', { name: /^R16-18/ }).click();
  await quantity(page).fill(units);
  await page.getByText(/свободно \d+ из \d+ мест/).waitFor();
}

/** The server does what it is asked, and its answer does not come back. */
async function loseAnswersOf(page: Page, path: string): Promise<() => Promise<void>> {
  const address = `**/api/v1${path}`;
  await page.route(address, async (route) => {
    await route.fetch();
    await route.abort();
  });
  return () => page.unroute(address);
}

test('after a delivery the form is empty, however it was left, and the next one is recorded too', async () => {
  const { page } = await app.visit({ as: 'storekeeper', at: '/receive' });
  await prepareDelivery(page, first, '4');
  await record(page).click();
  await panel(page).waitFor();
  await page.getByText(first.clientName).waitFor();
  await page.reload();
  await page.getByLabel('Клиент или договор').waitFor();
  await prepareDelivery(page, second, '3');
  await record(page).click();
  await panel(page).waitFor();
  await page.getByText(second.clientName).waitFor();
  await page.getByRole('navigation').getByRole('link', { name: 'Сегодня' }).click();
  await page.getByRole('navigation').getByRole('link', { name: 'Принять' }).click();
  await page.getByLabel('Клиент или договор').waitFor();
  expect(await recordedOf(first)).toEqual(['delivery 4 R16-18 2026-03-31']);
  expect(await recordedOf(second)).toEqual(['delivery 3 R16-18 2026-03-31']);
});

test('after a pickup the form is empty, and the next one is recorded too', async () => {
  const client = await contractOf('ООО «Забирает дважды»');
  await lay(client, 'R16-18', 6);
  const { page } = await app.visit({ as: 'storekeeper', at: `/release?contract=${client.id}` });
  const oldest = page.getByLabel('Сколько R16-18, сначала старые', { exact: true });
  await oldest.fill('2');
  await record(page).click();
  await panel(page).waitFor();
  await page.getByRole('navigation').getByRole('link', { name: 'Выдать' }).click();
  await page.goto(`/release?contract=${client.id}`);
  await page.getByText('лежит 4').first().waitFor();
  expect(await oldest.inputValue()).toBe('0');
  await oldest.fill('3');
  await record(page).click();
  await panel(page).waitFor();
  expect(await recordedOf(client)).toEqual([
    'pickup 3 R16-18 2026-03-31',
    'pickup 2 R16-18 2026-03-31',
    'delivery 6 R16-18 2026-03-20',
  ]);
});

test('when the answer was lost and the number is changed, the form says what was recorded and records the new one apart', async () => {
  const client = await contractOf('ООО «Передумал»');
  const { page } = await app.visit({ as: 'storekeeper', at: '/receive', phone: true });
  await prepareDelivery(page, client, '4');
  const answersComeBack = await loseAnswersOf(page, '/deliveries');
  await record(page).click();
  await page.getByText('Нет связи с сервером').waitFor();
  await answersComeBack();
  await quantity(page).fill('9');
  await page.getByText(/свободно \d+ из \d+ мест/).waitFor();
  await record(page).click();
  const told = page.getByRole('alert').filter({ hasText: 'Раньше записано другое' });
  await told.getByText('4 шт.').waitFor();
  await told.getByText(client.clientName).waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await recordedOf(client)).toEqual(['delivery 4 R16-18 2026-03-31']);
  await told.getByRole('button', { name: 'Записать отдельной приёмкой' }).click();
  await panel(page).waitFor();
  await page.getByText('9 шт. · R16-18').waitFor();
  expect(await recordedOf(client)).toEqual(['delivery 9 R16-18 2026-03-31', 'delivery 4 R16-18 2026-03-31']);
});

test('when the answer of a pickup was lost, a reload and «Повторить» show it although its tires have left the list', async () => {
  const client = await contractOf('ООО «Ответ потерян»');
  await lay(client, 'R16-18', 4);
  const { page } = await app.visit({ as: 'storekeeper', at: `/release?contract=${client.id}` });
  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'Выдать все R16-18' }).click();
  const answersComeBack = await loseAnswersOf(page, '/pickups');
  await record(page).click();
  await page.getByText('Нет связи с сервером').waitFor();
  await answersComeBack();
  await page.reload();
  await page.getByText('Выдача уже отправлялась').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Повторить' }).click();
  await panel(page).waitFor();
  expect(await recordedOf(client)).toEqual(['pickup 4 R16-18 2026-03-31', 'delivery 4 R16-18 2026-03-20']);
});

test('tires that another storekeeper has released meanwhile leave the list and are not sent with the rest', async () => {
  const client = await contractOf('ООО «Два кладовщика»');
  await lay(client, 'R16-18', 4);
  await lay(client, 'R19+', 2);
  const { page } = await app.visit({ as: 'storekeeper', at: `/release?contract=${client.id}` });
  await page.getByRole('button', { name: 'Выдать все R16-18' }).click();
  await page.getByRole('button', { name: 'Выдать все R19+' }).click();
  await given(app).pickup({
    contractId: client.id,
    warehouseId,
    occurredOn: '2026-03-31',
    lines: [{ category: 'R19+', quantity: 2 }],
  });
  await record(page).click();
  await page.getByText(/Не хватает 2/).waitFor();
  await page.getByRole('region', { name: 'R19+' }).waitFor({ state: 'detached' });
  await record(page).click();
  await panel(page).waitFor();
  expect(await recordedOf(client)).toEqual(
    expect.arrayContaining(['pickup 4 R16-18 2026-03-31', 'pickup 2 R19+ 2026-03-31']),
  );
});

/** Somebody else takes 4 of the client's 6 tires, so that a pickup of 4 is short of 2; answers how to give them back. */
async function takeFour(contract: Contract): Promise<() => Promise<void>> {
  const taken = await given(app).pickup({
    contractId: contract.id,
    warehouseId,
    occurredOn: '2026-03-31',
    lines: [{ category: 'R16-18', quantity: 4 }],
  });
  return async () => {
    await app
      .as('storekeeper')
      .post(`/movements/${taken.id}/reversal`, { reason: 'Ошибка ввода' })
      .expect(201);
  };
}

test('what was refused goes through when its reason is gone and the same is sent again', async () => {
  const client = await contractOf('ООО «Отказ и снова»');
  await lay(client, 'R16-18', 6);
  const { page } = await app.visit({ as: 'storekeeper', at: `/release?contract=${client.id}` });
  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByLabel('Сколько R16-18, сначала старые', { exact: true }).fill('4');
  const giveBack = await takeFour(client);
  await record(page).click();
  await page.getByText(/Не хватает 2/).waitFor();
  await giveBack();
  await page.reload();
  await page.getByText('лежит 6').first().waitFor();
  await record(page).click();
  await panel(page).waitFor();
  expect(await recordedOf(client)).toEqual(expect.arrayContaining(['pickup 4 R16-18 2026-03-31']));
});

test('when a refusal was lost on the way and the number is changed, the new one is recorded', async () => {
  const client = await contractOf('ООО «Отказ потерян»');
  await lay(client, 'R16-18', 6);
  const { page } = await app.visit({ as: 'storekeeper', at: `/release?contract=${client.id}` });
  const oldest = page.getByLabel('Сколько R16-18, сначала старые', { exact: true });
  await oldest.fill('4');
  await takeFour(client);
  const answersComeBack = await loseAnswersOf(page, '/pickups');
  await record(page).click();
  await page.getByText('Нет связи с сервером').waitFor();
  await answersComeBack();
  await oldest.fill('2');
  await record(page).click();
  await panel(page).waitFor();
  expect(await recordedOf(client)).toEqual(expect.arrayContaining(['pickup 2 R16-18 2026-03-31']));
});

test('when an answer was lost and the next try is not let in, the third one does not record it again', async () => {
  const client = await contractOf('ООО «Не впустили»');
  const { page } = await app.visit({ as: 'storekeeper', at: '/receive' });
  await prepareDelivery(page, client, '4');
  const answersComeBack = await loseAnswersOf(page, '/deliveries');
  await record(page).click();
  await page.getByText('Нет связи с сервером').waitFor();
  await answersComeBack();
  await page.route('**/api/v1/deliveries', (route) =>
    route.fulfill({
      status: 403,
      contentType: 'application/problem+json',
      body: JSON.stringify({ status: 403, code: 'forbidden', detail: 'Не сейчас.' }),
    }),
  );
  await record(page).click();
  await page.getByText('Не сейчас.').waitFor();
  await page.unroute('**/api/v1/deliveries');
  await record(page).click();
  await panel(page).waitFor();
  expect(await recordedOf(client)).toEqual(['delivery 4 R16-18 2026-03-31']);
});

test('a link to another contract begins another pickup', async () => {
  const one = await contractOf('ООО «Начатая выдача»');
  const other = await contractOf('ООО «Выдача по ссылке»');
  await lay(one, 'R16-18', 4);
  await lay(other, 'R16-18', 4);
  const { page } = await app.visit({ as: 'storekeeper', at: `/release?contract=${one.id}` });
  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'Выдать все R16-18' }).click();
  await page.goto(`/release?contract=${other.id}`);
  await page.getByText(other.clientName).first().waitFor();
  const oldest = page.getByLabel('Сколько R16-18, сначала старые', { exact: true });
  expect(await oldest.inputValue()).toBe('0');
  await oldest.fill('1');
  await record(page).click();
  await panel(page).waitFor();
  await page.getByText(other.clientName).waitFor();
  expect(await recordedOf(one)).toEqual(['delivery 4 R16-18 2026-03-20']);
  expect(await recordedOf(other)).toEqual(['pickup 1 R16-18 2026-03-31', 'delivery 4 R16-18 2026-03-20']);
});

test('a movement that somebody else has reversed meanwhile is shown as it is now', async () => {
  const client = await contractOf('ООО «Сторно раньше»');
  await lay(client, 'R16-18', 4);
  const answer = await app.as('storekeeper').get(`/movements?contractId=${client.id}`).expect(200);
  const { id } = (answer.body as { items: [{ id: string }] }).items[0];
  const { page } = await app.visit({ as: 'storekeeper', at: `/movements/${id}` });
  await page.getByRole('button', { name: 'Отменить…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Ошибка ввода').click();
  await app.as('storekeeper').post(`/movements/${id}/reversal`, { reason: 'Ошибка ввода' }).expect(201);
  await dialog.getByRole('button', { name: 'Отменить приёмку' }).click();
  await dialog.getByText(/уже сторнировано/).waitFor();
  await dialog.getByRole('button', { name: 'Закрыть' }).click();
  await page.getByText('Эта запись отменена и нигде не считается.').waitFor();
  expect(await page.getByRole('button', { name: 'Отменить…' }).count()).toBe(0);
});

describe('when midnight has come', () => {
  afterEach(() => app.setToday('2026-03-31'));

  test('a tab that was left open shows and records the new day', async () => {
    const client = await contractOf('ООО «Ночная смена»');
    const { page, context } = await app.visit({ as: 'storekeeper', at: '/today' });
    await context.clock.install();
    await page.goto('/receive');
    await prepareDelivery(page, client, '4');
    app.setToday('2026-04-01');
    await context.clock.fastForward('13:00:00');
    await page.getByLabel('Дата приёмки').and(page.locator('[value="01.04.2026"]')).waitFor();
    await record(page).click();
    await panel(page).waitFor();
    expect(await recordedOf(client)).toEqual(['delivery 4 R16-18 2026-04-01']);
  });

  test('a tab whose timers were suspended asks the day before it records anything', async () => {
    const client = await contractOf('ООО «Планшет спал»');
    const { page, context } = await app.visit({ as: 'storekeeper', at: '/today' });
    await context.clock.install();
    await page.goto('/receive');
    await prepareDelivery(page, client, '4');
    app.setToday('2026-04-01');
    await context.clock.setSystemTime(Date.now() + 13 * 3_600_000);
    await record(page).click();
    await panel(page).waitFor();
    await page.getByText('01.04.2026').waitFor();
    expect(await recordedOf(client)).toEqual(['delivery 4 R16-18 2026-04-01']);
  });

  test('a day that was chosen by hand stays', async () => {
    const client = await contractOf('ООО «Вчерашний день»');
    const { page, context } = await app.visit({ as: 'storekeeper', at: '/today' });
    await context.clock.install();
    await page.goto('/receive');
    await prepareDelivery(page, client, '4');
    await page.getByLabel('Дата приёмки').fill('30.03.2026');
    app.setToday('2026-04-01');
    await context.clock.fastForward('13:00:00');
    await record(page).click();
    await panel(page).waitFor();
    await settled(page);
    expect(await recordedOf(client)).toEqual(['delivery 4 R16-18 2026-03-30']);
  });
});
