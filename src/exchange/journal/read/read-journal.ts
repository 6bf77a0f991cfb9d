import type { Workbook } from '../workbook/workbook.ts';
import { refuseWorkbook } from '../workbook/workbook-archive.ts';
import { readRows } from '../workbook/worksheet.ts';
import type { Found, Journal } from './journal.ts';
import { sheetNames } from './journal-columns.ts';
import type { SheetName } from './journal-columns.ts';
import { recognise } from './known-names.ts';
import { quotable } from './read-cell.ts';
import { SheetReader } from './sheet-reader.ts';

const mostRows = 300_000;

/**
 * Reads every sheet of the journal that the workbook has, each row as far as it can be read, and adds what is wrong
 * with cells, headings and sheets to `found`. Nothing is compared with anything else yet.
 *
 * @param onRow called for every row, with the number of rows so far
 * @throws DomainError workbookWithoutJournal, workbookDamaged, workbookTooLarge
 */
export async function readJournal(
  workbook: Workbook,
  found: Found,
  onRow: (done: number) => void,
): Promise<Journal> {
  const sheets = new Map<SheetName, SheetReader>();
  let done = 0;
  const recognised = recognise(
    workbook.sheets.map(({ name }) => name),
    sheetNames,
  );
  for (const [index, { name, part, hidden }] of workbook.sheets.entries()) {
    const { name: sheet, repeated = false } = recognised[index] ?? {};
    if (sheet === undefined || repeated) {
      reportSheet(found, quotable(name), repeated);
      continue;
    }
    const reader = new SheetReader(sheet, found);
    sheets.set(sheet, reader);
    const layout = await readRows(workbook, part, (row) => {
      if (++done > mostRows) refuseWorkbook('workbookTooLarge', { limit: 'rows' });
      reader.read(row);
      onRow(done);
    });
    reader.finish({ ...layout, hidden });
  }
  if (sheets.size === 0) refuseWorkbook('workbookWithoutJournal', { expected: sheetNames.join(', ') });
  return {
    sheets: sheetNames.filter((name) => (sheets.get(name)?.columns.size ?? 0) > 0),
    rows: Object.fromEntries(
      sheetNames.map((name) => [name, sheets.get(name)?.rows ?? []]),
    ) as unknown as Journal['rows'],
  };
}

function reportSheet({ problems, warnings }: Found, sheet: string, repeated: boolean): void {
  const place = { sheet, row: null, column: null, heading: null, details: {} };
  if (repeated) problems.add({ ...place, code: 'sheetRepeated' });
  else warnings.add({ ...place, code: 'sheetUnknown' });
}
