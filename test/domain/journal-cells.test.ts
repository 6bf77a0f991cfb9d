import { vatRates } from '../../src/clients/organizations/vat-regime.ts';
import { innProblem } from '../../src/clients/requisites/requisites.ts';
import type { Cell } from '../../src/exchange/journal/workbook/cell.ts';
import { columnLetter, columnOf } from '../../src/exchange/journal/workbook/cell.ts';
import {
  choice,
  dayCell,
  emails,
  fold,
  monthCell,
  price,
  requisite,
  text,
  timeZone,
  vatRegimes,
  wholeNumber,
  yesNo,
} from '../../src/exchange/journal/read/read-cell.ts';
import type { CellReader } from '../../src/exchange/journal/read/read-cell.ts';

type Shown = Cell['shownAs'];

/** What a reader makes of a cell: the value, or the code of its refusal. */
function readingOf<Value>(read: CellReader<Value>, value: Cell['value'], shownAs: Shown = 'plain'): unknown {
  const reading = read({ value, shownAs, formula: false });
  return 'code' in reading ? reading.code : reading.value;
}

test.each<[Cell['value'], Shown, string]>([
  [45945, 'date', '2025-10-15'],
  [45945.75, 'date', '2025-10-15'],
  [45945, 'plain', '2025-10-15'],
  ['45945', 'plain', '2025-10-15'],
  ['15.10.2025', 'plain', '2025-10-15'],
  [' 5.1.2026 ', 'plain', '2026-01-05'],
  ['15.10.2025 0:00:00', 'plain', '2025-10-15'],
  ['2025-10-15', 'plain', '2025-10-15'],
  ['2025-10-15T00:00:00', 'plain', '2025-10-15'],
  [36526, 'date', '2000-01-01'],
  [73050, 'date', '2099-12-31'],
  [36525, 'date', 'dayExpected'],
  [73051, 'date', 'dayExpected'],
  ['29.02.2025', 'plain', 'dayExpected'],
  ['29.02.2028', 'plain', '2028-02-29'],
  ['15.10.25', 'plain', 'dayExpected'],
  ['10/15/2025', 'plain', 'dayExpected'],
  ['вчера', 'plain', 'dayExpected'],
  [-1, 'plain', 'dayExpected'],
  [true, 'plain', 'dayExpected'],
])('as a date %p shown as %s is %s', (value, shownAs, expected) => {
  expect(readingOf(dayCell, value, shownAs)).toBe(expected);
});

test.each<[Cell['value'], string | number]>([
  [4, 4],
  ['4', 4],
  [' 1 234 ', 1234],
  ['1\u00a0234', 1234],
  ['1\u202f234,0', 1234],
  [2.9999999999999996, 3],
  [4.5, 'wholeNumberExpected'],
  [0, 'wholeNumberExpected'],
  [-4, 'wholeNumberExpected'],
  [100_001, 'wholeNumberExpected'],
  ['четыре', 'wholeNumberExpected'],
  ['1e3', 'wholeNumberExpected'],
  ['', 'wholeNumberExpected'],
  [true, 'wholeNumberExpected'],
])('as a quantity %p is %p', (value, expected) => {
  expect(readingOf(wholeNumber(1, 100_000), value)).toBe(expected);
});

test.each<[Cell['value'], string]>([
  [95, '95.00'],
  [104.5, '104.50'],
  [0.1 + 0.2, '0.30'],
  ['1 234,5', '1234.50'],
  ['1\u00a0234,5678', '1234.5678'],
  [0, '0.00'],
  [999_999_999, '999999999.00'],
  [1_000_000_000, 'priceExpected'],
  [1.23456, 'priceExpected'],
  [-1, 'priceExpected'],
  ['1,234.50', 'priceExpected'],
  ['95 руб.', 'priceExpected'],
])('as a price %p is %s', (value, expected) => {
  expect(readingOf(price, value)).toBe(expected);
});

test.each<[Cell['value'], Shown, string]>([
  ['  ООО \n "Вектор"\t', 'plain', 'ООО "Вектор"'],
  ['А\u00a0-\u200b1', 'plain', 'А -1'],
  [123, 'plain', '123'],
  [12.5, 'plain', '12.5'],
  [45945, 'date', 'textBecameDate'],
  [1e15, 'plain', 'digitsLost'],
  [true, 'plain', 'textExpected'],
  ['а\u0007б', 'plain', 'textUnprintable'],
  ['а\ud800б', 'plain', 'textUnprintable'],
  ['ж'.repeat(200), 'plain', 'ж'.repeat(200)],
  ['ж'.repeat(201), 'plain', 'textTooLong'],
])('as a text %p shown as %s is %p', (value, shownAs, expected) => {
  expect(readingOf(text(), value, shownAs)).toBe(expected);
});

test.each<[Cell['value'], string]>([
  ['7700000016', '7700000016'],
  [7700000016, '7700000016'],
  ['77 0000 0016', '7700000016'],
  ['7700000017', 'requisiteWrong'],
  [770000001, 'requisiteWrong'],
  ['ИНН', 'requisiteWrong'],
])('as an ИНН %p is %s', (value, expected) => {
  expect(readingOf(requisite(innProblem), value)).toBe(expected);
});

test('an account that Excel took for a number has lost its last digits and is refused', () => {
  expect(
    readingOf(
      requisite(() => undefined),
      4.0702810938e19,
    ),
  ).toBe('digitsLost');
});

test.each<[Cell['value'], Shown, string]>([
  [45945, 'date', '2025-10'],
  ['15.10.2025', 'plain', '2025-10'],
  ['2025-10', 'plain', '2025-10'],
  ['10.2025', 'plain', '2025-10'],
  ['1.2026', 'plain', '2026-01'],
  ['Октябрь 2025', 'plain', '2025-10'],
  ['май 2026 г.', 'plain', '2026-05'],
  ['13.2025', 'plain', 'monthExpected'],
  ['осень 2025', 'plain', 'monthExpected'],
])('as a month %p shown as %s is %s', (value, shownAs, expected) => {
  expect(readingOf(monthCell, value, shownAs)).toBe(expected);
});

test.each<[Cell['value'], Shown, unknown]>([
  ['без НДС', 'plain', [{ validFrom: '2000-01-01', rate: 'none' }]],
  [20, 'plain', [{ validFrom: '2000-01-01', rate: '20' }]],
  [0.22, 'percent', [{ validFrom: '2000-01-01', rate: '22' }]],
  ['5 %', 'plain', [{ validFrom: '2000-01-01', rate: '5' }]],
  [
    '20; 22 с 01.01.2026',
    'plain',
    [
      { validFrom: '2000-01-01', rate: '20' },
      { validFrom: '2026-01-01', rate: '22' },
    ],
  ],
  [
    'Без НДС; 5% с 1.1.2026',
    'plain',
    [
      { validFrom: '2000-01-01', rate: 'none' },
      { validFrom: '2026-01-01', rate: '5' },
    ],
  ],
  [18, 'plain', 'vatExpected'],
  ['20; 22', 'plain', 'vatExpected'],
  ['22 с января', 'plain', 'vatExpected'],
  [';', 'plain', 'vatExpected'],
])('as НДС %p shown as %s is %p', (value, shownAs, expected) => {
  expect(readingOf(vatRegimes, value, shownAs)).toEqual(expected);
});

test('every VAT rate of the product can be written in a journal', () => {
  for (const rate of vatRates.filter((known) => known !== 'none')) {
    expect(readingOf(vatRegimes, rate)).toEqual([{ validFrom: '2000-01-01', rate }]);
  }
});

test('words are known whatever their case, ё and spaces', () => {
  expect(fold(' Расчётный  счет ')).toBe(fold('расчетный счёт'));
  expect(fold('Корр.счет')).toBe(fold('Корр. счёт'));
  const read = choice({ приход: 'arrival', выдача: 'departure' });
  expect(readingOf(read, ' ВЫДАЧА ')).toBe('departure');
  expect(readingOf(read, 'день')).toBe('choiceExpected');
  expect(['да', 'Да ', true, 1].map((value) => readingOf(yesNo, value))).toEqual([true, true, true, true]);
  expect(['нет', false, 0].map((value) => readingOf(yesNo, value))).toEqual([false, false, false]);
  expect(readingOf(yesNo, 'может быть')).toBe('choiceExpected');
});

test('several addresses may share a cell, and one that is none is refused', () => {
  expect(readingOf(emails, 'a@example.com, b@example.com;c@example.com')).toEqual([
    'a@example.com',
    'b@example.com',
    'c@example.com',
  ]);
  expect(readingOf(emails, 'a@example.com, нет')).toBe('emailWrong');
});

test('a time zone is one that the machine knows', () => {
  expect(readingOf(timeZone, 'Asia/Yekaterinburg')).toBe('Asia/Yekaterinburg');
  expect(readingOf(timeZone, 'Москва')).toBe('timeZoneUnknown');
});

test.each([
  ['A', 0],
  ['Z', 25],
  ['AA', 26],
  ['AZ', 51],
  ['XFD', 16_383],
])('column %s is number %i', (letter, column) => {
  expect(columnLetter(column)).toBe(letter);
  expect(columnOf(`${letter}12`)).toBe(column);
});
