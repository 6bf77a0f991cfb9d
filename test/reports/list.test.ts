import exceljs from 'exceljs';
import { writeListWorkbook } from '../../reports/list.ts';
import type { ListWorkbook } from '../../reports/list.ts';

interface Item {
  readonly name: string | null;
  readonly count: number;
  readonly amount: string;
  readonly on: string | null;
  readonly month: string;
  readonly at: string;
}

const list: ListWorkbook<Item> = {
  title: { ru: 'Приход/расход', en: 'In and out' },
  columns: [
    { title: { ru: 'Имя', en: 'Name' }, kind: 'text', width: 40, value: (item) => item.name },
    { title: { ru: 'Штук', en: 'Units' }, kind: 'number', value: (item) => item.count },
    { title: { ru: 'Сумма', en: 'Amount' }, kind: 'money', value: (item) => item.amount },
    { title: { ru: 'День', en: 'Day' }, kind: 'day', value: (item) => item.on },
    { title: { ru: 'Месяц', en: 'Month' }, kind: 'month', value: (item) => item.month },
    { title: { ru: 'Когда', en: 'When' }, kind: 'instant', value: (item) => item.at },
  ],
};

function item(change: Partial<Item> = {}): Item {
  const at = '2025-10-31T21:30:00.000Z';
  return {
    name: 'ООО «Ёлка»',
    count: 440,
    amount: '2129.03',
    on: '2025-10-31',
    month: '2025-10',
    at,
    ...change,
  };
}

async function* each(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
  await Promise.resolve();
}

async function sheetOf(items: readonly Item[], language: 'ru' | 'en' = 'ru') {
  const { name, content } = await writeListWorkbook(list, each(items), language);
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(content as unknown as exceljs.Buffer);
  return { name, sheet: workbook.worksheets[0]! };
}

test('numbers are numbers, days and months are dates, an instant is the clock of Moscow', async () => {
  const { sheet } = await sheetOf([item()]);
  const values = [1, 2, 3, 4, 5, 6].map((column) => sheet.getRow(2).getCell(column).value);
  expect(values).toEqual([
    'ООО «Ёлка»',
    440,
    2129.03,
    new Date('2025-10-31T00:00:00Z'),
    new Date('2025-10-01T00:00:00Z'),
    new Date('2025-11-01T00:30:00Z'),
  ]);
  expect(sheet.getRow(2).getCell(3).numFmt).toBe('#,##0.00');
  expect(sheet.getRow(2).getCell(4).numFmt).toBe('dd.mm.yyyy');
});

test('the header is frozen and filtered, in the language that was asked', async () => {
  const { name, sheet } = await sheetOf([item(), item()], 'en');
  expect(name).toBe('In and out.xlsx');
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  expect(sheet.autoFilter).toBe('A1:F3');
  expect(sheet.getRow(1).getCell(1).value).toBe('Name');
  expect((await sheetOf([], 'ru')).sheet.name).toBe('Приход расход');
});

test('what is not known is an empty cell, and no text can become a formula', async () => {
  const { sheet } = await sheetOf([item({ name: null, on: null }), item({ name: '=1+1' })]);
  expect([sheet.getRow(2).getCell(1).value, sheet.getRow(2).getCell(4).value]).toEqual([null, null]);
  expect(sheet.getRow(3).getCell(1).value).toBe("'=1+1");
});

test('after 50,000 rows the list is cut, and both the file and its name say so', async () => {
  async function* many() {
    for (let n = 0; n < 50_001; n++) yield item({ count: n });
    await Promise.resolve();
  }
  const { name, content } = await writeListWorkbook(list, many(), 'ru');
  expect(name).toBe('Приход/расход (первые 50000 строк).xlsx');
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(content as unknown as exceljs.Buffer);
  const sheet = workbook.worksheets[0]!;
  expect([sheet.rowCount, sheet.getRow(50_001).getCell(2).value]).toEqual([50_002, 49_999]);
  expect(sheet.getRow(50_002).getCell(1).value).toContain('первые 50000 строк');
}, 60_000);
