import { createHash } from 'node:crypto';
import { rowKeys } from '../../src/exchange/journal/check/movement-fact.ts';
import type { Meaning } from '../../src/exchange/journal/check/movement-fact.ts';
import { KnownCodes } from '../../src/exchange/journal/check/known-codes.ts';
import { day } from '../../src/shared/dates.ts';

test.each([
  { what: 'another dash', value: 'ХР–1', suggestion: 'ХР-1' },
  { what: 'Latin letters', value: 'xp-1', suggestion: 'ХР-1' },
  { what: 'е for ё', value: 'ОРЕЛ', suggestion: 'Орёл' },
  { what: '0 for О', value: '0-7', suggestion: 'О-7' },
])(
  'a code that is not known but looks like one that is, is a mistyped one: $what',
  ({ value, suggestion }) => {
    expect(new KnownCodes('Договоры', () => ['ХР-2', 'ХР-1', 'Орёл', 'О-7']).problemOf(value)).toEqual({
      code: 'referenceMistyped',
      details: { value, list: 'Договоры', suggestion },
    });
  },
);

test('a code that looks like no other is not known', () => {
  expect(new KnownCodes('Договоры', () => ['ХР-1', '3-ХР']).problemOf('ХР-3')).toEqual({
    code: 'referenceUnknown',
    details: { value: 'ХР-3', list: 'Договоры' },
  });
});

const meaning: Meaning = {
  on: day('2025-10-10'),
  contractId: 'c',
  warehouseId: 'w',
  slotId: 's',
  categoryId: 'k',
  quantity: 4,
  plate: 'A 100-BC 77',
};

test.each([
  ['A 100-BC 77', 'а1оовс77'],
  ['Чёрная Газель', 'чёрнаягазель'],
  ['А123−ВС', 'а123−вс'],
  ['А123\u200bВС', 'а123\u200bвс'],
])('the key of a row stays what it was when earlier versions imported it: %s', (plate, inKey) => {
  const text = `Приход\n2025-10-10\nc\nw\ns\nk\n4\n${inKey}\n1`;
  expect(rowKeys()('Приход', { ...meaning, plate })).toBe(createHash('sha256').update(text).digest('hex'));
});

test('rows that mean the same have different keys, in the same order each time', () => {
  const first = rowKeys();
  const keys = [first('Приход', meaning), first('Приход', { ...meaning, plate: 'а100вс77' })];
  expect(new Set(keys).size).toBe(2);
  const again = rowKeys();
  expect([again('Приход', meaning), again('Приход', meaning)]).toEqual(keys);
  expect(again('Расход', meaning)).not.toBe(keys[0]);
});
