import type { Locator, Page } from 'playwright-core';
import { rows } from '../../src/shared/db.ts';
import { given, innOfCompany } from '../support/given.ts';
import type { BrowserApp } from './support/browser-app.ts';
import { openBrowserApp } from './support/browser-app.ts';
import { pixelsTooWideAt, settled, violations } from './support/inspect.ts';

let app: BrowserApp;
beforeAll(async () => {
  app = await openBrowserApp({ empty: true });
  await given(app).organization({ name: 'ООО «Шинный склад»' });
  await given(app).tariff({ code: 'СЕЗОН-1', name: 'Сезон' });
});
afterAll(async () => {
  await app.close();
});

/** The question under a field, by what the field's thing looks like. */
function questionIn(page: Page | Locator, existing: string): Locator {
  return page.getByRole('group', { name: existing });
}

async function seemsRight(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
  expect(await pixelsTooWideAt(page, [390, 360])).toEqual({});
}

async function numbersOfContracts(): Promise<readonly string[]> {
  const found = await rows<{ number: string }>(app.db, 'select number from contracts order by number');
  return found.map(({ number }) => number);
}

test.each([
  ['a phone', true],
  ['a desk', false],
] as const)(
  'on %s a contract that looks like another one is asked about under its number: taken, or saved as a different one',
  async (_, phone) => {
    const kept = phone ? 'ХР-2025/001' : 'ХР-2026/001';
    const typed = kept.replace('ХР-', 'XP – ');
    const { id: clientId } = await given(app).client();
    const { id } = await given(app).contract({
      number: kept,
      clientId,
      organizationId: await ownOrganization(),
    });
    const open = () => app.visit({ as: 'accountant', phone, at: `/contracts/new?clientId=${clientId}` });
    const { page } = await open();
    await settled(page);
    const number = page.getByLabel('Номер договора');
    const add = page.getByRole('button', { name: 'Добавить договор' });
    await choose(page, 'Наша организация', 'Шинный склад');
    await choose(page, 'Тариф', 'СЕЗОН-1');
    await number.fill(typed);
    await add.click();
    const question = questionIn(page, kept);
    await question.waitFor();
    // Once, under the number: not at the end of the form too.
    expect(await page.getByText(/отличаются только тире/).count()).toBe(1);
    expect(await number.getAttribute('aria-invalid')).toBe('true');
    expect(await page.evaluate(isInWindow, await question.boundingBox())).toBe(true);
    expect(await question.evaluate((group) => group === document.activeElement)).toBe(true);
    await seemsRight(page);
    // Another number is no longer asked about.
    await number.fill(`${typed}9`);
    await question.waitFor({ state: 'detached' });
    await number.fill(typed);
    await add.click();
    await question.getByRole('button', { name: `Взять ${kept}` }).click();
    await page.waitForURL(`**/contracts/${id}`);
    expect(await numbersOfContracts()).not.toContain(typed);

    const { page: again } = await open();
    await choose(again, 'Наша организация', 'Шинный склад');
    await choose(again, 'Тариф', 'СЕЗОН-1');
    await again.getByLabel('Номер договора').fill(typed);
    await again.getByRole('button', { name: 'Добавить договор' }).click();
    await questionIn(again, kept).getByRole('button', { name: 'Это другой: сохранить' }).click();
    await again.getByRole('heading', { name: `Договор ${typed}` }).waitFor();
    expect(await numbersOfContracts()).toEqual(expect.arrayContaining([kept, typed]));
  },
);

const isInWindow = (box: { y: number; height: number } | null) =>
  box !== null && box.y >= 0 && box.y + box.height <= window.innerHeight;

async function ownOrganization(): Promise<string> {
  const [first] = await rows<{ id: string }>(
    app.db,
    `select id from organizations where name like '%Шинный%' order by id`,
  );
  return first?.id ?? '';
}

async function choose(page: Page, list: string, option: string): Promise<void> {
  const box = page.getByRole('combobox', { name: list });
  if ((await box.inputValue()) !== '') return;
  await box.click();
  await page
    .getByRole('option', { name: new RegExp(option) })
    .first()
    .click();
}

test('in the form of a contract a client that looks like another one may be taken, and the contract goes on with him', async () => {
  await given(app).client({ name: 'ООО «Вектор»', inn: innOfCompany(610_001) });
  const { page } = await app.visit({ as: 'accountant', phone: true, at: '/contracts/new' });
  await settled(page);
  await page.getByRole('button', { name: 'Новый клиент' }).click();
  const dialog = page.getByRole('dialog', { name: 'Новый клиент' });
  await dialog.getByLabel('Название').fill('000 "ВЕКТОР"');
  await dialog.getByLabel('ИНН').fill(innOfCompany(610_002));
  await dialog.getByRole('button', { name: 'Добавить клиента' }).click();
  const question = questionIn(dialog, 'ООО «Вектор»');
  await question.waitFor();
  await dialog.getByText(`ИНН ${innOfCompany(610_001)}`).waitFor();
  await seemsRight(page);
  await question.getByRole('button', { name: 'Взять ООО «Вектор»' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await page.getByRole('combobox', { name: 'Клиент' }).inputValue()).toContain('ООО «Вектор»');
});

test('a client of the same name and another ИНН is saved as a different one', async () => {
  await given(app).client({ name: 'ИП Иванов Иван Иванович', inn: innOfCompany(620_001) });
  const { page } = await app.visit({ as: 'manager', at: '/clients/new' });
  await page.getByLabel('Название').fill('ИП Иванов Иван Иванович');
  await page.getByLabel('ИНН').fill(innOfCompany(620_002));
  await page.getByRole('button', { name: 'Добавить клиента' }).click();
  await page.getByText(/уже есть, с тем же названием/).waitFor();
  await page.getByRole('button', { name: 'Это другой: сохранить' }).click();
  await page.getByRole('heading', { name: 'ИП Иванов Иван Иванович' }).waitFor();
  await page.getByText(innOfCompany(620_002)).first().waitFor();
});

test('an existing name in one word, as long as names may be, fits a small phone', async () => {
  const name = 'Ш'.repeat(500);
  await given(app).client({ name, inn: innOfCompany(630_001) });
  const { page } = await app.visit({ as: 'manager', phone: true, at: '/clients/new' });
  await page.getByLabel('Название').fill(name.toLowerCase());
  await page.getByLabel('ИНН').fill(innOfCompany(630_002));
  await page.getByRole('button', { name: 'Добавить клиента' }).click();
  await page.getByRole('button', { name: /^Взять/ }).waitFor();
  await seemsRight(page);
});

describe('slots by a pattern', () => {
  async function openPattern(phone: boolean, zone: string) {
    const { id } = await given(app).warehouse();
    const codes = [`${zone}-01-1`, `${zone}-02-1`];
    await given(app).slots(
      id,
      codes.map((code) => ({ code, capacity: 40 })),
    );
    const { page } = await app.visit({ as: 'administrator', phone, at: `/warehouses/${id}?add=1` });
    await settled(page);
    return { id, page, codes };
  }

  async function slotsOf(id: string): Promise<number> {
    const answer = await app.as('administrator').get(`/warehouses/${id}/slots?limit=500`);
    return (answer.body as { items: unknown[] }).items.length;
  }

  test.each([true, false])(
    'on a phone: %s, are asked about together: shown, or saved as different ones',
    async (phone) => {
      const { id, page, codes } = await openPattern(phone, 'А');
      // Latin letters, as the keyboard was set.
      await page.getByLabel('Зоны').fill('A');
      const add = page.getByRole('button', { name: /^Добавить \d+ ячеек/ });
      await add.click();
      const question = questionIn(page, codes[0] ?? '');
      await question.waitFor();
      await page.getByText(/«A-01-1» на «А-01-1», «A-02-1» на «А-02-1»/).waitFor();
      await seemsRight(page);
      expect(await slotsOf(id)).toBe(2);
      await question.getByRole('button', { name: 'Это другие: сохранить' }).click();
      await question.waitFor({ state: 'detached' });
      await add.waitFor({ state: 'detached' });
      expect(await slotsOf(id)).toBe(82);
    },
  );

  test('are looked at, and nothing is added', async () => {
    const { id, page, codes } = await openPattern(false, 'А');
    await page.getByLabel('Зоны').fill('A');
    await page.getByRole('button', { name: /^Добавить \d+ ячеек/ }).click();
    await questionIn(page, codes[0] ?? '')
      .getByRole('button', { name: `Показать ${codes[0] ?? ''}` })
      .click();
    await page.getByText('А-01-1', { exact: true }).first().waitFor();
    await page.getByText('А-02-1', { exact: true }).waitFor({ state: 'detached' });
    expect(await slotsOf(id)).toBe(2);
  });
});

test.each([
  ['category', '/settings?tab=categories', 'категории', 'Это другая: сохранить', undefined],
  ['tariff', '/tariffs', 'тарифа', 'Это другой: сохранить', 'Новый тариф'],
  ['warehouse', '/warehouses?new=1', 'склада', 'Это другой: сохранить', undefined],
] as const)('a %s that looks like another one is asked about', async (noun, at, whose, different, opens) => {
  const code = 'РЯД-10';
  await given(app)[noun]({ code });
  const { page } = await app.visit({ as: 'administrator', at });
  await settled(page);
  if (opens !== undefined) await page.getByRole('button', { name: opens }).click();
  await page.getByLabel(`Код ${whose}`).fill('ряд 1O');
  await page.getByLabel(`Название ${whose}`).fill('Второй');
  await page.getByRole('button', { name: /^Добавить (категорию|тариф|склад)/ }).click();
  await questionIn(page, code).waitFor();
  await seemsRight(page);
  await page.getByRole('button', { name: different }).click();
  await questionIn(page, code).waitFor({ state: 'detached' });
  await page.getByText('ряд 1O').first().waitFor();
});
