import type { Page } from 'playwright-core';
import { firstRow } from '../../src/shared/db.ts';
import { given } from '../support/given.ts';
import { testPassword } from '../support/test-app.ts';
import type { BrowserApp } from './support/browser-app.ts';
import { openBrowserApp } from './support/browser-app.ts';
import { Hand } from './support/hand.ts';
import { drawn, settled, violations } from './support/inspect.ts';

let app: BrowserApp;
/** A contract of the season and one of its warehouses. */
let contract: { id: string; number: string; clientId: string; clientName: string };
let warehouseId: string;
beforeAll(async () => {
  app = await openBrowserApp();
  const found = await firstRow<typeof contract>(
    app.db,
    `select contracts.id, number, client_id as "clientId", clients.name as "clientName"
     from contracts join clients on clients.id = client_id where clients.name like '%Вектор%'`,
  );
  const warehouse = await firstRow<{ id: string }>(app.db, 'select id from warehouses order by code limit 1');
  if (!found || !warehouse) throw new Error('the season has changed');
  contract = found;
  warehouseId = warehouse.id;
});
afterAll(async () => {
  await app.close();
});

async function movementsOfContract(): Promise<number> {
  const answer = await app
    .as('storekeeper')
    .get(`/movements?contractId=${contract.id}&limit=500`)
    .expect(200);
  return (answer.body as { items: unknown[] }).items.length;
}

const recorded = (page: Page) => page.getByRole('heading', { name: /^(Принято|Выдано): № \d+$/ });

async function fillDelivery(page: Page, quantity: string): Promise<void> {
  await page.getByLabel('Клиент или договор').fill('вектор');
  await page.getByRole('button', { name: contract.clientName }).click();
  await page.getByRole('radio', { name: /^R16-18/ }).click();
  await page.getByLabel('Количество', { exact: true }).fill(quantity);
}

/** Fills «Принять» up to its button. */
async function prepareDelivery(page: Page, quantity = '6'): Promise<void> {
  await fillDelivery(page, quantity);
  await page.getByText(/свободно \d+ из \d+ мест/).waitFor();
}

test('on a phone a delivery goes from sign-in to its slot, in at most six interactions after «Принять»', async () => {
  const { page, trouble } = await app.visit({ phone: true });
  await page.getByLabel('Логин').fill('storekeeper');
  await page.getByLabel('Пароль').fill(testPassword);
  await page.getByRole('button', { name: 'Войти' }).tap();
  await page.waitForURL('**/today');
  await page.getByRole('button', { name: 'Меню' }).tap();
  await page.getByRole('navigation').getByRole('link', { name: 'Принять' }).tap();
  const before = await movementsOfContract();
  const hand = new Hand();
  await hand.type(page.getByLabel('Клиент или договор'), 'вектор');
  await hand.tap(page.getByRole('button', { name: contract.clientName }));
  await hand.tap(page.getByRole('radio', { name: /^R16-18/ }));
  await hand.type(page.getByLabel('Количество', { exact: true }), '6');
  await page.getByText(/свободно \d+ из \d+ мест/).waitFor();
  await hand.tap(page.getByRole('button', { name: 'Записать' }));
  await recorded(page).waitFor();
  await page.getByText('Положить в ячейку:').waitFor();
  await page.getByText('6 шт. · R16-18').waitFor();
  expect(hand.interactions).toBeLessThanOrEqual(6);
  expect(await movementsOfContract()).toBe(before + 1);
  expect(await violations(page)).toEqual([]);
  expect(trouble.filter((line) => !line.includes('401'))).toEqual([]);
});

test('a delivery that overfills a slot is recorded with a reason (rule R13)', async () => {
  const { page } = await app.visit({ as: 'storekeeper', at: '/receive' });
  await fillDelivery(page, '100');
  await page.getByText('Столько здесь не поместится').waitFor();
  await page
    .getByRole('button', { name: /свободно \d+$/ })
    .first()
    .click();
  expect(await violations(page)).toEqual([]);
  await page.getByLabel('Причина переполнения').fill('Привезли больше, чем обещали');
  await page.getByRole('button', { name: 'Записать с переполнением' }).click();
  await recorded(page).waitFor();
});

test('a lost network loses nothing that was typed, and sending again records it once', async () => {
  const { page, context } = await app.visit({
    as: 'storekeeper',
    signsIn: true,
    at: '/receive',
    phone: true,
  });
  await prepareDelivery(page, '7');
  const before = await movementsOfContract();
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Записать' }).click();
  await page.getByText('Нет связи с сервером').waitFor();
  expect(await page.getByLabel('Количество', { exact: true }).inputValue()).toBe('7');
  expect(await violations(page)).toEqual([]);
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Повторить' }).click();
  await recorded(page).waitFor();
  expect(await movementsOfContract()).toBe(before + 1);
});

test('when only the answer was lost, sending again shows what was recorded and records nothing more', async () => {
  const { page } = await app.visit({ as: 'storekeeper', at: '/receive', phone: true });
  await prepareDelivery(page, '5');
  const before = await movementsOfContract();
  await page.route('**/api/v1/deliveries', async (route) => {
    await route.fetch();
    await route.abort();
  });
  await page.getByRole('button', { name: 'Записать' }).click();
  await page.getByText('Нет связи с сервером').waitFor();
  expect(await movementsOfContract()).toBe(before + 1);
  await page.unroute('**/api/v1/deliveries');
  await page.getByRole('button', { name: 'Повторить' }).click();
  await recorded(page).waitFor();
  expect(await movementsOfContract()).toBe(before + 1);
});

test('a reload in the middle of a delivery keeps what was typed', async () => {
  const { page } = await app.visit({ as: 'storekeeper', at: '/receive' });
  page.on('dialog', (dialog) => void dialog.accept());
  await prepareDelivery(page, '9');
  await page.reload();
  await page.getByText(contract.clientName).first().waitFor();
  expect(await page.getByLabel('Количество', { exact: true }).inputValue()).toBe('9');
});

test('tires are found by plate, released, and the pickup can be reversed', async () => {
  const plate = 'А777АА777';
  await given(app).delivery({
    contractId: contract.id,
    warehouseId,
    occurredOn: '2026-03-20',
    lines: [{ category: 'R16-18', quantity: 4, slot: 'В-20-4', plate }],
  });
  const { page } = await app.visit({
    as: 'storekeeper',
    signsIn: true,
    phone: true,
    at: `/where?q=${plate}`,
  });
  await page.getByText('В-20-4').first().waitFor();
  expect(await violations(page)).toEqual([]);
  await page.goto('/release');
  await page.getByLabel('Клиент или договор').fill(plate);
  await page.getByRole('button', { name: contract.clientName }).tap();
  await page.getByLabel(`Сколько из ячейки В-20-4 ${plate}`, { exact: true }).fill('4');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Записать' }).tap();
  await recorded(page).waitFor();
  await page.getByText('Взять из ячейки:').waitFor();
  await page.getByText('В-20-4').waitFor();

  await page.getByRole('button', { name: 'Отменить' }).tap();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Не тот клиент').tap();
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Отменить выдачу' }).tap();
  await page.getByText(/Отменено, сторно № \d+/).waitFor();
  const stock = await app
    .as('storekeeper')
    .get(`/stock?contractId=${contract.id}&q=${encodeURIComponent(plate)}`);
  expect(stock.body).toMatchObject({ items: [{ quantity: 4, slot: 'В-20-4' }] });
});

test('what was looked for stands in the address: a link, the back button and a reload show it again', async () => {
  const { page } = await app.visit({ as: 'storekeeper', at: '/where' });
  await page.getByLabel('Госномер, клиент или договор').fill('Колесница');
  await page.waitForURL(/\/where\?.*q=/);
  await settled(page);
  await page.getByRole('navigation').getByRole('link', { name: 'Сегодня' }).click();
  await page.waitForURL('**/today');
  await page.goBack();
  await page.waitForURL(/\/where\?.*q=/);
  expect(await page.getByLabel('Госномер, клиент или договор').inputValue()).toBe('Колесница');
  await page.reload();
  await settled(page);
  expect(await page.getByLabel('Госномер, клиент или договор').inputValue()).toBe('Колесница');
});

test('typed quantities of a pickup are cleared only after a question', async () => {
  const { id: clientId } = await given(app).client({ name: 'ООО «Передумали»' });
  const { id: contractId } = await given(app).contract({ clientId });
  await given(app).delivery({
    contractId,
    warehouseId,
    occurredOn: '2026-03-20',
    lines: [{ category: 'R16-18', quantity: 4, slot: 'В-20-4' }],
  });
  const { page } = await app.visit({ as: 'storekeeper', at: '/release' });
  await page.getByLabel('Клиент или договор').fill('Передумали');
  await page.getByRole('button', { name: /Передумали/ }).click();
  const number = page.getByLabel('Сколько R16-18, сначала старые', { exact: true });
  await number.fill('3');
  for (const name of ['Сменить клиента', 'Начать заново']) {
    await page.getByRole('button', { name }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Оставить' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await number.inputValue()).toBe('3');
  }
  await page.getByRole('button', { name: 'Начать заново' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Убрать' }).click();
  await number.waitFor({ state: 'detached' });
});

test('a slot that was typed counts, also in small letters and without Enter; one that is not there is refused', async () => {
  const { page } = await app.visit({ as: 'storekeeper', at: '/receive' });
  await prepareDelivery(page, '2');
  await page.getByRole('button', { name: 'Другая ячейка' }).click();
  const code = page.getByRole('combobox', { name: 'Код ячейки' });
  await code.fill('щщ-99');
  await page.getByRole('button', { name: 'Записать' }).click();
  await page.getByText('щщ-99').first().waitFor();
  expect(await recorded(page).count()).toBe(0);
  await page.getByRole('button', { name: 'Другая ячейка' }).click();
  await code.fill('б-01-2');
  await page.getByRole('option', { name: 'Б-01-2' }).waitFor();
  await page.getByRole('button', { name: 'Записать' }).click();
  await recorded(page).waitFor();
  await page.getByText('Б-01-2').first().waitFor();
});

test('rule R25: a slot is typed with the letters and dashes that the keyboard has', async () => {
  const slots = await app
    .as('storekeeper')
    .get(`/warehouses/${warehouseId}/slots?zone=${encodeURIComponent('В')}&sort=-free&limit=1`)
    .expect(200);
  const [slot] = (slots.body as { items: { code: string }[] }).items;
  const code = slot?.code ?? '';
  const { page } = await app.visit({ as: 'storekeeper', at: '/receive' });
  await prepareDelivery(page, '2');
  await page.getByRole('button', { name: 'Другая ячейка' }).click();
  const field = page.getByRole('combobox', { name: 'Код ячейки' });
  await field.fill(code.replace('В', 'b').replaceAll('-', '–'));
  await page.getByRole('option', { name: code, exact: true }).waitFor();
  await field.press('Enter');
  await page.getByText(/свободно \d+ из \d+ мест/).waitFor();
  await page.getByRole('button', { name: 'Записать' }).click();
  await recorded(page).waitFor();
  await page.getByText(code).first().waitFor();
});

test('all that is known of the tires is typed with a delivery, and told in one line of its movement', async () => {
  const { page } = await app.visit({ as: 'storekeeper', at: '/receive' });
  await prepareDelivery(page, '4');
  await page.getByRole('button', { name: 'Описание шин' }).click();
  const texts = {
    Госномер: 'А555ВС777',
    Размер: '205/55 R16',
    Марка: 'Nokian',
    Модель: 'Hakka 10',
    DOT: '1423',
    'Протектор, мм': '6,5',
    Примечание: ' диски царапаны ',
  };
  for (const [label, text] of Object.entries(texts)) {
    await page.getByLabel(label, { exact: true }).fill(text);
  }
  await page.getByRole('combobox', { name: 'Сезон' }).click();
  await page.getByRole('option', { name: 'Зимние' }).click();
  await page.getByRole('checkbox', { name: 'На дисках' }).check();
  await page.getByRole('button', { name: 'Описание шин (заполнено)' }).waitFor();
  await page.getByRole('button', { name: 'Записать' }).click();
  await recorded(page).waitFor();
  await page.getByRole('link', { name: 'Открыть запись' }).click();
  const told =
    'А555ВС777 · Nokian, Hakka 10, 205/55 R16, зимние, на дисках, DOT 1423, протектор 6,5 мм, диски царапаны';
  await page.getByText(told).waitFor();
});

test('equal lines of a movement are one in the question before it is reversed; plates tell lines apart', async () => {
  const warehouse = await given(app).warehouse({ name: 'Склад отмен' });
  await given(app).slots(warehouse.id, [{ code: 'ОТМ-1', capacity: 100 }]);
  const line = { category: 'R16-18', quantity: 5, slot: 'ОТМ-1' };
  const { id } = await given(app).delivery({
    contractId: contract.id,
    warehouseId: warehouse.id,
    occurredOn: '2026-03-20',
    lines: [line, line, line, { ...line, plate: 'А001АА77' }],
  });
  const { page } = await app.visit({ as: 'storekeeper', at: `/movements/${id}` });
  await page.getByRole('button', { name: 'Отменить…' }).click();
  const lines = page.getByRole('dialog').getByRole('listitem');
  await lines.first().waitFor();
  expect(await lines.allInnerTexts()).toEqual([
    '15 шт. R16-18 из ячейки ОТМ-1',
    '5 шт. R16-18 из ячейки ОТМ-1 · А001АА77',
  ]);
});

test('a delivery takes at most fifty lines, and says what to do then', async () => {
  const { page } = await app.visit({ as: 'storekeeper', at: '/receive' });
  await page.getByLabel('Клиент или договор').fill('вектор');
  await page.getByRole('button', { name: contract.clientName }).click();
  const another = page.getByRole('button', { name: 'Ещё строка' });
  for (let lines = 1; lines < 50; lines += 1) await another.click();
  await page.getByRole('group', { name: 'Строка 50' }).waitFor();
  expect(await another.isDisabled()).toBe(true);
  await page.getByText('до 50 строк: запишите её и начните следующую').waitFor();
});

test('a warehouse chosen in another tab does not change a delivery that is being typed', async () => {
  const { page, context } = await app.visit({ as: 'storekeeper', at: '/receive' });
  await prepareDelivery(page, '2');
  const warehouse = page.getByRole('combobox', { name: 'Склад' });
  const before = await warehouse.inputValue();
  const other = await context.newPage();
  await other.goto('/receive');
  await fillDelivery(other, '2');
  await page.evaluate(
    `void (window.told = new Promise((told) => addEventListener('storage', () => told(true))))`,
  );
  await other.getByRole('combobox', { name: 'Склад' }).click();
  await other.getByRole('option').filter({ hasNotText: before }).first().click();
  await other.getByText(/свободно \d+ из \d+ мест/).waitFor();
  expect(await other.getByRole('combobox', { name: 'Склад' }).inputValue()).not.toBe(before);
  await page.evaluate('window.told');
  await drawn(page);
  expect(await warehouse.inputValue()).toBe(before);
});

test('a typed delivery is cleared only after a question, an empty one without', async () => {
  const { page } = await app.visit({ as: 'storekeeper', at: '/receive' });
  const question = page.getByRole('dialog', { name: 'Убрать набранное?' });
  await page.getByLabel('Клиент или договор').fill('вектор');
  await page.getByRole('button', { name: contract.clientName }).click();
  await page.getByRole('button', { name: 'Описание шин' }).click();
  const plate = page.getByLabel('Госномер', { exact: true });
  await plate.fill('А123ВС777');
  await page.getByRole('button', { name: 'Начать заново' }).click();
  await question.getByRole('button', { name: 'Оставить' }).click();
  await question.waitFor({ state: 'detached' });
  expect(await plate.inputValue()).toBe('А123ВС777');
  await page.getByRole('button', { name: 'Ещё строка' }).click();
  const second = page.getByRole('group', { name: 'Строка 2' });
  await second.getByRole('button', { name: 'Убрать строку' }).click();
  await second.waitFor({ state: 'detached' });
  expect(await question.count()).toBe(0);
  await page.getByRole('button', { name: 'Начать заново' }).click();
  await question.getByRole('button', { name: 'Убрать', exact: true }).click();
  await plate.waitFor({ state: 'detached' });
});

test('a storekeeper sees a contract without prices and without links that are refused', async () => {
  const { page } = await app.visit({ as: 'storekeeper', at: `/contracts/${contract.id}` });
  await settled(page);
  expect(await page.getByText('Тариф', { exact: true }).count()).toBe(0);
  expect(await page.getByText(/прав|доступ/i).count()).toBe(0);
  await page.getByRole('link', { name: contract.clientName }).first().click();
  await page.getByRole('heading', { level: 1, name: contract.clientName }).waitFor();
  expect(await page.locator('main a[href="/clients"]').count()).toBe(0);
});
