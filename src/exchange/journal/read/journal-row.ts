import { columnLetter } from '../workbook/cell.ts';
import type { Place } from './findings.ts';
import { journalSheets } from './journal-columns.ts';
import type { Columns, SheetName, SheetValues } from './journal-columns.ts';

/** A row of the journal: what it says, and where it stands in the workbook. */
export interface JournalRow<S extends SheetName = SheetName> {
  readonly sheet: S;
  /** As Excel numbers it. */
  readonly number: number;
  /** Columns of the sheet by field, from 0: one map for all rows of a sheet. */
  readonly columns: ReadonlyMap<string, number>;
  /** By field; empty cells and cells that could not be read are missing. */
  readonly values: SheetValues<S>;
  /** Every required cell is there and every cell could be read. */
  readonly complete: boolean;
  /** It named a record in another spelling than that record has (check/spelling.ts). */
  readonly respelled?: boolean;
}

/** A whole sheet as a finding names it. */
export function placeOfSheet(sheet: SheetName): Place {
  return { sheet, row: null, column: null, heading: null };
}

/** The whole row as a finding names it. */
export function placeOfRow({ sheet, number }: Pick<JournalRow, 'sheet' | 'number'>): Place {
  return { sheet, row: number, column: null, heading: null };
}

/** One cell of a row as a finding names it; without a column when the sheet does not have the field. */
export function placeOfCell(
  { sheet, number, columns }: Pick<JournalRow, 'sheet' | 'number' | 'columns'>,
  field: string,
): Place {
  const known: Columns = journalSheets[sheet];
  const column = columns.get(field);
  return {
    sheet,
    row: number,
    column: column === undefined ? null : columnLetter(column),
    heading: known[field]?.heading ?? null,
  };
}
