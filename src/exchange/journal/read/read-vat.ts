import { vatRates } from '../../../clients/organizations/vat-regime.ts';
import type { VatRegime } from '../../../clients/organizations/vat-regime.ts';
import { day } from '../../../shared/dates.ts';
import { foldedWords } from '../../../shared/folded.ts';
import { plainNumber } from '../workbook/number-format.ts';
import { fold, ofOneRun, tidy } from './read-cell.ts';
import type { CellReader } from './read-cell.ts';
import { dayOfText } from './read-day.ts';

/** An undated regime has been in force for as long as the product knows days. */
const sinceEver = day('2000-01-01');

/** What a number that is shown so cannot be. */
const notRates = new Set(['date', 'roubles', 'foreignMoney', 'scaledMoney']);

/** `без НДС`, `20`, `20 %`, a percent cell, or a history: `20; 22 с 01.01.2026`. */
export const vatRegimes: CellReader<readonly VatRegime[]> = ofOneRun<readonly VatRegime[]>(
  ({ value, format }) => {
    if (typeof value === 'number' && notRates.has(format.shownAs)) return { code: 'vatExpected' };
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
  },
);

/**
 * The rate that `22 % НДС`, `без НДС (УСН)`, `НДС не облагается` or `20,0` say; nothing if they say nothing of one. Digits are
 * those of one whole number: neither «2,2» nor «2%0» is 22 or 20.
 */
function vatWord(words: string): string {
  const left = foldedWords(words).replace(/ндс|\(?усн\)?/g, ' ');
  const said = fold(left).replace(/[,:]/g, '');
  if (said === '') return '';
  if (['без', 'нет', 'необлагается'].includes(said)) return 'none';
  return wholePercent.exec(left)?.[1] ?? left;
}

/** Before and after it what words of no rate have left, each a space, and what stood between. */
const wholePercent = /^(?:\s[\s,.:]*)?(\d+)(?:[.,]0+)?\s*%?[\s,.:]*$/;
