import { rows } from '../../src/shared/db.ts';
import type { Db } from '../../src/shared/db.ts';
import { newId } from '../../src/shared/ids.ts';
import { findBalanceErrors } from '../../src/storage/stock/balances-read.ts';
import { useTestApp } from '../support/test-app.ts';
import { makeContractWithSlots } from '../support/contract-with-slots.ts';

const app = useTestApp();
let storage: Awaited<ReturnType<typeof makeContractWithSlots>>;
let lotId: string;
beforeAll(async () => {
  storage = await makeContractWithSlots(app);
  const { recorded } = await storage.deliver('2025-10-10', [{ slot: 'A-1', quantity: 10 }]);
  lotId = recorded.lines[0]?.lotId ?? '';
});

interface WrittenLine {
  readonly on: string;
  readonly slot: string;
  readonly kind?: 'delivery' | 'pickup' | 'transfer' | 'count';
  readonly effect?: 'arrival' | 'departure' | 'transfer';
  /** Signed. */
  readonly quantity: number;
}

/** Writes a pickup, or another movement, of the lot past every rule of the application. */
function write({ on, slot, kind = 'pickup', effect = 'departure', quantity }: WrittenLine, db: Db = app.db) {
  return rows(
    db,
    `with movement as (
       insert into movements (id, kind, contract_id, warehouse_id, occurred_on, recorded_at, recorded_by)
       values (:id, :kind, :contractId, :warehouseId, :on, now(), :recordedBy) returning id
     )
     insert into movement_lines
       (movement_id, line, contract_id, category_id, lot_id, slot_id, occurred_on, effect, quantity)
     select movement.id, 1, :contractId, lots.category_id, lots.id, slots.id, :on, :effect, :quantity
     from movement, lots, slots
     where lots.id = :lotId and slots.warehouse_id = :warehouseId and slots.code = :slot`,
    {
      id: newId(),
      kind,
      contractId: storage.contractId,
      warehouseId: storage.warehouseId,
      recordedBy: app.actor('storekeeper').id,
      lotId,
      on,
      slot,
      effect,
      quantity,
    },
  );
}

test.each<[string, WrittenLine, string]>([
  ['a pickup of more than there is', { on: '2025-11-20', slot: 'A-1', quantity: -11 }, 'stock_not_negative'],
  [
    'a pickup out of a slot where the lot never lay',
    { on: '2025-11-20', slot: 'A-2', quantity: -1 },
    'stock_not_negative',
  ],
  ['a pickup before the delivery', { on: '2025-10-09', slot: 'A-1', quantity: -1 }, 'stock_not_negative'],
  [
    'a count that finds less than nothing on a day in the past',
    { on: '2025-10-12', slot: 'A-1', kind: 'count', quantity: -11 },
    'stock_not_negative',
  ],
  [
    'an arrival before the day of delivery',
    { on: '2025-10-09', slot: 'A-1', kind: 'delivery', effect: 'arrival', quantity: 1 },
    'movement_lines_arrive_after_delivery',
  ],
  [
    'a pickup that brings something',
    { on: '2025-10-10', slot: 'A-1', quantity: 1 },
    'movement_lines_effect_of_kind',
  ],
  [
    'a pickup that is called an arrival',
    { on: '2025-10-10', slot: 'A-1', effect: 'arrival', quantity: 1 },
    'movement_lines_effect_of_kind',
  ],
  [
    'a delivery that takes something away',
    { on: '2025-10-10', slot: 'A-1', kind: 'delivery', effect: 'arrival', quantity: -1 },
    'movement_lines_effect_of_kind',
  ],
  [
    'a count whose surplus is called a departure',
    { on: '2025-10-10', slot: 'A-1', kind: 'count', quantity: 1 },
    'movement_lines_effect_of_kind',
  ],
  [
    'a transfer that puts nothing down',
    { on: '2025-10-10', slot: 'A-1', kind: 'transfer', effect: 'transfer', quantity: -1 },
    'movement_lines_transfer_balanced',
  ],
  [
    'a slot fuller than it can be',
    { on: '2025-10-10', slot: 'A-1', kind: 'delivery', effect: 'arrival', quantity: 11 },
    'slots_not_overfilled',
  ],
])('the database itself refuses %s', async (_, line, constraint) => {
  await expect(write(line)).rejects.toMatchObject({ constraint });
  expect(await storage.stock()).toEqual(['A-1 R16-18 10']);
});

test.each([
  'update lots set contract_id = gen_random_uuid()',
  'update lots set category_id = gen_random_uuid()',
  'update lots set warehouse_id = gen_random_uuid()',
  'update lots set delivered_on = delivered_on - 1',
  'update lots set id = gen_random_uuid()',
  'delete from lots',
  'truncate lots cascade',
])('what a lot is never changes: %s', async (statement) => {
  await expect(rows(app.db, statement)).rejects.toThrow('lots is append-only');
});

test('what is known of the tires of a lot may be corrected', async () => {
  await rows(
    app.db,
    `update lots set plate = 'А123ВС77', brand = 'Nokian', tread_mm = 6.1 where id = :lotId`,
    { lotId },
  );
  expect(await app.db('lots').where({ id: lotId })).toMatchObject([{ plate: 'А123ВС77', brand: 'Nokian' }]);
});

test('the database itself accepts a movement that breaks no rule', async () => {
  await write({ on: '2025-10-10', slot: 'A-1', quantity: -1 });
  expect(await storage.stock()).toEqual(['A-1 R16-18 9']);
  expect(await findBalanceErrors(app.db)).toEqual([]);
});

test('the database itself accepts what a count finds, more or less, even in a full slot', async () => {
  const counted = app.db.transaction(async (tx) => {
    const found = { on: '2025-10-20', slot: 'A-1', kind: 'count' } as const;
    await write({ ...found, effect: 'arrival', quantity: 15 }, tx);
    await write({ ...found, on: '2025-10-25', quantity: -3 }, tx);
    expect(await findBalanceErrors(tx)).toEqual([]);
    throw new Error('nothing of it stays');
  });
  await expect(counted).rejects.toThrow('nothing of it stays');
});

test.each([
  ['stock', 'update stock set quantity = quantity + 1'],
  ['stock', 'delete from stock'],
  ['stock,stock', `update stock set until = '2026-01-01' where until = 'infinity' and quantity > 0`],
  [
    'stock',
    `insert into stock (lot_id, slot_id, contract_id, category_id, since, until, quantity)
     select lot_id, slot_id, contract_id, category_id, '2025-09-01', '2025-09-02', 1 from stock limit 1`,
  ],
  ['slot', `update slots set occupied = occupied + 1 where code = 'A-1'`],
])('the check finds a %s that is not what the movements give: %s', async (balance, damage) => {
  const damaged = app.db.transaction(async (tx) => {
    await rows(tx, damage);
    const found = await findBalanceErrors(tx);
    throw new Error(found.map((error) => error.balance).join());
  });
  await expect(damaged).rejects.toThrow(new Error(balance));
});
