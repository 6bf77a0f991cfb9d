import { basisDays } from '../../src/pricing/tariffs/rate.ts';
import { day, month } from '../../src/shared/dates.ts';
import { money, priceOfUnitDays, toKopeks } from '../../src/shared/money.ts';

const season = { startsOn: day('2025-10-01'), endsOn: day('2026-04-30') };

test('a daily price is for one unit-day', () => {
  expect(basisDays('day', month('2025-10'), season)).toBe(1);
});

test.each([
  ['2025-10', 31],
  ['2025-11', 30],
  ['2026-02', 28],
  ['2028-02', 29],
])('a monthly price of %s is for %d days', (serviceMonth, days) => {
  expect(basisDays('month', month(serviceMonth), season)).toBe(days);
});

test('a season price is for the days of the season, both ends included', () => {
  expect(basisDays('season', month('2025-10'), season)).toBe(212);
  expect(basisDays('season', month('2027-05'), season)).toBe(212);
});

test('a season of one day has one day', () => {
  expect(
    basisDays('season', month('2025-10'), { startsOn: day('2025-10-15'), endsOn: day('2025-10-15') }),
  ).toBe(1);
});

test('a season over a leap February has one day more', () => {
  const leap = { startsOn: day('2027-10-01'), endsOn: day('2028-04-30') };
  expect(basisDays('season', month('2028-02'), leap)).toBe(213);
});

test('a season without an end has no price of a day', () => {
  expect(basisDays('season', month('2025-10'), { ...season, endsOn: null })).toBeUndefined();
});

test.each([
  ['2025-10', 440, '2129.03'],
  ['2025-11', 1200, '6000.00'],
  ['2025-11', 1112, '5560.00'],
])('in %s %d unit-days at 150.00 a month cost %s', (serviceMonth, unitDays, amount) => {
  const basis = basisDays('month', month(serviceMonth), season) ?? NaN;
  expect(toKopeks(priceOfUnitDays(money('150.00'), unitDays, basis))).toBe(amount);
});

test.each([
  ['month', '150.00', '2129.03'],
  ['day', '5.00', '2200.00'],
  ['season', '900.00', '1867.92'],
] as const)('the 440 unit-days of October at a price per %s of %s cost %s', (per, price, amount) => {
  const basis = basisDays(per, month('2025-10'), season) ?? NaN;
  expect(toKopeks(priceOfUnitDays(money(price), 440, basis))).toBe(amount);
});
