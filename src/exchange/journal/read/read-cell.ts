import { z } from 'zod';
import { vatRates } from '../../../clients/organizations/vat-regime.ts';
import type { VatRegime } from '../../../clients/organizations/vat-regime.ts';
import type { RequisiteProblem } from '../../../clients/requisites/requisites.ts';
import { addDays, day, dayFromRussian, isDay, isMonth, isTimeZone, monthOf } from '../../../shared/dates.ts';
import type { Day, Month } from '../../../shared/dates.ts';
import { foldedWords } from '../../../shared/folded.ts';
import { money, toPrice } from '../../../shared/money.ts';
import type { Cell } from '../workbook/cell.ts';

/** What can be wrong with one cell by itself; journal-sentences-ru.ts and -en.ts have the sentences. */
export type CellProblemCode =
  | 'textTooLong'
  | 'textUnprintable'
  | 'textBecameDate'
  | 'textExpected'
  | 'digitsLost'
  | 'requisiteWrong'
  | 'wholeNumberExpected'
  | 'priceExpected'
  | 'dayExpected'
  | 'monthExpected'
  | 'choiceExpected'
  | 'vatExpected'
  | 'timeZoneUnknown'
  | 'emailWrong';

type Reading<Value> =
  | { readonly value: Value }
  | { readonly code: CellProblemCode; readonly details?: Readonly<Record<string, unknown>> };

/** Makes of a cell that is not empty what its column means, or says why it cannot. */
export type CellReader<Value> = (cell: Cell) => Reading<Value>;

/** Excel keeps 15 digits: of a longer number the last digits are already lost. */
const excelDigits = 15;

/** Spaces of every kind become one; zero-width characters, invisible differences between codes, are removed. */
function tidy(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u2060\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What a report quotes of a file: printable and short, whatever the file holds. */
export function quotable(text: string): string {
  const printable = tidy(text)
    .replace(/\p{Cc}/gu, '·')
    .toWellFormed();
  return printable.length > 60 ? `${printable.slice(0, 60).toWellFormed()}…` : printable;
}

/** Words of headings, sheets and choices: spaces and full stops do not matter either. */
export function fold(text: string): string {
  return foldedWords(tidy(text)).replace(/[\s.]/g, '');
}

function plainNumber(value: number): string {
  return String(Number(value.toPrecision(excelDigits)));
}

export function text(max = 200): CellReader<string> {
  return ({ value, shownAs }) => {
    if (typeof value === 'boolean') return { code: 'textExpected' };
    if (typeof value === 'number') {
      if (shownAs === 'date') return { code: 'textBecameDate' };
      return Math.abs(value) < 10 ** excelDigits ? { value: plainNumber(value) } : { code: 'digitsLost' };
    }
    const tidied = tidy(value);
    if (/\p{Cc}/u.test(tidied) || !tidied.isWellFormed()) return { code: 'textUnprintable' };
    return tidied.length <= max ? { value: tidied } : { code: 'textTooLong', details: { max } };
  };
}

/** ИНН, КПП, ОГРН, БИК, accounts: digits that people group by spaces. */
export function requisite(check: (value: string) => RequisiteProblem | undefined): CellReader<string> {
  const read = text(40);
  return (cell) => {
    const reading = read(cell);
    if ('code' in reading) return reading;
    const value = reading.value.replaceAll(' ', '');
    const problem = check(value);
    if (problem === undefined) return { value };
    return { code: 'requisiteWrong', details: { problem, asNumber: typeof cell.value === 'number' } };
  };
}

/** A decimal string of a number cell or of a text such as `1 234,50`. */
function decimalOf({ value, shownAs }: Cell): string | undefined {
  if (typeof value === 'number') return shownAs === 'date' ? undefined : plainNumber(value);
  if (typeof value === 'boolean') return undefined;
  const digits = value.replace(/[\s'’]/g, '').replace(',', '.');
  return /^[+-]?\d{1,15}(\.\d+)?$/.test(digits) ? digits : undefined;
}

export function wholeNumber(min: number, max: number): CellReader<number> {
  return (cell) => {
    const value = Number(decimalOf(cell) ?? Number.NaN);
    const fits = Number.isInteger(value) && value >= min && value <= max;
    return fits ? { value } : { code: 'wholeNumberExpected', details: { min, max } };
  };
}

/** A price in roubles as the API takes it: up to 9 digits and 4 decimals, not negative. */
export const price: CellReader<string> = (cell) => {
  const decimal = decimalOf(cell);
  if (decimal === undefined || !/^\+?\d{1,9}(\.\d{1,4}0*)?$/.test(decimal)) return { code: 'priceExpected' };
  return { value: toPrice(money(decimal.replace('+', ''))) };
};

/** The serial of 1 January 2000 and of 31 December 2099. */
const serials = { from: 36_526, to: 73_050 };

function dayOfSerial(serial: number): Day | undefined {
  const whole = Math.floor(serial);
  if (whole < serials.from || whole > serials.to) return undefined;
  return addDays(day('2000-01-01'), whole - serials.from);
}

/** A date cell, a bare serial of Excel, `15.10.2025` or `2025-10-15`; a time of day is dropped. */
function dayOfCell({ value }: Cell): Day | undefined {
  if (typeof value === 'boolean') return undefined;
  if (typeof value === 'number') return dayOfSerial(value);
  const [date = ''] = tidy(value).split(/[ T]/);
  if (isDay(date)) return date;
  if (/^\d{1,2}\.\d{1,2}\.\d{4}(г\.?)?$/.test(date)) return dayFromRussian(date.replace(/г\.?$/, ''));
  return /^\d{5}$/.test(date) ? dayOfSerial(Number(date)) : undefined;
}

export const dayCell: CellReader<Day> = (cell) => {
  const value = dayOfCell(cell);
  return value === undefined ? { code: 'dayExpected' } : { value };
};

const monthNames = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
];

/** A month by any of its days, `2025-10`, `10.2025` or `октябрь 2025`. */
export const monthCell: CellReader<Month> = (cell) => {
  const inside = dayOfCell(cell);
  if (inside !== undefined) return { value: monthOf(inside) };
  const words = tidy(String(cell.value)).toLowerCase();
  const [, name = '', year = ''] = /^([а-я]+) (\d{4})(?: ?г\.?)?$/.exec(words) ?? [];
  const named = `${year}-${String(monthNames.indexOf(name) + 1).padStart(2, '0')}`;
  const [, number = '', ofYear = ''] = /^(\d{1,2})\.(\d{4})$/.exec(words) ?? [];
  const found = [words, named, `${ofYear}-${number.padStart(2, '0')}`].find(isMonth);
  return found === undefined ? { code: 'monthExpected' } : { value: found };
};

/** One of a few Russian words; the keys are the words, folded. */
export function choice<Value extends string>(words: Readonly<Record<string, Value>>): CellReader<Value> {
  const known = new Map(Object.entries(words).map(([word, value]) => [fold(word), value]));
  return (cell) => {
    const value = known.get(fold(String(cell.value)));
    return value === undefined
      ? { code: 'choiceExpected', details: { choices: Object.keys(words) } }
      : { value };
  };
}

/** What the template offers for it. */
export const yesNoWords = ['да', 'нет'];

export const yesNo: CellReader<boolean> = ({ value }) => {
  if (typeof value === 'boolean') return { value };
  const word = fold(String(value));
  if (['да', 'истина', 'true', '1', '+'].includes(word)) return { value: true };
  if (['нет', 'ложь', 'false', '0', '-'].includes(word)) return { value: false };
  return { code: 'choiceExpected', details: { choices: yesNoWords } };
};

export const timeZone: CellReader<string> = ({ value }) => {
  const zone = tidy(String(value));
  return isTimeZone(zone) ? { value: zone } : { code: 'timeZoneUnknown' };
};

const email = z.email().max(254);
const mostEmails = 20;

/** Addresses separated by commas, semicolons or spaces. */
export const emails: CellReader<readonly string[]> = ({ value }) => {
  const addresses = String(value)
    .split(/[\s,;]+/)
    .filter((address) => address !== '');
  const wrong = addresses.find((address) => !email.safeParse(address).success) ?? addresses[mostEmails];
  return wrong === undefined
    ? { value: addresses }
    : { code: 'emailWrong', details: { email: quotable(wrong) } };
};

/** An undated regime has been in force for as long as the product knows days. */
const sinceEver = day('2000-01-01');

/** `без НДС`, `20`, `20 %`, a percent cell, or a history: `20; 22 с 01.01.2026`. */
export const vatRegimes: CellReader<readonly VatRegime[]> = ({ value, shownAs }) => {
  const history =
    typeof value === 'number' ? plainNumber(shownAs === 'percent' ? value * 100 : value) : String(value);
  const regimes: VatRegime[] = [];
  for (const part of history.split(/[;\n]/).map(tidy)) {
    if (part === '') continue;
    const [, word = '', date] = /^(.+?)(?: (?:с|от) (\S+))?$/i.exec(part) ?? [];
    const rate = vatRates.find((known) => known === vatWord(word));
    const validFrom = date === undefined ? sinceEver : dayFromRussian(date);
    if (rate === undefined || validFrom === undefined) return { code: 'vatExpected' };
    if (regimes.some((regime) => regime.validFrom === validFrom)) return { code: 'vatExpected' };
    regimes.push({ validFrom, rate });
  }
  return regimes.length === 0 ? { code: 'vatExpected' } : { value: regimes };
};

function vatWord(word: string): string {
  const folded = fold(word).replace('%', '');
  return ['безндс', 'нет', 'необлагается'].includes(folded) ? 'none' : folded;
}
