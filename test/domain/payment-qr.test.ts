import { paymentOfInvoice } from '../../reports/payment-of-invoice.ts';
import { mandatorySize, paymentPayload, paymentProblems, qrPicture } from '../../reports/payment-qr.ts';
import type { Payment } from '../../reports/payment-qr.ts';
import { day } from '../../src/shared/dates.ts';
import { line, printable } from '../reports/printable.ts';

const payment: Payment = {
  name: 'ООО "Шинный склад"',
  account: '40702810938000000001',
  bankName: 'ПАО СБЕРБАНК',
  bic: '044525225',
  correspondentAccount: '30101810400000000225',
  kopeks: '4440000',
  purpose: 'Оплата по счету № 145 от 31.10.2026 за хранение шин. В т.ч. НДС 22% - 8006.56 руб.',
  inn: '7700000016',
  kpp: '773601001',
};

test('the payload is the string that ГОСТ Р 56042 prescribes', () => {
  const payload = paymentPayload(payment);
  expect(payload).toBe(
    'ST00012|Name=ООО "Шинный склад"|PersonalAcc=40702810938000000001|BankName=ПАО СБЕРБАНК|BIC=044525225|' +
      'CorrespAcc=30101810400000000225|Sum=4440000|Purpose=Оплата по счету № 145 от 31.10.2026 за хранение шин. ' +
      'В т.ч. НДС 22% - 8006.56 руб.|PayeeINN=7700000016|KPP=773601001',
  );
  expect(payload).toHaveLength(269);
  expect(Buffer.byteLength(payload)).toBe(333);
  expect(mandatorySize(payment)).toBe(149);
});

test('the mandatory block equals the public vectors', () => {
  const vector: Payment = {
    ...payment,
    name: 'ООО «Три кита»',
    account: '40702810138250123017',
    bankName: 'ОАО "БАНК"',
    correspondentAccount: '30101810965770000413',
  };
  expect(paymentPayload(vector)).toContain(
    'ST00012|Name=ООО «Три кита»|PersonalAcc=40702810138250123017|BankName=ОАО "БАНК"|BIC=044525225|' +
      'CorrespAcc=30101810965770000413|',
  );
});

test('a sole trader has no KPP and the key is left out', () => {
  const payload = paymentPayload({ ...payment, inn: '760307073214', kpp: null });
  expect(payload).not.toContain('KPP=');
  expect(payload.endsWith('|PayeeINN=760307073214')).toBe(true);
});

test.each<[string, Partial<Payment>]>([
  ['BankName', { bankName: 'Б'.repeat(46) }],
  ['Name', { name: 'N'.repeat(161) }],
  ['Name', { name: '' }],
  ['Name', { name: 'ООО | Склад' }],
  ['Purpose', { purpose: 'Оплата\nпо счету' }],
  ['Purpose', { purpose: 'О'.repeat(161) }],
  ['Sum', { kopeks: '44400.00' }],
  ['Sum', { kopeks: '-1' }],
  ['Sum', { kopeks: '0' }],
  ['BIC', { bic: 'abcd' }],
  ['PersonalAcc', { account: '123' }],
  ['CorrespAcc', { correspondentAccount: '3010181040000000022' }],
  ['PayeeINN', { inn: '77000000161' }],
  ['KPP', { kpp: '7736aZ001' }],
  ['mandatory block', { name: 'Ы'.repeat(110) }],
])('a wrong %s is refused: %j', (key, change) => {
  const wrong = { ...payment, ...change };
  expect(paymentProblems(wrong)).toEqual([key]);
  expect(() => paymentPayload(wrong)).toThrow(key);
});

test('an invoice asks for its total in kopeks and names number, date, contract and VAT', () => {
  const asked = paymentOfInvoice(printable());
  expect(asked.kopeks).toBe('212903');
  expect(asked.purpose).toBe(
    'Оплата по счету № 145 от 31.10.2025 за хранение по договору № ХР-12/25. В т.ч. НДС 20% - 354.84 руб.',
  );
});

test('VAT on top is asked for too, and several rates are named one by one', () => {
  const contract = { ...printable().contract, vatIncluded: false };
  const lines = [
    line({ vatIncluded: false }),
    line({ serviceMonth: '2026-01', unitDays: 1240, vatRate: '22', vatIncluded: false }),
  ];
  const asked = paymentOfInvoice(printable({ contract, lines }));
  expect(asked.kopeks).toBe('987484');
  expect(asked.purpose).toContain('В т.ч. НДС 22% - 1320.00 руб., НДС 20% - 425.81 руб.');
});

test('without VAT the purpose says so', () => {
  expect(paymentOfInvoice(printable({ lines: [line({ vatRate: 'none' })] })).purpose).toMatch(/\. Без НДС$/);
});

test('a long contract number is left out before number, date or VAT are', () => {
  const contract = { ...printable().contract, number: 'Д-'.repeat(60), signedOn: day('2025-09-15') };
  const { purpose } = paymentOfInvoice(printable({ contract }));
  expect(purpose).toBe('Оплата по счету № 145 от 31.10.2025 за хранение. В т.ч. НДС 20% - 354.84 руб.');
});

test('names of any length and with any characters become a lawful payment', () => {
  const { seller } = printable();
  const name = 'Общество с ограниченной ответственностью «Шины | Диски»\nи сыновья '.repeat(3);
  const asked = paymentOfInvoice(printable({ seller: { ...seller, name, bank: { ...seller.bank, name } } }));
  expect(paymentProblems(asked)).toEqual([]);
  expect(asked.name).toMatch(/^Общество с ограниченной ответственностью «Шины Диски»/);
  expect([...asked.bankName].length).toBeLessThanOrEqual(45);
  expect(mandatorySize(asked)).toBeLessThanOrEqual(300);
});

test('the QR is drawn as vectors, and the same payload gives the same picture', () => {
  const picture = qrPicture(paymentPayload(payment));
  expect(picture).toMatch(/^<svg [^>]*viewBox=/);
  expect(qrPicture(paymentPayload(payment))).toBe(picture);
});
