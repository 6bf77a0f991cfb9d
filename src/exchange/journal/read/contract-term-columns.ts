import { contractTerms, termInWords, termNames } from '../../../clients/contracts/contract-terms.ts';
import type { ContractTerms, TermName, TermValues } from '../../../clients/contracts/contract-terms.ts';
import { optional } from './column.ts';
import type { Column } from './column.ts';
import { choice, yesNo, yesNoWords } from './read-cell.ts';
import type { CellReader } from './read-cell.ts';
import { calendarDays } from './read-number.ts';

/** The columns of a contract's terms, each of them optional: an empty cell means the usual value. */
export const contractTermColumns = Object.fromEntries(
  termNames.map((name) => [name, columnOf(name)]),
) as unknown as { readonly [Name in TermName]: Column<ContractTerms[Name], false> };

function columnOf(name: TermName): Column {
  const { values, usual, journal } = contractTerms[name];
  const { read, words } = readerOf(values);
  const byDefault = `${termInWords(name, usual, 'ru')}, если пусто`;
  return optional(journal.heading, read, journal.hint ? `${journal.hint}; ${byDefault}` : byDefault, words);
}

/** How a cell of a term is read, and the words to choose from. */
function readerOf(values: TermValues): { read: CellReader<unknown>; words?: readonly string[] } {
  switch (values.kind) {
    case 'choice': {
      const known = Object.entries(values.words).map(([value, { ru }]) => [ru, value] as const);
      return { read: choice(Object.fromEntries(known)), words: known.map(([word]) => word) };
    }
    case 'yesNo':
      return { read: yesNo, words: yesNoWords };
    case 'wholeNumber': // the only whole number of a contract's terms is one of days
      return { read: calendarDays(values.min, values.max) };
  }
}
