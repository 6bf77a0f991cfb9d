import { useTestApp } from '../support/test-app.ts';
import { makeContractWithSlots } from '../support/contract-with-slots.ts';

const app = useTestApp();
let storage: Awaited<ReturnType<typeof makeContractWithSlots>>;
beforeEach(async () => {
  app.setToday('2026-03-31');
  storage = await makeContractWithSlots(app);
});

interface Suggestions {
  readonly places: number;
  readonly items: readonly { readonly slot: string; readonly free: number; readonly fits: boolean }[];
  readonly asked: { readonly slot: string; readonly free: number; readonly fits: boolean } | null;
}

function ask(change: Readonly<Record<string, string | number>>) {
  const { warehouseId, contractId } = storage;
  const query = { warehouseId, contractId, category: 'R16-18', quantity: 4, ...change };
  const words = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return app.as('storekeeper').get(`/slots/suggestions?${words.join('&')}`);
}

async function suggest(change: Readonly<Record<string, string | number>> = {}): Promise<Suggestions> {
  const answer = await ask(change);
  expect(answer.status).toBe(200);
  return answer.body as Suggestions;
}

const slotsOf = ({ items }: Suggestions) => items.map(({ slot, free }) => `${slot} ${free}`);

test('in an empty warehouse slots that fit are suggested by zone and code, with their free places', async () => {
  expect(slotsOf(await suggest())).toEqual(['A-1 20', 'A-2 40', 'A-3 20', 'B-1 100', 'B-2 4']);
  expect(slotsOf(await suggest({ quantity: 30 }))).toEqual(['A-2 40', 'B-1 100']);
});

test("slots with this contract's tires of the category come first, as long as the line fits there", async () => {
  await storage.deliver('2025-10-10', [
    { slot: 'B-1', quantity: 95 },
    { slot: 'A-2', quantity: 1, category: 'ATV' },
  ]);
  const found = await suggest();
  expect(slotsOf(found)).toEqual(['B-1 5', 'A-1 20', 'A-3 20', 'B-2 4']);
  expect(found.items[0]).toEqual({ slot: 'B-1', zone: 'B', capacity: 100, free: 5, fits: true, alike: true });
  expect(slotsOf(await suggest({ quantity: 6 }))).toEqual(['A-1 20', 'A-3 20']);
});

test('a unit needs the places of its category', async () => {
  expect(await suggest({ category: 'ATV', quantity: 2 })).toMatchObject({
    places: 80,
    items: [{ slot: 'B-1', fits: true }],
  });
});

test('when no slot fits, the roomiest are named as not fitting', async () => {
  const found = await suggest({ quantity: 101 });
  expect(slotsOf(found)).toEqual(['B-1 100', 'A-2 40', 'A-1 20', 'A-3 20', 'B-2 4']);
  expect(found.items.some(({ fits }) => fits)).toBe(false);
});

test('a slot that was asked about is answered whether it fits or not, one that is not there is null', async () => {
  expect((await suggest({ slot: 'B-2', quantity: 5 })).asked).toMatchObject({
    slot: 'B-2',
    free: 4,
    fits: false,
  });
  expect((await suggest({ slot: 'B-2' })).asked).toMatchObject({ slot: 'B-2', free: 4, fits: true });
  expect((await suggest({ slot: 'Z-9' })).asked).toBeNull();
  expect((await suggest()).asked).toBeNull();
});

test('what the other lines of the delivery take is not free any more', async () => {
  const others = JSON.stringify([
    { category: 'R16-18', slot: 'A-1', quantity: 18 },
    { category: 'ATV', slot: 'A-2', quantity: 1 },
  ]);
  const found = await suggest({ others, slot: 'A-1' });
  expect(slotsOf(found)).toEqual(['A-3 20', 'B-1 100', 'B-2 4']);
  expect(found.asked).toMatchObject({ free: 2, fits: false });
});

test('places that are given back later are not free until then, by suggestion and by list of slots (rule R13)', async () => {
  app.setToday('2026-04-10');
  await storage.deliver('2026-03-10', [{ slot: 'B-2', quantity: 4 }]);
  await storage.pickUp('2026-04-10', [{ category: 'R16-18', slot: 'B-2', quantity: 3 }]);
  const freeOn = async (on: string) => {
    const { asked } = await suggest({ slot: 'B-2', quantity: 3, on });
    const listed = await app
      .as('manager')
      .get(`/warehouses/${storage.warehouseId}/slots?fits=3&q=B-2&on=${on}`);
    return { ...asked, listed: (listed.body as { items: { free: number; occupied: number }[] }).items };
  };
  expect(await freeOn('2026-04-09')).toMatchObject({ free: 0, fits: false, listed: [] });
  expect(await freeOn('2026-04-10')).toMatchObject({
    free: 3,
    fits: true,
    listed: [{ free: 3, occupied: 1 }],
  });
  app.setToday('2026-03-31');
  expect((await suggest({ slot: 'B-2', quantity: 3 })).asked).toMatchObject({ free: 0, alike: true });
});

test('whatever is recorded, a slot takes a delivery exactly when it was said to fit (rule R13)', async () => {
  app.setToday('2026-04-12');
  const days = ['2026-03-20', '2026-03-31', '2026-04-03', '2026-04-07', '2026-04-12'];
  await storage.deliver('2026-03-20', [
    { slot: 'A-1', quantity: 15 },
    { slot: 'A-3', quantity: 20 },
    { slot: 'B-2', quantity: 4 },
  ]);
  await storage.pickUp('2026-04-03', [{ category: 'R16-18', slot: 'A-1', quantity: 10 }]);
  await storage.pickUp('2026-04-07', [{ category: 'R16-18', slot: 'A-3', quantity: 20 }]);
  await storage.deliver('2026-04-07', [{ slot: 'A-1', quantity: 12 }]);
  await storage.deliver('2026-04-12', [{ slot: 'A-3', quantity: 18 }]);
  for (const on of days) {
    for (const slot of ['A-1', 'A-3', 'B-2']) {
      for (const quantity of [1, 3, 4, 5, 13]) {
        const { asked } = await suggest({ on, slot, quantity });
        const { status, recorded } = await storage.deliver(on, [{ slot, quantity }]);
        expect({ on, slot, quantity, fits: asked?.fits }).toEqual({
          on,
          slot,
          quantity,
          fits: status === 201,
        });
        if (status === 201) await storage.reverse(recorded.id);
      }
    }
  }
});

test('a warehouse without slots has no suggestions', async () => {
  const other = await app.as('administrator').post('/warehouses', { code: 'ПУСТО', name: 'Пустой' });
  const { id } = other.body as { id: string };
  expect(await suggest({ warehouseId: id, slot: 'A-1' })).toEqual({ places: 4, items: [], asked: null });
});

test.each([
  [{ category: 'R99' }, 422, 'categoryUnknown'],
  [{ quantity: 0 }, 400, 'requestInvalid'],
  [{ others: '[{]' }, 400, 'requestInvalid'],
  [{ others: '[{"category":"R16-18"}]' }, 400, 'requestInvalid'],
])('%j is refused', async (change, status, code) => {
  const answer = await ask(change);
  expect([answer.status, (answer.body as { code: string }).code]).toEqual([status, code]);
});

test('nobody asks without sign-in', async () => {
  expect((await app.anonymous.get('/slots/suggestions')).status).toBe(401);
});
