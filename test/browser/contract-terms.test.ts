import { termsOf } from '../../src/clients/contracts/contract-terms.ts';
import type { ContractTerms } from '../../src/clients/contracts/contract-terms.ts';
import { given } from '../support/given.ts';
import type { BrowserApp } from './support/browser-app.ts';
import { openBrowserApp } from './support/browser-app.ts';

let app: BrowserApp;
let id: string;
beforeAll(async () => {
  app = await openBrowserApp();
  id = (await given(app).contract({ number: 'УС-1' })).id;
});
afterAll(async () => {
  await app.close();
});

async function termsInStore(contractId: string): Promise<unknown> {
  const answer = await app.as('accountant').get(`/contracts/${contractId}`).expect(200);
  return termsOf(answer.body as ContractTerms);
}

test('the terms of a contract are changed on its page and then told in words; beyond its limits a number is not sent', async () => {
  const { page } = await app.visit({ as: 'accountant', at: `/contracts/${id}?edit=1` });
  await page.getByRole('radio', { name: 'День выдачи' }).check();
  await page.getByLabel('Срок оплаты').fill('366');
  await page.getByLabel('Срок оплаты').press('Enter');
  await page.getByText('Целое число от 0 до 365').waitFor();
  await page.getByLabel('Срок оплаты').fill('1000');
  await page.getByText('Целое число от 0 до 365').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await page.getByText('Целое число от 0 до 365').waitFor();
  expect(await page.getByLabel('Срок оплаты').inputValue()).toBe('1000');
  expect(await termsInStore(id)).toEqual({ dayCount: 'arrival', vatIncluded: true, paymentDays: 10 });
  await page.getByLabel('Срок оплаты').fill('21');
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await page.getByRole('button', { name: 'Изменить условия' }).waitFor();
  expect(await termsInStore(id)).toEqual({ dayCount: 'departure', vatIncluded: true, paymentDays: 21 });
  const told = await page.locator('dl').first().innerText();
  expect(told).toMatch(/Счёт дней\s+День выдачи\s+НДС\s+В цене\s+Срок оплаты\s+21 день/);
});

test('a new contract has the usual terms until others are chosen', async () => {
  const { id: clientId } = await given(app).client();
  const { page } = await app.visit({ as: 'accountant', at: `/contracts/new?clientId=${clientId}` });
  await page.getByLabel('Номер договора').waitFor();
  expect(await page.getByRole('radio', { name: 'День приёмки' }).isChecked()).toBe(true);
  expect(await page.getByRole('radio', { name: 'В цене' }).isChecked()).toBe(true);
  expect(await page.getByLabel('Срок оплаты').inputValue()).toBe('10');
  await page.getByLabel('Номер договора').fill('УС-2');
  for (const list of ['Наша организация', 'Тариф']) {
    await page.getByRole('combobox', { name: list }).click();
    await page.getByRole('listbox', { name: list }).getByRole('option').first().click();
    await page.getByRole('listbox', { name: list }).waitFor({ state: 'hidden' });
    expect(await page.getByRole('combobox', { name: list }).inputValue()).not.toBe('');
  }
  await page.getByRole('radio', { name: 'Оба дня' }).check();
  await page.getByRole('radio', { name: 'Сверх цены' }).check();
  await page.getByLabel('Срок оплаты').fill('0');
  await page.getByRole('button', { name: 'Добавить договор' }).click();
  await page.getByRole('heading', { name: 'Договор УС-2' }).waitFor();
  const made = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  expect(await termsInStore(made)).toEqual({ dayCount: 'both', vatIncluded: false, paymentDays: 0 });
});
