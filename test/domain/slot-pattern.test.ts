import fc from 'fast-check';
import { countSlots, slotsOf, zonesOf } from '../../src/web/warehouses/slots/slot-pattern.ts';

const codes = (pattern: Parameters<typeof slotsOf>[0]) => slotsOf(pattern).map(({ code }) => code);

test.each([
  ['А–В', ['А', 'Б', 'В']],
  ['А-В', ['А', 'Б', 'В']],
  ['A..C', ['A', 'B', 'C']],
  ['А, Б; Д', ['А', 'Б', 'Д']],
  ['А–В, Б–Г', ['А', 'Б', 'В', 'Г']],
  ['1-3', ['1', '2', '3']],
  ['8–11', ['08', '09', '10', '11']],
  ['Холодный, Двор', ['Холодный', 'Двор']],
  ['В–А', ['В–А']],
  ['А–C', ['А–C']],
  ['', []],
  [' , ', []],
])('the zones of «%s» are %j', (text, zones) => {
  expect(zonesOf(text)).toEqual(zones);
});

test('every tier of every rack of every zone is a slot, and racks have the same width', () => {
  const pattern = { zones: 'А–В', racks: { from: 1, to: 20 }, tiers: { from: 1, to: 4 } };
  const slots = slotsOf(pattern);
  expect(slots).toHaveLength(240);
  expect(slots[0]).toEqual({ code: 'А-01-1', zone: 'А' });
  expect(slots[239]).toEqual({ code: 'В-20-4', zone: 'В' });
});

test('without zones and tiers a rack is a slot of no zone', () => {
  expect(slotsOf({ zones: '', racks: { from: 9, to: 10 }, tiers: undefined })).toEqual([
    { code: '09' },
    { code: '10' },
  ]);
});

test('a range that runs backwards has no slots', () => {
  expect(codes({ zones: 'А', racks: { from: 5, to: 4 }, tiers: undefined })).toEqual([]);
});

test('the count is that of the slots, and no code comes twice', () => {
  const numbers = fc
    .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }))
    .map(([from, to]) => ({ from, to }));
  const patterns = fc.record({
    zones: fc.constantFrom('', 'А', 'А–Г', 'A–C, 1-12', 'Двор'),
    racks: numbers,
    tiers: fc.option(numbers, { nil: undefined }),
  });
  fc.assert(
    fc.property(patterns, (pattern) => {
      const all = codes(pattern);
      expect(all).toHaveLength(countSlots(pattern));
      expect(new Set(all).size).toBe(all.length);
    }),
  );
});
