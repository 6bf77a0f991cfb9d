import ExcelJS from 'exceljs';
import { contractTerms } from '../../clients/contracts/contract-terms.ts';
import { columnLetter } from './workbook/cell.ts';
import { journalSheets } from './read/journal-columns.ts';
import type { Columns } from './read/journal-columns.ts';

/** The rows up to here offer lists to choose from. */
const lastPreparedRow = 20_000;

/** An empty journal: every sheet with its headings, what belongs under each, and lists to choose from. */
export async function journalTemplate(): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, columns] of Object.entries<Columns>(journalSheets)) {
    const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
    Object.values(columns).forEach(({ heading, required, hint, choices = [] }, index) => {
      const cell = sheet.getCell(1, index + 1);
      cell.value = heading;
      cell.font = { bold: required };
      cell.note = `${hint}${required ? '' : ' (необязательно)'}`;
      const column = sheet.getColumn(index + 1);
      column.width = Math.max(14, heading.length + 2);
      column.numFmt = formatOf(hint, heading);
      if (choices.length > 0) offerChoices(sheet, index, choices);
    });
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const numberTerms = Object.values(contractTerms).filter(({ values }) => values.kind === 'wholeNumber');
const numbers = [
  'Вместимость',
  'Мест',
  'Цена',
  'Количество',
  ...numberTerms.map(({ journal }) => journal.heading),
];

/** Dates and numbers keep their kind; everything else is text, so that Excel neither drops zeros nor sees dates. */
function formatOf(hint: string, heading: string): string {
  if (hint.startsWith('Дата') || heading === 'Окончание') return 'dd.mm.yyyy';
  return numbers.includes(heading) ? 'General' : '@';
}

/** What exceljs has but does not type: one rule for a range. Cell by cell it writes ranges that overlap. */
interface WithValidations {
  readonly dataValidations: { add(range: string, validation: ExcelJS.DataValidation): void };
}

function offerChoices(sheet: ExcelJS.Worksheet, column: number, choices: readonly string[]): void {
  const letter = columnLetter(column);
  (sheet as unknown as WithValidations).dataValidations.add(`${letter}2:${letter}${lastPreparedRow}`, {
    type: 'list',
    allowBlank: true,
    formulae: [`"${choices.join(',')}"`],
    showErrorMessage: true,
    errorTitle: 'Выберите из списка',
    error: choices.join(', '),
  });
}
