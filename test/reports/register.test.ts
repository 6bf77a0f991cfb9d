import exceljs from 'exceljs';
import type { Workbook } from 'exceljs';
import { registerWorkbook } from '../../reports/register.ts';
import { spreadsheetText } from '../../reports/spreadsheet-text.ts';
import type { RegisterRow } from '../../reports/register.ts';
import { day, month } from '../../src/shared/dates.ts';

function row(change: Partial<RegisterRow> = {}): RegisterRow {
  return {
    invoiceNumber: '145',
    actNumber: '144',
    date: day('2025-10-31'),
    dueOn: day('2025-11-10'),
    organization: 'ООО "Шинный склад"',
    clientName: 'ООО «Ёлка»',
    clientInn: '7700000023',
    contractNumber: 'ХР-12/25',
    unitDays: 440,
    total: '2129.03',
    vatTotal: '354.84',
    status: 'issued',
    ...change,
  };
}

async function written(rows: readonly RegisterRow[]): Promise<Workbook> {
  const buffer = await registerWorkbook(rows, month('2025-10')).xlsx.writeBuffer();
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(buffer);
  return workbook;
}

async function sheetOf(rows: readonly RegisterRow[]) {
  return (await written(rows)).getWorksheet('Реестр')!;
}

test('money and unit-days are numbers, days are dates, the rest is text', async () => {
  const sheet = await sheetOf([row()]);
  const cells = sheet.getRow(4);
  expect(cells.getCell(3).value).toEqual(new Date('2025-10-31T00:00:00Z'));
  expect(cells.getCell(3).numFmt).toBe('dd.mm.yyyy');
  expect(cells.getCell(8).value).toBe(440);
  expect(cells.getCell(9).value).toBe(2129.03);
  expect(cells.getCell(9).numFmt).toBe('#,##0.00');
  expect(cells.getCell(10).value).toBe(354.84);
  expect(cells.getCell(6).value).toBe('7700000023');
  expect(cells.getCell(6).type).toBe(exceljs.ValueType.String);
  expect(cells.getCell(11).value).toBe('ООО "Шинный склад"');
  expect(cells.getCell(12).value).toBe('выставлен');
});

test('the header is frozen, filtered and repeated on paper', async () => {
  const sheet = await sheetOf([row(), row()]);
  expect(sheet.getRow(3).getCell(5).value).toBe('Клиент');
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 3 });
  expect(sheet.autoFilter).toBe('A3:L5');
  expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', fitToWidth: 1, printTitlesRow: '3:3' });
  expect(sheet.getCell('A1').value).toBe('Реестр счетов и актов за октябрь 2025 г.');
});

test('totals are formulas with their result, exact to the kopek, without voided documents', async () => {
  const sheet = await sheetOf([
    row({ total: '0.10', vatTotal: '0.02' }),
    row({ total: '0.20', vatTotal: '0.03', unitDays: 60 }),
    row({ status: 'voided', total: '999.00', vatTotal: '99.00' }),
  ]);
  const totals = sheet.getRow(7);
  expect(totals.getCell(1).value).toBe('Итого');
  expect(totals.getCell(8).result).toBe(500);
  expect(totals.getCell(9).result).toBe(0.3);
  expect(totals.getCell(10).result).toBe(0.05);
  expect(totals.getCell(9).formula).toBe('SUMIF(L4:L6,"выставлен",I4:I6)');
});

test('a voided document stays in the register, marked and struck out', async () => {
  const sheet = await sheetOf([row({ status: 'voided' })]);
  expect(sheet.getRow(4).getCell(12).value).toBe('аннулирован');
  expect(sheet.getRow(4).getCell(5).font.strike).toBe(true);
});

test('a month without documents has a header and zero totals', async () => {
  const sheet = await sheetOf([]);
  expect(sheet.getRow(5).getCell(9).result).toBe(0);
});

test.each(['=1+1', '+7 495', '-2+3', '@SUM(A1)', '\t=1+1', '\r=1+1', '\n=1+1'])(
  'the text %j reaches the file as text that no spreadsheet runs',
  async (text) => {
    const sheet = await sheetOf([row({ clientName: text, contractNumber: text })]);
    for (const cell of [sheet.getRow(4).getCell(5), sheet.getRow(4).getCell(7)]) {
      expect(cell.type).toBe(exceljs.ValueType.String);
      expect(cell.formula).toBeUndefined();
      expect(cell.text.startsWith("'")).toBe(true);
    }
  },
);

test('ordinary texts are left as they are', () => {
  expect(['ООО «Ёлка»', 'ХР-12/25', 'a=b', ''].map(spreadsheetText)).toEqual([
    'ООО «Ёлка»',
    'ХР-12/25',
    'a=b',
    '',
  ]);
});
