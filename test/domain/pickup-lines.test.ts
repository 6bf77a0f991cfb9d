import { pickupLines } from '../../src/storage/movements/pickup.ts';
import type { PickupRequest, StockOfLot } from '../../src/storage/movements/pickup.ts';
import { day } from '../../src/shared/dates.ts';

function lot(lotId: string, quantity: number, slot = 'A-1'): StockOfLot {
  return { lotId, slotId: `id-${slot}`, slot, category: 'R16-18', quantity };
}

/** What can be taken, oldest first. */
const stock = [
  lot('first', 20),
  lot('second', 20, 'A-2'),
  lot('third', 4),
  { ...lot('truck', 6, 'B-1'), category: 'TRUCK' },
];

function pick(on: string, ...asked: PickupRequest[]): string[] {
  return pickupLines(stock, asked, day(on)).map((line) => `${line.lotId} ${line.slot} ${line.quantity}`);
}

function refusal(on: string, ...asked: PickupRequest[]): unknown {
  try {
    return pickupLines(stock, asked, day(on));
  } catch (error) {
    return error;
  }
}

test('without a lot the oldest go first, and lots of one day in the order they were recorded', () => {
  expect(pick('2025-12-01', { category: 'R16-18', quantity: 41 })).toEqual([
    'first A-1 20',
    'second A-2 20',
    'third A-1 1',
  ]);
});

test('a slot narrows first in, first out to what lies there', () => {
  expect(pick('2025-12-01', { category: 'R16-18', slot: 'A-2', quantity: 5 })).toEqual(['second A-2 5']);
});

test('a lot is taken as it was named, also when an older line could have used it up', () => {
  expect(pick('2025-12-01', { category: 'R16-18', quantity: 24 }, { lotId: 'first', quantity: 20 })).toEqual([
    'second A-2 20',
    'third A-1 4',
    'first A-1 20',
  ]);
});

test('the same lot in two lines counts together', () => {
  expect(
    refusal('2025-12-01', { lotId: 'first', quantity: 15 }, { lotId: 'first', quantity: 8 }),
  ).toMatchObject({
    code: 'stockShort',
    details: { lotId: 'first', available: 20, asked: 23, shortage: 3 },
  });
});

test('a category that was never delivered is short by all that is asked', () => {
  expect(refusal('2025-12-01', { category: 'ATV', quantity: 1 })).toMatchObject({
    code: 'stockShort',
    details: { lotId: null, category: 'ATV', available: 0, asked: 1, shortage: 1 },
  });
});

test.each([
  ['unknown', { lotId: 'nobody', quantity: 1 }],
  ['of another category', { lotId: 'first', category: 'TRUCK', quantity: 1 }],
])('a lot that is %s is not found', (_, request) => {
  expect(refusal('2025-12-01', request)).toMatchObject({ code: 'lotNotFound' });
});

test('a lot that lies in another slot is short there, not unknown', () => {
  expect(refusal('2025-12-01', { lotId: 'first', slot: 'A-2', quantity: 1 })).toMatchObject({
    code: 'stockShort',
    details: { available: 0, shortage: 1 },
  });
});
