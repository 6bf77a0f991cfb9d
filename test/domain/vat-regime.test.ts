import { vatOf, vatRateOn, vatRates } from '../../src/clients/organizations/vat-regime.ts';
import type { VatRate } from '../../src/clients/organizations/vat-regime.ts';
import { day } from '../../src/shared/dates.ts';
import { money, sum, toKopeks } from '../../src/shared/money.ts';

const regimes = [
  { validFrom: day('2026-01-01'), rate: '22' },
  { validFrom: day('2019-01-01'), rate: '20' },
] as const;

test.each([
  ['2018-12-31', undefined],
  ['2019-01-01', '20'],
  ['2025-12-31', '20'],
  ['2026-01-01', '22'],
  ['2099-12-31', '22'],
])('on %s the rate in force is %s, in whatever order the regimes come', (on, rate) => {
  expect(vatRateOn(regimes, day(on))).toBe(rate);
  expect(vatRateOn(regimes.toReversed(), day(on))).toBe(rate);
});

test('an organization without regimes has no rate, which is not the same as no VAT', () => {
  expect(vatRateOn([], day('2026-01-01'))).toBeUndefined();
  expect(vatRateOn([{ validFrom: day('2026-01-01'), rate: 'none' }], day('2026-01-01'))).toBe('none');
});

test.each<[string, VatRate, string]>([
  ['1200.00', '22', '216.39'],
  ['1220.00', '22', '220.00'],
  ['100.00', '22', '18.03'],
  ['0.01', '22', '0.00'],
  ['0.03', '22', '0.01'],
  ['44400.00', '22', '8006.56'],
  ['12345.67', '22', '2226.27'],
  ['5982.00', '22', '1078.72'],
  ['14169.00', '22', '2555.07'],
  ['999999999.99', '22', '180327868.85'],
  ['1050.00', '5', '50.00'],
  ['1000.00', '5', '47.62'],
  ['1070.00', '7', '70.00'],
  ['1000.00', '7', '65.42'],
  ['1100.00', '10', '100.00'],
  ['1000.00', '10', '90.91'],
  ['1200.00', '20', '200.00'],
  ['0.03', '20', '0.01'],
  ['0.09', '20', '0.02'],
])('%s with %s %% VAT included contains %s', (amount, rate, vat) => {
  expect(toKopeks(vatOf(money(amount), rate, true))).toBe(vat);
});

test.each<[string, VatRate, string]>([
  ['1000.00', '22', '220.00'],
  ['983.61', '22', '216.39'],
  ['36393.57', '22', '8006.59'],
  ['0.75', '22', '0.17'],
  ['1.45', '10', '0.15'],
  ['0.05', '10', '0.01'],
  ['0.10', '5', '0.01'],
  ['0.50', '5', '0.03'],
  ['0.02', '22', '0.00'],
  ['0.03', '22', '0.01'],
  ['1000.00', '5', '50.00'],
  ['1000.00', '7', '70.00'],
])('%s without VAT bears %s %% = %s on top', (amount, rate, vat) => {
  expect(toKopeks(vatOf(money(amount), rate, false))).toBe(vat);
});

test.each([
  [Array<string>(3).fill('100.00'), '54.09', '54.10'],
  [Array<string>(7).fill('350.00'), '441.77', '441.80'],
  [Array<string>(3).fill('10.03'), '5.43', '5.43'],
  [['33.33', '33.33', '33.34'], '18.03', '18.03'],
])('the VAT of %j is the sum of its lines %s, whatever the VAT of the total %s', (amounts, lines, total) => {
  const perLine = amounts.map((amount) => vatOf(money(amount), '22', true));
  expect(toKopeks(sum(perLine))).toBe(lines);
  expect(toKopeks(vatOf(sum(amounts.map(money)), '22', true))).toBe(total);
});

test.each([true, false])('who pays no VAT adds and contains none (included: %s)', (included) => {
  expect(toKopeks(vatOf(money('1200.00'), 'none', included))).toBe('0.00');
});

test.each(vatRates)('VAT of a negative difference at %s mirrors that of the positive one', (rate) => {
  expect(
    vatOf(money('-0.75'), rate, false)
      .negated()
      .equals(vatOf(money('0.75'), rate, false)),
  ).toBe(true);
});
