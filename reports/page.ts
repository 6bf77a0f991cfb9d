import type { Content, ContentTable, CustomTableLayout, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { PrintableDocument } from './document.ts';
import { toRussianDay, toUtc } from '../src/shared/dates.ts';
import { partyLine } from './parties.ts';

const points = { perMillimetre: 72 / 25.4 };
const margins = { left: 15, top: 12, right: 12, bottom: 15 };
const a4 = { width: 210 };
const frame = 1.2;
const inner = 0.5;
const cellPadding = 3;
const captionWidth = 88;

export function millimetres(value: number): number {
  return value * points.perMillimetre;
}

/** Width between the margins, in points. */
const contentWidth = millimetres(a4.width - margins.left - margins.right);

/** Thin lines between the cells in a thicker frame, the way 1C draws a table. */
export const grid: CustomTableLayout = {
  hLineWidth: (line, { table }) => (line === 0 || line === table.body.length ? frame : inner),
  vLineWidth: (line, { table }) => (line === 0 || line === table.body[0]?.length ? frame : inner),
  paddingLeft: () => cellPadding,
  paddingRight: () => cellPadding,
  paddingTop: () => 2,
  paddingBottom: () => 2,
};

/**
 * Widths of a grid's columns that fill the page, the `undefined` one taking what the others leave. A width in points
 * makes pdfmake break even a name without spaces; a `*` would grow beyond the page with it.
 */
export function gridWidths(widths: readonly (number | undefined)[]): number[] {
  const lines = 2 * frame + (widths.length - 1) * inner;
  const fixed = widths.reduce<number>((total, width) => total + (width ?? 0), lines);
  const rest = contentWidth - fixed - widths.length * 2 * cellPadding;
  return widths.map((width) => width ?? rest);
}

/** No lines and no padding at the sides: requisites and totals. */
export const bare: CustomTableLayout = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => cellPadding,
  paddingTop: () => 2,
  paddingBottom: () => 2,
};

/** The document's title over a thick line. */
export function heading(text: string): Content[] {
  return [{ text, fontSize: 14, bold: true, margin: [0, 0, 0, 4] }, rule()];
}

/** A thick line across the page. */
export function rule(): Content {
  return {
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: contentWidth, y2: 0, lineWidth: 1.5 }],
    margin: [0, 4, 0, 6],
  };
}

/** Captions at the left, what they name in bold at the right. */
export function requisites(rows: readonly (readonly [caption: string, value: string])[]): ContentTable {
  return {
    table: {
      widths: [captionWidth, contentWidth - captionWidth - 2 * cellPadding],
      body: rows.map(([caption, value]) => [caption, { text: value, bold: true }]),
    },
    layout: bare,
    margin: [0, 0, 0, 6],
  };
}

const marks = { voided: 'АННУЛИРОВАН', corrected: 'ИСПРАВЛЕН' } as const;

/**
 * A4 portrait with everything but the content: fonts, metadata, the page number with the document's number where there
 * is more than one page, and across every page the mark of a document that is not to be paid. `name` is `Счет на оплату`, `Акт`.
 */
export function a4Page(document: PrintableDocument, name: string, content: Content[]): TDocumentDefinitions {
  const title = `${name} № ${document.number} от ${toRussianDay(document.date)}`;
  return {
    pageSize: 'A4',
    pageMargins: [margins.left, margins.top, margins.right, margins.bottom].map(millimetres) as [
      number,
      number,
      number,
      number,
    ],
    language: 'ru-RU',
    displayTitle: true,
    info: {
      title,
      author: document.seller.name,
      subject: partyLine(document.buyer),
      creator: 'Protektor',
      producer: 'Protektor',
      creationDate: toUtc(document.date),
    },
    defaultStyle: { font: 'Arimo', fontSize: 8.5, lineHeight: 1.05 },
    footer: (page, pages) => (pages > 1 ? footer(title, page, pages) : null),
    ...(document.status !== 'issued' && {
      watermark: { text: marks[document.status], font: 'Arimo', color: 'red', opacity: 0.25, bold: true },
    }),
    content,
  };
}

function footer(title: string, page: number, pages: number): Content {
  return {
    columns: [title, { text: `Страница ${page} из ${pages}`, alignment: 'right' }],
    fontSize: 7.5,
    color: '#444444',
    margin: [millimetres(margins.left), millimetres(4), millimetres(margins.right), 0],
  };
}
