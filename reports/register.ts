import exceljs from 'exceljs';
import type { Column, Row, Style, Workbook, Worksheet } from 'exceljs';
import { lastDayOf, toRussianMonth, toUtc } from '../src/shared/dates.ts';
import type { Day, Month } from '../src/shared/dates.ts';
import { money, sum } from '../src/shared/money.ts';
import type { DocumentStatus } from './document.ts';
import { spreadsheetText } from './spreadsheet-text.ts';

/** One row of the month's register. */
export interface RegisterRow {
  readonly invoiceNumber: string;
  readonly actNumber: string;
  readonly date: Day;
  readonly dueOn: Day;
  readonly organization: string;
  readonly clientName: string;
  readonly clientInn: string;
  readonly contractNumber: string;
  readonly unitDays: number;
  readonly total: string;
  readonly vatTotal: string;
  readonly status: DocumentStatus;
}

/** Format codes as workbooks store them; a Russian Excel shows them as `# ##0,00`, `# ##0` and `дд.мм.гггг`. */
const formats = { money: '#,##0.00', count: '#,##0', date: 'dd.mm.yyyy', text: '@' } as const;
const headerRow = 3;
const statusWords = { issued: 'выставлен', corrected: 'исправлен', voided: 'аннулирован' } as const;

interface RegisterColumn {
  readonly title: string;
  readonly width: number;
  readonly format: string;
  readonly value: (row: RegisterRow) => string | number | Date;
  /** The figure that the totals row adds up. */
  readonly total?: (row: RegisterRow) => string | number;
}

const columns: readonly RegisterColumn[] = [
  { title: 'Счёт №', width: 12, format: formats.text, value: (row) => spreadsheetText(row.invoiceNumber) },
  { title: 'Акт №', width: 12, format: formats.text, value: (row) => spreadsheetText(row.actNumber) },
  { title: 'Дата', width: 12, format: formats.date, value: (row) => toUtc(row.date) },
  { title: 'Оплатить до', width: 13, format: formats.date, value: (row) => toUtc(row.dueOn) },
  { title: 'Клиент', width: 42, format: formats.text, value: (row) => spreadsheetText(row.clientName) },
  { title: 'ИНН', width: 15, format: formats.text, value: (row) => spreadsheetText(row.clientInn) },
  { title: 'Договор', width: 20, format: formats.text, value: (row) => spreadsheetText(row.contractNumber) },
  figure('Шино-дней', 12, formats.count, (row) => row.unitDays),
  figure('Сумма к оплате, руб.', 17, formats.money, (row) => row.total),
  figure('в т. ч. НДС, руб.', 16, formats.money, (row) => row.vatTotal),
  {
    title: 'Организация',
    width: 30,
    format: formats.text,
    value: (row) => spreadsheetText(row.organization),
  },
  { title: 'Статус', width: 14, format: formats.text, value: (row) => statusWords[row.status] },
];

/** Excel keeps a number as a double: kopeks stay exact up to ten billion roubles and more. */
function figure(
  title: string,
  width: number,
  format: string,
  total: (row: RegisterRow) => string | number,
): RegisterColumn {
  return { title, width, format, value: (row) => Number(total(row)), total };
}

const lastColumn = columns.length;
const statusLetter = letterOf(lastColumn);

function letterOf(column: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + column - 1);
}

/**
 * The register of a month's invoices and acts as a workbook: numbers are numbers, dates are dates, texts can never
 * become formulas; header frozen, filter on, totals of issued documents alone (voided and corrected ones stay in the list, struck out).
 * Without a month: of documents of any months.
 */
export function registerWorkbook(rows: readonly RegisterRow[], month?: Month): Workbook {
  const workbook = new exceljs.Workbook();
  workbook.creator = 'Protektor';
  // Never the clock: the same documents give the same file.
  if (month !== undefined) workbook.created = workbook.modified = toUtc(lastDayOf(month));
  const sheet = workbook.addWorksheet('Реестр', {
    views: [{ state: 'frozen', ySplit: headerRow }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${headerRow}:${headerRow}`,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&L&A&RСтраница &P из &N' },
  });
  sheet.columns = columns.map(({ width, format }): Partial<Column> => ({ width, style: { numFmt: format } }));
  writeHead(sheet, month);
  for (const [index, row] of rows.entries()) writeRow(sheet.getRow(headerRow + 1 + index), row);
  writeTotals(sheet, rows);
  sheet.autoFilter = {
    from: { row: headerRow, column: 1 },
    to: { row: headerRow + rows.length, column: lastColumn },
  };
  return workbook;
}

function writeHead(sheet: Worksheet, month: Month | undefined): void {
  const ofMonth = month === undefined ? '' : ` за ${toRussianMonth(month)}`;
  sheet.getCell(1, 1).value = `Реестр счетов и актов${ofMonth}`;
  sheet.getCell(1, 1).font = { bold: true, size: 14 };
  const header = sheet.getRow(headerRow);
  header.values = columns.map(({ title }) => title);
  header.height = 32;
  decorate(header, {
    font: { bold: true },
    alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE7E7E7' } },
  });
}

function writeRow(target: Row, row: RegisterRow): void {
  target.values = columns.map(({ value }) => value(row));
  decorate(target, {
    alignment: { vertical: 'top', wrapText: true },
    ...(row.status !== 'issued' && { font: { strike: true, color: { argb: 'FF808080' } } }),
  });
}

/** The sums take documents that are issued by their status, so that they stay right when somebody edits the list. */
function writeTotals(sheet: Worksheet, rows: readonly RegisterRow[]): void {
  const first = headerRow + 1;
  const last = headerRow + Math.max(rows.length, 1);
  const counted = rows.filter((row) => row.status === 'issued');
  const totals = sheet.getRow(last + 1);
  totals.getCell(1).value = 'Итого';
  for (const [index, { total }] of columns.entries()) {
    if (!total) continue;
    const letter = letterOf(index + 1);
    const range = (column: string) => `${column}${first}:${column}${last}`;
    totals.getCell(index + 1).value = {
      formula: `SUMIF(${range(statusLetter)},"${statusWords.issued}",${range(letter)})`,
      result: sum(counted.map((row) => money(total(row)))).toNumber(),
    };
  }
  decorate(totals, { font: { bold: true } });
}

function decorate(row: Row, style: Partial<Style>): void {
  const thin = { style: 'thin' } as const;
  for (let column = 1; column <= lastColumn; column++) {
    Object.assign(row.getCell(column), style, {
      border: { top: thin, left: thin, bottom: thin, right: thin },
    });
  }
}
