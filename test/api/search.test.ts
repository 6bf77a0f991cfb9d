import type { SearchHit } from '../../src/search/search-read.ts';
import type { Role } from '../../src/shared/roles.ts';
import { contractNumberContains } from '../../src/clients/contracts/contract-number-sql.ts';
import { rows } from '../../src/shared/db.ts';
import { containing, contains, containsCode } from '../../src/shared/search-sql.ts';
import { bill } from '../support/billing.ts';
import { given } from '../support/given.ts';
import { useTestApp } from '../support/test-app.ts';

const app = useTestApp();

async function found(q: string, role: Role = 'accountant'): Promise<readonly SearchHit[]> {
  const answer = await app
    .as(role)
    .get(`/search?q=${encodeURIComponent(q)}`)
    .expect(200);
  return (answer.body as { items: SearchHit[] }).items;
}

const kinds = (hits: readonly SearchHit[]) => hits.map(({ kind }) => kind);

test('a few letters find the client, his contract, his plate and the slot, whatever their case', async () => {
  const client = await given(app).client({ name: 'ООО «Ёлка Транс»' });
  const contract = await given(app).contract({ clientId: client.id, number: 'Ёлка-1' });
  const warehouse = await given(app).warehouse();
  await given(app).category({ code: 'R16-18' });
  await given(app).slots(warehouse.id, [{ code: 'ёлка-ряд', capacity: 8 }]);
  await given(app).delivery({
    contractId: contract.id,
    warehouseId: warehouse.id,
    lines: [{ category: 'R16-18', quantity: 4, slot: 'ёлка-ряд', plate: 'Е777ЛК77' }],
  });
  const hits = await found('ЁЛКА');
  expect(kinds(hits)).toEqual(['client', 'contract', 'slot']);
  expect(hits[0]).toMatchObject({ id: client.id, title: 'ООО «Ёлка Транс»' });
  expect(await found('е777')).toMatchObject([{ kind: 'plate', title: 'Е777ЛК77', hint: 'ООО «Ёлка Транс»' }]);
});

test('what a person types is taken literally', async () => {
  await given(app).client({ name: 'ООО «Сто процентов»' });
  expect(await found('%')).toEqual([]);
  expect(await found('___')).toEqual([]);
});

test('an invoice and its act are found by their number, however people write it', async () => {
  const warehouse = await given(app).warehouse();
  const contract = await given(app).contract({ number: 'ДОГ' });
  await given(app).delivery({ contractId: contract.id, warehouseId: warehouse.id });
  await bill(app, '2025-10');
  for (const number of ['1', '№1', '№ 1', 'N 1', 'No. 1']) {
    const hits = (await found(number)).filter(({ kind }) => kind === 'invoice' || kind === 'act');
    expect([number, ...new Set(kinds(hits))]).toEqual([number, 'invoice', 'act']);
    expect(hits.every(({ title }) => title === '1')).toBe(true);
  }
  expect(kinds(await found('№ 1', 'storekeeper'))).toEqual([]);
});

test('е finds ё, and ё finds е', async () => {
  const client = await given(app).client({ name: 'ООО «Полёт Семена»' });
  await given(app).contract({ clientId: client.id, number: 'ПОЛЁТ-е' });
  for (const q of ['полет семёна', 'ПОЛЁТ СЕМЕНА', 'полет-ё']) {
    const kind = q.includes('-') ? 'contract' : 'client';
    expect([q, kinds(await found(q))]).toEqual([q, [kind]]);
    const list = kind === 'client' ? '/clients' : '/contracts';
    const listed = await app
      .as('manager')
      .get(`${list}?q=${encodeURIComponent(q)}`)
      .expect(200);
    expect([q, (listed.body as { items: unknown[] }).items.length]).toEqual([q, 1]);
  }
});

test('a plate is found as long as its tires lie there today, whatever comes later', async () => {
  const contract = await given(app).contract();
  const warehouse = await given(app).warehouse();
  await given(app).category({ code: 'R16-18' });
  await given(app).slots(warehouse.id, [{ code: 'Госномера', capacity: 40 }]);
  const at = { contractId: contract.id, warehouseId: warehouse.id };
  const tires = (plate: string) => [{ category: 'R16-18', quantity: 4, slot: 'Госномера', plate }];
  app.setToday('2026-04-02');
  for (const plate of ['К001ОК99', 'К002ОК99']) {
    const { lines } = await given(app).delivery({ ...at, occurredOn: '2026-03-01', lines: tires(plate) });
    const occurredOn = plate === 'К001ОК99' ? '2026-04-02' : '2026-03-31';
    await given(app).pickup({ ...at, occurredOn, lines: [{ lotId: lines[0]?.lotId, quantity: 4 }] });
  }
  await given(app).delivery({ ...at, occurredOn: '2026-04-01', lines: tires('К003ОК99') });
  app.setToday('2026-03-31');
  expect((await found('ok99')).map(({ title }) => title)).toEqual(['К001ОК99']);
});

test('among very many, parts of names, ИНН, plates, numbers and codes are found by an index', async () => {
  await rows(
    app.db,
    `insert into clients (id, name, inn)
     select gen_random_uuid(), 'ООО «Ромашка ' || n || '»', n::text from generate_series(1000000001, 1000020000) n`,
  );
  await rows(
    app.db,
    `insert into lots (id, contract_id, category_id, warehouse_id, delivered_on, plate)
     select gen_random_uuid(), contract_id, category_id, warehouse_id, delivered_on, n || 'РО97'
     from (select * from lots limit 1) lot, generate_series(10001, 30000) n`,
  );
  for (const [table, column] of [
    ['contracts', 'number'],
    ['slots', 'code'],
  ] as const) {
    await rows(
      app.db,
      `insert into ${table}
       select (jsonb_populate_record(one, jsonb_build_object('id', gen_random_uuid(), '${column}', 'РО-' || n))).*
       from ${table} one, generate_series(10001, 30000) n where one.id = (select id from ${table} limit 1)`,
    );
  }
  await rows(app.db, 'vacuum analyze clients, lots, contracts, slots');
  const plan = async (statement: string, pattern: string) => {
    const lines = await rows<Record<string, string>>(app.db, `explain select 1 from ${statement}`, {
      pattern: containing(pattern),
    });
    return lines.map((line) => line['QUERY PLAN']).join();
  };
  const clients = await plan(`clients where ${contains('name')} or inn like :pattern`, '10000077');
  expect(clients).toContain('clients_search');
  expect(clients).toContain('clients_inn_search');
  const plates = await plan(`lots where plate is not null and ${containsCode('plate')}`, '10077р');
  expect(plates).toContain('lots_plate_search');
  const contracts = await plan(`contracts where ${containsCode('number')}`, 'po–20077');
  expect(contracts).toContain('contracts_number_search');
  expect(await plan(`slots where ${containsCode('code')}`, 'po–20077')).toContain('slots_code_search');
  const movements = await plan(`movements where ${contractNumberContains('contract_id')}`, 'po–20077');
  expect(movements).toContain('contracts_number_search');
});
