import { useTestApp } from '../support/test-app.ts';
import { given } from '../support/given.ts';
import { makeContractWithSlots } from '../support/contract-with-slots.ts';

const app = useTestApp();
let storage: Awaited<ReturnType<typeof makeContractWithSlots>>;
beforeEach(async () => {
  app.setToday('2026-03-31');
  storage = await makeContractWithSlots(app);
});

async function read(path: string): Promise<unknown> {
  const answer = await app.as('manager').get(path);
  expect(answer.status).toBe(200);
  return answer.body;
}

const nothingHeld = { reserved: 0, blocked: 0 };

test('free space is capacity less what lies there, by zone and in places', async () => {
  await storage.deliver('2025-10-10', [
    { slot: 'A-1', quantity: 20 },
    { slot: 'B-1', category: 'ATV', quantity: 2 },
  ]);
  await storage.pickUp('2025-11-20', [{ category: 'ATV', quantity: 1 }]);
  const { warehouseId } = storage;
  expect(await read(`/capacity?warehouseId=${warehouseId}&on=2025-11-19`)).toEqual({
    on: '2025-11-19',
    capacity: 184,
    occupied: 100,
    ...nothingHeld,
    free: 84,
    zones: [
      { warehouseId, zone: 'A', capacity: 80, occupied: 20, ...nothingHeld, free: 60 },
      { warehouseId, zone: 'B', capacity: 104, occupied: 80, ...nothingHeld, free: 24 },
    ],
  });
  expect(await read(`/capacity?warehouseId=${warehouseId}&on=2025-11-20`)).toMatchObject({
    occupied: 60,
    free: 124,
  });
  expect(await read(`/capacity?warehouseId=${warehouseId}&on=2025-10-09`)).toMatchObject({ occupied: 0 });
});

test('an overfilled slot takes its places away from what is free', async () => {
  await storage.deliver('2025-10-10', [{ slot: 'B-2', quantity: 110 }], { overfillReason: 'До утра' });
  const { warehouseId } = storage;
  expect(await read(`/capacity?warehouseId=${warehouseId}`)).toMatchObject({
    free: 74,
    zones: [
      { zone: 'A', free: 80 },
      { zone: 'B', capacity: 104, occupied: 110, free: -6 },
    ],
  });
});

test('today is the day it is at the warehouse: at noon in Moscow it is still yesterday in Honolulu', async () => {
  const honolulu = await given(app).warehouse({ timeZone: 'Pacific/Honolulu' });
  expect(await read(`/capacity?warehouseId=${honolulu.id}`)).toMatchObject({ on: '2026-03-30', capacity: 0 });
  expect(await read(`/capacity?warehouseId=${storage.warehouseId}`)).toMatchObject({ on: '2026-03-31' });
});

test('without a warehouse all of them count, and zones of one name stay apart', async () => {
  const other = await makeContractWithSlots(app);
  const zones = (await read('/capacity?on=2025-01-01')) as {
    capacity: number;
    zones: { warehouseId: string; zone: string; capacity: number }[];
  };
  for (const { warehouseId } of [storage, other]) {
    expect(zones.zones).toContainEqual({
      warehouseId,
      zone: 'A',
      capacity: 80,
      occupied: 0,
      ...nothingHeld,
      free: 80,
    });
  }
  expect(zones.capacity).toBe(zones.zones.reduce((sum, zone) => sum + zone.capacity, 0));
});

test('the history has every day, over the end of a leap February, with what was there before', async () => {
  app.setToday('2028-03-01');
  const leap = await makeContractWithSlots(app);
  app.setToday('2028-03-31');
  await leap.deliver('2028-02-27', [{ slot: 'A-1', quantity: 10 }]);
  await leap.deliver('2028-02-29', [{ slot: 'A-1', quantity: 5 }]);
  await leap.pickUp('2028-03-01', [{ category: 'R16-18', quantity: 15 }]);
  app.setToday('2026-03-31');
  const { warehouseId } = leap;
  expect(await read(`/capacity/history?from=2028-02-28&to=2028-03-02&warehouseId=${warehouseId}`)).toEqual({
    items: [
      { on: '2028-02-28', capacity: 184, occupied: 10, free: 174 },
      { on: '2028-02-29', capacity: 184, occupied: 15, free: 169 },
      { on: '2028-03-01', capacity: 184, occupied: 0, free: 184 },
      { on: '2028-03-02', capacity: 184, occupied: 0, free: 184 },
    ],
    nextCursor: null,
  });
});

test('what was reversed was never there', async () => {
  const { recorded } = await storage.deliver('2025-10-10', [{ slot: 'A-1', quantity: 10 }]);
  await storage.reverse(recorded.id);
  const history = (await read(
    `/capacity/history?from=2025-10-09&to=2025-10-11&warehouseId=${storage.warehouseId}`,
  )) as { items: { occupied: number }[] };
  expect(history.items.map(({ occupied }) => occupied)).toEqual([0, 0, 0]);
});

test('a history of 1100 days is given, of one more refused, as is one that runs backwards', async () => {
  const history = async (from: string, to: string) =>
    app.as('manager').get(`/capacity/history?from=${from}&to=${to}&warehouseId=${storage.warehouseId}`);
  const longest = await history('2025-01-01', '2028-01-05');
  expect((longest.body as { items: unknown[] }).items).toHaveLength(1100);
  expect((await history('2025-01-01', '2028-01-06')).body).toMatchObject({
    code: 'requestInvalid',
    errors: [{ path: 'query.to' }],
  });
  expect((await history('2025-01-02', '2025-01-01')).status).toBe(400);
  expect(((await history('2025-01-01', '2025-01-01')).body as { items: unknown[] }).items).toHaveLength(1);
});

test.each([
  ['/capacity?warehouseId=018f0000-0000-7000-8000-000000000000', 404],
  ['/capacity/history?from=2025-01-01&to=2025-01-02&warehouseId=018f0000-0000-7000-8000-000000000000', 404],
  ['/capacity?on=tomorrow', 400],
  ['/capacity?zone=A', 400],
  ['/capacity/history?from=2025-01-01', 400],
  ['/capacity/history?from=2025-13-01&to=2025-01-02', 400],
  ['/capacity/history?from=15.10.2025&to=2025-01-02', 400],
  ['/capacity/history?from=2025-01&to=2025-02', 400],
])('%s answers %i', async (path, status) => {
  expect((await app.as('manager').get(path)).status).toBe(status);
});

test('every role sees free space, nobody without sign-in', async () => {
  for (const path of ['/capacity', '/capacity/history?from=2025-01-01&to=2025-01-02']) {
    for (const role of ['storekeeper', 'accountant', 'manager', 'administrator'] as const) {
      expect((await app.as(role).get(path)).status).toBe(200);
    }
    expect((await app.anonymous.get(path)).status).toBe(401);
  }
});

test('zones name the slots that hold more than fits', async () => {
  await storage.deliver('2025-10-10', [{ slot: 'B-2', quantity: 6 }], { overfillReason: 'До утра' });
  await storage.pickUp('2025-10-20', [{ category: 'R16-18', quantity: 2 }]);
  const zones = async (on: string) =>
    ((await read(`/capacity/zones?warehouseId=${storage.warehouseId}&on=${on}`)) as { items: object[] })
      .items;
  expect((await zones('2025-10-10'))[1]).toEqual({
    warehouseId: storage.warehouseId,
    warehouseName: 'Главный склад',
    zone: 'B',
    capacity: 104,
    occupied: 6,
    ...nothingHeld,
    free: 98,
    overfilled: [{ slot: 'B-2', capacity: 4, occupied: 6 }],
  });
  expect((await zones('2025-10-20'))[1]).toMatchObject({ occupied: 4, overfilled: [] });
});

interface PlacesOf {
  readonly warehouseId: string;
  readonly capacity: number;
  readonly occupied: number;
  readonly free: number;
}

test('a warehouse has as much as its zones together, today and on a past day, whatever is overfilled', async () => {
  const other = await makeContractWithSlots(app);
  await storage.deliver('2025-10-10', [{ slot: 'A-1', quantity: 20 }]);
  await storage.deliver('2025-10-20', [{ slot: 'B-2', quantity: 110 }], { overfillReason: 'До утра' });
  await other.deliver('2025-10-10', [{ slot: 'B-1', category: 'ATV', quantity: 2 }]);
  const zones = async (query: string) =>
    (await read(`/capacity/zones?${query}`)) as { items: PlacesOf[]; warehouses: PlacesOf[] };
  const rowOf = async ({ warehouseId }: { warehouseId: string }, on: string) => {
    const { warehouses, items } = await zones(`on=${on}`);
    const own = items.filter((zone) => zone.warehouseId === warehouseId);
    const sum = (of: 'capacity' | 'occupied' | 'free') => own.reduce((total, zone) => total + zone[of], 0);
    const [row, ...more] = warehouses.filter((one) => one.warehouseId === warehouseId);
    expect([own.length, more.length]).toEqual([2, 0]);
    expect(row).toEqual({
      warehouseId,
      warehouseName: 'Главный склад',
      capacity: sum('capacity'),
      occupied: sum('occupied'),
      ...nothingHeld,
      free: sum('free'),
    });
    return row;
  };
  expect(await rowOf(storage, '2025-10-09')).toMatchObject({ capacity: 184, occupied: 0, free: 184 });
  expect(await rowOf(storage, '2025-10-10')).toMatchObject({ capacity: 184, occupied: 20, free: 164 });
  expect(await rowOf(storage, '2026-03-31')).toMatchObject({ capacity: 184, occupied: 130, free: 54 });
  expect(await rowOf(other, '2025-10-10')).toMatchObject({ capacity: 184, occupied: 80, free: 104 });
  const asked = await zones(`warehouseId=${other.warehouseId}&on=2026-03-31`);
  expect(asked.warehouses).toMatchObject([{ warehouseId: other.warehouseId, occupied: 80 }]);
});

test('who occupies most comes first, in places, on the asked day', async () => {
  const { warehouseId } = storage;
  const small = await given(app).contract();
  await storage.deliver('2025-10-10', [{ slot: 'B-1', category: 'ATV', quantity: 2 }]);
  await given(app).delivery({
    contractId: small.id,
    warehouseId,
    occurredOn: '2025-10-11',
    lines: [{ slot: 'A-1', quantity: 20 }],
  });
  const of = async (query: string) =>
    ((await read(`/capacity/by-client?warehouseId=${warehouseId}&${query}`)) as { items: object[] }).items;
  expect(await of('on=2025-10-11')).toMatchObject([
    { places: 80, units: 2, share: 0.8 },
    { places: 20, units: 20, share: 0.2 },
  ]);
  expect(await of('on=2025-10-11&sort=-units')).toMatchObject([{ units: 20 }, { units: 2 }]);
  expect(await of('on=2025-10-10')).toMatchObject([{ places: 80, share: 1 }]);
  expect(await of('on=2025-10-09')).toEqual([]);
});
