import type { TableCell } from 'pdfmake/interfaces.js';
import { money, toRussian } from '../src/shared/money.ts';

/** A figure. */
export function right(text: string, bold = false): TableCell {
  return { text, alignment: 'right', bold };
}

/** Column names. */
export function header(texts: readonly string[]): TableCell[] {
  return texts.map((text) => ({ text, bold: true, alignment: 'center' }));
}

/** The first header row: what the table is about, across all its columns. */
export function titleRow(text: string, columns: number): TableCell[] {
  return [
    { text, colSpan: columns, bold: true, fillColor: '#f0f0f0' },
    ...Array.from({ length: columns - 1 }, () => ''),
  ];
}

/** `1 112`: a whole number, thousands apart. */
export function whole(value: number): string {
  return toRussian(money(value), 0);
}

/** `+20`, `−8` */
export function signed(value: number): string {
  return value > 0 ? `+${whole(value)}` : whole(value);
}
