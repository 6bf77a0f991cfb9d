import { contractTermColumns } from '../../src/exchange/journal/read/contract-term-columns.ts';
import { numberOfPlaces, price, wholeNumber } from '../../src/exchange/journal/read/read-number.ts';
import type { CellReader } from '../../src/exchange/journal/read/read-cell.ts';
import { dayCell, monthCell } from '../../src/exchange/journal/read/read-day.ts';
import { vatRegimes } from '../../src/exchange/journal/read/read-vat.ts';
import type { Cell } from '../../src/exchange/journal/workbook/cell.ts';
import { readingOf } from '../support/cells.ts';

test.each<[Cell['value'], string | number]>([
  [4, 4],
  ['4', 4],
  [' 1 234 ', 1234],
  ['1\u00a0234', 1234],
  ['1\u202f234,0', 1234],
  ['20 шт', 20],
  ['20 шт.', 20],
  ['20шт.', 20],
  ['20 Штук', 20],
  ['12 345 678', 'wholeNumberExpected'],
  ['1’234 шт.', 1234],
  [2.9999999999999996, 3],
  [4.5, 'wholeNumberExpected'],
  [0, 'wholeNumberExpected'],
  [-4, 'wholeNumberExpected'],
  [100_001, 'wholeNumberExpected'],
  ['четыре', 'wholeNumberExpected'],
  ['1e3', 'wholeNumberExpected'],
  ['', 'wholeNumberExpected'],
  [true, 'wholeNumberExpected'],
  ['5 компл.', 'wholeNumberExpected'],
  ['20 руб.', 'wholeNumberExpected'],
  ['20 шт. 4 диска', 'wholeNumberExpected'],
  ['20 + 4', 'wholeNumberExpected'],
  ['2.0.2', 'wholeNumberExpected'],
  ['шт.', 'wholeNumberExpected'],
  ['20 4', 'wholeNumberExpected'],
  ['20\n4', 'wholeNumberExpected'],
  ['4 2', 'wholeNumberExpected'],
  ['2’0', 'wholeNumberExpected'],
  ['1 0000', 'wholeNumberExpected'],
  ['1\n234', 'wholeNumberExpected'],
  ['1  234', 'wholeNumberExpected'],
  ['0 234', 'wholeNumberExpected'],
  ['1234 567', 'wholeNumberExpected'],
  ['60 мест', 'wholeNumberExpected'],
  ['60 места', 'wholeNumberExpected'],
  ['1 место', 'wholeNumberExpected'],
])('as a quantity %p is %p', (value, expected) => {
  expect(readingOf(wholeNumber(1, 100_000), value)).toBe(expected);
});

/** What a number is to a quantity does not depend on how Excel shows it, unless as a day or a percent. */
test.each<[number, string, string | number]>([
  [20, '0', 20],
  [20, '0.00', 20],
  [20, '000', 20],
  [20, '#,##0', 20],
  [20, '@', 20],
  [20, '0" шт."', 20],
  [20, '0.00E+00', 20],
  [20, '# ?/?', 20],
  [20, '_-* #,##0.00_-;-* #,##0.00_-', 20],
  [20, '[>100]"много";0', 20],
  [20, ';;;', 20],
  [19.6, '0', 'wholeNumberExpected'],
  [60, '0" мест"', 'wholeNumberExpected'],
  [20, '0" тыс."', 'wholeNumberExpected'],
  [20, '0%', 'wholeNumberExpected'],
  [20, 'dd.mm.yyyy', 'numberShownAsDate'],
  [20, '[h]:mm', 'numberShownAsDate'],
])('as a quantity the number %p in the format %s is %p', (value, format, expected) => {
  expect(readingOf(wholeNumber(1, 100_000), value, format)).toBe(expected);
});

test.each<[Cell['value'], string, string | number]>([
  ['40 мест', 'General', 40],
  ['3 места', 'General', 3],
  [40, '0" мест"', 40],
  [40, 'General', 40],
  ['40 коробок', 'General', 'wholeNumberExpected'],
])('as a number of places %p in the format %s is %p', (value, format, expected) => {
  expect(readingOf(numberOfPlaces(0, 1_000_000), value, format)).toBe(expected);
});

test.each<[Cell['value'], string, string]>([
  [95, 'General', '95.00'],
  [104.5, 'General', '104.50'],
  [0.1 + 0.2, 'General', '0.30'],
  ['1 234,5', 'General', '1234.50'],
  ['1\u00a0234,5678', 'General', '1234.5678'],
  ['95 руб.', 'General', '95.00'],
  ['95,00 ₽', 'General', '95.00'],
  ['95,50р.', 'General', '95.50'],
  ['1 234,50 рублей', 'General', '1234.50'],
  ['1 234 567,89', 'General', '1234567.89'],
  ["1'234'567", 'General', '1234567.00'],
  [0, 'General', '0.00'],
  [95.5, '0', '95.50'],
  [95, '#,##0.00"р."', '95.00'],
  [95, '#,##0.00\\ "₽"', '95.00'],
  [95, '[$₽-419]#,##0.00', '95.00'],
  [95, '#,##0.00_р_.', '95.00'],
  [95, '#,##0.00 р.', '95.00'],
  [95, '0.00" руб."', '95.00'],
  [95, '[$р.-419]0.00', '95.00'],
  [95, '0.00[$р-419]', '95.00'],
  [95, '0.00[$руб./шт.]', '95.00'],
  [95, '0.00" "[$RUB]', '95.00'],
  [95, '0.00" р. за сут."', '95.00'],
  [95, '"Кор. "0', '95.00'],
  [95, '[$€-407]#,##0.00', 'priceNotInRoubles'],
  [95, '"$"#,##0.00', 'priceNotInRoubles'],
  [95, '0.00" USD"', 'priceNotInRoubles'],
  [0.95, '0%', 'priceExpected'],
  [1.5, '0.0" тыс. руб."', 'priceExpected'],
  [1.5, '0.0,"тыс."', 'priceExpected'],
  [9500, '0" коп."', 'priceExpected'],
  [95, 'dd.mm.yyyy', 'numberShownAsDate'],
  [999_999_999, 'General', '999999999.00'],
  [1_000_000_000, 'General', 'priceExpected'],
  [1.23456, 'General', 'priceExpected'],
  [-1, 'General', 'priceExpected'],
  ['1,234.50', 'General', 'priceExpected'],
  ['95 USD', 'General', 'priceExpected'],
  ['95 руб. 50 коп.', 'General', 'priceExpected'],
  ['95-00', 'General', 'priceExpected'],
  ['95 шт.', 'General', 'priceExpected'],
  ['150 50', 'General', 'priceExpected'],
  ['1 5', 'General', 'priceExpected'],
  ['15 0', 'General', 'priceExpected'],
  ['150,0 0', 'General', 'priceExpected'],
  ['15 000 00', 'General', 'priceExpected'],
])('as a price %p in the format %s is %s', (value, format, expected) => {
  expect(readingOf(price, value, format)).toBe(expected);
});

test.each([
  '#,##0.00\\ [$Br-423]',
  '#,##0.00\\ [$сом-440]',
  '#,##0.00\\ [$UAH]',
  '#,##0.00\\ [$GBP]',
  '#,##0.00\\ [$CHF-807]',
  '#,##0.00\\ [$zł-415]',
  '[$MDL] 0.00',
  '[$something]0',
  '0.00" Br"',
  '0.00" тг"',
  '0.00" тенге"',
  '0.00" грн."',
  '0.00" бел. руб."',
  '0.00" у.е."',
  '0.00" UZS"',
  '"₸"0',
  '0.00;[Red]-0.00" сом"',
])('a price in the format %s is not one in roubles', (format) => {
  expect(readingOf(price, 150, format)).toBe('priceNotInRoubles');
});

test.each<[Partial<Cell>, string | undefined]>([
  [{ struck: 'part' }, 'partStruck'],
  [{ partRaised: true }, 'partRaised'],
  [{ struck: 'all' }, undefined],
])('a number or a day of which a part is struck through or raised is none: %j', (change, code) => {
  const readers: [CellReader<unknown>, string, unknown][] = [
    [wholeNumber(1, 100_000), '42', 42],
    [numberOfPlaces(0, 100_000), '42', 42],
    [contractTermColumns.paymentDays.read, '42', 42],
    [price, '42', '42.00'],
    [dayCell, '15.10.2025', '2025-10-15'],
    [monthCell, '10.2025', '2025-10'],
    [vatRegimes, '20', [{ validFrom: '2000-01-01', rate: '20' }]],
  ];
  for (const [read, typed, value] of readers)
    expect(readingOf(read, typed, 'General', change)).toEqual(code ?? value);
});

test.each<[Cell['value'], string | number]>([
  [10, 10],
  ['10', 10],
  ['10 дней', 10],
  ['10 дн.', 10],
  ['1 день', 1],
  ['10 календарных дней', 10],
  ['10 (десять) календарных дней', 10],
  ['10 к.д.', 10],
  ['10 банковских дней', 'calendarDaysExpected'],
  ['10 (десять) рабочих дней', 'calendarDaysExpected'],
  ['10 раб. дн.', 'calendarDaysExpected'],
  ['10 (банковских) дней', 'calendarDaysExpected'],
  ['10-15 дней', 'wholeNumberExpected'],
  ['10 (15) дней', 'wholeNumberExpected'],
  ['10 месяцев', 'wholeNumberExpected'],
  ['до 10 числа', 'wholeNumberExpected'],
  [366, 'wholeNumberExpected'],
])('as a term of payment %p is %p', (value, expected) => {
  expect(readingOf(contractTermColumns.paymentDays.read, value)).toBe(expected);
});
