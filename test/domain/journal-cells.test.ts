import { vatRates } from '../../src/clients/organizations/vat-regime.ts';
import { columnLetter, columnOf } from '../../src/exchange/journal/workbook/cell.ts';
import { journalSheets } from '../../src/exchange/journal/read/journal-columns.ts';
import type { Columns } from '../../src/exchange/journal/read/journal-columns.ts';
import { nameKey, recognise } from '../../src/exchange/journal/read/known-names.ts';
import { choice, fold, timeZone, yesNo } from '../../src/exchange/journal/read/read-cell.ts';
import { emails } from '../../src/exchange/journal/read/read-text.ts';
import { vatRegimes } from '../../src/exchange/journal/read/read-vat.ts';
import { readingOf } from '../support/cells.ts';

const since2000 = (rate: string) => ({ validFrom: '2000-01-01', rate });

test.each<[string | number, string, unknown]>([
  ['без НДС', 'General', [since2000('none')]],
  ['Без НДС (УСН)', 'General', [since2000('none')]],
  ['УСН, без НДС', 'General', [since2000('none')]],
  ['НДС не облагается', 'General', [since2000('none')]],
  ['не облагается НДС', 'General', [since2000('none')]],
  [20, 'General', [since2000('20')]],
  [0.22, '0%', [since2000('22')]],
  [0.07, '0.00%', [since2000('7')]],
  ['22%', 'General', [since2000('22')]],
  ['5 %', 'General', [since2000('5')]],
  ['5% (УСН)', 'General', [since2000('5')]],
  ['НДС 20%', 'General', [since2000('20')]],
  ['20,0 %', 'General', [since2000('20')]],
  ['10.00', 'General', [since2000('10')]],
  ['НДС: 20', 'General', [since2000('20')]],
  ['УСН,5%', 'General', [since2000('5')]],
  ['Без НДС, УСН.', 'General', [since2000('none')]],
  ['20; 22 с 01.01.2026', 'General', [since2000('20'), { validFrom: '2026-01-01', rate: '22' }]],
  ['20; 22 с 01.01.2026 г.', 'General', [since2000('20'), { validFrom: '2026-01-01', rate: '22' }]],
  ['Без НДС; 5% с 1.1.2026', 'General', [since2000('none'), { validFrom: '2026-01-01', rate: '5' }]],
  [18, 'General', 'vatExpected'],
  [0.22, 'General', 'vatExpected'],
  ['20; 22', 'General', 'vatExpected'],
  ['22 с января', 'General', 'vatExpected'],
  ['5 или 7', 'General', 'vatExpected'],
  [';', 'General', 'vatExpected'],
  [2.2, 'General', 'vatExpected'],
  [20, 'dd.mm.yyyy', 'vatExpected'],
  ...[
    '2.2',
    '2,2',
    '1.0',
    '1,0',
    '1%0',
    '2.0',
    '.20',
    '2%0',
    '2:0',
    '2 0',
    '2 НДС 0',
    '20 % 5 %',
    '20,5',
  ].map((typed): [string, string, string] => [typed, 'General', 'vatExpected']),
  ['УСН', 'General', 'vatRateMissing'],
  ['НДС', 'General', 'vatRateMissing'],
])('as НДС %p in the format %s is %j', (value, format, expected) => {
  expect(readingOf(vatRegimes, value, format)).toEqual(expected);
});

test('every VAT rate of the product can be written in a journal', () => {
  for (const rate of vatRates.filter((known) => known !== 'none')) {
    expect(readingOf(vatRegimes, rate)).toEqual([since2000(rate)]);
  }
});

test('no two sheets and no two headings of a sheet look the same', () => {
  const lists = Object.values<Columns>(journalSheets).map((columns) =>
    Object.values(columns).map(({ heading }) => heading),
  );
  for (const names of [Object.keys(journalSheets), ...lists])
    expect(new Set(names.map(nameKey)).size).toBe(names.length);
});

test.each([
  [
    ['Pacxoд', 'ПPИXОД', 'Гocномер'],
    ['Расход', 'Приход', undefined],
  ],
  [
    ['Расход', 'Pacxoд'],
    ['Расход', 'Расход again'],
  ],
  [
    ['Pacxoд', 'Расход'],
    ['Расход again', 'Расход'],
  ],
  [
    ['расход', 'РАСХОД'],
    ['Расход', 'Расход again'],
  ],
  [
    ['Pacxoд', 'Рacxoд'],
    ['Расход', 'Расход again'],
  ],
])('of the names %j each is what it looks like, exact ones first: %j', (written, expected) => {
  const found = recognise(written, ['Приход', 'Расход']);
  expect(found.map((one) => one && (one.repeated ? `${one.name} again` : one.name))).toEqual(expected);
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

test.each([
  ['winter', ['зима', 'Зимняя', 'зимние', 'зимн.', 'ЗИМНИЙ']],
  ['summer', ['лето', 'летняя', 'Летние', 'летн.']],
  ['all-season', ['всесезон', 'всесезонная', 'всесезонные', 'всесез.']],
  ['choiceExpected', ['зима/лето', 'шипы']],
])('the season of a tire is %s in all of %j', (season, words) => {
  for (const word of words) expect(readingOf(journalSheets.Приход.season.read, word)).toBe(season);
});

test.each([
  ['month', ['месяц', 'мес.', 'мес', 'в месяц', 'за мес.', 'Месяц']],
  ['day', ['день', 'сутки', 'сут.', 'в сутки', 'за день', 'дн.']],
  ['season', ['сезон', 'за сезон', 'Сезон']],
  ['choiceExpected', ['год', 'неделя', 'рабочий день']],
])('a price is per %s in all of %j', (per, words) => {
  for (const word of words) expect(readingOf(journalSheets.Тарифы.per.read, word)).toBe(per);
});

test('several addresses may share a cell, in Russian letters too, and one that is none is refused', () => {
  expect(readingOf(emails, 'a@example.com, b@example.com;c@example.com')).toEqual([
    'a@example.com',
    'b@example.com',
    'c@example.com',
  ]);
  const russian = [
    'buh@склад.рф',
    'бухгалтерия@шинный-склад.рф',
    'a.b@mail.склад.рф',
    'a@xn--80aswg.xn--p1ai',
  ];
  expect(readingOf(emails, russian.join('; '))).toEqual(russian);
  for (const wrong of [
    'нет',
    'buh@',
    'buh@склад',
    'a@b',
    '@склад.рф',
    'a@-a.рф',
    'a..b@склад.рф',
    'a@склад..рф',
  ])
    expect(readingOf(emails, wrong)).toBe('emailWrong');
});

test('a letter of the other alphabet in an address is a typing error', () => {
  for (const wrong of ['buh@exаmple.com', 'бух@example.сom', 'иvan@склад.рф', 'buh@склаd.рф'])
    expect(readingOf(emails, wrong)).toBe('emailWrong');
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
