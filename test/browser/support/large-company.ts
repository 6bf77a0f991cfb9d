import { rows } from '../../../src/shared/db.ts';
import type { Tx } from '../../../src/shared/db.ts';
import { bill } from '../../support/billing.ts';
import { given, innOfCompany } from '../../support/given.ts';
import type { TestApp } from '../../support/test-app.ts';

export const deliveries = 30_000;
export const pickups = 20_000;
const clients = 3_000;
const slots = 4_000;
/** Of the client whose name has no space. */
export const largestContract = 'ХР-2025/1';

const words = 'ААА Производственно-коммерческая фирма «Северо-Западные грузовые перевозки и логистика» ';
/** Names of 200 characters, first by the alphabet: one can be broken at its spaces, the other has none. */
export const spacedName = words.repeat(3).slice(0, 199) + 'я';
export const unbrokenName = `ААА${'Шиномонтажавтотранссервис'.repeat(8)}`.slice(0, 200);

/** A word of that length without a space: the longest that the API takes as a number or a code. */
const unbroken = (beginning: string, length: number) => beginning.padEnd(length, 'ДлинноеСлово');
/** Of the client whose name has spaces. */
export const longestNumber = unbroken('ХР-2025/2', 60);
const longestSlot = unbroken('Я-0002', 50);

/** The id of a thing by its word, in the form of a random one. */
const idOf = `create function pg_temp.id_of(word text) returns uuid language sql immutable as
  $$ select overlay(overlay(md5(word) placing '4' from 13) placing '8' from 17)::uuid $$`;

/**
 * A company of many years in one: `clients` with a contract each and `slots` in 40 zones; `deliveries` of four tires
 * since October, every fifth of them under the largest contract, and `pickups` of one tire each. Set-based, through the
 * journal, whose triggers keep the balances. March 2026 is issued for every second contract.
 */
export async function fillLargeCompany(app: TestApp): Promise<void> {
  const organization = await given(app).organization({ name: unbroken('ООО', 200) });
  const tariff = await given(app).tariff({ name: unbroken('Тариф', 200) });
  const warehouse = await given(app).warehouse({ name: unbroken('Главный', 200) });
  await given(app).warehouse({ name: 'Дальний склад' });
  await app.db.transaction(async (tx) => {
    await rows(tx, idOf);
    await addContracts(tx, organization.id, tariff.id);
    await addSlots(tx, warehouse.id);
    await addDeliveries(tx, warehouse.id, app.actor('storekeeper').id);
    await addPickups(tx, app.actor('storekeeper').id);
  });
  await rows(app.db, 'analyze');
  const odd = await rows<{ id: string }>(app.db, `select id from contracts where number ~ '[13579]$'`);
  await bill(app, '2026-03', { contractIds: odd.map(({ id }) => id) });
}

async function addContracts(tx: Tx, organizationId: string, tariffId: string): Promise<void> {
  const numbers = Array.from({ length: clients }, (_, index) => index + 1);
  await rows(
    tx,
    `insert into clients (id, name, inn, kpp, address)
     select pg_temp.id_of('client ' || n),
            case n when 1 then :unbrokenName when 2 then :spacedName
                   else 'ООО «Клиент ' || lpad(n::text, 4, '0') || '»' end,
            inn, '770101001', 'г. Москва, ул. Складская, д. ' || n
     from unnest(:inns::text[]) with ordinality as companies (inn, n)`,
    { unbrokenName, spacedName, inns: numbers.map((n) => innOfCompany(500_000 + n)) },
  );
  await rows(
    tx,
    `insert into contracts (id, number, client_id, organization_id, tariff_id, signed_on, starts_on, ends_on,
                            bill_from, day_count, vat_included, payment_days)
     select pg_temp.id_of('contract ' || n), case n when 2 then :longestNumber else 'ХР-2025/' || n end,
            pg_temp.id_of('client ' || n), :organizationId, :tariffId,
            '2025-09-20', '2025-10-01', '2026-04-30', '2026-03-01', 'arrival', true, 10
     from generate_series(1, :clients) n`,
    { organizationId, tariffId, clients, longestNumber },
  );
}

async function addSlots(tx: Tx, warehouseId: string): Promise<void> {
  await rows(
    tx,
    `insert into slots (id, warehouse_id, zone, code, capacity)
     select pg_temp.id_of('slot ' || n), :warehouseId,
            case n % 40 when 2 then :longestZone else 'З' || lpad((n % 40)::text, 2, '0') end,
            case n when 2 then :longestSlot else 'Я-' || lpad(n::text, 4, '0') end, 100
     from generate_series(1, :slots) n`,
    { warehouseId, slots, longestSlot, longestZone: unbroken('З02', 50) },
  );
}

async function addDeliveries(tx: Tx, warehouseId: string, actor: string): Promise<void> {
  const of = { warehouseId, actor, deliveries, clients, slots };
  await rows(
    tx,
    `insert into lots (id, contract_id, category_id, warehouse_id, delivered_on, plate, brand, season)
     select pg_temp.id_of('lot ' || n), pg_temp.id_of('contract ' || case when n % 5 = 0 then 1 else n % :clients + 1 end),
            categories.id, :warehouseId, date '2025-10-01' + n % 182,
            'А' || lpad((n % 1000)::text, 3, '0') || 'ВС' || 100 + n / 1000, 'Nokian', 'winter'
     from generate_series(1, :deliveries) n, categories where code = 'R16-18'`,
    of,
  );
  await rows(
    tx,
    `insert into movements (id, kind, contract_id, warehouse_id, occurred_on, recorded_at, recorded_by)
     select id, 'delivery', contract_id, warehouse_id, delivered_on, delivered_on + time '12:00', :actor
     from lots order by delivered_on, id`,
    of,
  );
  await rows(tx, 'analyze contracts, slots, lots, movements');
  await rows(
    tx,
    `insert into movement_lines (movement_id, line, contract_id, category_id, lot_id, slot_id, occurred_on,
                                 effect, quantity)
     select lots.id, 1, contract_id, category_id, lots.id, pg_temp.id_of('slot ' || n % :slots + 1), delivered_on, 'arrival', 4
     from generate_series(1, :deliveries) n join lots on lots.id = pg_temp.id_of('lot ' || n)`,
    of,
  );
}

/** One tire of a lot, twenty days after it came, and on 31 March 2026 what comes and goes last. */
async function addPickups(tx: Tx, actor: string): Promise<void> {
  const of = { actor, pickups };
  await rows(
    tx,
    `insert into movements (id, kind, contract_id, warehouse_id, occurred_on, recorded_at, recorded_by)
     select pg_temp.id_of('pickup ' || n), 'pickup', contract_id, warehouse_id,
            least(delivered_on + 20, date '2026-03-31'), now(), :actor
     from generate_series(1, :pickups) n join lots on lots.id = pg_temp.id_of('lot ' || n)`,
    of,
  );
  await rows(
    tx,
    `insert into movement_lines (movement_id, line, contract_id, category_id, lot_id, slot_id, occurred_on,
                                 effect, quantity)
     select movements.id, 1, movements.contract_id, lots.category_id, lots.id, stock.slot_id, movements.occurred_on, 'departure', -1
     from generate_series(1, :pickups) n
     join lots on lots.id = pg_temp.id_of('lot ' || n)
     join stock on stock.lot_id = lots.id and stock.until = 'infinity'
     join movements on movements.id = pg_temp.id_of('pickup ' || n)`,
    of,
  );
}
