import { rows } from '../../src/shared/db.ts';
import { findBalanceErrors } from '../../src/storage/stock/balances-read.ts';
import { given } from '../support/given.ts';
import { useTestApp } from '../support/test-app.ts';
import { makeContractWithSlots } from '../support/contract-with-slots.ts';
import type { Answer } from '../support/contract-with-slots.ts';

const app = useTestApp();
let storage: Awaited<ReturnType<typeof makeContractWithSlots>>;
beforeEach(async () => {
  storage = await makeContractWithSlots(app);
});
afterEach(async () => {
  expect(await findBalanceErrors(app.db)).toEqual([]);
});

/** Twenty at once, over as many connections as the pool has. */
function atOnce<Result>(work: (n: number) => Promise<Result>, times = 20): Promise<Result[]> {
  return Promise.all(Array.from({ length: times }, (_, n) => work(n)));
}

function outcomes(answers: readonly Answer[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { status, code } of answers) {
    const outcome = code || String(status);
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
}

const tires = (quantity: number) => [{ category: 'R16-18', quantity }];

test('of twenty simultaneous deliveries for the last places exactly as many are recorded as fit', async () => {
  const answers = await atOnce(() => storage.deliver('2025-10-10', [{ slot: 'A-1', quantity: 3 }]));
  expect(outcomes(answers)).toEqual({ 201: 6, slotOverfilled: 14 });
  const slots = await app.as('manager').get(`/warehouses/${storage.warehouseId}/slots?q=A-1`);
  expect(slots.body).toMatchObject({ items: [{ occupied: 18, free: 2 }] });
});

test('so it is when every delivery belongs to another contract', async () => {
  const contracts = await Promise.all(Array.from({ length: 8 }, () => given(app).contract()));
  const answers = await atOnce(
    (n) =>
      storage.deliver(
        '2025-10-10',
        [{ slot: 'A-1', quantity: 20 }],
        { contractId: contracts[n]?.id },
        undefined,
      ),
    8,
  );
  expect(outcomes(answers)).toEqual({ 201: 1, slotOverfilled: 7 });
});

test('of twenty simultaneous pickups of the last tires exactly one is recorded', async () => {
  await storage.deliver('2025-10-10', [{ slot: 'A-1', quantity: 20 }]);
  await storage.pickUp('2025-11-01', tires(16));
  const answers = await atOnce(() => storage.pickUp('2025-11-20', tires(4)));
  expect(outcomes(answers)).toEqual({ 201: 1, stockShort: 19 });
  expect(await storage.stock()).toEqual([]);
});

test('a delivery is either picked up or reversed, never both', async () => {
  for (let round = 0; round < 5; round++) {
    const { recorded } = await storage.deliver('2025-10-10', [{ slot: 'A-1', quantity: 4 }]);
    const lines = [{ lotId: recorded.lines[0]?.lotId ?? '', quantity: 4 }];
    const answers = await atOnce(
      (n) => (n % 2 === 0 ? storage.reverse(recorded.id) : storage.pickUp('2025-10-10', lines)),
      8,
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  }
});

test('a movement is reversed once, however many ask at the same time', async () => {
  const { recorded } = await storage.deliver('2025-10-10', [{ slot: 'A-1', quantity: 4 }]);
  expect(outcomes(await atOnce(() => storage.reverse(recorded.id)))).toEqual({ 201: 1, alreadyReversed: 19 });
});

test('simultaneous deliveries with late dates leave the stock of every day right', async () => {
  const slots = ['A-1', 'A-2', 'A-3', 'B-1'];
  const months = ['2025-10', '2026-03', '2025-12', '2026-01', '2025-11'];
  const answers = await atOnce((n) =>
    storage.deliver(`${months[n % months.length]}-15`, [
      { slot: slots[n % slots.length] ?? '', quantity: 1 + (n % 3) },
    ]),
  );
  expect(outcomes(answers)).toEqual({ 201: 20 });
  const ends = ['2025-10-14', '2025-10-31', '2025-11-30', '2025-12-31', '2026-01-31', '2026-03-31'];
  const held = await Promise.all(
    ends.map(async (on) => {
      const [sum] = await rows<{ quantity: number }>(
        app.db,
        `select coalesce(sum(quantity), 0)::integer as quantity from stock_on(:on::date)
         where contract_id = :contractId`,
        { on, contractId: storage.contractId },
      );
      return sum?.quantity;
    }),
  );
  expect(held).toEqual([0, 7, 15, 24, 31, 39]);
});

test('the same key twenty times at once records one movement and gives everyone its answer', async () => {
  const answers = await atOnce(() =>
    storage.deliver('2025-10-10', [{ slot: 'A-1', quantity: 3 }], {}, 'at-once'),
  );
  expect(outcomes(answers)).toEqual({ 201: 20 });
  expect(new Set(answers.map(({ recorded }) => recorded.id)).size).toBe(1);
  expect(await storage.stock()).toEqual(['A-1 R16-18 3']);
});

test('movements over the same slots in opposite orders never wait in a circle', async () => {
  const contracts = await Promise.all(Array.from({ length: 6 }, () => given(app).contract()));
  const slots = ['A-1', 'A-2', 'A-3', 'B-1'];
  const answers = await atOnce(async (n) => {
    const contractId = contracts[n % contracts.length]?.id;
    const order = n % 2 === 0 ? slots : [...slots].reverse();
    const lines = order.map((slot) => ({ slot, category: 'R16-18', quantity: 1 }));
    const made: Answer[] = [];
    for (let round = 0; round < 4; round++) {
      const delivery = await storage.deliver('2025-10-10', lines, { contractId, overfillReason: 'x' });
      const pickup = await storage.pickUp('2025-11-20', [...lines].reverse(), { contractId });
      made.push(delivery, pickup);
      const reversed = round % 2 === 0 ? pickup : delivery;
      if (reversed.status === 201) made.push(await storage.reverse(reversed.recorded.id));
    }
    return made;
  }, 12);
  const counts = outcomes(answers.flat());
  expect(Object.keys(counts).filter((outcome) => outcome !== '201' && outcome !== 'stockShort')).toEqual([]);
});
