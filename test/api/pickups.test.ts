import { findBalanceErrors } from '../../src/storage/stock/balances-read.ts';
import { useTestApp } from '../support/test-app.ts';
import { makeContractWithSlots } from '../support/contract-with-slots.ts';

const app = useTestApp();
let storage: Awaited<ReturnType<typeof makeContractWithSlots>>;
beforeEach(async () => {
  storage = await makeContractWithSlots(app);
});
afterEach(async () => {
  expect(await findBalanceErrors(app.db)).toEqual([]);
});

const nowhere = '018f0000-0000-7000-8000-000000000000';
const tires = (quantity: number) => [{ category: 'R16-18', quantity }];

test('without a lot the oldest tires leave first, whatever the order of recording', async () => {
  const late = await storage.deliver('2025-11-01', [{ slot: 'A-2', quantity: 20 }]);
  const early = await storage.deliver('2025-10-10', [
    { slot: 'A-1', quantity: 5 },
    { slot: 'A-3', quantity: 5 },
  ]);
  const { status, recorded } = await storage.pickUp('2025-11-20', tires(12));
  expect(status).toBe(201);
  expect(recorded).toEqual({
    id: expect.any(String) as string,
    number: expect.stringMatching(/^\d+$/) as string,
    occurredOn: '2025-11-20',
    lines: [
      { lotId: early.recorded.lines[0]?.lotId, category: 'R16-18', slot: 'A-1', quantity: 5 },
      { lotId: early.recorded.lines[1]?.lotId, category: 'R16-18', slot: 'A-3', quantity: 5 },
      { lotId: late.recorded.lines[0]?.lotId, category: 'R16-18', slot: 'A-2', quantity: 2 },
    ],
  });
  expect(await storage.stock()).toEqual(['A-2 R16-18 18']);
});

test('a pickup can be kept to a slot, or to a lot', async () => {
  await storage.deliver('2025-10-10', [{ slot: 'A-1', quantity: 5 }]);
  const { recorded } = await storage.deliver('2025-10-11', [{ slot: 'A-2', quantity: 5 }]);
  await storage.pickUp('2025-11-20', [{ category: 'R16-18', slot: 'A-2', quantity: 2 }]);
  await storage.pickUp('2025-11-20', [{ lotId: recorded.lines[0]?.lotId ?? '', quantity: 3 }]);
  expect(await storage.stock()).toEqual(['A-1 R16-18 5']);
});

test('tires can leave on the day they came, and the day before stays as it was', async () => {
  await storage.deliver('2026-02-28', [{ slot: 'A-1', quantity: 4 }]);
  expect((await storage.pickUp('2026-02-28', tires(4))).status).toBe(201);
  expect(await storage.stock('2026-02-27')).toEqual([]);
  expect(await storage.stock('2026-02-28')).toEqual([]);
});

test('a pickup of more than there is names the day, the lot and the shortage', async () => {
  const { recorded } = await storage.deliver('2025-10-10', [
    { slot: 'A-1', quantity: 20, ...{ plate: 'А123ВС77' } },
  ]);
  const { status, code, detail, details } = await storage.pickUp('2025-11-20', tires(21));
  expect([status, code]).toEqual([409, 'stockShort']);
  expect(details).toEqual({
    line: 1,
    on: '2025-11-20',
    lotId: recorded.lines[0]?.lotId,
    lot: { deliveredOn: '2025-10-10', plate: 'А123ВС77', slot: 'A-1' },
    category: 'R16-18',
    available: 20,
    asked: 21,
    shortage: 1,
  });
  expect(detail).toContain(
    'Не хватает 1 ед. категории R16-18 (партия от 10.10.2025, А123ВС77, ячейка A-1): с 20.11.2025',
  );
  const nothing = await storage.pickUp('2025-10-09', tires(1));
  expect(nothing.detail).toContain('Не хватает 1 ед. категории R16-18: с 09.10.2025');
});

test('a late pickup is refused for the first later day on which stock would be below zero', async () => {
  await storage.deliver('2025-10-10', [{ slot: 'A-1', quantity: 20 }]);
  await storage.pickUp('2025-11-05', tires(5));
  await storage.pickUp('2025-12-20', tires(10));
  const refused = await storage.pickUp('2025-10-31', tires(8));
  expect(refused.details).toMatchObject({ on: '2025-12-20', available: 5, asked: 8, shortage: 3 });
  const much = await storage.pickUp('2025-10-31', tires(16));
  expect(much.details).toMatchObject({ on: '2025-11-05', available: 5, asked: 16, shortage: 11 });
  expect((await storage.pickUp('2025-10-31', tires(5))).status).toBe(201);
});

test('what arrives later does not make up for an earlier pickup', async () => {
  await storage.deliver('2025-10-10', [{ slot: 'A-1', quantity: 4 }]);
  const later = await storage.deliver('2025-11-01', [{ slot: 'A-1', quantity: 4 }]);
  const { details } = await storage.pickUp('2025-10-31', tires(5));
  expect(details).toMatchObject({ on: '2025-10-31', available: 4, shortage: 1 });
  const lotId = later.recorded.lines[0]?.lotId ?? '';
  const tooEarly = await storage.pickUp('2025-10-31', [{ lotId, quantity: 1 }]);
  expect(tooEarly.details).toMatchObject({ on: '2025-10-31', lotId, available: 0, shortage: 1 });
});

test('a lot that was picked up wholly is short, not unknown', async () => {
  const { recorded } = await storage.deliver('2025-10-10', [{ slot: 'A-1', quantity: 4 }]);
  const lotId = recorded.lines[0]?.lotId ?? '';
  await storage.pickUp('2025-11-01', [{ lotId, quantity: 4 }]);
  const { details } = await storage.pickUp('2025-11-02', [{ lotId, quantity: 1 }]);
  expect(details).toMatchObject({ on: '2025-11-02', lotId, available: 0, asked: 1 });
});

test('the same lot in two lines counts together, and nothing is recorded when one line is short', async () => {
  const { recorded } = await storage.deliver('2025-10-10', [{ slot: 'A-1', quantity: 20 }]);
  const lotId = recorded.lines[0]?.lotId ?? '';
  const twice = await storage.pickUp('2025-11-01', [
    { lotId, quantity: 12 },
    { lotId, quantity: 9 },
  ]);
  expect(twice.details).toMatchObject({ line: 2, available: 20, asked: 21, shortage: 1 });
  expect(await storage.stock()).toEqual(['A-1 R16-18 20']);
});

test('lots of another contract or another warehouse are not found', async () => {
  const other = await makeContractWithSlots(app);
  const { recorded } = await other.deliver('2025-10-10', [{ slot: 'A-1', quantity: 4 }]);
  const lines = [{ lotId: recorded.lines[0]?.lotId ?? '', quantity: 1 }];
  const foreign = await storage.pickUp('2025-11-01', lines);
  expect([foreign.status, foreign.code]).toEqual([422, 'lotNotFound']);
  const elsewhere = await other.pickUp('2025-11-01', lines, { warehouseId: storage.warehouseId });
  expect(elsewhere.code).toBe('lotNotFound');
  expect((await other.pickUp('2025-11-01', tires(1), { warehouseId: storage.warehouseId })).code).toBe(
    'stockShort',
  );
});

test.each([
  ['no lines', { lines: [] }],
  ['neither lot nor category', { lines: [{ slot: 'A-1', quantity: 1 }] }],
  ['a quantity of 0', { lines: tires(0) }],
  ['a negative quantity', { lines: tires(-1) }],
  ['a huge quantity', { lines: tires(100_001) }],
  ['a plate, which only deliveries have', { lines: [{ ...tires(1)[0], plate: 'А123ВС777' }] }],
  ['an overfillReason', { overfillReason: 'x' }],
  ['a day that does not exist', { occurredOn: '2026-02-29' }],
])('a pickup with %s is refused', async (_, change) => {
  const { status, code } = await storage.pickUp('2025-11-20', tires(1), change);
  expect([status, code]).toEqual([400, 'requestInvalid']);
});

test.each([
  ['contract', { contractId: nowhere }, 'contractUnknown'],
  ['warehouse', { warehouseId: nowhere }, 'warehouseUnknown'],
  ['slot', { lines: [{ category: 'R16-18', slot: 'Z-9', quantity: 1 }] }, 'slotUnknown'],
  ['category', { lines: [{ category: 'R99', quantity: 1 }] }, 'categoryUnknown'],
  ['lot', { lines: [{ lotId: nowhere, quantity: 1 }] }, 'lotNotFound'],
])('a pickup that names an unknown %s is refused by its name', async (_, change, code) => {
  const answer = await storage.pickUp('2025-11-20', tires(1), change);
  expect([answer.status, answer.code]).toEqual([422, code]);
});

test('nothing is picked up before the contract starts', async () => {
  expect((await storage.pickUp('2025-09-30', tires(1))).code).toBe('movementBeforeContract');
});

test('storekeeper, accountant and administrator record pickups; the manager may not', async () => {
  await storage.deliver('2025-10-10', [{ slot: 'A-1', quantity: 9 }]);
  const { contractId, warehouseId } = storage;
  const body = { contractId, warehouseId, occurredOn: '2025-11-20', lines: tires(1) };
  expect((await app.as('storekeeper').post('/pickups', body)).status).toBe(201);
  expect((await app.as('accountant').post('/pickups', body)).status).toBe(201);
  expect((await app.as('administrator').post('/pickups', body)).status).toBe(201);
  expect((await app.as('manager').post('/pickups', body)).status).toBe(403);
  expect((await app.anonymous.post('/pickups', body)).status).toBe(401);
});

test('the same key and pickup give the first answer and take the tires once', async () => {
  await storage.deliver('2025-10-10', [{ slot: 'A-1', quantity: 20 }]);
  const first = await storage.pickUp('2025-11-20', tires(8), {}, 'pickup-once');
  const again = await storage.pickUp('2025-11-20', tires(8), {}, 'pickup-once');
  expect(again.recorded).toEqual(first.recorded);
  expect(await storage.stock()).toEqual(['A-1 R16-18 12']);
});
