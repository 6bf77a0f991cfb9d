import { given } from '../support/given.ts';
import { useTestApp } from '../support/test-app.ts';
import { makeContractWithSlots } from '../support/contract-with-slots.ts';

const app = useTestApp();
let storage: Awaited<ReturnType<typeof makeContractWithSlots>>;
beforeEach(async () => {
  app.setToday('2026-03-31');
  storage = await makeContractWithSlots(app);
});

interface Listed {
  readonly items: readonly Readonly<Record<string, unknown>>[];
  readonly nextCursor: string | null;
}

async function list(path: string): Promise<Listed> {
  const answer = await app.as('storekeeper').get(path);
  expect(answer.status).toBe(200);
  return answer.body as Listed;
}

/** Every item of a list, walked page by page. */
async function walk(path: string): Promise<Listed['items']> {
  const items: Readonly<Record<string, unknown>>[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const page: Listed = await list(`${path}${cursor && `&cursor=${cursor}`}`);
    items.push(...page.items);
    cursor = page.nextCursor;
  }
  return items;
}

const tires = (quantity: number) => [{ category: 'R16-18', quantity }];

test('stock on a day is what lies there at its close', async () => {
  await storage.deliver('2025-10-10', [{ slot: 'A-1', quantity: 20 }]);
  await storage.deliver('2025-11-01', [{ slot: 'A-2', quantity: 20 }]);
  await storage.pickUp('2025-11-20', tires(8));
  expect(await storage.stock('2025-10-09')).toEqual([]);
  expect(await storage.stock('2025-10-10')).toEqual(['A-1 R16-18 20']);
  expect(await storage.stock('2025-11-19')).toEqual(['A-1 R16-18 20', 'A-2 R16-18 20']);
  expect(await storage.stock('2025-11-20')).toEqual(['A-1 R16-18 12', 'A-2 R16-18 20']);
  expect(await storage.stock()).toEqual(['A-1 R16-18 12', 'A-2 R16-18 20']);
});

test('without a day, stock is what lies there today, whatever happens later', async () => {
  await storage.deliver('2025-10-10', [{ slot: 'A-1', quantity: 20 }]);
  app.setToday('2026-04-20');
  await storage.pickUp('2026-04-15', tires(20));
  await storage.deliver('2026-04-20', [{ slot: 'A-2', quantity: 4 }]);
  app.setToday('2026-03-31');
  expect(await storage.stock()).toEqual(['A-1 R16-18 20']);
  expect((await list(`/stock?warehouseId=${storage.warehouseId}`)).items).toMatchObject([
    { quantity: 20, remaining: 0 },
  ]);
  const { items } = await list(`/contracts/${storage.contractId}/stock`);
  expect(items).toMatchObject([{ category: 'R16-18', quantity: 20, places: 20 }]);
  expect(await storage.stock('2026-04-15')).toEqual([]);
  app.setToday('2026-04-20');
  expect(await storage.stock()).toEqual(['A-2 R16-18 4']);
});

test('today is the day of the asked warehouse, and that of Moscow without one', async () => {
  const honolulu = await given(app).warehouse({ timeZone: 'Pacific/Honolulu' });
  await given(app).slots(honolulu.id, [{ code: 'H-1', capacity: 10 }]);
  app.setToday('2026-04-01');
  await storage.deliver('2026-03-31', [{ slot: 'H-1', quantity: 4 }], { warehouseId: honolulu.id });
  app.setToday('2026-03-31');
  expect((await list(`/stock?warehouseId=${honolulu.id}`)).items).toEqual([]);
  expect((await list(`/stock?contractId=${storage.contractId}`)).items).toHaveLength(1);
  const nowhere = await app.as('manager').get('/stock?warehouseId=018f0000-0000-7000-8000-000000000000');
  expect(nowhere.status).toBe(404);
});

test('stock is found by contract, warehouse, category, slot and a part of the plate', async () => {
  const other = await makeContractWithSlots(app);
  await other.deliver('2025-10-10', [{ slot: 'A-1', quantity: 4 }]);
  await storage.deliver('2025-10-10', [
    { slot: 'A-1', quantity: 4, ...{ plate: 'А123ВС777' } },
    { slot: 'B-1', category: 'ATV', quantity: 1, ...{ plate: '1234 АВ 50' } },
  ]);
  const count = async (filter: string) => (await list(`/stock?${filter}`)).items.length;
  const mine = `contractId=${storage.contractId}`;
  expect(await count(mine)).toBe(2);
  expect(await count(`warehouseId=${storage.warehouseId}`)).toBe(2);
  expect(await count(`${mine}&warehouseId=${other.warehouseId}`)).toBe(0);
  expect(await count(`${mine}&category=ATV`)).toBe(1);
  expect(await count(`${mine}&slot=A-1`)).toBe(1);
  expect(await count(`${mine}&plate=123`)).toBe(2);
  expect(await count(`${mine}&plate=${encodeURIComponent('в')}`)).toBe(2);
  expect(await count(`${mine}&plate=${encodeURIComponent('вс7')}`)).toBe(1);
  expect(await count(`${mine}&plate=%25`)).toBe(0);
  expect(await count(`${mine}&on=2025-10-10&slot=A-1`)).toBe(1);
});

test('stock comes oldest first, page by page, each lot once', async () => {
  for (const on of ['2025-10-12', '2025-10-10', '2025-10-11']) {
    await storage.deliver(on, [
      { slot: 'A-1', quantity: 1 },
      { slot: 'A-2', quantity: 2 },
    ]);
  }
  const mine = `/stock?contractId=${storage.contractId}`;
  const whole = (await list(mine)).items;
  expect(whole.map(({ deliveredOn, quantity }) => [deliveredOn, quantity])).toEqual([
    ['2025-10-10', 1],
    ['2025-10-10', 2],
    ['2025-10-11', 1],
    ['2025-10-11', 2],
    ['2025-10-12', 1],
    ['2025-10-12', 2],
  ]);
  expect(await walk(`${mine}&limit=4`)).toEqual(whole);
  const past = `${mine}&on=2025-12-31`;
  expect(await walk(`${past}&limit=1`)).toEqual((await list(past)).items);
});

test.each(['limit=0', 'limit=501', 'on=2025-02-30', 'contractId=1', 'colour=black', 'cursor=WzFd'])(
  'stock with %s is refused',
  async (query) => {
    expect((await app.as('storekeeper').get(`/stock?${query}`)).status).toBe(400);
  },
);

test('movements come newest first by the day they happened, with lines and who recorded them', async () => {
  const late = await storage.deliver('2025-11-01', [{ slot: 'A-2', quantity: 20 }]);
  const early = await storage.deliver('2025-10-10', [{ slot: 'A-1', quantity: 20 }]);
  const pickup = await storage.pickUp('2025-11-01', tires(8));
  const reversal = await storage.reverse(pickup.recorded.id);
  const { items } = await list(`/movements?contractId=${storage.contractId}`);
  expect(items.map(({ id }) => id)).toEqual([
    reversal.recorded.id,
    pickup.recorded.id,
    late.recorded.id,
    early.recorded.id,
  ]);
  const storekeeper = { id: app.actor('storekeeper').id, name: 'Test storekeeper' };
  expect(items[0]).toMatchObject({
    kind: 'reversal',
    reversesId: pickup.recorded.id,
    reason: 'Ошибка ввода',
  });
  expect(items[0]?.['lines']).toMatchObject([{ quantity: 8, change: 8 }]);
  expect(items[1]).toMatchObject({
    kind: 'pickup',
    occurredOn: '2025-11-01',
    recordedAt: '2026-03-31T09:00:00.000Z',
    recordedBy: storekeeper,
    reversedById: reversal.recorded.id,
    lines: [{ slot: 'A-1', category: 'R16-18', quantity: 8, change: -8 }],
  });
  const one = await app.as('manager').get(`/movements/${pickup.recorded.id}`);
  expect(one.body).toEqual(items[1]);
});

test('movements are found by contract, warehouse, kind and days, page by page', async () => {
  await storage.deliver('2025-10-10', [{ slot: 'A-1', quantity: 20 }]);
  await storage.pickUp('2025-10-31', tires(1));
  await storage.pickUp('2025-11-01', tires(1));
  const mine = `/movements?warehouseId=${storage.warehouseId}`;
  const days = async (filter: string) =>
    (await list(`${mine}&${filter}`)).items.map(({ occurredOn }) => occurredOn);
  expect(await days('kind=pickup')).toEqual(['2025-11-01', '2025-10-31']);
  expect(await days('from=2025-10-31&to=2025-10-31')).toEqual(['2025-10-31']);
  expect(await days('to=2025-10-31')).toEqual(['2025-10-31', '2025-10-10']);
  expect(await days(`contractId=${storage.contractId}&from=2025-11-02`)).toEqual([]);
  expect(await walk(`${mine}&limit=1`)).toEqual((await list(mine)).items);
});

test('a cursor of another list is refused, not followed', async () => {
  const foreign = Buffer.from(JSON.stringify(['A-1', '7'])).toString('base64url');
  const answer = await app.as('manager').get(`/movements?cursor=${foreign}`);
  expect([answer.status, (answer.body as { code: string }).code]).toEqual([400, 'cursorInvalid']);
});

test('a movement that is not there is not found', async () => {
  expect((await app.as('manager').get('/movements/018f0000-0000-7000-8000-000000000000')).status).toBe(404);
  expect((await app.as('manager').get('/movements/1')).status).toBe(404);
});

test('every role sees stock and movements, nobody without sign-in', async () => {
  const { id } = await given(app).delivery();
  for (const path of ['/stock', '/movements', `/movements/${id}`]) {
    for (const role of ['storekeeper', 'accountant', 'manager', 'administrator'] as const) {
      expect((await app.as(role).get(path)).status).toBe(200);
    }
    expect((await app.anonymous.get(path)).status).toBe(401);
  }
});

test('the stock of a contract is told by category, with the places that it takes', async () => {
  await storage.deliver('2025-10-10', [
    { slot: 'A-1', quantity: 4 },
    { slot: 'A-2', quantity: 2 },
    { slot: 'B-1', category: 'ATV', quantity: 1 },
  ]);
  const { items } = await list(`/contracts/${storage.contractId}/stock`);
  expect(items).toMatchObject([
    { category: 'ATV', quantity: 1, places: 40 },
    { category: 'R16-18', quantity: 6, places: 6 },
  ]);
});
