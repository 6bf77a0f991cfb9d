import { rows } from '../../src/shared/db.ts';
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

test('a reversed delivery counts on no day, as if it had never happened', async () => {
  const wrong = await storage.deliver('2025-10-10', [{ slot: 'A-1', quantity: 20 }]);
  const { status, recorded } = await storage.reverse(wrong.recorded.id);
  expect(status).toBe(201);
  expect(recorded).toEqual({
    id: expect.any(String) as string,
    number: expect.stringMatching(/^\d+$/) as string,
    occurredOn: '2025-10-10',
    reversesId: wrong.recorded.id,
    lines: wrong.recorded.lines,
  });
  for (const on of ['2025-10-10', '2025-10-11', '2026-03-31']) expect(await storage.stock(on)).toEqual([]);
  expect(await storage.stock()).toEqual([]);
});

test('a reversed pickup gives the tires back to the day they were said to leave', async () => {
  await storage.deliver('2025-10-10', [{ slot: 'A-1', quantity: 20 }]);
  const { recorded } = await storage.pickUp('2025-11-20', tires(8));
  await storage.reverse(recorded.id);
  expect(await storage.stock('2025-11-20')).toEqual(['A-1 R16-18 20']);
});

test('a reversed pickup goes back even into a slot that is full by now: the tires never left', async () => {
  await storage.deliver('2025-10-10', [{ slot: 'A-1', quantity: 20 }]);
  const { recorded } = await storage.pickUp('2025-11-20', tires(8));
  await storage.deliver('2025-11-21', [{ slot: 'A-1', quantity: 8 }]);
  expect((await storage.reverse(recorded.id)).status).toBe(201);
  const slots = await app.as('manager').get(`/warehouses/${storage.warehouseId}/slots?q=A-1`);
  expect(slots.body).toMatchObject({ items: [{ occupied: 28, free: -8, overfilled: true }] });
});

test('a delivery whose tires were picked up is not reversed: first day, lot and shortage are named', async () => {
  const { recorded } = await storage.deliver('2025-10-10', [
    { slot: 'A-1', quantity: 10 },
    { slot: 'A-2', quantity: 10 },
  ]);
  const second = recorded.lines[1]?.lotId ?? '';
  await storage.pickUp('2025-12-01', tires(4));
  await storage.pickUp('2025-11-20', [{ lotId: second, quantity: 3 }]);
  const { status, code, detail, details } = await storage.reverse(recorded.id);
  expect([status, code]).toEqual([409, 'stockShort']);
  expect(detail).toContain('(партия от 10.10.2025, ячейка A-2): с 20.11.2025');
  expect(details).toEqual({
    on: '2025-11-20',
    lotId: second,
    lot: { deliveredOn: '2025-10-10', plate: null, slot: 'A-2' },
    category: 'R16-18',
    available: 7,
    asked: 10,
    shortage: 3,
  });
  expect(await storage.stock()).toEqual(['A-1 R16-18 6', 'A-2 R16-18 7']);
});

test('when its pickups are reversed first, the delivery can be too', async () => {
  const delivery = await storage.deliver('2025-10-10', [{ slot: 'A-1', quantity: 10 }]);
  const pickup = await storage.pickUp('2025-11-20', tires(4));
  expect((await storage.reverse(pickup.recorded.id)).status).toBe(201);
  expect((await storage.reverse(delivery.recorded.id)).status).toBe(201);
  expect((await storage.pickUp('2025-11-20', tires(1))).code).toBe('stockShort');
});

test('a movement is reversed once, and a reversal never', async () => {
  const { recorded } = await storage.deliver('2025-10-10', [{ slot: 'A-1', quantity: 10 }]);
  const reversal = await storage.reverse(recorded.id);
  const again = await storage.reverse(recorded.id);
  expect([again.status, again.code]).toEqual([409, 'alreadyReversed']);
  const ofReversal = await storage.reverse(reversal.recorded.id);
  expect([ofReversal.status, ofReversal.code]).toEqual([409, 'reversalNotReversible']);
});

test('a delivery reversed twice is called reversed, even though its tires are not there any more', async () => {
  const first = await storage.deliver('2025-10-10', [{ slot: 'A-1', quantity: 10 }]);
  await storage.reverse(first.recorded.id);
  await storage.deliver('2025-10-10', [{ slot: 'A-1', quantity: 20 }]);
  expect((await storage.reverse(first.recorded.id)).code).toBe('alreadyReversed');
});

test('the same key reverses once', async () => {
  const { recorded } = await storage.deliver('2025-10-10', [{ slot: 'A-1', quantity: 10 }]);
  const first = await storage.reverse(recorded.id, 'reverse-once');
  const again = await storage.reverse(recorded.id, 'reverse-once');
  expect([again.status, again.recorded]).toEqual([201, first.recorded]);
});

test.each([
  ['no reason', {}],
  ['an empty reason', { reason: '  ' }],
  ['a reason too long', { reason: 'я'.repeat(501) }],
  ['an unknown field', { reason: 'Ошибка', occurredOn: '2025-10-11' }],
])('a reversal with %s is refused', async (_, body) => {
  const { recorded } = await storage.deliver('2025-10-10', [{ slot: 'A-1', quantity: 1 }]);
  const answer = await app.as('storekeeper').post(`/movements/${recorded.id}/reversal`, body);
  expect([answer.status, (answer.body as { code: string }).code]).toEqual([400, 'requestInvalid']);
});

test('a movement that is not there is not reversed', async () => {
  const { status, code } = await storage.reverse(nowhere);
  expect([status, code]).toEqual([404, 'notFound']);
});

test('neither the manager nor a caller without sign-in reverses a movement; the accountant does', async () => {
  const { recorded } = await storage.deliver('2025-10-10', [{ slot: 'A-1', quantity: 1 }]);
  const path = `/movements/${recorded.id}/reversal`;
  expect((await app.as('manager').post(path, { reason: 'x' })).status).toBe(403);
  expect((await app.anonymous.post(path, { reason: 'x' })).status).toBe(401);
  expect((await app.as('accountant').post(path, { reason: 'x' })).status).toBe(201);
});

test.each([
  'update movements set occurred_on = occurred_on - 1',
  'delete from movements',
  'update movement_lines set quantity = quantity + 1',
  'delete from movement_lines',
])('the journal refuses: %s', async (statement) => {
  await storage.deliver('2025-10-10', [{ slot: 'A-1', quantity: 1 }]);
  await expect(rows(app.db, statement)).rejects.toThrow('append-only');
});
