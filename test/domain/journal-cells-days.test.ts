import { dayCell, monthCell } from '../../src/exchange/journal/read/read-day.ts';
import type { Cell } from '../../src/exchange/journal/workbook/cell.ts';
import { readingOf } from '../support/cells.ts';

test.each<[Cell['value'], string, string]>([
  [45945, 'dd.mm.yyyy', '2025-10-15'],
  [45945.75, 'dd.mm.yyyy hh:mm', '2025-10-15'],
  [45945, 'General', '2025-10-15'],
  [45945, '[$-419]d\\ mmmm\\ yyyy;@', '2025-10-15'],
  ['45945', 'General', '2025-10-15'],
  ['15.10.2025', 'General', '2025-10-15'],
  ['15.10.2025', '@', '2025-10-15'],
  [' 5.1.2026 ', 'General', '2026-01-05'],
  ['15.10.2025 0:00:00', 'General', '2025-10-15'],
  ['15.10.2025 14:30', 'General', '2025-10-15'],
  ['15.10.2025, 14:30', 'General', '2025-10-15'],
  ['15.10.2025г.', 'General', '2025-10-15'],
  ['15.10.2025 г.', 'General', '2025-10-15'],
  ['15.10.2025 года', 'General', '2025-10-15'],
  ['2025-10-15', 'General', '2025-10-15'],
  ['2025-10-15T00:00:00', 'General', '2025-10-15'],
  ['2025-10-15T23:59:59.999', 'General', '2025-10-15'],
  [36526, 'dd.mm.yyyy', '2000-01-01'],
  [73050, 'dd.mm.yyyy', '2099-12-31'],
  [36525, 'dd.mm.yyyy', 'dayExpected'],
  [73051, 'dd.mm.yyyy', 'dayExpected'],
  [45351, 'dd.mm.yyyy', '2024-02-29'],
  ['29.02.2024', 'General', '2024-02-29'],
  ['29.02.2025', 'General', 'dayExpected'],
  ['29.02.2028', 'General', '2028-02-29'],
  ['2025-02-29', 'General', 'dayExpected'],
  ['31.01.2025', 'General', '2025-01-31'],
  ['31.04.2025', 'General', 'dayExpected'],
  ['32.01.2025', 'General', 'dayExpected'],
  ['15.13.2025', 'General', 'dayExpected'],
  ['28.02.1900', 'General', 'dayExpected'],
  ['29.02.2000', 'General', '2000-02-29'],
  ['01.01.2100', 'General', 'dayExpected'],
  ['15.10.25', 'General', 'dayExpected'],
  ['10/15/2025', 'General', 'dayExpected'],
  ['вчера', 'General', 'dayExpected'],
  [-1, 'General', 'dayExpected'],
  [0.5, 'hh:mm', 'dayExpected'],
  [45945, '0%', 'dayExpected'],
  [45945, '#,##0 "₽"', 'dayExpected'],
  [true, 'General', 'dayExpected'],
])('as a day %p in the format %s is %s', (value, format, expected) => {
  expect(readingOf(dayCell, value, format)).toBe(expected);
});

test.each([
  '10.10.2025 ОТМЕНА',
  '15.10.2025 - 17.10.2025',
  '15.10.2025-17.10.2025',
  '15.10.2025 17.10.2025',
  '15.10.2025 и 16.10.2025',
  '15.10.2025?',
  'с 15.10.2025',
  '15.10.2025 вечер',
  '15.10.2025 25:00',
  '15.10.2025 14:60',
  '15.10.2025 24:00',
  '2025-10-15T21:00:00Z',
  '2025-10-15T21:00:00+03:00',
  '2025-10-15 перенесено',
  '45940 ОТМЕНА',
  '15.10.2025 14',
])('«%s» says more than a day, and is none', (value) => {
  expect(readingOf(dayCell, value)).toBe('dayExpected');
  expect(readingOf(monthCell, value)).toBe('monthExpected');
});

test.each([
  'dd.mm.yyyy;@',
  'dd.mm.yyyy" г."',
  'dd.mm.yyyy\\ \\г\\.',
  'dd.mm.yyyy" года"',
  '"«"dd"»" mmmm yyyy',
  '[$-419]dddd, d mmmm yyyy;@',
  '[$-FC19]dd\\ mmmm\\ yyyy\\ \\г\\.;@',
  'yyyy\\-mm\\-dd"T"hh:mm',
  'dd.mm.yyyy" в "hh" ч. "mm" мин."',
  'ddd dd/mm/yy h:mm AM/PM',
  'dd.mm.yyyy;;"нет"',
  '0',
  '#,##0',
  '0.00',
  '_-* #,##0_-',
])('a day in the format %s is one', (format) => {
  expect(readingOf(dayCell, 45_945, format)).toBe('2025-10-15');
});

test.each([
  [45_940, 'dd.mm.yyyy" ОТМЕНА"'],
  [45_940, '"план "dd.mm.yyyy'],
  [45_940, 'dd.mm.yyyy"?"'],
  [45_940, 'dd.mm.2025'],
  [45_940, '[>=45000]dd.mm.yyyy;"старое"'],
  [45_940, '"отменено"'],
  [45_940, '0" шт."'],
  [45_940, '"№ "0'],
  [45_940, ';;;'],
  [45_940.5, '0'],
  [51_025, '00\\.00\\.00'],
  [45_940, '0.0" тыс."'],
  ['10.10.2025', '@" ОТМЕНА"'],
])('%p in the format %s is shown as something else than a day, and is none', (value, format) => {
  expect(readingOf(dayCell, value, format)).toBe('dayExpected');
  expect(readingOf(monthCell, value, format)).toBe('monthExpected');
});

test.each([
  [45939.999999995, '2025-10-10'], // half a millisecond before midnight
  [45939.9999999999, '2025-10-10'],
  [45939.99999998, '2025-10-09'], // 1.7 milliseconds before midnight
  [45939.999995, '2025-10-09'], // 23:59:59.568
  [45939.99998843, '2025-10-09'], // 23:59:59
  [45940.000000005, '2025-10-10'],
])('the serial %p is the day that Excel shows, which rounds to the millisecond: %s', (serial, expected) => {
  expect(readingOf(dayCell, serial, 'dd.mm.yyyy')).toBe(expected);
});

test('a workbook that counts from 1904 does so for every number that is a day, and for no text', () => {
  const from1904 = { dayOffset: 1462 };
  expect(readingOf(dayCell, 44_478, 'dd.mm.yyyy', from1904)).toBe('2025-10-10');
  expect(readingOf(dayCell, 44_478, 'General', from1904)).toBe('2025-10-10');
  expect(readingOf(dayCell, 44_478, '0', from1904)).toBe('2025-10-10');
  expect(readingOf(monthCell, 44_478, 'General', from1904)).toBe('2025-10');
  expect(readingOf(dayCell, '10.10.2025', 'General', from1904)).toBe('2025-10-10');
  expect(readingOf(dayCell, '44478', 'General', from1904)).toBe('dayExpected');
  expect(readingOf(dayCell, '45940', 'General', from1904)).toBe('dayExpected');
});

test.each<[Cell['value'], string, string]>([
  [45945, 'mmmm yyyy', '2025-10'],
  ['15.10.2025', 'General', '2025-10'],
  ['2025-10', 'General', '2025-10'],
  ['10.2025', 'General', '2025-10'],
  ['1.2026', 'General', '2026-01'],
  [10.2025, 'General', '2025-10'],
  [12.202, '0.0000', '2020-12'],
  ['Октябрь 2025', 'General', '2025-10'],
  ['май 2026 г.', 'General', '2026-05'],
  ['май 2026 года', 'General', '2026-05'],
  ['13.2025', 'General', 'monthExpected'],
  ['осень 2025', 'General', 'monthExpected'],
  ['октябрь 2025 ОТМЕНА', 'General', 'monthExpected'],
])('as a month %p in the format %s is %s', (value, format, expected) => {
  expect(readingOf(monthCell, value, format)).toBe(expected);
});
