import type { Content, ContentTable, TableCell } from 'pdfmake/interfaces.js';
import type { DocumentLine, DocumentSnapshot } from './document.ts';
import { money, toRussian, unitPriceThatMultipliesOut } from '../src/shared/money.ts';
import { bare, grid, gridWidths } from './page.ts';
import { totalsOf } from './totals.ts';

const dash = '-';
const widths = { number: 20, quantity: 44, unit: 52, price: 66, amount: 68 };

/**
 * The price that the reader can multiply back to the line's amount. Where a correction changed the sum but not the
 * quantity, or the two in opposite directions, there is no such price: a dash, and the calculation explains the sum.
 */
function printedPrice(line: DocumentLine): string {
  if (line.quantity === 0) return dash;
  const price = unitPriceThatMultipliesOut(money(line.amount), line.quantity);
  return price.isNegative() ? dash : toRussian(price);
}

/** Where one document carries several VAT rates, each line says its own. */
function describe(line: DocumentLine, severalRates: boolean): string {
  if (!severalRates) return line.description;
  return `${line.description} (${line.vatRate === 'none' ? 'без НДС' : `НДС ${line.vatRate}%`})`;
}

function row(line: DocumentLine, index: number, severalRates: boolean): TableCell[] {
  return [
    { text: String(index + 1), alignment: 'center' },
    describe(line, severalRates),
    { text: line.quantity === 0 ? dash : toRussian(money(line.quantity), 0), alignment: 'right' },
    { text: line.unit, alignment: 'center' },
    { text: printedPrice(line), alignment: 'right' },
    { text: toRussian(money(line.amount)), alignment: 'right' },
  ];
}

/** The lines of an invoice or act; `caption` heads the column of names. The header repeats on every page. */
export function linesTable(document: DocumentSnapshot, caption: string): ContentTable {
  const severalRates = new Set(document.lines.map((line) => line.vatRate)).size > 1;
  const header = ['№', caption, 'Кол-во', 'Ед.', 'Цена', 'Сумма'].map((text) => ({
    text,
    bold: true,
    alignment: 'center' as const,
  }));
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: gridWidths([
        widths.number,
        undefined,
        widths.quantity,
        widths.unit,
        widths.price,
        widths.amount,
      ]),
      body: [header, ...document.lines.map((line, index) => row(line, index, severalRates))],
    },
    layout: grid,
  };
}

/** Sum, VAT by rate and the sum to be paid, right under the column of amounts. */
export function totalsTable(document: DocumentSnapshot): Content {
  return {
    table: {
      widths: ['*', widths.amount + 6],
      body: totalsOf(document).map(({ caption, amount }) => [
        { text: caption, alignment: 'right', bold: true },
        { text: amount, alignment: 'right', bold: true },
      ]),
    },
    layout: bare,
    margin: [0, 4, 0, 4],
  };
}
