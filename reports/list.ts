import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import exceljs from 'exceljs';
import { day, defaultTimeZone, firstDayOf, month, toUtc, toUtcWallClock } from '../src/shared/dates.ts';
import type { Language, Words } from '../src/shared/language.ts';
import { spreadsheetText } from './spreadsheet-text.ts';

/** How a list becomes a workbook: the whole of it as filtered and sorted, not one page. */
export interface ListWorkbook<Item> {
  readonly title: Words;
  readonly columns: readonly ListColumn<Item>[];
}

/** One column. Amounts, days (`YYYY-MM-DD`), months (`YYYY-MM`) and instants (ISO 8601) come as the API gives them. */
export interface ListColumn<Item> {
  readonly title: Words;
  readonly kind: 'text' | 'number' | 'decimal' | 'money' | 'price' | 'percent' | 'day' | 'month' | 'instant';
  readonly value: (item: Item, language: Language) => string | number | null | undefined;
  /** Of an instant: the IANA zone by whose clocks it is written; that of the business when it is left out. */
  readonly timeZone?: (item: Item) => string;
  /** In characters; else as wide as its kind needs. */
  readonly width?: number;
}

/** More rows than that nobody reads, and a workbook of them is slow to open: the rest is left out, and it says so. */
const mostRows = 50_000;

/** Format codes as workbooks store them; a Russian Excel shows `# ##0,00`, `дд.мм.гггг` and so on. */
const kinds = {
  text: { format: '@', width: 24 },
  number: { format: '#,##0', width: 12 },
  decimal: { format: '#,##0.0', width: 12 },
  money: { format: '#,##0.00', width: 16 },
  price: { format: '#,##0.00##', width: 14 },
  percent: { format: '0.0%', width: 12 },
  day: { format: 'dd.mm.yyyy', width: 12 },
  month: { format: 'mm.yyyy', width: 12 },
  instant: { format: 'dd.mm.yyyy hh:mm', width: 18 },
} as const;

const sentences = {
  ru: {
    cut: `Здесь только первые ${mostRows} строк: сузьте список фильтрами, чтобы скопировать остальное.`,
    name: (title: string) => `${title} (первые ${mostRows} строк)`,
  },
  en: {
    cut: `Only the first ${mostRows} rows are here: narrow the list down by filters to get the rest.`,
    name: (title: string) => `${title} (first ${mostRows} rows)`,
  },
};

/**
 * A list as a workbook: numbers are numbers, days are dates, instants are a wall clock, texts can never become
 * formulas; header frozen, filter on. Rows are written as they come, so that memory holds only the packed file.
 *
 * @returns the file's name, which says so when the list was cut, and its content
 */
export async function writeListWorkbook<Item>(
  { title, columns }: ListWorkbook<Item>,
  items: AsyncIterable<unknown>,
  language: Language,
): Promise<{ name: string; content: Buffer }> {
  const stream = new PassThrough();
  const packed = buffer(stream);
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ stream, useStyles: true });
  const sheet = workbook.addWorksheet(title[language].replace(/[\\/*?:[\]]/g, ' ').slice(0, 31), {
    views: [{ state: 'frozen', ySplit: 1 }],
  });
  sheet.columns = columns.map(({ kind, width }) => ({
    width: width ?? kinds[kind].width,
    style: { numFmt: kinds[kind].format },
  }));
  writeHeader(
    sheet,
    columns.map((column) => column.title[language]),
  );
  let rows = 0;
  let cut = false;
  for await (const item of items) {
    cut = rows === mostRows;
    if (cut) break;
    sheet.addRow(columns.map((column) => cellOf(column, item as Item, language))).commit();
    rows++;
  }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows + 1, column: columns.length } };
  if (cut) sheet.addRow([sentences[language].cut]).commit();
  sheet.commit();
  await workbook.commit();
  const name = cut ? sentences[language].name(title[language]) : title[language];
  return { name: `${name}.xlsx`, content: await packed };
}

function writeHeader(sheet: exceljs.Worksheet, titles: readonly string[]): void {
  const header = sheet.addRow(titles);
  header.eachCell((cell) => {
    cell.numFmt = kinds.text.format;
    cell.font = { bold: true };
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE7E7E7' } };
  });
  header.commit();
}

/** Excel keeps a number as a double: kopeks stay exact up to ten billion roubles and more. */
function cellOf<Item>(
  { kind, value, timeZone }: ListColumn<Item>,
  item: Item,
  language: Language,
): string | number | Date | null {
  const given = value(item, language) ?? null;
  if (given === null || given === '') return null;
  switch (kind) {
    case 'text':
      return spreadsheetText(String(given));
    case 'number':
    case 'decimal':
    case 'money':
    case 'price':
    case 'percent':
      return Number(given);
    case 'day':
      return toUtc(day(String(given)));
    case 'month':
      return toUtc(firstDayOf(month(String(given))));
    case 'instant':
      return toUtcWallClock(new Date(given), timeZone?.(item) ?? defaultTimeZone);
  }
}
