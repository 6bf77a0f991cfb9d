import type { Page } from 'playwright-core';
import { firstRow } from '../../src/shared/db.ts';
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

const counts = [1, 2, 5, 11, 21];

/** A contract each for these numbers of tires. */
async function contractsHolding(): Promise<void> {
  const warehouse = await given(app).warehouse();
  const slot = { code: 'Ш-1', capacity: 100 };
  await given(app).slots(warehouse.id, [slot]);
  for (const quantity of counts) {
    const contract = await given(app).contract({ number: `ЧИСЛО-${quantity}` });
    await given(app).delivery({
      contractId: contract.id,
      warehouseId: warehouse.id,
      lines: [{ quantity, slot: slot.code }],
    });
  }
}

test('one tire, two and five are told in the right form, in Russian and in English, after a reload too', async () => {
  await contractsHolding();
  const { page } = await app.visit({ as: 'storekeeper', phone: true, at: '/release' });
  await page.getByLabel('Клиент или договор').fill('ЧИСЛО');
  for (const held of ['1 шина', '2 шины', '5 шин', '11 шин', '21 шина']) {
    await page.getByRole('button', { name: new RegExp(`ЧИСЛО.*лежит ${held}$`, 's') }).waitFor();
  }
  await page.getByRole('button', { name: 'Меню' }).tap();
  await page.getByText('EN', { exact: true }).tap();
  await page.getByRole('heading', { name: 'Release' }).waitFor();
  await page.reload();
  await page.getByLabel('Client or contract').fill('ЧИСЛО');
  for (const held of ['1 tire', '2 tires', '5 tires', '11 tires', '21 tires']) {
    await page.getByRole('button', { name: new RegExp(`ЧИСЛО.*holds ${held}$`, 's') }).waitFor();
  }
});

test('in English not a word of Russian is left but what people have typed', async () => {
  const { page } = await app.visit({ as: 'administrator', at: '/settings' });
  await page.getByText('EN', { exact: true }).click();
  await page.getByRole('link', { name: 'Free space' }).waitFor();
  for (const address of ['/clients/new', '/contracts/new', '/import', '/setup', '/settings?tab=password']) {
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const russian = (await textOf(page)).match(/[а-яё]{3,}/g) ?? [];
    expect({ address, russian }).toEqual({ address, russian: [] });
  }
});

function textOf(page: Page): Promise<string> {
  return page.getByRole('main').innerText();
}

async function movementAddress(): Promise<string> {
  const row = await firstRow<{ id: string }>(app.db, 'select id from movements order by id limit 1');
  return `/movements/${row?.id ?? ''}`;
}

test('people in New York and in Vladivostok see the days and times of the warehouse', async () => {
  const addresses = [
    '/today',
    '/movements',
    await movementAddress(),
    '/where',
    '/documents',
    '/settings?tab=audit',
  ];
  const [home, west, east] = await Promise.all(
    ['Europe/Moscow', 'America/New_York', 'Asia/Vladivostok'].map(async (timeZone) => {
      const { page } = await app.visit({ as: 'administrator', timeZone, at: '/settings' });
      const seen: Record<string, string> = {};
      for (const address of addresses) {
        await page.goto(address);
        await settled(page);
        // Elsewhere a time says whose it is.
        seen[address] = (await textOf(page)).replaceAll(' GMT+3', '');
      }
      return seen;
    }),
  );
  expect(home?.['/today']).toContain('31.03.2026');
  expect(west).toEqual(home);
  expect(east).toEqual(home);
});

test('a movement of a warehouse in Vladivostok shows when it was recorded by the clocks there, in the journal and on its page', async () => {
  const east = await given(app).warehouse({ name: 'Восточный', timeZone: 'Asia/Vladivostok' });
  const contract = await given(app).contract();
  const { id } = await given(app).delivery({
    contractId: contract.id,
    warehouseId: east.id,
    occurredOn: '2026-03-31',
  });
  for (const [timeZone, written] of [
    ['Europe/Moscow', '31.03.2026, 19:00 GMT+10'],
    ['Asia/Vladivostok', '31.03.2026, 19:00'],
  ] as const) {
    const { page } = await app.visit({ as: 'manager', timeZone, at: `/movements?contract=${contract.id}` });
    await page.getByRole('cell', { name: `${written}, ` }).waitFor();
    await page.goto(`/movements/${id}`);
    await page.getByText(written, { exact: true }).waitFor();
  }
});

test.each(['America/New_York', 'Asia/Vladivostok'])('a day chosen in %s is that day', async (timeZone) => {
  const { page } = await app.visit({ as: 'manager', timeZone, at: '/space' });
  const day = page.getByRole('textbox', { name: 'На день' });
  expect(await day.inputValue()).toBe('31.03.2026');
  await day.click();
  await page.getByRole('button', { name: /^15 / }).click();
  await page.waitForURL(/on=2026-03-15/);
  await page.getByText('На конец дня 15.03.2026').waitFor();
  expect(await day.inputValue()).toBe('15.03.2026');
});
