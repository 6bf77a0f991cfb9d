import { emailAddress, mostEmails } from '../../../clients/clients/email-address.ts';
import type { RequisiteProblem } from '../../../clients/requisites/requisites.ts';
import type { Cell } from '../workbook/cell.ts';
import { excelDigits, shownIn } from '../workbook/number-format.ts';
import { quotable, tidy } from './read-cell.ts';
import type { CellReader, Reading } from './read-cell.ts';

/**
 * A code, a name or another text as Excel shows it: a number 13.1 in the format `0.00` is the code `13.10` (rule R25). What
 * is shown as a day, as money or as a percent is none, and neither is a number that Excel made of a text such as `12E3`.
 */
export function text(max = 200): CellReader<string> {
  return (cell) => {
    const reading = shownText(cell);
    if ('code' in reading) return reading;
    const tidied = tidy(reading.value);
    if (/\p{Cc}/u.test(tidied) || !tidied.isWellFormed()) return { code: 'textUnprintable' };
    if (tidied === '') return { code: 'textNotShown' };
    return tidied.length <= max ? { value: tidied } : { code: 'textTooLong', details: { max } };
  };
}

function shownText({ value, format }: Cell): Reading<string> {
  if (typeof value === 'boolean') return { code: 'textExpected' };
  if (typeof value === 'string') {
    // a day that is written as a text is still shown as a day; any other text only as its format changes it
    if (format.shownAs === 'date' && /^\d{4}-\d\d-\d\d/.test(value)) return { code: 'textBecameDate' };
    const shown = shownIn(format, value);
    return shown === undefined ? { code: 'textNotShown' } : { value: shown };
  }
  if (format.shownAs === 'date') return { code: 'textBecameDate' };
  if (Math.abs(value) >= 10 ** excelDigits) return { code: 'digitsLost' };
  if (format.shownAs !== 'plain' && format.shownAs !== 'scientific') return { code: 'textShownAsAmount' };
  const shown = shownIn(format, value);
  if (shown === undefined) return { code: 'textNotShown' };
  return /\de[+-]?\d/i.test(shown) ? { code: 'textBecameNumber' } : { value: shown };
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

/** Addresses separated by commas, semicolons or spaces. */
export const emails: CellReader<readonly string[]> = ({ value }) => {
  const addresses = String(value)
    .split(/[\s,;]+/)
    .filter((address) => address !== '');
  const wrong =
    addresses.find((address) => !emailAddress.safeParse(address).success) ?? addresses[mostEmails];
  return wrong === undefined
    ? { value: addresses }
    : { code: 'emailWrong', details: { email: quotable(wrong) } };
};
