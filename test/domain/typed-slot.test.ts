import { typedSlot } from '../../src/web/storage/deliveries/typed-slot.ts';

const codes = ['В-1-11', 'В-11-1', 'В-2 1', 'Ё-1'];

test.each([
  ['В-1-11', 'В-1-11'],
  [' в-11-1 ', 'В-11-1'],
  ['B–1–11', 'В-1-11'],
  ['b − 11\u00a01', 'В-11-1'],
  ['в-2-1', 'В-2 1'],
  ['е-1', 'Ё-1'],
])('rule R25: «%s» is the slot %s', (typed, code) => {
  expect(typedSlot(typed, codes)).toBe(code);
});

test.each(['В-111', 'В111', 'В-1', 'В-1-12', '-', ''])('«%s» is none of the slots', (typed) => {
  expect(typedSlot(typed, codes)).toBeUndefined();
});

test('of slots that look alike, the one that was typed letter by letter counts, and otherwise none', () => {
  const alike = ['А-1', 'A-1'];
  expect(alike.map((code) => typedSlot(code, alike))).toEqual(alike);
  expect(typedSlot('а–1', alike)).toBeUndefined();
});
