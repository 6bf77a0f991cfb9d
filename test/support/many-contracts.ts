import { rows } from '../../src/shared/db.ts';
import { given } from './given.ts';
import type { TestApp } from './test-app.ts';

/** So many contracts with a tire each: several batches. Set-based, for making them is not what is tested. */
export async function manyContracts(app: TestApp, contracts: number): Promise<void> {
  const contract = await given(app).contract();
  const warehouse = await given(app).warehouse();
  await given(app).slots(warehouse.id, [{ code: 'А-1', capacity: 1_000_000 }]);
  await app.db.transaction(async (tx) => {
    await rows(
      tx,
      `insert into contracts (id, number, client_id, organization_id, tariff_id, signed_on, starts_on, ends_on,
                              bill_from, day_count, vat_included, payment_days)
       select gen_random_uuid(), 'М-' || n, client_id, organization_id, tariff_id, signed_on, starts_on, ends_on,
              bill_from, day_count, vat_included, payment_days
       from contracts, generate_series(1, :contracts) n where id = :id`,
      { contracts, id: contract.id },
    );
    await rows(
      tx,
      `insert into lots (id, contract_id, category_id, warehouse_id, delivered_on)
       select gen_random_uuid(), contracts.id, categories.id, :warehouseId, '2025-10-10'
       from contracts, categories where number like 'М-%'`,
      { warehouseId: warehouse.id },
    );
    await rows(
      tx,
      `insert into movements (id, kind, contract_id, warehouse_id, occurred_on, recorded_at, recorded_by)
       select id, 'delivery', contract_id, warehouse_id, delivered_on, now(), :actor from lots`,
      { actor: app.actor('storekeeper').id },
    );
    await rows(
      tx,
      `insert into movement_lines (movement_id, line, contract_id, category_id, lot_id, slot_id, occurred_on,
                                   effect, quantity)
       select lots.id, 1, contract_id, category_id, lots.id, slots.id, delivered_on, 'arrival', 1 from lots, slots`,
    );
  });
}

/** A history of so many deliveries under one contract, all of them in October 2025. */
export async function longHistory(app: TestApp, deliveries: number): Promise<string> {
  const contract = await given(app).contract();
  const warehouse = await given(app).warehouse();
  const { items } = await given(app).slots(warehouse.id, [{ code: 'А-1', capacity: 1_000_000 }]);
  const of = { contractId: contract.id, warehouseId: warehouse.id, deliveries };
  await app.db.transaction(async (tx) => {
    await rows(
      tx,
      `insert into lots (id, contract_id, category_id, warehouse_id, delivered_on)
       select gen_random_uuid(), :contractId, categories.id, :warehouseId, date '2025-10-01' + n % 31
       from categories, generate_series(1, :deliveries) n where code = 'R16-18'`,
      of,
    );
    await rows(
      tx,
      `insert into movements (id, kind, contract_id, warehouse_id, occurred_on, recorded_at, recorded_by)
       select id, 'delivery', contract_id, warehouse_id, delivered_on, now(), :actor
       from lots where contract_id = :contractId`,
      { ...of, actor: app.actor('storekeeper').id },
    );
    await rows(tx, 'analyze lots');
    await rows(tx, 'analyze movements');
    await rows(
      tx,
      `insert into movement_lines (movement_id, line, contract_id, category_id, lot_id, slot_id, occurred_on,
                                   effect, quantity)
       select id, 1, contract_id, category_id, id, :slotId, delivered_on, 'arrival', 1
       from lots where contract_id = :contractId`,
      { ...of, slotId: items[0]?.id },
    );
  });
  await rows(app.db, 'analyze');
  return contract.id;
}
