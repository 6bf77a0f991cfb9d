import { innProblem } from '../../src/clients/requisites/requisites.ts';
import { journalSheets } from '../../src/exchange/journal/read/journal-columns.ts';
import type { Columns } from '../../src/exchange/journal/read/journal-columns.ts';
import { requisite, text } from '../../src/exchange/journal/read/read-text.ts';
import { builtInFormat } from '../../src/exchange/journal/workbook/built-in-formats.ts';
import type { Cell } from '../../src/exchange/journal/workbook/cell.ts';
import { readingOf } from '../support/cells.ts';

/** The number of a cell, the code of its format, and the code that a person reads, or why there is none. */
const numbersShown: readonly (readonly [number, string, string])[] = [
  // the general format, by all its names
  [123, 'General', '123'],
  [12.5, 'General', '12.5'],
  [13.1, 'General', '13.1'],
  [0.1 + 0.2, 'General', '0.3'],
  [7_700_000_016, 'General', '7700000016'],
  [123_456_789_012_345, 'General', '123456789012345'],
  [1e15, 'General', 'digitsLost'],
  [1e-7, 'General', 'textBecameNumber'],
  [13.1, 'GENERAL', '13.1'],
  [13.1, 'Основной', '13.1'],
  [13.1, '@', '13.1'],
  [13.1, '', '13.1'],
  // decimals and leading zeros
  [13.1, '0.00', '13.10'],
  [12.1, '0.00', '12.10'],
  [12.1, '0.0', '12.1'],
  [12.1, '0', '12'],
  [13, '0.00', '13.00'],
  [7, '000', '007'],
  [7, '0', '7'],
  [7, '00', '07'],
  [-7, '000', '-007'],
  [123_456, '0000000000', '0000123456'],
  [0, '000', '000'],
  // what stands beside the digits
  [12, '"ХР-"0', 'ХР-12'],
  [12, '\\Х\\Р-000', 'ХР-012'],
  [1234, '00-00', '12-34'],
  [1310, '00\\.00', '13.10'],
  [77_000_016, '00 00 0000', '77 00 0016'],
  [12, '0" шт."', '12 шт.'],
  [12, '"Кор. "0', 'Кор. 12'],
  [12, '"стр. "0', 'стр. 12'],
  [12, '"Пр. "0', 'Пр. 12'],
  [12, '0" гр."', '12 гр.'],
  [12, '"TOP-"0', 'TOP-12'],
  [9_161_234_567, '[<=9999999]###-####;(###) ###-####', '(916) 123-4567'],
  // separators of thousands are those of the reader's country, and no part of a code
  [1234, '#,##0', '1234'],
  [1234.5, '#,##0.00', '1234.50'],
  [1234.5, '[$-419]#,##0.00', '1234.50'],
  [1234.5, '_-* #,##0.00\\ _р_._-;\\-* #,##0.00\\ _р_._-', '1234.50'],
  [1234.5, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)', '1234.50'],
  [1234, '[$-FC19]0', '1234'],
  // sections, conditions, colours
  [5, '0;[Red]-0', '5'],
  [-5, '0;[Red]-0', '-5'],
  [-5, '0;(0)', '(5)'],
  [5, '[Blue]0.0', '5.0'],
  [5, '[Синий]0.0', '5.0'],
  [150, '[>=100]"Б-"0;"М-"0', 'Б-150'],
  [50, '[>=100]"Б-"0;"М-"0', 'М-50'],
  [1, '[=1]"А-1";[=2]"А-2";General', 'А-1'],
  [12.5, '# ?/?', '12 1/2'],
  // what is no code
  [45_945, 'dd.mm.yyyy', 'textBecameDate'],
  [45_945, 'd-mmm', 'textBecameDate'],
  [45_945, '[$-419]d\\ mmmm\\ yyyy;@', 'textBecameDate'],
  [45_945, '[h]', 'textBecameDate'],
  [0.5, 'hh:mm', 'textBecameDate'],
  [12_000, '0.00E+00', 'textBecameNumber'],
  [12_000, '##0.0E+0', 'textBecameNumber'],
  [0.2, '0%', 'textShownAsAmount'],
  [12.5, '#,##0.00 "₽"', 'textShownAsAmount'],
  [12.5, '#,##0.00"р."', 'textShownAsAmount'],
  [12.5, '[$₽-419]#,##0.00', 'textShownAsAmount'],
  [12.5, '"$"#,##0.00', 'textShownAsAmount'],
  [12.5, '#,##0.00 р.', 'textShownAsAmount'],
  [12.5, '0.0" тыс. руб."', 'textShownAsAmount'],
  [12.5, '_-* #,##0.00\\ _₽_-;\\-* #,##0.00\\ _₽_-', '12.50'],
  // what cannot be seen
  [5, ';;;', 'textNotShown'],
  [5, '0;0;0;0;0', 'textNotShown'],
  [5, '0.00"р', 'textNotShown'],
  [-5, '0;', 'textNotShown'],
  [1e15, '0', 'digitsLost'],
];

test.each(numbersShown)('the number %p in the format %s is the code %s', (value, format, expected) => {
  expect(readingOf(text(), value, format)).toBe(expected);
});

const codeColumns = (
  [
    ['Склады', ['code', 'name']],
    ['Ячейки', ['warehouse', 'zone', 'slot']],
    ['Категории', ['code', 'name']],
    ['Тарифы', ['tariff', 'category']],
    ['Клиенты', ['name', 'address']],
    ['Договоры', ['number', 'tariff']],
    ['Приход', ['contract', 'warehouse', 'slot', 'category', 'plate', 'brand', 'model', 'size', 'note']],
    ['Расход', ['contract', 'warehouse', 'category', 'slot', 'plate']],
  ] as const
).flatMap(([sheet, fields]) => fields.map((field) => [sheet, field] as const));

test.each(codeColumns)('every format is read in the same way in %s, column %s', (sheet, field) => {
  const columns: Columns = journalSheets[sheet];
  for (const [value, format, expected] of numbersShown)
    expect([format, readingOf(columns[field]?.read ?? text(), value, format)]).toEqual([format, expected]);
});

test.each([
  [1, '7'],
  [2, '7.00'],
  [3, '7'],
  [4, '7.00'],
  [9, 'textShownAsAmount'],
  [11, 'textBecameNumber'],
  [12, '7'],
  [14, 'textBecameDate'],
  [22, 'textBecameDate'],
  [37, '7'],
  [39, '7.00'],
  [43, '7.00'],
  [44, 'textShownAsAmount'],
  [46, 'textBecameDate'],
  [48, 'textBecameNumber'],
  [49, '7'],
])('the number 7 in the built-in format %i is the code %s', (number, expected) => {
  expect(readingOf(text(), 7, builtInFormat(number))).toBe(expected);
});

test.each<[Cell['value'], string, string]>([
  ['  ООО \n "Вектор"\t', 'General', 'ООО "Вектор"'],
  ['А\u00a0-\u200b1', 'General', 'А -1'],
  ['\ufeffА-1', 'General', 'А-1'],
  ['013.10', '0.0', '013.10'],
  ['13,10', '0.00', '13,10'],
  ['12', '"ХР-"@', 'ХР-12'],
  ['12', '0;-0;;@', '12'],
  ['12', ';;;', 'textNotShown'],
  ['2025-10-15T00:00:00', 'yyyy-mm-dd', 'textBecameDate'],
  ['А-1', 'dd.mm.yyyy', 'А-1'],
  [true, 'General', 'textExpected'],
  ['а\u0007б', 'General', 'textUnprintable'],
  ['а\ud800б', 'General', 'textUnprintable'],
  ['ж'.repeat(200), 'General', 'ж'.repeat(200)],
  ['ж'.repeat(201), 'General', 'textTooLong'],
])('the text %p in the format %s is %p', (value, format, expected) => {
  expect(readingOf(text(), value, format)).toBe(expected);
});

test.each<[Cell['value'], string, string]>([
  ['7700000016', 'General', '7700000016'],
  [7_700_000_016, 'General', '7700000016'],
  [7_700_000_016, '0', '7700000016'],
  [7_700_000_016, '#,##0', '7700000016'],
  [7_700_000_016, '00 00 000000', '7700000016'],
  [7_700_000_016, '0.00E+00', 'textBecameNumber'],
  ['77 0000 0016', 'General', '7700000016'],
  ['7700000017', 'General', 'requisiteWrong'],
  [770_000_001, 'General', 'requisiteWrong'],
  ['ИНН', 'General', 'requisiteWrong'],
])('as an ИНН %p in the format %s is %s', (value, format, expected) => {
  expect(readingOf(requisite(innProblem), value, format)).toBe(expected);
});

test('an account that Excel took for a number has lost its last digits and is refused', () => {
  const anything = requisite(() => undefined);
  expect(readingOf(anything, 4.0702810938e19)).toBe('digitsLost');
  expect(readingOf(anything, 4.0702810938e19, '0')).toBe('digitsLost');
});
