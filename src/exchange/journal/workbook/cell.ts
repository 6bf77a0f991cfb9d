import type { NumberFormat } from './number-format.ts';
import type { TextMarks } from './text-runs.ts';

/** One cell as the workbook holds it, before anybody says what it should be. */
export interface Cell extends TextMarks {
  readonly value: string | number | boolean;
  readonly format: NumberFormat;
  /** What to add to a number that is a day: workbooks from old Macs count days from 1904. */
  readonly dayOffset: number;
  /** Calculated in the workbook: `value` is the result that was saved with it. */
  readonly formula: boolean;
}

/** A formula without a saved result, whose error is empty, or `#REF!` and its like. */
export interface BrokenCell {
  readonly error: string;
}

/** A row of a sheet by column number (from 0); empty cells are missing. */
export interface SheetRow {
  readonly number: number;
  readonly cells: ReadonlyMap<number, Cell | BrokenCell>;
  readonly hidden: boolean;
  /** A formula of the row was calculated and gives an empty text: nothing, as long as something else is not filled in. */
  readonly emptyResult: boolean;
}

/** `A1`, `AA10` → column 0, 26. */
export function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference.replace(/[^A-Z]/g, '')) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** 0 → `A`, 26 → `AA`. */
export function columnLetter(column: number): string {
  const rest = column % 26;
  const letter = String.fromCharCode(65 + rest);
  return column < 26 ? letter : columnLetter((column - rest) / 26 - 1) + letter;
}
