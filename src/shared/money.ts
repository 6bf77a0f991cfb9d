import { Decimal as DecimalJs } from 'decimal.js';

/**
 * The one money module. Amounts are exact decimals: `numeric` in PostgreSQL, a Decimal in rules,
 * a decimal string with kopeks in the API. 60 digits leave room for price × unit-days of any size
 * before the one rounding of a line (rule R5).
 */
const Decimal = DecimalJs.clone({ precision: 60, rounding: DecimalJs.ROUND_HALF_UP });

export type Money = DecimalJs;

export const zero: Money = new Decimal(0);

/** Reads a decimal string or a whole number; throws on anything that is not a number. */
export function money(value: string | number): Money {
  return new Decimal(value);
}

export function sum(values: Iterable<Money>): Money {
  let total = zero;
  for (const value of values) total = total.plus(value);
  return total;
}

/** Rounds to kopeks, halves away from zero (rule R5, rule R8). */
function roundToKopeks(value: Money): Money {
  return value.toDecimalPlaces(2, DecimalJs.ROUND_HALF_UP);
}

/** Price × unitDays ÷ basisDays, rounded once to kopeks (rule R5). */
export function priceOfUnitDays(price: Money, unitDays: number, basisDays: number): Money {
  return roundToKopeks(price.times(unitDays).dividedBy(basisDays));
}

/** The VAT contained in an amount, at `percent` (22 means 22 %), rounded to kopeks (rule R8). */
export function vatWithin(amount: Money, percent: number): Money {
  return roundToKopeks(amount.times(percent).dividedBy(100 + percent));
}

/** The VAT to be added on top of an amount, at `percent`, rounded to kopeks (rule R8). */
export function vatOnTop(amount: Money, percent: number): Money {
  return roundToKopeks(amount.times(percent).dividedBy(100));
}

/** `2129.03`: how amounts travel in the API and are stored. */
export function toKopeks(value: Money): string {
  return value.toFixed(2);
}

/** `150.00`, `3.25`, `1.6667`: a price keeps the decimals it has, two at least. */
export function toPrice(value: Money): string {
  return value.toFixed(Math.max(2, value.decimalPlaces()));
}

/**
 * The price of one unit that a reader can multiply back: the fewest decimals (two at least, eleven at most, as
 * electronic documents allow) at which price × quantity rounds to the amount. Quantity must not be zero.
 */
export function unitPriceThatMultipliesOut(amount: Money, quantity: number): Money {
  const exact = amount.dividedBy(quantity);
  for (let decimals = 2; decimals < 11; decimals++) {
    const price = exact.toDecimalPlaces(decimals, DecimalJs.ROUND_HALF_UP);
    if (roundToKopeks(price.times(quantity)).equals(amount)) return price;
  }
  return exact.toDecimalPlaces(11, DecimalJs.ROUND_HALF_UP);
}

/** `2 129,03` with a no-break space: how Russian documents print an amount. */
export function toRussian(value: Money, decimals = Math.max(2, value.decimalPlaces())): string {
  const [whole = '0', fraction] = value.abs().toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  const sign = value.isNegative() && !value.isZero() ? '−' : '';
  return sign + grouped + (fraction === undefined ? '' : `,${fraction}`);
}
