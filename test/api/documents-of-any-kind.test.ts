import { setTimeout as sleep } from 'node:timers/promises';
import exceljs from 'exceljs';
import { fromBufferPromise } from 'yauzl';
import type { ListedDocument } from '../../src/billing/documents/document-pairs-read.ts';
import { migrations } from '../../src/database/migrate.ts';
import { rows } from '../../src/shared/db.ts';
import { newId } from '../../src/shared/ids.ts';
import { bill, charges, invoices } from '../support/billing.ts';
import { given } from '../support/given.ts';
import { useTestAppPerTest } from '../support/test-app.ts';

/** Corrections and documents without a settlement have no call yet: the tables, and what counts as billed, hold them. */
const app = useTestAppPerTest();
const thisMigration = { ...migrations, name: '20261127_1000_documents_of_any_kind.ts' };

/** 20 tires of October 2025 are billed: 440 unit-days, 2 129.03. Then it turns out that 5 left on the 20th: 1 838.71. */
async function billedTooMuch() {
  const warehouse = await given(app).warehouse();
  const contract = await given(app).contract();
  const of = { contractId: contract.id, warehouseId: warehouse.id };
  await given(app).delivery({ ...of, occurredOn: '2025-10-10', lines: [{ quantity: 20 }] });
  await bill(app, '2025-10');
  await given(app).pickup({ ...of, occurredOn: '2025-10-20', lines: [{ category: 'R16-18', quantity: 5 }] });
  return of;
}

/** What a correction of the newest settlement holds; `total` with 20 % VAT in it. */
interface Correction {
  readonly ordinal: number;
  readonly number?: number;
  readonly datedOn?: string;
  readonly kinds?: readonly string[];
  readonly unitDays?: number;
  readonly total?: string;
  readonly vat?: string;
}

/** Writes «исправление № n» of the newest settlement, with an invoice and an act of that number; no lines for no days. */
async function correct({
  ordinal,
  number = 1,
  datedOn = '2025-10-31',
  kinds = ['invoice', 'act'],
  unitDays = 380,
  total = '1838.71',
  vat = '306.45',
}: Correction): Promise<string> {
  const id = newId();
  await rows(
    app.db,
    `with corrected as (
       select * from settlements order by issued_at desc limit 1
     ), added as (
       insert into settlements (id, organization_id, client_id, contract_id, month, dated_on, due_on, total, vat_total,
                                snapshot, corrects_id, correction_reason, issued_at, issued_by)
       select :id, organization_id, client_id, contract_id, month, :datedOn, due_on, :total, :vat, snapshot, id,
              'Пять шин забрали 20 октября', issued_at + interval '1 minute', issued_by
       from corrected
     ), added_documents as (
       insert into documents (id, settlement_id, kind, organization_id, year, number, correction)
       select gen_random_uuid(), :id, kind, organization_id, 2025, :number, :ordinal
       from corrected, unnest(:kinds::text[]) as kind
     )
     insert into settlement_lines (settlement_id, line, contract_id, service_month, category_id, rate_id, unit_days,
                                   basis_days, amount, vat_rate, vat_amount)
     select :id, line, lines.contract_id, service_month, category_id, rate_id, :unitDays, basis_days, :total, vat_rate,
            :vat
     from settlement_lines lines join corrected on corrected.id = lines.settlement_id
     where :unitDays > 0`,
    { id, ordinal, number, datedOn, kinds, unitDays, total, vat },
  );
  return id;
}

async function revenueOfOctober() {
  const answer = await app.as('manager').get('/revenue?from=2025-10&to=2025-10').expect(200);
  const clients = await app.as('manager').get('/revenue/by-client?from=2025-10&to=2025-10').expect(200);
  const months = await app.as('accountant').get('/billing-months').expect(200);
  const { items } = months.body as { items: { month: string }[] };
  const closing = items.find(({ month }) => month === '2025-10');
  return { month: answer.body as object, client: clients.body as object, closing };
}

test('a correction takes the place of what it corrects, under the same number (rules R9, R21)', async () => {
  const { contractId } = await billedTooMuch();
  expect(await charges(app, contractId, '2025-10')).toMatchObject({
    billed: '2129.03',
    difference: '-290.32',
  });

  await correct({ ordinal: 1 });
  expect(await charges(app, contractId, '2025-10')).toMatchObject({ billed: '1838.71', difference: '0.00' });
  expect((await bill(app, '2025-10')).results).toMatchObject([{ contractId, outcome: 'unchanged' }]);
  const counted = { invoices: 1, total: '1838.71' };
  expect(await revenueOfOctober()).toMatchObject({
    month: { ...counted, vatTotal: '306.45' },
    client: { items: [{ ...counted, share: 1 }] },
    closing: counted,
  });

  await correct({ ordinal: 2, unitDays: 0, total: '0.00', vat: '0.00' });
  expect(await charges(app, contractId, '2025-10')).toMatchObject({ billed: '0.00', difference: '1838.71' });
  expect((await bill(app, '2025-11')).results).toMatchObject([{ outcome: 'issued', total: '4088.71' }]);
  const listed = await app.as('accountant').get('/documents?sort=date').expect(200);
  const { items } = listed.body as { items: ListedDocument[] };
  expect(
    items.map((item) => [item.invoiceNumber, item.status, item.unitDays, item.total]).toSorted(),
  ).toEqual([
    ['1', 'corrected', 380, '1838.71'],
    ['1', 'corrected', 440, '2129.03'],
    ['1', 'issued', 0, '0.00'],
    ['2', 'issued', 830, '4088.71'],
  ]);
  expect((await invoices(app, 'status=corrected')).map(({ total }) => total).toSorted()).toEqual([
    '1838.71',
    '2129.03',
  ]);
});

test('the register adds up what is issued, and the archive keeps corrected documents apart (rule R21)', async () => {
  await billedTooMuch();
  await correct({ ordinal: 1 });
  const register = await app
    .as('accountant')
    .get('/invoices/register.xlsx?month=2025-10')
    .responseType('blob');
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(register.body as exceljs.Buffer);
  const statusAndTotal = (workbook.worksheets[0]?.getRows(4, 3) ?? []).map((row) => [
    row.getCell(12).value,
    row.getCell(9).result ?? row.getCell(9).value,
  ]);
  expect(statusAndTotal.toSorted()).toEqual([
    [null, 1838.71],
    ['выставлен', 1838.71],
    ['исправлен', 2129.03],
  ]);
  const archive = await app
    .as('accountant')
    .get('/documents.zip?month=2025-10')
    .responseType('blob')
    .expect(200);
  const zip = await fromBufferPromise(archive.body as Buffer);
  const names: string[] = [];
  for await (const entry of zip.eachEntry()) names.push(entry.fileName);
  expect(names.filter((name) => name.startsWith('Исправленные/'))).toHaveLength(2);
  expect(names).toHaveLength(5);
});

test('a VAT regime may go when what was billed by it is corrected away (rule R8)', async () => {
  await billedTooMuch();
  const remove = () => rows(app.db, `delete from vat_regimes where valid_from < '2025-10-01'`);
  await expect(remove()).rejects.toMatchObject({ constraint: 'vat_regimes_not_billed' });
  await correct({ ordinal: 1, unitDays: 0, total: '0.00', vat: '0.00' });
  await expect(remove()).resolves.toEqual([]);
});

test.each<[string, Correction, string]>([
  ['skips an ordinal', { ordinal: 2 }, 'documents_correction_follows'],
  ['has no ordinal', { ordinal: 0 }, 'documents_number_unique'],
  ['has a number of its own', { ordinal: 0, number: 7 }, 'documents_fit_settlement'],
  ['has another day', { ordinal: 1, datedOn: '2025-11-30' }, 'settlements_correction_fits'],
  ['leaves the act out', { ordinal: 1, kinds: ['invoice'] }, 'settlements_documented'],
  ['has a sum without lines', { ordinal: 1, unitDays: 0 }, 'settlement_lines_add_up'],
])('a correction that %s is refused (rule R21)', async (_, correction, constraint) => {
  await billedTooMuch();
  await expect(correct(correction)).rejects.toMatchObject({ constraint });
});

test('a settlement is corrected once; the next correction corrects the one before (rule R21)', async () => {
  await billedTooMuch();
  await correct({ ordinal: 1 });
  const again = `insert into settlements (id, organization_id, client_id, contract_id, month, dated_on, due_on, total,
                   vat_total, snapshot, run_id, corrects_id, correction_reason, issued_at, issued_by)
                 select gen_random_uuid(), organization_id, client_id, contract_id, month, dated_on, due_on, total,
                   vat_total, snapshot, :run, corrects_id, correction_reason, issued_at, issued_by
                 from settlements where corrects_id is not null`;
  await expect(rows(app.db, again, { run: null })).rejects.toMatchObject({
    constraint: 'settlements_corrected_once',
  });
  const ofBoth = again.replace(':run', '(select run_id from settlements where run_id is not null)');
  await expect(rows(app.db, ofBoth)).rejects.toMatchObject({
    constraint: 'settlements_of_run_or_correction',
  });
});

const voidSettlement = `update settlements set voided_at = issued_at, voided_by = issued_by, void_reason = 'Ошибка'
                        where id = :id`;

test('what is voided is not corrected, and what is corrected is not voided (rule R21)', async () => {
  const { contractId } = await billedTooMuch();
  const [original] = await rows<{ id: string }>(app.db, 'select id from settlements');
  const id = await correct({ ordinal: 1 });
  await expect(rows(app.db, voidSettlement, { id: original?.id ?? '' })).rejects.toMatchObject({
    constraint: 'settlements_corrected_not_voided',
  });
  const [invoice] = await invoices(app, 'status=corrected');
  const refused = await app
    .as('accountant')
    .post(`/invoices/${invoice?.id ?? ''}/void`, { reason: 'Ошибка' });
  expect(refused).toMatchObject({ status: 409, body: { code: 'documentCorrected' } });
  await rows(app.db, voidSettlement, { id });
  await expect(correct({ ordinal: 2 })).rejects.toMatchObject({ constraint: 'settlements_correction_fits' });
  expect(await charges(app, contractId, '2025-10')).toMatchObject({ billed: '0.00', difference: '1838.71' });
});

test('a correction waits for a void that is under way, and is refused when it is done (rule R21)', async () => {
  await billedTooMuch();
  const [original] = await rows<{ id: string }>(app.db, 'select id from settlements');
  const correcting = await app.db.transaction(async (tx) => {
    await rows(tx, voidSettlement, { id: original?.id ?? '' });
    const outcome = correct({ ordinal: 1 }).then(
      () => 'written',
      (error: unknown) => (error as { constraint?: string }).constraint,
    );
    expect(await Promise.race([outcome, sleep(300, 'waiting')])).toBe('waiting');
    return { outcome };
  });
  expect(await correcting.outcome).toBe('settlements_correction_fits');
});

test('the tables of before hold neither corrections nor other kinds: they are not migrated away', async () => {
  const { contractId } = await billedTooMuch();
  await correct({ ordinal: 1 });
  await expect(app.db.migrate.down(thisMigration)).rejects.toMatchObject({ code: '23502', column: 'run_id' });
  expect(await charges(app, contractId, '2025-10')).toMatchObject({ billed: '1838.71' });
});

/** Writes МХ-1 № 1, which says what a delivery brought. */
async function issueMx1({
  snapshot = '{"quantity": 20}',
  year = 2025,
}: { snapshot?: string | null; year?: number } = {}) {
  await rows(
    app.db,
    `insert into documents (id, kind, organization_id, year, number, client_id, contract_id, dated_on, snapshot, issued_at,
                            issued_by)
     select gen_random_uuid(), 'mx1', organization_id, :year, 1, client_id, id, '2025-10-10', :snapshot::jsonb, now(),
            :issuedBy
     from contracts`,
    { snapshot, year, issuedBy: app.actor('storekeeper').id },
  );
}

test('a document without a settlement keeps what it prints, and a run issues none of its kind (rule R11)', async () => {
  await billedTooMuch();
  await rows(app.db, `insert into document_kinds (kind, of_settlement) values ('mx1', false)`);
  await issueMx1();
  await expect(issueMx1()).rejects.toMatchObject({ constraint: 'documents_number_unique' });
  await expect(issueMx1({ snapshot: null })).rejects.toMatchObject({ constraint: 'documents_own_content' });
  await expect(issueMx1({ year: 2026 })).rejects.toMatchObject({ constraint: 'documents_year_of_date' });

  expect((await bill(app, '2025-11')).counts).toMatchObject({ issued: 1 });
  const issued = await rows(
    app.db,
    `select kind, number, settlement_id is not null as settled from documents order by kind, number`,
  );
  expect(issued).toEqual([
    { kind: 'act', number: 1, settled: true },
    { kind: 'act', number: 2, settled: true },
    { kind: 'invoice', number: 1, settled: true },
    { kind: 'invoice', number: 2, settled: true },
    { kind: 'mx1', number: 1, settled: false },
  ]);
  const listed = await app.as('accountant').get('/documents').expect(200);
  expect((listed.body as { items: unknown[] }).items).toHaveLength(2);
  await expect(app.db.migrate.down(thisMigration)).rejects.toMatchObject({
    code: '23502',
    column: 'settlement_id',
  });
});

test('a document without a settlement is voided by itself, once, and does not change otherwise (rule R11)', async () => {
  await billedTooMuch();
  await rows(app.db, `insert into document_kinds (kind, of_settlement) values ('mx1', false)`);
  await issueMx1();
  const update = (change: string, kind = 'mx1') =>
    rows(app.db, `update documents set ${change} where kind = :kind`, { kind });
  const voided = `voided_at = now(), voided_by = (select issued_by from settlements), void_reason = 'Не тот клиент'`;
  const refused = (constraint: string) => ({ constraint });
  await expect(update(`snapshot = '{"a": 1}'`)).rejects.toMatchObject(refused('documents_append_only'));
  await expect(update('voided_at = now()')).rejects.toMatchObject(refused('documents_void_explained'));
  await expect(update(voided, 'act')).rejects.toMatchObject(refused('documents_own_content'));
  await expect(update(voided)).resolves.toEqual([]);
  await expect(update(voided)).rejects.toMatchObject(refused('documents_append_only'));
  await expect(rows(app.db, 'delete from documents')).rejects.toMatchObject(refused('documents_append_only'));
});

test('a kind is issued with settlements or apart from them, never both (rule R11)', async () => {
  await billedTooMuch();
  await rows(app.db, `insert into document_kinds (kind, of_settlement) values ('mx1', false)`);
  const withSettlement = `insert into documents (id, settlement_id, kind, organization_id, year, number)
                          select gen_random_uuid(), id, 'mx1', organization_id, 2025, 1 from settlements`;
  await expect(rows(app.db, withSettlement)).rejects.toMatchObject({ constraint: 'documents_kind_fk' });
  const withContent = withSettlement
    .replace('number)', 'number, dated_on)')
    .replace(`'mx1', organization_id, 2025, 1`, `'invoice', organization_id, 2025, 9, dated_on`);
  await expect(rows(app.db, withContent)).rejects.toMatchObject({ constraint: 'documents_own_content' });
  const unsettled = `insert into documents (id, kind, organization_id, year, number, dated_on, snapshot, issued_at, issued_by)
                     select gen_random_uuid(), 'invoice', organization_id, 2025, 9, dated_on, snapshot, issued_at, issued_by
                     from settlements`;
  await expect(rows(app.db, unsettled)).rejects.toMatchObject({ constraint: 'documents_kind_fk' });
});
