import type { BrokenCell, Cell, SheetRow } from '../workbook/cell.ts';
import { columnLetter } from '../workbook/cell.ts';
import { mostMerges } from '../workbook/worksheet.ts';
import type { MergedArea, SheetLayout } from '../workbook/worksheet.ts';
import { isBlankRow } from './blank-row.ts';
import type { Found } from './journal.ts';
import type { ProblemCode } from './journal-codes.ts';
import { journalSheets } from './journal-columns.ts';
import type { Columns, SheetName } from './journal-columns.ts';
import { placeOfCell, placeOfSheet } from './journal-row.ts';
import type { JournalRow } from './journal-row.ts';
import { MergedCells } from './merged-cells.ts';
import { quotable, quotableCell } from './read-cell.ts';
import { readHeadings } from './read-headings.ts';
import { SheetWarnings } from './sheet-warnings.ts';

type CellsByField = ReadonlyMap<string, Cell | BrokenCell>;

/** Reads the rows of one sheet: the first one that is not empty has the headings. */
export class SheetReader {
  readonly rows: JournalRow[] = [];
  /** By field, from 0; none before the headings were read. */
  columns: ReadonlyMap<string, number> = new Map();
  readonly #sheet: SheetName;
  readonly #fields: Columns;
  readonly #found: Found;
  readonly #warnings = new SheetWarnings();
  #hasHeadings = false;
  /** Required cells that are empty: which of them merged areas explain is known at the end of the sheet. */
  readonly #empty: { row: number; field: string }[] = [];

  constructor(sheet: SheetName, found: Found) {
    this.#sheet = sheet;
    this.#fields = journalSheets[sheet];
    this.#found = found;
  }

  read(row: SheetRow): void {
    if (this.#hasHeadings) this.#readValues(row);
    else this.columns = readHeadings(this.#sheet, row, this.#found);
    this.#hasHeadings = true;
  }

  #readValues(row: SheetRow): void {
    const byField = this.#cellsByField(row);
    const cells = [...byField.values()];
    if (isBlankRow(cells, row.emptyResult)) {
      const isBroken = !row.emptyResult && cells.some((cell) => 'error' in cell);
      if (isBroken) this.#warnings.addRow('brokenRowsTakenAsBlank', row.number);
      return;
    }
    if (row.hidden) this.#warnings.addRow('hiddenRowsTaken', row.number);
    const struck = new Set(cells.map((cell) => ('struck' in cell ? cell.struck : 'nothing')));
    if (struck.has('all')) this.#warnings.addRow('struckRowsTaken', row.number);
    if (struck.has('part')) this.#warnings.addRow('struckWordsTaken', row.number);
    this.rows.push(this.#rowOf(row.number, byField));
  }

  /** The cells of the journal's columns. */
  #cellsByField({ cells }: SheetRow): CellsByField {
    const byField = new Map<string, Cell | BrokenCell>();
    for (const [field, column] of this.columns) {
      const cell = cells.get(column);
      if (cell !== undefined) byField.set(field, cell);
    }
    return byField;
  }

  #rowOf(number: number, cells: CellsByField): JournalRow {
    const values: Record<string, unknown> = {};
    let complete = true;
    for (const [field, { required }] of Object.entries(this.#fields)) {
      const cell = cells.get(field);
      if (cell === undefined) {
        if (!required) continue;
        complete = false;
        if (this.columns.has(field)) this.#empty.push({ row: number, field });
      } else if ('error' in cell && !required && cell.error !== '') {
        this.#warnings.addCell('errorsTakenAsEmpty', number, field, quotable(cell.error));
      } else {
        const value = this.#readCell(number, field, cell);
        if (value === undefined) complete = false;
        else values[field] = value;
      }
    }
    return { sheet: this.#sheet, number, columns: this.columns, values, complete };
  }

  #readCell(row: number, field: string, cell: Cell | BrokenCell): unknown {
    if ('error' in cell) {
      const code = cell.error === '' ? 'formulaWithoutResult' : 'formulaError';
      this.#problem(row, field, code, { error: quotable(cell.error) });
      return undefined;
    }
    if (cell.formula) this.#warnings.addCell('formulasTaken', row, field);
    const reading = this.#fields[field]?.read(cell);
    if (reading === undefined) return undefined;
    if ('value' in reading) return reading.value;
    this.#problem(row, field, reading.code, { ...reading.details, value: quotableCell(cell) });
    return undefined;
  }

  /** Says of cells without a value of their own why they have none, and what was read that people may not want or see. */
  finish(layout: SheetLayout & { readonly hidden: boolean }): void {
    if (layout.moreMerges && this.rows.length > 0) this.#sheetProblem('mergesTooMany', { max: mostMerges });
    const merged = new MergedCells(layout.merges, this.columns.values());
    for (const { row, field } of this.#empty) {
      if (merged.areaOver(row, this.columns.get(field) ?? 0) === undefined)
        this.#problem(row, field, 'cellEmpty', {});
    }
    if (layout.merges.length > 0) {
      const byNumber = new Map(this.rows.map((row) => [row.number, row]));
      for (const { number } of this.rows) this.#reportMerged(number, merged, byNumber);
    }
    const unseen =
      this.rows.length > 0 ? layout : { ...layout, hidden: false, hiddenColumns: new Set<number>() };
    this.#warnings.report(this.#found, this.#sheet, this.columns, unseen);
  }

  /** In a column that may be empty too: the value of the area stands for its first row alone, whatever people meant by it. */
  #reportMerged(row: number, merged: MergedCells, rows: ReadonlyMap<number, JournalRow>): void {
    for (const [field, column] of this.columns) {
      const area = merged.areaOver(row, column);
      if (area === undefined || (!this.#fields[field]?.required && this.#saysNothing(area, rows))) continue;
      this.#problem(row, field, 'cellMerged', { from: `${columnLetter(area.fromColumn)}${area.fromRow}` });
    }
  }

  /** Its first cell, which alone has a value, is one that may be empty, and is. */
  #saysNothing({ fromRow, fromColumn }: MergedArea, rows: ReadonlyMap<number, JournalRow>): boolean {
    const [field] = [...this.columns].find(([, column]) => column === fromColumn) ?? [''];
    const first: Readonly<Record<string, unknown>> | undefined = rows.get(fromRow)?.values;
    return first !== undefined && field !== '' && first[field] === undefined;
  }

  #sheetProblem(code: ProblemCode, details: Record<string, unknown>): void {
    this.#found.problems.add({ ...placeOfSheet(this.#sheet), code, details });
  }

  #problem(row: number, field: string, code: ProblemCode, details: Record<string, unknown>): void {
    const place = placeOfCell({ sheet: this.#sheet, number: row, columns: this.columns }, field);
    this.#found.problems.add({ ...place, code, details });
  }
}
