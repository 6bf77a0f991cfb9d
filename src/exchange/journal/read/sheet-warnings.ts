import { columnLetter } from '../workbook/cell.ts';
import { mostColumns } from '../workbook/worksheet.ts';
import type { SheetLayout } from '../workbook/worksheet.ts';
import type { Found } from './journal.ts';
import type { WarningCode } from './journal-codes.ts';
import type { SheetName } from './journal-columns.ts';
import { placeOfCell, placeOfSheet } from './journal-row.ts';
import { rowRanges } from './row-ranges.ts';

/** What is said once for a column: with its first row, and how often. */
type OfColumn = Extract<WarningCode, 'formulasTaken' | 'errorsTakenAsEmpty'>;
/** What is said once for a sheet, with its rows. */
type OfRows = Extract<
  WarningCode,
  'hiddenRowsTaken' | 'struckRowsTaken' | 'struckWordsTaken' | 'brokenRowsTakenAsBlank'
>;

interface InColumn {
  readonly row: number;
  readonly count: number;
  readonly error: string;
}

/**
 * Collects what was read from one sheet although people may not want or see it, and warns of it at the end of the sheet, of
 * each kind once: a sheet may have a hundred thousand such rows.
 */
export class SheetWarnings {
  readonly #inColumns: Readonly<Record<OfColumn, Map<string, InColumn>>> = {
    formulasTaken: new Map(),
    errorsTakenAsEmpty: new Map(),
  };
  readonly #rows: Readonly<Record<OfRows, number[]>> = {
    hiddenRowsTaken: [],
    struckRowsTaken: [],
    struckWordsTaken: [],
    brokenRowsTakenAsBlank: [],
  };

  addCell(code: OfColumn, row: number, field: string, error = ''): void {
    const cells = this.#inColumns[code];
    const before = cells.get(field) ?? { row, count: 0, error };
    cells.set(field, { ...before, count: before.count + 1 });
  }

  addRow(code: OfRows, row: number): void {
    this.#rows[code].push(row);
  }

  report(
    { warnings }: Found,
    sheet: SheetName,
    columns: ReadonlyMap<string, number>,
    { hiddenColumns, firstRowBeyond, hidden }: SheetLayout & { readonly hidden: boolean },
  ): void {
    const ofSheet = (code: WarningCode, details: Readonly<Record<string, unknown>> = {}) => {
      warnings.add({ ...placeOfSheet(sheet), code, details });
    };
    if (hidden) ofSheet('hiddenSheetTaken');
    for (const [field, column] of columns) {
      if (!hiddenColumns.has(column)) continue;
      const place = { ...placeOfCell({ sheet, number: 0, columns }, field), row: null };
      warnings.add({ ...place, code: 'hiddenColumnTaken', details: {} });
    }
    for (const [code, rows] of Object.entries(this.#rows) as [OfRows, number[]][]) {
      if (rows.length > 0) ofSheet(code, rowRanges(rows));
    }
    for (const [code, fields] of Object.entries(this.#inColumns) as [OfColumn, Map<string, InColumn>][]) {
      for (const [field, { row, ...details }] of fields)
        warnings.add({ ...placeOfCell({ sheet, number: row, columns }, field), code, details });
    }
    if (firstRowBeyond !== undefined) ofSheet('columnsBeyond', { column: columnLetter(mostColumns - 1) });
  }
}
