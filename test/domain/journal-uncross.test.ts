import type { RecordedFact } from '../../src/exchange/journal/suspects/recorded-fact.ts';
import { uncross } from '../../src/exchange/journal/suspects/uncross.ts';
import { firstDay, journalOf } from '../support/journal-facts.ts';

const delivery = { sheet: 'Приход', on: 0, slotId: 's1', plate: undefined } as const;
const [upper, lower] = journalOf([
  { ...delivery, quantity: 4 },
  { ...delivery, quantity: 6 },
]);
if (!upper || !lower) throw new Error('two rows give two facts');

function recorded(number: string, quantity: number, imported: boolean): RecordedFact {
  return {
    movementId: number,
    number,
    kind: 'delivery',
    contractId: 'c1',
    warehouseId: 'w',
    categoryId: 'k',
    on: firstDay,
    quantity,
    imported,
    reversed: false,
    lines: [1],
    slotIds: ['s1'],
    plates: [null],
  };
}

const comparisons = [{ free: ['quantity'] as const }];
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
