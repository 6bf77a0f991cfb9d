import fc from 'fast-check';
import type { Command } from '../../src/shared/command.ts';
import { addDays, day } from '../../src/shared/dates.ts';
import type { Day } from '../../src/shared/dates.ts';
import { rows } from '../../src/shared/db.ts';
import { DomainError } from '../../src/shared/errors.ts';
import { findBalanceErrors } from '../../src/storage/stock/balances-read.ts';
import { readCapacityHistory } from '../../src/warehouses/capacity/capacity-read.ts';
import { recordDelivery } from '../../src/storage/movements/record-delivery.ts';
import { recordPickup } from '../../src/storage/movements/record-pickup.ts';
import { reverseMovement } from '../../src/storage/movements/reverse-movement.ts';
import { listStock } from '../../src/storage/stock/stock-read.ts';
import { given } from '../support/given.ts';
import { NaiveStorage } from '../support/naive-storage.ts';
import { useTestApp } from '../support/test-app.ts';

const app = useTestApp();

const categories = ['R16-18', 'TRUCK'];
const places = [1, 3];
const slots = ['A-1', 'A-2', 'B-1'];
const capacities = [30, 12, 60];
const contracts = 2;
/** From the middle of December to the beginning of March, over the turn of a year. */
const firstDay = day('2025-12-15');
const lastDay = 80;
const on = (n: number): Day => addDays(firstDay, n);

const drawn = {
  contract: fc.nat(contracts - 1),
  category: fc.nat(1),
  quantity: fc.integer({ min: 1, max: 14 }),
  day: fc.nat(lastDay),
};
const delivery = fc.record({ ...drawn, slot: fc.nat(2), explained: fc.boolean() });
const pickup = fc.record({ ...drawn, slot: fc.option(fc.nat(2), { nil: undefined }) });
const reversal = fc.record({ movement: fc.nat(1000) });

type Drawn<Source> = Source extends fc.Arbitrary<infer Value> ? Value : never;
type Step =
  | { readonly deliver: Drawn<typeof delivery> }
  | { readonly pickUp: Drawn<typeof pickup> }
  | { readonly reverse: Drawn<typeof reversal> };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: delivery.map((deliver) => ({ deliver })) },
  { weight: 4, arbitrary: pickup.map((pickUp) => ({ pickUp })) },
  { weight: 2, arbitrary: reversal.map((reverse) => ({ reverse })) },
);

/** A warehouse and contracts of one's own in the product, with the ids of what the naive storage counts by index. */
async function openBoth() {
  const give = given(app);
  for (const [index, code] of categories.entries()) await give.category({ code, places: places[index] });
  const { id: warehouseId } = await give.warehouse();
  await give.slots(
    warehouseId,
    slots.map((code, index) => ({ code, capacity: capacities[index] })),
  );
  const { id: clientId } = await give.client();
  const contractIds: string[] = [];
  for (let n = 0; n < contracts; n++) contractIds.push((await give.contract({ clientId })).id);
  return {
    naive: new NaiveStorage(places, capacities, lastDay),
    warehouseId,
    contractIds,
    lotIds: [] as string[],
    movementIds: [] as string[],
  };
}

type Both = Awaited<ReturnType<typeof openBoth>>;

/** What the product answers to a step: `recorded` or the code of its refusal. */
async function said(both: Both, work: Promise<{ id: string }>): Promise<string> {
  try {
    both.movementIds.push((await work).id);
    return 'recorded';
  } catch (error) {
    if (error instanceof DomainError) return String(error.code);
    if (error instanceof Error && 'constraint' in error) return String(error.constraint);
    throw error;
  }
}

const command = (): Command => ({ actor: app.actor('storekeeper') });

function take(both: Both, asked: Step): Promise<void> {
  if ('deliver' in asked) return deliver(both, asked.deliver);
  if ('pickUp' in asked) return pickUp(both, asked.pickUp);
  return reverse(both, asked.reverse.movement);
}

async function deliver(both: Both, { explained, ...lot }: Drawn<typeof delivery>): Promise<void> {
  const expected = both.naive.deliver(lot, explained);
  const input = {
    contractId: both.contractIds[lot.contract] ?? '',
    warehouseId: both.warehouseId,
    occurredOn: on(lot.day),
    lines: [
      { category: categories[lot.category] ?? '', slot: slots[lot.slot] ?? '', quantity: lot.quantity },
    ],
    overfillReason: explained ? 'Иначе никак' : undefined,
  };
  const work = recordDelivery(app.deps, command(), input).then((recorded) => {
    both.lotIds.push(...recorded.lines.map(({ lotId }) => lotId));
    return recorded;
  });
  expect(await said(both, work)).toBe(expected);
}

async function pickUp(both: Both, { day: n, ...asked }: Drawn<typeof pickup>): Promise<void> {
  const expected = both.naive.pickUp(asked, n);
  const { contract, category, slot, quantity } = asked;
  const input = {
    contractId: both.contractIds[contract] ?? '',
    warehouseId: both.warehouseId,
    occurredOn: on(n),
    lines: [{ category: categories[category], slot: slot === undefined ? undefined : slots[slot], quantity }],
  };
  expect(await said(both, recordPickup(app.deps, command(), input))).toBe(expected);
}

async function reverse(both: Both, drawn: number): Promise<void> {
  const { naive, movementIds } = both;
  if (movementIds.length === 0) return;
  const index = drawn % movementIds.length;
  const expected = naive.reverse(index);
  const movementId = movementIds[index] ?? '';
  const work = reverseMovement(app.deps, command(), { movementId, reason: 'Ошибка' });
  expect(await said(both, work)).toBe(expected === 'alreadyReversed' ? 'movements_reversed_once' : expected);
}

/** `lot index: quantity` of everything that lies there at the close of a day. */
async function expectSameStock({ naive, warehouseId, lotIds }: Both, n: number): Promise<void> {
  const { items } = await listStock(app.db, { warehouseId, on: on(n), limit: 500 });
  const found = new Map(items.map(({ lotId, quantity }) => [lotIds.indexOf(lotId), quantity]));
  const expected = naive.lots.map((_, lot) => [lot, naive.stock(lot, n)] as const);
  expect(found).toEqual(new Map(expected.filter(([, quantity]) => quantity > 0)));
}

async function expectSameCapacity({ naive, warehouseId }: Both): Promise<void> {
  const history = await readCapacityHistory(app.db, { warehouseId, from: on(0), to: on(lastDay) });
  const expected = Array.from({ length: lastDay + 1 }, (_, n) => {
    const occupied = naive.occupied(0, n) + naive.occupied(1, n) + naive.occupied(2, n);
    return { on: on(n), capacity: 102, occupied, free: 102 - occupied };
  });
  expect(history).toEqual(expected);
}

/** What contracts have at the close of every day, by category: charges begin a month with it. */
async function expectSameQuantities({ naive, contractIds }: Both): Promise<void> {
  const found = await rows<{ n: number; contractId: string; category: string; quantity: number }>(
    app.db,
    `select n, contract_id as "contractId", categories.code as category, sum(quantity)::integer as quantity
     from generate_series(0, :lastDay::integer) n, stock_on(:firstDay::date + n) stock
     join categories on categories.id = stock.category_id
     where contract_id = any(:contractIds) group by 1, 2, 3`,
    { firstDay, lastDay, contractIds },
  );
  const days = Array.from({ length: lastDay + 1 }, (_, n) => n);
  const expected = days.flatMap((n) =>
    contractIds.flatMap((contractId, contract) =>
      categories.map((category, index) => ({
        n,
        contractId,
        category,
        quantity: naive.quantity(contract, index, n),
      })),
    ),
  );
  expect(new Set(found)).toEqual(new Set(expected.filter(({ quantity }) => quantity > 0)));
}

test('over any history, stock and free space are those of a count day by day', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
      const both = await openBoth();
      for (const asked of steps) await take(both, asked);
      for (let n = 0; n <= lastDay; n++) await expectSameStock(both, n);
      await expectSameQuantities(both);
      await expectSameCapacity(both);
      expect(await findBalanceErrors(app.db)).toEqual([]);
    }),
    { numRuns: 15 },
  );
});
