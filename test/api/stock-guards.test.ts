import { rows } from '../../src/shared/db.ts';
import { newId } from '../../src/shared/ids.ts';
import { findBalanceErrors } from '../../src/storage/balances-read.ts';
import { createTestApp } from '../support/test-app.ts';
import type { TestApp } from '../support/test-app.ts';
import { openYard } from '../support/yard.ts';

let app: TestApp;
let yard: Awaited<ReturnType<typeof openYard>>;
let lotId: string;
beforeAll(async () => {
  app = await createTestApp();
  yard = await openYard(app);
  const { recorded } = await yard.deliver('2025-10-10', [{ slot: 'A-1', quantity: 10 }]);
  lotId = recorded.lines[0]?.lotId ?? '';
});
afterAll(() => app.close());

/** Writes a pickup of the lot past every rule of the application. */
function writePickup({ on, slot, quantity }: { on: string; slot: string; quantity: number }) {
  return rows(
    app.db,
    `with movement as (
       insert into movements (id, kind, contract_id, warehouse_id, occurred_on, recorded_at, recorded_by)
       values (:id, 'pickup', :contractId, :warehouseId, :on, now(), :recordedBy) returning id
     )
     insert into movement_lines
       (movement_id, line, contract_id, category_id, lot_id, slot_id, occurred_on, direction, quantity)
     select movement.id, 1, :contractId, lots.category_id, lots.id, slots.id, :on, 'out', -:quantity::integer
     from movement, lots, slots
     where lots.id = :lotId and slots.warehouse_id = :warehouseId and slots.code = :slot`,
    {
      id: newId(),
      contractId: yard.contractId,
      warehouseId: yard.warehouseId,
      recordedBy: app.actor('storekeeper').id,
      lotId,
      on,
      slot,
      quantity,
    },
  );
}

test.each([
  ['more than there is', { on: '2025-11-20', slot: 'A-1', quantity: 11 }, 'stock_not_negative'],
  [
    'out of a slot where the lot never lay',
    { on: '2025-11-20', slot: 'A-2', quantity: 1 },
    'stock_not_negative',
  ],
  [
    'before the delivery',
    { on: '2025-10-09', slot: 'A-1', quantity: 1 },
    'movement_lines_not_before_delivery',
  ],
])('the database itself refuses a pickup %s', async (_, pickup, constraint) => {
  await expect(writePickup(pickup)).rejects.toMatchObject({ constraint });
  expect(await yard.stock()).toEqual(['A-1 R16-18 10']);
});

test('the database itself takes what is right', async () => {
  await writePickup({ on: '2025-10-10', slot: 'A-1', quantity: 1 });
  expect(await yard.stock()).toEqual(['A-1 R16-18 9']);
  expect(await findBalanceErrors(app.db)).toEqual([]);
});

test.each([
  ['stock', 'update stock set quantity = quantity + 1'],
  ['slot', `update slots set occupied = occupied + 1 where code = 'A-1'`],
  ['monthOpening', 'update month_openings set quantity = quantity + 1'],
  ['monthOpening', 'delete from month_openings'],
  [
    'monthOpening',
    `insert into month_openings select contract_id, category_id, '2099-01-01', 9 from month_openings`,
  ],
])('the check finds a %s that is not the sum of movements: %s', async (balance, damage) => {
  const damaged = app.db.transaction(async (tx) => {
    await rows(tx, damage);
    const found = await findBalanceErrors(tx);
    throw new Error(found.map((error) => error.balance).join());
  });
  await expect(damaged).rejects.toThrow(new Error(balance));
});
