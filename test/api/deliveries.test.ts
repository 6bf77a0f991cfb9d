import { findBalanceErrors } from '../../src/storage/stock/balances-read.ts';
import { given } from '../support/given.ts';
import { useTestApp } from '../support/test-app.ts';
import { makeContractWithSlots } from '../support/contract-with-slots.ts';

const app = useTestApp();
let storage: Awaited<ReturnType<typeof makeContractWithSlots>>;
beforeEach(async () => {
  app.setToday('2026-03-31');
  storage = await makeContractWithSlots(app);
});
afterEach(async () => {
  expect(await findBalanceErrors(app.db)).toEqual([]);
});

const nowhere = '018f0000-0000-7000-8000-000000000000';
const ofOneTire = [{ category: 'R16-18', quantity: 1, slot: 'A-1' }];

test('a delivery makes one lot a line and answers what was recorded', async () => {
  const { status, recorded } = await storage.deliver('2025-10-10', [
    { slot: 'A-1', quantity: 12 },
    { slot: 'A-1', quantity: 8 },
    { slot: 'A-2', category: 'ATV', quantity: 1 },
  ]);
  expect(status).toBe(201);
  const lotId = expect.any(String) as string;
  expect(recorded).toEqual({
    id: expect.any(String) as string,
    number: expect.stringMatching(/^\d+$/) as string,
    occurredOn: '2025-10-10',
    lines: [
      { lotId, category: 'R16-18', slot: 'A-1', quantity: 12 },
      { lotId, category: 'R16-18', slot: 'A-1', quantity: 8 },
      { lotId, category: 'ATV', slot: 'A-2', quantity: 1 },
    ],
  });
  expect(new Set(recorded.lines.map((line) => line.lotId)).size).toBe(3);
  expect(await storage.stock()).toEqual(['A-1 R16-18 12', 'A-1 R16-18 8', 'A-2 ATV 1']);
});

test('everything that was said about the tires is found in stock', async () => {
  const description = {
    plate: 'А123ВС777',
    brand: 'Nokian',
    model: 'Hakkapeliitta 10',
    size: '205/55 R16',
    season: 'winter',
    onRims: true,
    dot: '3524',
    treadMm: 6.1,
    note: 'Царапина на диске',
  };
  await storage.deliver('2025-10-10', [{ slot: 'A-1', quantity: 4, ...description }]);
  const { body } = (await app.as('manager').get(`/stock?contractId=${storage.contractId}`)) as {
    body: { items: unknown[] };
  };
  expect(body.items).toMatchObject([
    {
      lotId: expect.any(String) as string,
      contractId: storage.contractId,
      warehouseId: storage.warehouseId,
      category: 'R16-18',
      zone: 'A',
      slot: 'A-1',
      quantity: 4,
      deliveredOn: '2025-10-10',
      ...description,
    },
  ]);
});

test('storekeeper, accountant and administrator record deliveries; the manager may not', async () => {
  const body = {
    contractId: storage.contractId,
    warehouseId: storage.warehouseId,
    occurredOn: '2025-10-10',
    lines: ofOneTire,
  };
  expect((await app.as('storekeeper').post('/deliveries', body)).status).toBe(201);
  expect((await app.as('accountant').post('/deliveries', body)).status).toBe(201);
  expect((await app.as('administrator').post('/deliveries', body)).status).toBe(201);
  expect((await app.as('manager').post('/deliveries', body)).status).toBe(403);
  expect((await app.anonymous.post('/deliveries', body)).status).toBe(401);
});

test.each([
  ['no lines', { lines: [] }],
  ['501 lines', { lines: Array.from({ length: 501 }, () => ofOneTire[0]) }],
  ['a quantity of 0', { lines: [{ ...ofOneTire[0], quantity: 0 }] }],
  ['a negative quantity', { lines: [{ ...ofOneTire[0], quantity: -4 }] }],
  ['half a tire', { lines: [{ ...ofOneTire[0], quantity: 0.5 }] }],
  ['a huge quantity', { lines: [{ ...ofOneTire[0], quantity: 100_001 }] }],
  ['a quantity as text', { lines: [{ ...ofOneTire[0], quantity: '4' }] }],
  ['no slot', { lines: [{ category: 'R16-18', quantity: 1 }] }],
  ['an unknown season', { lines: [{ ...ofOneTire[0], season: 'spring' }] }],
  ['a tread of two decimals', { lines: [{ ...ofOneTire[0], treadMm: 6.15 }] }],
  ['an unknown field in a line', { lines: [{ ...ofOneTire[0], color: 'black' }] }],
  ['an unknown field', { comment: 'x' }],
  ['an empty overfillReason', { overfillReason: ' ' }],
  ['a day that does not exist', { occurredOn: '2025-02-29' }],
  ['a day before 2000', { occurredOn: '1999-12-31' }],
  ['a day after 2099', { occurredOn: '2100-01-01' }],
  ['an instant for a day', { occurredOn: '2025-10-10T10:00:00Z' }],
  ['a contract that is no id', { contractId: '17' }],
])('a delivery with %s is refused', async (_, change) => {
  const { status, code } = await storage.deliver('2025-10-10', [{ slot: 'A-1', quantity: 1 }], change);
  expect([status, code]).toEqual([400, 'requestInvalid']);
});

test.each([
  ['contract', { contractId: nowhere }, 'contractUnknown'],
  ['warehouse', { warehouseId: nowhere }, 'warehouseUnknown'],
  ['slot', { lines: [{ ...ofOneTire[0], slot: 'Z-9' }] }, 'slotUnknown'],
  ['category', { lines: [{ ...ofOneTire[0], category: 'R99' }] }, 'categoryUnknown'],
])('a delivery that names an unknown %s is refused by its name', async (_, change, code) => {
  const answer = await storage.deliver('2025-10-10', [{ slot: 'A-1', quantity: 1 }], change);
  expect([answer.status, answer.code]).toEqual([422, code]);
});

test('a slot is looked for in its own warehouse only', async () => {
  const other = await given(app).warehouse();
  await given(app).slots(other.id, [{ code: 'C-1', capacity: 100 }]);
  const { code, details } = await storage.deliver('2025-10-10', [{ slot: 'C-1', quantity: 1 }]);
  expect([code, details]).toEqual(['slotUnknown', { slot: 'C-1' }]);
});

test.each([
  ['Ячейки «А-1»', { slot: 'А-1' }, { slot: 'А-1', resembles: 'A-1' }],
  ['Категории «r16–18»', { category: 'r16–18' }, { category: 'r16–18', resembles: 'R16-18' }],
])(
  '%s нет: the refusal names the known one that looks like it (rule R25)',
  async (words, change, details) => {
    const lines = [{ ...ofOneTire[0], ...change }];
    const answer = await storage.deliver('2025-10-10', [{ slot: 'A-1', quantity: 1 }], { lines });
    expect([answer.status, answer.details]).toEqual([422, details]);
    expect(answer.detail).toMatch(new RegExp(`^${words}.* нет; есть похожая «${details.resembles}»`));
  },
);

test('nothing is delivered before the contract starts; on its first day it is', async () => {
  const early = await storage.deliver('2025-09-30', [{ slot: 'A-1', quantity: 1 }]);
  expect([early.status, early.code, early.details]).toEqual([
    422,
    'movementBeforeContract',
    { occurredOn: '2025-09-30', startsOn: '2025-10-01' },
  ]);
  expect(early.detail).toContain('01.10.2025');
  expect((await storage.deliver('2025-10-01', [{ slot: 'A-1', quantity: 1 }])).status).toBe(201);
});

test.each(['2026-02-28', '2028-02-29', '2025-12-31', '2026-01-01', '2028-03-31'])(
  'a delivery on %s is recorded on that very day',
  async (on) => {
    app.setToday('2028-03-31');
    const { recorded } = await storage.deliver(on, [{ slot: 'A-1', quantity: 1 }]);
    expect(recorded.occurredOn).toBe(on);
    expect(await storage.stock(on)).toEqual(['A-1 R16-18 1']);
  },
);

test('rule R1: a day after today at the warehouse is refused with what to do, today itself is recorded', async () => {
  await storage.deliver('2026-03-31', [{ slot: 'A-1', quantity: 2 }]);
  const ahead = [
    await storage.deliver('2026-04-01', [{ slot: 'A-1', quantity: 1 }]),
    await storage.pickUp('2099-12-31', [{ category: 'R16-18', quantity: 1 }]),
  ];
  expect(ahead.map(({ status, code }) => `${status} ${code}`)).toEqual([
    '422 inTheFuture',
    '422 inTheFuture',
  ]);
  expect(ahead[0]?.details).toEqual({ occurredOn: '2026-04-01', today: '2026-03-31' });
  expect(ahead[1]?.detail).toBe(
    'Движение датировано 31.12.2099, а на складе сегодня 31.03.2026: записывается только то, что уже произошло. ' +
      'Исправьте дату или запишите движение, когда оно состоится.',
  );
  expect((await storage.pickUp('2026-03-31', [{ category: 'R16-18', quantity: 1 }])).status).toBe(201);
  app.setToday('2026-04-01');
  expect((await storage.deliver('2026-04-01', [{ slot: 'A-1', quantity: 1 }])).status).toBe(201);
});

test('rule R1: today is the day at the warehouse, not in Moscow', async () => {
  // noon of 31 March in Moscow is the evening of 30 March there
  const west = await given(app).warehouse({ timeZone: 'Pacific/Pago_Pago' });
  await given(app).slots(west.id, [{ code: 'A-1', capacity: 10 }]);
  const line = [{ slot: 'A-1', quantity: 1 }];
  const ahead = await storage.deliver('2026-03-31', line, { warehouseId: west.id });
  expect([ahead.code, ahead.details]).toEqual([
    'inTheFuture',
    { occurredOn: '2026-03-31', today: '2026-03-30' },
  ]);
  expect((await storage.deliver('2026-03-30', line, { warehouseId: west.id })).status).toBe(201);
});

test('an overfilling delivery is refused with the free places and the nearest slots that fit', async () => {
  await storage.deliver('2025-10-10', [{ slot: 'A-1', quantity: 18 }]);
  const { status, code, detail, details } = await storage.deliver('2025-10-11', [
    { slot: 'A-1', quantity: 4 },
  ]);
  expect([status, code]).toEqual([409, 'slotOverfilled']);
  expect(details).toEqual({
    slots: [
      {
        slot: 'A-1',
        capacity: 20,
        on: '2025-10-11',
        free: 2,
        places: 4,
        nearest: [
          { slot: 'A-2', zone: 'A', free: 40 },
          { slot: 'A-3', zone: 'A', free: 20 },
          { slot: 'B-1', zone: 'B', free: 100 },
          { slot: 'B-2', zone: 'B', free: 4 },
        ],
      },
    ],
  });
  expect(detail).toBe(
    'Место кончилось. Ячейка A-1: на 11.10.2025 свободно 2 из 20 мест, нужно 4. Ближайшие подходящие: A-2 (40), A-3 (20), ' +
      'B-1 (100), B-2 (4). Выберите другую ячейку или укажите причину переполнения.',
  );
  expect(await storage.stock()).toEqual(['A-1 R16-18 18']);
});

test('two lines into one slot count together, and what the delivery brings elsewhere is not offered as free', async () => {
  const { details } = await storage.deliver('2025-10-10', [
    { slot: 'A-3', quantity: 11 },
    { slot: 'A-3', quantity: 10 },
    { slot: 'A-2', quantity: 20 },
  ]);
  expect(details).toMatchObject({
    slots: [{ slot: 'A-3', free: 20, places: 21, nearest: [{ slot: 'B-1', free: 100 }] }],
  });
});

test('the places of a category count, not its units', async () => {
  const { details } = await storage.deliver('2025-10-10', [{ slot: 'A-1', category: 'ATV', quantity: 1 }]);
  expect(details).toMatchObject({
    slots: [{ slot: 'A-1', capacity: 20, free: 20, places: 40, nearest: [{ slot: 'A-2' }, { slot: 'B-1' }] }],
  });
});

test('with a reason an overfilling delivery is recorded and the slot is shown as overfilled', async () => {
  const over = { overfillReason: 'Стоят в проходе до утра' };
  const { status, recorded } = await storage.deliver('2025-10-10', [{ slot: 'B-2', quantity: 6 }], over);
  expect(status).toBe(201);
  const slots = await app.as('manager').get(`/warehouses/${storage.warehouseId}/slots?q=B-2`);
  expect(slots.body).toMatchObject({ items: [{ capacity: 4, occupied: 6, free: -2, overfilled: true }] });
  const movement = await app.as('manager').get(`/movements/${recorded.id}`);
  expect(movement.body).toMatchObject(over);
  const more = await storage.deliver('2025-10-10', [{ slot: 'B-2', quantity: 1 }]);
  expect(more.details).toMatchObject({ slots: [{ free: -2, places: 1 }] });
});

test('a delivery must fit on every later day too, also when it would fit on its own and at the end', async () => {
  await storage.deliver('2026-03-01', [{ slot: 'A-1', quantity: 20 }]);
  await storage.pickUp('2026-03-20', [{ category: 'R16-18', quantity: 20 }]);
  const before = await storage.deliver('2026-02-20', [{ slot: 'A-1', quantity: 1 }]);
  expect(before.details).toMatchObject({ slots: [{ slot: 'A-1', on: '2026-03-01', free: 0, places: 1 }] });
  const between = await storage.deliver('2026-03-05', [{ slot: 'A-1', quantity: 1 }]);
  expect([between.status, between.code]).toEqual([409, 'slotOverfilled']);
  expect(between.details).toMatchObject({
    slots: [{ on: '2026-03-05', free: 0, nearest: [{ slot: 'A-2' }, {}, {}, {}] }],
  });
  expect((await storage.deliver('2026-03-20', [{ slot: 'A-1', quantity: 20 }])).status).toBe(201);
});

test('what was picked up on a day leaves its places taken until that day', async () => {
  app.setToday('2026-04-20');
  await storage.deliver('2026-03-01', [{ slot: 'A-1', quantity: 20 }]);
  await storage.pickUp('2026-04-20', [{ category: 'R16-18', quantity: 15 }]);
  const earlier = await storage.deliver('2026-03-31', [{ slot: 'A-1', quantity: 15 }]);
  expect(earlier.details).toMatchObject({ slots: [{ on: '2026-03-31', free: 0, places: 15 }] });
  expect((await storage.deliver('2026-04-20', [{ slot: 'A-1', quantity: 15 }])).status).toBe(201);
});

test('a day that is too full for a while is recorded with a reason, and later deliveries are judged by their own days', async () => {
  await storage.deliver('2026-03-01', [{ slot: 'A-1', quantity: 20 }]);
  await storage.pickUp('2026-03-20', [{ category: 'R16-18', quantity: 20 }]);
  const reason = { overfillReason: 'Стоят в проходе' };
  expect((await storage.deliver('2026-03-05', [{ slot: 'A-1', quantity: 10 }], reason)).status).toBe(201);
  expect((await storage.deliver('2026-03-19', [{ slot: 'A-1', quantity: 1 }])).details).toMatchObject({
    slots: [{ on: '2026-03-19', free: -10 }],
  });
  expect((await storage.deliver('2026-03-20', [{ slot: 'A-1', quantity: 10 }])).status).toBe(201);
});

test('the slots that are offered have room on every day from that of the delivery on', async () => {
  await storage.deliver('2026-03-01', [{ slot: 'A-3', quantity: 20 }]);
  await storage.deliver('2026-03-10', [{ slot: 'A-2', quantity: 25 }]);
  await storage.pickUp('2026-03-20', [{ category: 'R16-18', slot: 'A-2', quantity: 25 }]);
  const { details } = await storage.deliver('2026-03-05', [{ slot: 'A-3', quantity: 16 }]);
  expect(details).toMatchObject({
    slots: [
      {
        slot: 'A-3',
        nearest: [
          { slot: 'A-1', free: 20 },
          { slot: 'B-1', free: 100 },
        ],
      },
    ],
  });
});

test('more places than can be counted are refused even with a reason', async () => {
  const { id } = await given(app).category({ code: 'HANGAR', places: 10_000 });
  expect(id).toBeDefined();
  const lines = Array.from({ length: 3 }, () => ({ slot: 'A-1', category: 'HANGAR', quantity: 100_000 }));
  const { status, code } = await storage.deliver('2025-10-10', lines, { overfillReason: 'x' });
  expect([status, code]).toEqual([422, 'slotOccupiedTooLarge']);
});

test('the same key and delivery give the first answer; the same key with another delivery is refused', async () => {
  const lines = [{ slot: 'A-1', quantity: 3 }];
  const first = await storage.deliver('2025-10-10', lines, {}, 'delivery-once');
  const again = await storage.deliver('2025-10-10', lines, {}, 'delivery-once');
  expect(again.recorded).toEqual(first.recorded);
  expect(await storage.stock()).toEqual(['A-1 R16-18 3']);
  const other = await storage.deliver('2025-10-11', lines, {}, 'delivery-once');
  expect([other.status, other.code]).toEqual([409, 'idempotencyKeyReused']);
});

test('a refused delivery uses up its key: another delivery is refused by it and recorded by a new one', async () => {
  const lines = [{ slot: 'B-2', quantity: 5 }];
  expect((await storage.deliver('2025-10-10', lines, {}, 'refused')).code).toBe('slotOverfilled');
  const fewer = [{ slot: 'B-2', quantity: 4 }];
  expect((await storage.deliver('2025-10-10', fewer, {}, 'refused')).code).toBe('idempotencyKeyReused');
  expect((await storage.deliver('2025-10-10', fewer, {}, 'new')).status).toBe(201);
});

test('a delivery may bring its own id, once', async () => {
  const id = '018f0000-0000-7000-8000-0000000000aa';
  const first = await storage.deliver('2025-10-10', [{ slot: 'A-1', quantity: 1 }], { id });
  expect(first.recorded.id).toBe(id);
  const again = await storage.deliver('2025-10-10', [{ slot: 'A-1', quantity: 1 }], { id });
  expect([again.status, again.code]).toEqual([409, 'idTaken']);
});

test('who recorded a delivery, and what was asked, is in the audit', async () => {
  const { recorded } = await storage.deliver('2025-10-10', [{ slot: 'A-1', quantity: 1 }]);
  const entries = await app.db('audit_entries').where({ subject_id: recorded.id });
  expect(entries).toMatchObject([
    {
      action: 'delivery.record',
      actor_login: 'storekeeper',
      details: { occurredOn: '2025-10-10', lines: [{ slot: 'A-1', quantity: 1 }] },
    },
  ]);
});
