import type { MovementFact } from '../../src/exchange/journal/check/movement-fact.ts';
import type { RecordedFact } from '../../src/exchange/journal/suspects/recorded-fact.ts';
import { uncross } from '../../src/exchange/journal/suspects/uncross.ts';

const same = { kind: 'delivery', contractId: 'A', categoryId: 'R16', warehouseId: 'W', on: '2025-10-10' };

function row(number: number, quantity: number): MovementFact {
  return { ...same, slotId: 'S', quantity, plate: undefined, row: { number } } as unknown as MovementFact;
}

function recorded(number: string, quantity: number, imported = true): RecordedFact {
  const of = { ...same, movementId: number, number, quantity, imported, reversed: false };
  return { ...of, lines: [1], slotIds: ['S'], plates: [null] } as unknown as RecordedFact;
}

const comparisons = [{ free: ['quantity'] as const }];
const [upper, lower] = [row(2, 4), row(3, 6)];
const crossed = (imported: boolean) => [
  { fact: upper, recorded: recorded('2', 7, imported), differs: ['quantity'] as const },
  { fact: lower, recorded: recorded('1', 5, imported), differs: ['quantity'] as const },
];
const numbers = (imported: boolean, apart: () => boolean) =>
  uncross(crossed(imported), comparisons, apart).map((pair) => [pair.fact.row.number, pair.recorded.number]);

test('rows get the movements of the journal in its order', () => {
  expect(numbers(true, () => false)).toEqual([
    [2, '1'],
    [3, '2'],
  ]);
});

test.each([
  ['of a contract that was said to be another one', true, () => true],
  ['recorded by hand', false, () => false],
])('what is %s is not exchanged', (_, imported, apart) => {
  expect(numbers(imported, apart)).toEqual([
    [2, '2'],
    [3, '1'],
  ]);
});
