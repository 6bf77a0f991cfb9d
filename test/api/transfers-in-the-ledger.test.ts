import { rows } from '../../src/shared/db.ts';
import type { Db } from '../../src/shared/db.ts';
import { newId } from '../../src/shared/ids.ts';
import { findCountedLots } from '../../src/billing/charges/counted-lots-read.ts';
import { getMovement } from '../../src/storage/movements/movement-read.ts';
import { findBalanceErrors } from '../../src/storage/stock/balances-read.ts';
import { addDays, day } from '../../src/shared/dates.ts';
import { charges } from '../support/billing.ts';
import { given } from '../support/given.ts';
import { createTestApp } from '../support/test-app.ts';
import type { TestApp } from '../support/test-app.ts';

/** Transfers have no call yet: the ledger alone must hold them. */
let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterEach(async () => {
  expect(await findBalanceErrors(app.db)).toEqual([]);
});
afterAll(() => app.close());

type DayCount = 'arrival' | 'departure' | 'both';

/** 20 tires came into slot A on 10 October 2025. */
async function stored(dayCount: DayCount, capacityOfB = 50) {
  const contract = await given(app).contract({ dayCount });
  const warehouse = await given(app).warehouse();
  await given(app).slots(warehouse.id, [
    { code: 'A', capacity: 20 },
    { code: 'B', capacity: capacityOfB },
  ]);
  const of = { contractId: contract.id, warehouseId: warehouse.id };
  const { lines } = await given(app).delivery({ ...of, lines: [{ slot: 'A' }] });
  return { ...of, lotId: lines[0]?.lotId ?? '' };
}

type Stored = Awaited<ReturnType<typeof stored>>;

interface Leg {
  readonly slot: string;
  /** Signed. */
  readonly quantity: number;
}

/** Writes a transfer of the lot; `reverses` makes it the reversal of one. */
async function transfer(
  of: Stored,
  on: string,
  legs: readonly Leg[],
  reverses: string | null = null,
  db: Db = app.db,
) {
  const id = newId();
  await rows(
    db,
    `with movement as (
       insert into movements
         (id, kind, contract_id, warehouse_id, occurred_on, reverses_id, reason, recorded_at, recorded_by)
       values (:id, :kind, :contractId, :warehouseId, :on, :reverses, :reason, now(), :recordedBy) returning id
     )
     insert into movement_lines
       (movement_id, line, contract_id, category_id, lot_id, slot_id, occurred_on, effect, quantity)
     select movement.id, leg.line, :contractId, lots.category_id, lots.id, slots.id, :on, 'transfer', leg.quantity
     from movement, lots, rows from (jsonb_to_recordset(:legs::jsonb) as (slot text, quantity integer))
       with ordinality as leg (slot, quantity, line)
     join slots on slots.code = leg.slot and slots.warehouse_id = :warehouseId
     where lots.id = :lotId`,
    {
      ...of,
      id,
      kind: reverses === null ? 'transfer' : 'reversal',
      reverses,
      reason: reverses === null ? null : 'Ошибка',
      on,
      recordedBy: app.actor('storekeeper').id,
      legs: JSON.stringify(legs),
    },
  );
  return id;
}

async function stockOn({ contractId }: Stored, on: string): Promise<string[]> {
  const answer = await app.as('storekeeper').get(`/stock?contractId=${contractId}&on=${on}&sort=slot`);
  const { items } = answer.body as { items: { slot: string; quantity: number }[] };
  return items.map(({ slot, quantity }) => `${slot} ${quantity}`);
}

async function monthsOf({ contractId }: Stored) {
  return Promise.all(['2025-10', '2025-11', '2025-12'].map((month) => charges(app, contractId, month)));
}

test('the journal counts the units that a transfer moved, once', async () => {
  const of = await stored('arrival');
  const id = await transfer(of, '2025-10-20', [
    { slot: 'A', quantity: -8 },
    { slot: 'B', quantity: 8 },
  ]);
  const reversal = await transfer(
    of,
    '2025-10-20',
    [
      { slot: 'A', quantity: 8 },
      { slot: 'B', quantity: -8 },
    ],
    id,
  );
  expect((await getMovement(app.db, reversal)).quantity).toBe(8);
});

test.each(['arrival', 'departure', 'both'] as const)(
  'with day count %s a transfer changes no charge and no day, not even over the end of a month (rule R3)',
  async (dayCount) => {
    const of = await stored(dayCount);
    const before = await monthsOf(of);
    await transfer(of, '2025-10-20', [
      { slot: 'A', quantity: -8 },
      { slot: 'B', quantity: 8 },
    ]);
    await transfer(of, '2025-10-31', [
      { slot: 'A', quantity: -5 },
      { slot: 'B', quantity: 5 },
    ]);
    await transfer(of, '2025-12-01', [
      { slot: 'B', quantity: -1 },
      { slot: 'A', quantity: 1 },
    ]);
    expect(await monthsOf(of)).toEqual(before);
    expect(await findCountedLots(app.db, { contractId: of.contractId, on: day('2025-10-31') })).toMatchObject(
      [{ lotId: of.lotId, quantity: 20 }],
    );
  },
);

test('a transfer moves stock and occupancy from its day on, and its reversal moves them back', async () => {
  const of = await stored('arrival');
  const id = await transfer(of, '2025-10-20', [
    { slot: 'A', quantity: -8 },
    { slot: 'B', quantity: 8 },
  ]);
  expect(await stockOn(of, '2025-10-19')).toEqual(['A 20']);
  expect(await stockOn(of, '2025-10-20')).toEqual(['A 12', 'B 8']);
  const slots = await app.as('manager').get(`/warehouses/${of.warehouseId}/slots?on=2025-10-20`);
  expect(slots.body).toMatchObject({ items: [{ occupied: 12 }, { occupied: 8 }] });
  const closings = await rows(
    app.db,
    `select slots.code as slot, day, places::integer as places
     from slot_closings(array(select id from slots where warehouse_id = :warehouseId), '2025-10-19') closing
     join slots on slots.id = closing.slot_id order by 1, 2`,
    { warehouseId: of.warehouseId },
  );
  expect(closings).toEqual([
    { slot: 'A', day: '2025-10-19', places: 20 },
    { slot: 'A', day: '2025-10-20', places: 12 },
    { slot: 'B', day: '2025-10-19', places: 0 },
    { slot: 'B', day: '2025-10-20', places: 8 },
  ]);
  await transfer(
    of,
    '2025-10-20',
    [
      { slot: 'A', quantity: 8 },
      { slot: 'B', quantity: -8 },
    ],
    id,
  );
  expect(await stockOn(of, '2026-03-31')).toEqual(['A 20']);
});

test('what was transferred away later cannot be picked up earlier where it lay (rule R2)', async () => {
  const of = await stored('arrival');
  await transfer(of, '2025-10-20', [
    { slot: 'A', quantity: -15 },
    { slot: 'B', quantity: 15 },
  ]);
  const pickUp = (on: string, line: object) =>
    app.as('storekeeper').post('/pickups', { ...of, lotId: undefined, occurredOn: on, lines: [line] });
  const short = await pickUp('2025-10-15', { lotId: of.lotId, quantity: 6 });
  expect(short.body).toMatchObject({
    code: 'stockShort',
    details: { on: '2025-10-20', lotId: of.lotId, available: 5, asked: 6, shortage: 1 },
  });
  const taken = await pickUp('2025-10-20', { lotId: of.lotId, quantity: 17 });
  expect(taken.body).toMatchObject({
    lines: [
      { slot: 'A', quantity: 5 },
      { slot: 'B', quantity: 12 },
    ],
  });
});

test('a delivery is not reversed while its tires lie elsewhere, and says from which day on (rule R2)', async () => {
  const of = await stored('arrival');
  await transfer(of, '2025-10-20', [
    { slot: 'A', quantity: -15 },
    { slot: 'B', quantity: 15 },
  ]);
  const [movement] = await rows<{ id: string }>(
    app.db,
    `select id from movements where contract_id = :contractId and kind = 'delivery'`,
    { contractId: of.contractId },
  );
  const answer = await app
    .as('storekeeper')
    .post(`/movements/${movement?.id}/reversal`, { reason: 'Ошибка' });
  expect(answer.body).toMatchObject({
    code: 'stockShort',
    details: { on: '2025-10-20', lotId: of.lotId, available: 5, asked: 20, shortage: 15 },
  });
});

test('a transfer into a full slot is refused, out of an overfilled one it is not (rule R13)', async () => {
  const of = await stored('arrival', 4);
  const legs = (quantity: number) => [
    { slot: 'A', quantity: -quantity },
    { slot: 'B', quantity },
  ];
  await expect(transfer(of, '2025-10-20', legs(5))).rejects.toMatchObject({
    constraint: 'slots_not_overfilled',
  });
  await transfer(of, '2025-10-20', legs(4));
});

test.each(['arrival', 'departure', 'both'] as const)(
  "with day count %s a lot's first chargeable day follows from its day of delivery (rule R6)",
  async (dayCount) => {
    const of = await stored(dayCount);
    const [lot] = await rows<{ first: string }>(
      app.db,
      `select counts_from('arrival', :dayCount, delivered_on) as first from lots where id = :lotId`,
      { dayCount, lotId: of.lotId },
    );
    const first = day(lot?.first ?? '');
    expect(await findCountedLots(app.db, { contractId: of.contractId, on: addDays(first, -1) })).toEqual([]);
    expect(await findCountedLots(app.db, { contractId: of.contractId, on: first })).toHaveLength(1);
  },
);
