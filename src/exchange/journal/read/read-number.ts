import { money, toPrice } from '../../../shared/money.ts';
import type { Cell } from '../workbook/cell.ts';
import { plainNumber } from '../workbook/number-format.ts';
import { fold } from './read-cell.ts';
import type { CellReader, Reading } from './read-cell.ts';

/** Words after a number that say what it counts, folded; a number without one counts the same. */
const pieces = ['шт', 'штук', 'штука', 'штуки', 'ед'];
const placesOfCapacity = ['мест', 'места', 'место'];
const roubles = ['₽', 'р', 'руб', 'рублей', 'рубля', 'рубль'];
const days = [
  'д',
  'дн',
  'дней',
  'дня',
  'день',
  'кд',
  'кдн',
  'календарныхдней',
  'календарныхдня',
  'календарныйдень',
];
/** Days that skip weekends and holidays. */
const workingDays = /раб|банк/;

/** The decimal string of a number, or of a text such as `1 234,50 руб.`; undefined for anything else. */
function decimalOf({ value, format }: Cell, units: readonly string[]): string | undefined {
  if (typeof value === 'boolean') return undefined;
  if (typeof value === 'number')
    return format.shownAs === 'date' || format.shownAs === 'percent' ? undefined : plainNumber(value);
  const [, number = '', unit = ''] =
    /^([+-]?\d[\d\s'’.,]*?)[\s.]*([^\d\s.,][^\d]*)?$/u.exec(value.trim()) ?? [];
  if (unit !== '' && !units.includes(fold(unit))) return undefined;
  const digits = number.replace(/[\s'’]/g, '').replace(',', '.');
  return /^[+-]?\d{1,15}(\.\d+)?$/.test(digits) ? digits : undefined;
}

function wholeNumberOf(cell: Cell, min: number, max: number, units: readonly string[]): Reading<number> {
  if (typeof cell.value === 'number' && cell.format.shownAs === 'date') return { code: 'numberShownAsDate' };
  const value = Number(decimalOf(cell, units) ?? Number.NaN);
  const fits = Number.isInteger(value) && value >= min && value <= max;
  return fits ? { value } : { code: 'wholeNumberExpected', details: { min, max } };
}

/** A number of units or of places by its value, however Excel shows it: `20`, `20 шт.`, `40 мест`. */
export function wholeNumber(min: number, max: number): CellReader<number> {
  return (cell) => wholeNumberOf(cell, min, max, [...pieces, ...placesOfCapacity]);
}

/** A number of calendar days: `10`, `10 дней`, `10 (десять) календарных дней`. Banking and working days are others. */
export function calendarDays(min: number, max: number): CellReader<number> {
  return (cell) => {
    if (typeof cell.value !== 'string') return wholeNumberOf(cell, min, max, days);
    if (workingDays.test(fold(cell.value))) return { code: 'calendarDaysExpected' };
    return wholeNumberOf({ ...cell, value: cell.value.replace(/\([^\d)]*\)/, '') }, min, max, days);
  };
}

/** A price in roubles as the API takes it: up to 9 digits and 4 decimals, not negative. */
export const price: CellReader<string> = (cell) => {
  if (typeof cell.value === 'number' && cell.format.shownAs === 'date') return { code: 'numberShownAsDate' };
  if (typeof cell.value === 'number' && cell.format.shownAs === 'foreignMoney')
    return { code: 'priceNotInRoubles' };
  const decimal = decimalOf(cell, roubles);
  if (decimal === undefined || !/^\+?\d{1,9}(\.\d{1,4}0*)?$/.test(decimal)) return { code: 'priceExpected' };
  return { value: toPrice(money(decimal.replace('+', ''))) };
};
