import {
  addDays,
  addMonths,
  day,
  daysInMonth,
  isDay,
  isMonth,
  lastDayOf,
  month,
  toRussianDayInWords,
  toRussianMonth,
} from '../../src/shared/dates.ts';

test('a leap February has 29 days, the year after 28', () => {
  expect(daysInMonth(month('2028-02'))).toBe(29);
  expect(lastDayOf(month('2027-02'))).toBe('2027-02-28');
  expect(addDays(day('2028-02-28'), 1)).toBe('2028-02-29');
});

test('months follow each other over the end of a year', () => {
  expect(addMonths(month('2025-12'), 1)).toBe('2026-01');
  expect(addMonths(month('2026-01'), -1)).toBe('2025-12');
});

test.each(['2025-02-29', '2025-13-01', '2025-1-1', '1999-12-31', '2100-01-01', '', '2025-10-15T00:00'])(
  '%p is not a day',
  (value) => {
    expect(isDay(value)).toBe(false);
  },
);

test('a month is not a day', () => {
  expect(isMonth('2025-10')).toBe(true);
  expect(isMonth('2025-10-01')).toBe(false);
});

test('documents write days and months in Russian words', () => {
  expect(toRussianDayInWords(day('2026-10-31'))).toBe('31 октября 2026 г.');
  expect(toRussianMonth(month('2025-10'))).toBe('октябрь 2025 г.');
});
