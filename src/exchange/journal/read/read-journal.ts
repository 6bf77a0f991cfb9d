import type { BrokenCell, Cell, SheetRow } from '../workbook/cell.ts';
import { columnLetter } from '../workbook/cell.ts';
import type { Found, Journal } from './journal.ts';
import type { ProblemCode } from './journal-codes.ts';
import { journalSheets, sheetNames } from './journal-columns.ts';
import type { Columns, SheetName } from './journal-columns.ts';
import { placeOfCell } from './journal-row.ts';
import type { JournalRow } from './journal-row.ts';
import { fold, quotable } from './read-cell.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { refuseWorkbook } from '../workbook/workbook-archive.ts';
import { readRows } from '../workbook/worksheet.ts';
import type { MergedArea } from '../workbook/worksheet.ts';

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
  for (const { name, part } of workbook.sheets) {
    const sheet = sheetNames.find((known) => fold(known) === fold(name));
    if (sheet === undefined || sheets.has(sheet)) {
      reportSheet(found, quotable(name), sheet !== undefined);
      continue;
    }
    const reader = new SheetReader(sheet, found);
    sheets.set(sheet, reader);
    const merges = await readRows(workbook, part, (row) => {
      if (++done > mostRows) refuseWorkbook('workbookTooLarge', { limit: 'rows' });
      reader.read(row);
      onRow(done);
    });
    reader.finish(merges);
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

/** Reads the rows of one sheet: the first one that is not empty has the headings. */
class SheetReader {
  readonly rows: JournalRow[] = [];
  /** By field, from 0. */
  readonly columns = new Map<string, number>();
  readonly #sheet: SheetName;
  readonly #fields: Columns;
  readonly #found: Found;
  #headingRow: number | undefined;
  /** Required cells that are empty: whether a merged area explains it is known at the end of the sheet. */
  readonly #empty: { row: number; field: string }[] = [];
  readonly #formulas = new Map<string, { row: number; count: number }>();

  constructor(sheet: SheetName, found: Found) {
    this.#sheet = sheet;
    this.#fields = journalSheets[sheet];
    this.#found = found;
  }

  read(row: SheetRow): void {
    if (this.#headingRow === undefined) this.#readHeadings(row);
    else this.#readValues(row);
  }

  #readHeadings({ number, cells }: SheetRow): void {
    this.#headingRow = number;
    const { problems, warnings } = this.#found;
    for (const [column, cell] of cells) {
      const heading = 'error' in cell ? quotable(cell.error) : quotable(String(cell.value));
      const place = { sheet: this.#sheet, row: number, column: columnLetter(column), heading, details: {} };
      const field = Object.keys(this.#fields).find(
        (name) => fold(this.#fields[name]?.heading ?? '') === fold(heading),
      );
      if (field === undefined) warnings.add({ ...place, code: 'columnUnknown' });
      else if (this.columns.has(field)) problems.add({ ...place, code: 'columnRepeated' });
      else this.columns.set(field, column);
    }
    for (const [field, { heading, required }] of Object.entries(this.#fields)) {
      if (!required || this.columns.has(field)) continue;
      problems.add({
        sheet: this.#sheet,
        row: number,
        column: null,
        heading,
        code: 'columnMissing',
        details: {},
      });
    }
  }

  #readValues({ number, cells }: SheetRow): void {
    const values: Record<string, unknown> = {};
    let complete = true;
    let empty = true;
    const missing: string[] = [];
    for (const [field, { required }] of Object.entries(this.#fields)) {
      const column = this.columns.get(field);
      const cell = column === undefined ? undefined : cells.get(column);
      if (cell === undefined) {
        if (required) missing.push(field);
        continue;
      }
      empty = false;
      const value = this.#readCell(number, field, cell);
      if (value === undefined) complete = false;
      else values[field] = value;
    }
    if (empty) return;
    for (const field of missing) if (this.columns.has(field)) this.#empty.push({ row: number, field });
    this.rows.push({
      sheet: this.#sheet,
      number,
      columns: this.columns,
      values,
      complete: complete && missing.length === 0,
    });
  }

  #readCell(row: number, field: string, cell: Cell | BrokenCell): unknown {
    if ('error' in cell) {
      const code = cell.error === '' ? 'formulaWithoutResult' : 'formulaError';
      this.#problem(row, field, code, { error: quotable(cell.error) });
      return undefined;
    }
    if (cell.formula) {
      const { row: first, count } = this.#formulas.get(field) ?? { row, count: 0 };
      this.#formulas.set(field, { row: first, count: count + 1 });
    }
    const reading = this.#fields[field]?.read(cell);
    if (reading === undefined) return undefined;
    if ('value' in reading) return reading.value;
    this.#problem(row, field, reading.code, { ...reading.details, value: quotable(String(cell.value)) });
    return undefined;
  }

  /** Says of the required cells that are empty why they are, and where formulas were taken by their results. */
  finish(merges: readonly MergedArea[]): void {
    for (const { row, field } of this.#empty) {
      const column = this.columns.get(field) ?? 0;
      const area = merges.find((merge) => isInside(merge, row, column));
      if (area === undefined) this.#problem(row, field, 'cellEmpty', {});
      else {
        const from = `${columnLetter(area.fromColumn)}${area.fromRow}`;
        this.#problem(row, field, 'cellMerged', { from });
      }
    }
    for (const [field, { row, count }] of this.#formulas) {
      this.#found.warnings.add({ ...this.#place(row, field), code: 'formulasTaken', details: { count } });
    }
  }

  #problem(row: number, field: string, code: ProblemCode, details: Record<string, unknown>): void {
    this.#found.problems.add({ ...this.#place(row, field), code, details });
  }

  #place(number: number, field: string) {
    return placeOfCell({ sheet: this.#sheet, number, columns: this.columns }, field);
  }
}

function isInside(
  { fromRow, toRow, fromColumn, toColumn }: MergedArea,
  row: number,
  column: number,
): boolean {
  return row >= fromRow && row <= toRow && column >= fromColumn && column <= toColumn;
}
