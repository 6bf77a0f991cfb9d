import { vatRates } from '../../../clients/organizations/vat-regime.ts';
import type { VatRegime } from '../../../clients/organizations/vat-regime.ts';
import { day } from '../../../shared/dates.ts';
import { plainNumber } from '../workbook/number-format.ts';
import { fold, tidy } from './read-cell.ts';
import type { CellReader } from './read-cell.ts';
import { dayOfText } from './read-day.ts';

/** An undated regime has been in force for as long as the product knows days. */
const sinceEver = day('2000-01-01');

/** `без НДС`, `20`, `20 %`, a percent cell, or a history: `20; 22 с 01.01.2026`. */
export const vatRegimes: CellReader<readonly VatRegime[]> = ({ value, format }) => {
  const history =
    typeof value === 'number'
      ? plainNumber(format.shownAs === 'percent' ? value * 100 : value)
      : String(value);
  const regimes: VatRegime[] = [];
  for (const part of history.split(/[;\n]/).map(tidy)) {
    if (part === '') continue;
    const [, words = '', date] = /^(.+?)(?: (?:с|от) (.+))?$/i.exec(part) ?? [];
    const word = vatWord(words);
    if (word === '') return { code: 'vatRateMissing' };
    const rate = vatRates.find((known) => known === word);
    const validFrom = date === undefined ? sinceEver : dayOfText(date);
    if (rate === undefined || validFrom === undefined) return { code: 'vatExpected' };
    if (regimes.some((regime) => regime.validFrom === validFrom)) return { code: 'vatExpected' };
    regimes.push({ validFrom, rate });
  }
  return regimes.length === 0 ? { code: 'vatExpected' } : { value: regimes };
};

/** What is left of `22 % НДС`, `без НДС (УСН)` or `НДС не облагается` without the words that say no rate. */
function vatWord(words: string): string {
  const left = fold(words).replace(/ндс|\(?усн\)?|[%,:]/g, '');
  return ['без', 'нет', 'необлагается'].includes(left) ? 'none' : left;
}
