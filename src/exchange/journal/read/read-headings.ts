import type { SheetRow } from '../workbook/cell.ts';
import { columnLetter } from '../workbook/cell.ts';
import type { Found } from './journal.ts';
import { journalSheets } from './journal-columns.ts';
import type { Columns, SheetName } from './journal-columns.ts';
import { recognise } from './known-names.ts';
import { quotable, quotableCell } from './read-cell.ts';

/** The columns of a sheet by field, from 0; adds to `found` the headings that are missing, repeated or not known. */
export function readHeadings(
  sheet: SheetName,
  { number, cells }: SheetRow,
  { problems, warnings }: Found,
): Map<string, number> {
  const fields: Columns = journalSheets[sheet];
  const fieldOf = new Map(Object.entries(fields).map(([field, { heading }]) => [heading, field]));
  const headings = [...cells].map(
    ([column, cell]) => [column, 'error' in cell ? quotable(cell.error) : quotableCell(cell)] as const,
  );
  const recognised = recognise(
    headings.map(([, heading]) => heading),
    [...fieldOf.keys()],
  );
  const columns = new Map<string, number>();
  for (const [index, [column, heading]] of headings.entries()) {
    const place = { sheet, row: number, column: columnLetter(column), heading, details: {} };
    const field = fieldOf.get(recognised[index]?.name ?? '');
    if (field === undefined) warnings.add({ ...place, code: 'columnUnknown' });
    else if (recognised[index]?.repeated) problems.add({ ...place, code: 'columnRepeated' });
    else columns.set(field, column);
  }
  for (const [field, { heading, required }] of Object.entries(fields)) {
    if (!required || columns.has(field)) continue;
    problems.add({ sheet, row: number, column: null, heading, code: 'columnMissing', details: {} });
  }
  return columns;
}
