import { isTimeZone } from '../../../shared/dates.ts';
import { foldedWords } from '../../../shared/folded.ts';
import type { Cell } from '../workbook/cell.ts';
import { shownIn } from '../workbook/number-format.ts';

/** What can be wrong with one cell by itself; journal-sentences-ru.ts and -en.ts have the sentences. */
export type CellProblemCode =
  | 'textTooLong'
  | 'textUnprintable'
  | 'textBecameDate'
  | 'textBecameNumber'
  | 'textShownAsAmount'
  | 'textNotShown'
  | 'textExpected'
  | 'digitsLost'
  | 'partStruck'
  | 'partRaised'
  | 'requisiteWrong'
  | 'wholeNumberExpected'
  | 'numberShownAsDate'
  | 'calendarDaysExpected'
  | 'priceExpected'
  | 'priceNotInRoubles'
  | 'dayExpected'
  | 'monthExpected'
  | 'choiceExpected'
  | 'vatExpected'
  | 'vatRateMissing'
  | 'timeZoneUnknown'
  | 'emailWrong';

export type Reading<Value> =
  | { readonly value: Value }
  | { readonly code: CellProblemCode; readonly details?: Readonly<Record<string, unknown>> };

/** Makes of a cell that is not empty what its column means, or says why it cannot. */
export type CellReader<Value> = (cell: Cell) => Reading<Value>;

/** Of a number or a day: a part that is struck through or a mark of a footnote would make another one of it. */
export function ofOneRun<Value>(read: CellReader<Value>): CellReader<Value> {
  return (cell) => {
    if (cell.struck === 'part') return { code: 'partStruck' };
    return cell.partRaised ? { code: 'partRaised' } : read(cell);
  };
}

/** Spaces of every kind become one; zero-width characters, invisible differences between codes, are removed. */
export function tidy(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u2060\u00ad\ufeff]/g, '')
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

/** What a report quotes of a cell: what Excel shows of it. */
export function quotableCell({ value, format }: Cell): string {
  const shown = typeof value === 'number' ? shownIn(format, value) : undefined;
  return quotable(shown === undefined || shown.trim() === '' ? String(value) : shown);
}

/** Words of headings, sheets and choices: spaces and full stops do not matter either. */
export function fold(text: string): string {
  return foldedWords(tidy(text)).replace(/[\s.]/g, '');
}

/** One of a few Russian words, those that a refusal names; `also` are others that mean the same. */
export function choice<Value extends string>(
  words: Readonly<Record<string, Value>>,
  also: Readonly<Record<string, Value>> = {},
): CellReader<Value> {
  const known = new Map(Object.entries({ ...also, ...words }).map(([word, value]) => [fold(word), value]));
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
