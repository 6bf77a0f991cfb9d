import { money, toPrice } from '../../../shared/money.ts';
import type { Cell } from '../workbook/cell.ts';
import { plainNumber, shownIn } from '../workbook/number-format.ts';
import { fold, ofOneRun } from './read-cell.ts';
import type { CellReader, Reading } from './read-cell.ts';

/** Words after a number that say what it counts, folded; a number without one counts the same. */
const pieces = ['шт', 'штук', 'штука', 'штуки', 'ед'];
const places = ['мест', 'места', 'место'];
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

/** How a number is shown when its value is none of what is counted. */
const notByValue = new Set(['date', 'percent', 'scaledMoney']);

/** Digits, perhaps in groups of three after one space or apostrophe each, and perhaps decimals; then a unit. */
const numberAndUnit =
  /^(?<whole>[+-]?(?:\d+|[1-9]\d{0,2}(?:[\p{Zs}'’]\d{3})+))(?:[.,](?<decimals>\d+))?[\s.]*(?<unit>[^\d\s.,]\D*)?$/u;

/**
 * The decimal string of a number, or of a text such as `1 234,50 руб.`; undefined for anything else. Digits apart in another
 * way than in thousands are several numbers: «20 4» is not 204.
 */
function decimalOf({ value, format }: Cell, units: readonly string[]): string | undefined {
  if (typeof value === 'boolean') return undefined;
  if (typeof value === 'number') return notByValue.has(format.shownAs) ? undefined : plainNumber(value);
  const written = (shownIn(format, value) ?? '').trim() || value.trim();
  const { whole = '', decimals = '', unit = '' } = numberAndUnit.exec(written)?.groups ?? {};
  if (unit !== '' && !units.includes(fold(unit))) return undefined;
  const digits = whole.replace(/[\p{Zs}'’]/gu, '');
  if (!/^[+-]?\d{1,15}$/.test(digits)) return undefined;
  return decimals === '' ? digits : `${digits}.${decimals}`;
}

function wholeNumberOf(cell: Cell, min: number, max: number, units: readonly string[]): Reading<number> {
  if (typeof cell.value === 'number' && cell.format.shownAs === 'date') return { code: 'numberShownAsDate' };
  const value = Number(decimalOf(cell, units) ?? Number.NaN);
  const fits = Number.isInteger(value) && value >= min && value <= max;
  return fits ? { value } : { code: 'wholeNumberExpected', details: { min, max } };
}

/** A number of units by its value, however Excel shows it: `20`, `20 шт.`. Places are none: 60 are 20 truck tires of 3 each. */
export function wholeNumber(min: number, max: number): CellReader<number> {
  return ofOneRun((cell) => {
    if (showsPlaces(cell)) return { code: 'wholeNumberExpected', details: { min, max } };
    return wholeNumberOf(cell, min, max, pieces);
  });
}

/** A number of places: `40`, `40 мест`. */
export function numberOfPlaces(min: number, max: number): CellReader<number> {
  return ofOneRun((cell) => wholeNumberOf(cell, min, max, [...pieces, ...places]));
}

/** By its format alone; of a text the unit is read. */
function showsPlaces({ value, format }: Cell): boolean {
  return typeof value === 'number' && places.includes(fold(format.words));
}

/** A number of calendar days: `10`, `10 дней`, `10 (десять) календарных дней`. Banking and working days are others. */
export function calendarDays(min: number, max: number): CellReader<number> {
  return ofOneRun((cell) => {
    if (typeof cell.value !== 'string') return wholeNumberOf(cell, min, max, days);
    if (workingDays.test(fold(cell.value))) return { code: 'calendarDaysExpected' };
    return wholeNumberOf({ ...cell, value: cell.value.replace(/\([^\d)]*\)/, '') }, min, max, days);
  });
}

/** A price in roubles as the API takes it: up to 9 digits and 4 decimals, not negative. */
export const price: CellReader<string> = ofOneRun<string>((cell) => {
  if (typeof cell.value === 'number' && cell.format.shownAs === 'date') return { code: 'numberShownAsDate' };
  if (typeof cell.value === 'number' && cell.format.shownAs === 'foreignMoney')
    return { code: 'priceNotInRoubles' };
  const decimal = decimalOf(cell, roubles);
  if (decimal === undefined || !/^\+?\d{1,9}(\.\d{1,4}0*)?$/.test(decimal)) return { code: 'priceExpected' };
  return { value: toPrice(money(decimal.replace('+', ''))) };
});
