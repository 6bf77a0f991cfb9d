import { meantDay, wholeDay } from '../../src/web/parts/fields/typed-day.ts';

const today = '2026-03-31';
const words = { yesterday: 'вчера', today: 'сегодня', tomorrow: 'завтра' };

test.each([
  ['31.03.2026', '2026-03-31'],
  [' 5.3.2026 ', '2026-03-05'],
  ['05/03/2026', '2026-03-05'],
  ['2026-03-05', '2026-03-05'],
  ['25.3.26', '2026-03-25'],
  ['25 3 26', '2026-03-25'],
  ['01.10.75', '2075-10-01'],
  ['01.10.77', '1977-10-01'],
  ['15.03', '2026-03-15'],
  ['15.03.', '2026-03-15'],
  ['28.09', '2026-09-28'],
  ['01.10', '2025-10-01'],
  ['вчера', '2026-03-30'],
  ['Сегодня', '2026-03-31'],
  ['завтра', '2026-04-01'],
])('«%s» means %s on the last day of March 2026', (typed, day) => {
  expect(meantDay(typed, today, words)).toBe(day);
});

test('a day without a year is of the nearest year, whichever side of the new year it is', () => {
  expect(meantDay('30.12', '2026-01-02', words)).toBe('2025-12-30');
  expect(meantDay('02.01', '2026-12-30', words)).toBe('2027-01-02');
});

test.each([
  '31.04.2026',
  '29.02.2027',
  '29.02',
  '32.1.26',
  '15.13',
  '0.3.2026',
  '15',
  '15.03.202',
  'когда-то',
  '',
])('«%s» is no day', (typed) => {
  expect(meantDay(typed, today, words)).toBeUndefined();
});

test('only a day with its whole year counts before the field is left', () => {
  expect(wholeDay('1.10.2025')).toBe('2025-10-01');
  expect(wholeDay('2025-10-01')).toBe('2025-10-01');
  expect(wholeDay('31.04.2026')).toBeUndefined();
  expect(wholeDay('1.10.20')).toBeUndefined();
  expect(wholeDay('1.10')).toBeUndefined();
});
