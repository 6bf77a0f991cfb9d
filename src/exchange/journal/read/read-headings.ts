import type { SheetRow } from '../workbook/cell.ts';
import { columnLetter } from '../workbook/cell.ts';
import type { Found } from './journal.ts';
import { journalSheets } from './journal-columns.ts';
import type { Columns, SheetName } from './journal-columns.ts';
import { fold, quotable, quotableCell } from './read-cell.ts';

/** The columns of a sheet by field, from 0; adds to `found` the headings that are missing, repeated or not known. */
export function readHeadings(
  sheet: SheetName,
  { number, cells }: SheetRow,
  { problems, warnings }: Found,
): Map<string, number> {
  const fields: Columns = journalSheets[sheet];
  const columns = new Map<string, number>();
  for (const [column, cell] of cells) {
    const heading = 'error' in cell ? quotable(cell.error) : quotableCell(cell);
    const place = { sheet, row: number, column: columnLetter(column), heading, details: {} };
    const field = Object.keys(fields).find((name) => fold(fields[name]?.heading ?? '') === fold(heading));
    if (field === undefined) warnings.add({ ...place, code: 'columnUnknown' });
    else if (columns.has(field)) problems.add({ ...place, code: 'columnRepeated' });
    else columns.set(field, column);
  }
  for (const [field, { heading, required }] of Object.entries(fields)) {
    if (!required || columns.has(field)) continue;
    problems.add({ sheet, row: number, column: null, heading, code: 'columnMissing', details: {} });
  }
  return columns;
}
