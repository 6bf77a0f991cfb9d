import { billingTasks } from '../../src/billing/runs/billing-tasks.ts';
import exceljs from 'exceljs';
import { rows } from '../../src/shared/db.ts';
import { bill, charges, finishedRun, invoices, runJobs } from '../support/billing.ts';
import { given } from '../support/given.ts';
import { useTestAppPerTest } from '../support/test-app.ts';

const app = useTestAppPerTest();

/** The client of the design's worked example, with 20 tires in October and 40 from November on. */
async function workedExample(terms: Record<string, unknown> = {}) {
  const build = given(app);
  const warehouse = await build.warehouse();
  const contract = await build.contract({ number: 'ХР-1', ...terms });
  const of = { contractId: contract.id, warehouseId: warehouse.id };
  await build.delivery({ ...of, occurredOn: '2025-10-10', lines: [{ quantity: 20 }] });
  await build.delivery({ ...of, occurredOn: '2025-11-01', lines: [{ quantity: 20 }] });
  return of;
}

test('a month is issued once; the same run again issues nothing (rule R9)', async () => {
  const { contractId } = await workedExample();
  const first = await bill(app, '2025-10');
  expect(first).toMatchObject({
    month: '2025-10',
    mode: 'issue',
    status: 'done',
    progress: { done: 1, total: 1 },
    counts: { issued: 1, unchanged: 0, carried: 0, nothing: 0, blocked: 0 },
  });
  expect(first.results).toMatchObject([
    { contractId, outcome: 'issued', total: '2129.03', vatTotal: '354.84' },
  ]);
  const [invoice] = await invoices(app);
  expect(invoice).toMatchObject({
    id: first.results[0]?.invoiceId,
    number: '1',
    date: '2025-10-31',
    dueOn: '2025-11-10',
    month: '2025-10',
    contractId,
    status: 'issued',
    total: '2129.03',
    vatTotal: '354.84',
    lines: [
      {
        serviceMonth: '2025-10',
        category: 'R16-18',
        description:
          'Хранение: Шина R16-18, октябрь 2025 г. (01.10.2025–31.10.2025), 150,00 руб. за единицу в месяц',
        quantity: 440,
        unit: 'шино-день',
        price: '150.00',
        amount: '2129.03',
        vatRate: '20',
        vatAmount: '354.84',
        adjustment: false,
      },
    ],
  });
  expect((await bill(app, '2025-10')).counts).toMatchObject({ issued: 0, unchanged: 1 });
  expect(await invoices(app)).toHaveLength(1);
  expect(await charges(app, contractId, '2025-10')).toMatchObject({ billed: '2129.03', difference: '0.00' });
});

test('two runs of a month at once issue it once (rule R9)', async () => {
  await workedExample();
  const asked = await Promise.all(
    [1, 2, 3].map(() => app.as('accountant').post('/billing-runs', { month: '2025-10', mode: 'issue' })),
  );
  await Promise.all([runJobs(app), runJobs(app), runJobs(app)]);
  const runs = await Promise.all(asked.map((answer) => finishedRun(app, (answer.body as { id: string }).id)));
  expect(runs.map(({ counts }) => counts.issued).sort()).toEqual([0, 0, 1]);
  expect(await invoices(app)).toHaveLength(1);
});

test('a forgotten month is billed by the next run, as what it is (rule R9)', async () => {
  await workedExample();
  const run = await bill(app, '2025-11');
  expect(run.results).toMatchObject([{ outcome: 'issued', total: '8129.03' }]);
  expect((await invoices(app))[0]?.lines).toMatchObject([
    { serviceMonth: '2025-10', amount: '2129.03', adjustment: false },
    { serviceMonth: '2025-11', amount: '6000.00', adjustment: false },
  ]);
});

test('a late arrival becomes an adjustment line that names its month and keeps its VAT rate (rule R9)', async () => {
  const of = await workedExample();
  await bill(app, '2025-12');
  await given(app).delivery({ ...of, occurredOn: '2025-12-22', lines: [{ quantity: 3 }] });
  expect(await charges(app, of.contractId, '2025-12')).toMatchObject({ difference: '145.16' });
  await bill(app, '2026-01');
  const january = (await invoices(app, 'month=2026-01'))[0];
  expect(january?.lines).toMatchObject([
    {
      serviceMonth: '2025-12',
      quantity: 30,
      amount: '145.16',
      vatRate: '20',
      vatAmount: '24.19',
      adjustment: true,
      calculated: { unitDays: 1270, amount: '6145.16' },
      billedBefore: { unitDays: 1240, amount: '6000.00' },
    },
    { serviceMonth: '2026-01', quantity: 1333, vatRate: '22', adjustment: false },
  ]);
  expect(january?.lines[0]?.description).toContain('Корректировка за декабрь 2025 г.');
});

test('a late fact in an issued month itself is settled by a second document of that month (rule R9)', async () => {
  const of = await workedExample();
  await bill(app, '2025-10');
  await given(app).delivery({ ...of, occurredOn: '2025-10-31', lines: [{ quantity: 10 }] });
  expect((await bill(app, '2025-10')).results).toMatchObject([{ outcome: 'issued', total: '48.39' }]);
  expect((await invoices(app)).map(({ number, total }) => [number, total])).toEqual([
    ['1', '2129.03'],
    ['2', '48.39'],
  ]);
});

test('differences that net to less than zero are carried, and the next run settles them (rule R9)', async () => {
  const of = await workedExample();
  await bill(app, '2025-10');
  await given(app).pickup({ ...of, occurredOn: '2025-10-20', lines: [{ category: 'R16-18', quantity: 5 }] });
  const again = await bill(app, '2025-10');
  expect(again.counts).toMatchObject({ issued: 0, carried: 1 });
  expect(again.results).toMatchObject([{ outcome: 'carried', total: '-290.32' }]);
  expect(await invoices(app)).toHaveLength(1);
  const november = await bill(app, '2025-11');
  expect(november.results).toMatchObject([{ outcome: 'issued', total: '4959.68' }]);
  expect((await invoices(app, 'month=2025-11'))[0]?.lines).toMatchObject([
    { serviceMonth: '2025-10', quantity: -60, amount: '-290.32', vatAmount: '-48.39', adjustment: true },
    { serviceMonth: '2025-11', quantity: 1050, amount: '5250.00' },
  ]);
});

test('a price added late for a billed month moves unit-days to the new rate (rule R9)', async () => {
  const tariff = await given(app).tariff();
  await workedExample({ tariffId: tariff.id });
  await bill(app, '2025-11');
  const rate = { category: 'R16-18', validFrom: '2025-11-16', price: '165.00', per: 'month' };
  await app.as('accountant').post(`/tariffs/${tariff.id}/rates`, rate).expect(201);
  expect((await bill(app, '2025-11')).results).toMatchObject([{ outcome: 'issued', total: '300.00' }]);
  expect((await invoices(app))[1]?.lines).toMatchObject([
    { price: '150.00', amount: '-3000.00', adjustment: true },
    { price: '165.00', amount: '3300.00', adjustment: true },
  ]);
});

test('a month in which nothing was stored says so, and a contract that begins later too', async () => {
  await given(app).contract();
  await given(app).contract({ startsOn: '2026-01-01', billFrom: '2026-01' });
  const run = await bill(app, '2025-10');
  expect(run.counts).toMatchObject({ nothing: 2, issued: 0 });
  expect(run.results).toMatchObject([{ outcome: 'nothing' }, { outcome: 'nothing' }]);
});

test('a contract with stock that has no rate is blocked with the reason; the others are billed (rule R15)', async () => {
  const good = await workedExample();
  const tariff = await given(app).tariff({
    rates: [{ category: 'R16-18', validFrom: '2025-11-01', price: '150.00', per: 'month' }],
  });
  const bad = await workedExample({ number: 'ХР-2', tariffId: tariff.id });
  const run = await bill(app, '2025-11');
  expect(run.counts).toMatchObject({ issued: 1, blocked: 1 });
  expect(run.results).toMatchObject([
    { contractId: good.contractId, outcome: 'issued' },
    { contractId: bad.contractId, outcome: 'blocked', problems: [{ code: 'rateMissing' }] },
  ]);
  const rate = { category: 'R16-18', validFrom: '2025-10-01', price: '150.00', per: 'month' };
  await app.as('accountant').post(`/tariffs/${tariff.id}/rates`, rate).expect(201);
  expect((await bill(app, '2025-11')).counts).toMatchObject({ issued: 1, unchanged: 1, blocked: 0 });
});

test('a preview computes the same and appends nothing; its fingerprint issues it (rule R10)', async () => {
  const { contractId } = await workedExample();
  const preview = await bill(app, '2025-10', { mode: 'preview' });
  expect(preview.results).toMatchObject([
    { contractId, outcome: 'issued', total: '2129.03', vatTotal: '354.84', lines: [{ quantity: 440 }] },
  ]);
  expect(preview.results[0]).not.toHaveProperty('invoiceId');
  expect(await invoices(app)).toHaveLength(0);
  expect(preview.fingerprint).toMatch(/^[0-9a-f]{64}$/);
  const issued = await bill(app, '2025-10', { fingerprint: preview.fingerprint ?? '' });
  expect(issued.counts.issued).toBe(1);
  expect(issued.fingerprint).toBe(preview.fingerprint);
});

test('issuing by a fingerprint is refused with the list of what changed since (rule R10)', async () => {
  const of = await workedExample();
  const { fingerprint } = await bill(app, '2025-10', { mode: 'preview' });
  await given(app).delivery({ ...of, occurredOn: '2025-10-31', lines: [{ quantity: 1 }] });
  const refused = await app
    .as('accountant')
    .post('/billing-runs', { month: '2025-10', mode: 'issue', fingerprint })
    .expect(409);
  expect(refused.body).toMatchObject({
    code: 'factsChanged',
    errors: [{ path: of.contractId, message: 'Договор ХР-1: было 2\u00a0129,03 ₽, стало 2\u00a0133,87 ₽' }],
    details: {
      changes: [{ contractId: of.contractId, was: { total: '2129.03' }, now: { total: '2133.87' } }],
    },
  });
  expect(await invoices(app)).toHaveLength(0);
});

test('a fact between the accepted request and its job blocks that contract instead of being issued unseen (rule R10)', async () => {
  const of = await workedExample();
  const { fingerprint } = await bill(app, '2025-10', { mode: 'preview' });
  const asked = await app
    .as('accountant')
    .post('/billing-runs', { month: '2025-10', mode: 'issue', fingerprint });
  await given(app).delivery({ ...of, occurredOn: '2025-10-31', lines: [{ quantity: 1 }] });
  await runJobs(app);
  const run = await finishedRun(app, (asked.body as { id: string }).id);
  expect(run.results).toMatchObject([{ outcome: 'blocked', problems: [{ code: 'factsChanged' }] }]);
  expect(await invoices(app)).toHaveLength(0);
});

test('a voided invoice keeps its number, its act is voided too, and the next run bills anew (rule R11)', async () => {
  await workedExample();
  await bill(app, '2025-10');
  const [invoice] = await invoices(app);
  const path = `/invoices/${invoice?.id ?? ''}`;
  await app.as('storekeeper').post(`${path}/void`, { reason: 'Ошибка' }).expect(403);
  await app.as('accountant').post(`${path}/void`, { reason: '' }).expect(400);
  await app.as('accountant').post(`${path}/void`, { reason: 'Не тот договор' }).expect(200);
  await app.as('accountant').post(`${path}/void`, { reason: 'Ещё раз' }).expect(409);
  const voided = await app.as('accountant').get(path).expect(200);
  expect(voided.body).toMatchObject({ number: '1', status: 'voided', voided: { reason: 'Не тот договор' } });
  const act = await app
    .as('accountant')
    .get(`/acts/${invoice?.actId ?? ''}`)
    .expect(200);
  expect(act.body).toMatchObject({ number: '1', status: 'voided', invoiceId: invoice?.id });
  expect((await bill(app, '2025-10')).counts.issued).toBe(1);
  expect((await invoices(app, 'status=issued')).map(({ number }) => number)).toEqual(['2']);
  await expect(app.db.raw('update settlements set total = total + 1')).rejects.toThrow('do not change');
  await expect(app.db.raw('delete from settlement_lines')).rejects.toThrow('append-only');
});

test('an issued document prints the requisites of its day after they have changed (rule R11)', async () => {
  const { contractId } = await workedExample();
  await bill(app, '2025-10');
  const [invoice] = await invoices(app);
  const pdf = () =>
    app
      .as('accountant')
      .get(`/invoices/${invoice?.id ?? ''}/pdf`)
      .responseType('blob');
  const before = await pdf().expect(200).expect('content-type', 'application/pdf');
  const contract = await app.as('accountant').get(`/contracts/${contractId}`);
  const { clientId } = contract.body as { clientId: string };
  await app.as('accountant').patch(`/clients/${clientId}`, { name: 'ООО «Новое имя»' }).expect(200);
  const after = await pdf().expect(200);
  expect(Buffer.compare(before.body as Buffer, after.body as Buffer)).toBe(0);
});

test('numbers are gapless for each organization and year (rule R11)', async () => {
  const other = await given(app).organization();
  await workedExample();
  await workedExample({ number: 'ХР-2', organizationId: other.id });
  await bill(app, '2025-10');
  await bill(app, '2025-12');
  await bill(app, '2026-01');
  const numbers = Map.groupBy(
    await invoices(app),
    ({ organizationId, date }) => organizationId + date.slice(0, 4),
  );
  expect([...numbers.values()].map((own) => own.map(({ number }) => number)).sort()).toEqual([
    ['1'],
    ['1'],
    ['1', '2'],
    ['1', '2'],
  ]);
});

test('the register of a month lists every invoice with its sums, voided ones apart', async () => {
  await workedExample();
  await bill(app, '2025-10');
  const [invoice] = await invoices(app);
  await app
    .as('accountant')
    .post(`/invoices/${invoice?.id ?? ''}/void`, { reason: 'Ошибка' })
    .expect(200);
  await bill(app, '2025-10');
  const answer = await app.as('manager').get('/invoices/register.xlsx?month=2025-10').responseType('blob');
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(answer.body as exceljs.Buffer);
  const rows = workbook.worksheets[0]?.getRows(4, 3) ?? [];
  const shown = rows.map((row) =>
    [1, 2, 3, 4, 7, 8, 9, 10, 12].map((cell) => row.getCell(cell).result ?? row.getCell(cell).value),
  );
  const [dated, due] = [new Date('2025-10-31T00:00:00Z'), new Date('2025-11-10T00:00:00Z')];
  expect(shown).toEqual([
    ['1', '1', dated, due, 'ХР-1', 440, 2129.03, 354.84, 'аннулирован'],
    ['2', '2', dated, due, 'ХР-1', 440, 2129.03, 354.84, 'выставлен'],
    ['Итого', null, null, null, null, 440, 2129.03, 354.84, null],
  ]);
});

test('a contract with an enormous price and quantity is billed like any other, and so are the others', async () => {
  await workedExample();
  const tariff = await given(app).tariff({
    rates: [{ category: 'R16-18', validFrom: '2025-01-01', price: '999999999.9999', per: 'day' }],
  });
  const contract = await given(app).contract({ number: 'ХР-2', tariffId: tariff.id });
  const warehouse = await given(app).warehouse();
  await given(app).slots(warehouse.id, [{ code: 'А-1', capacity: 1_000_000 }]);
  const lines = [{ quantity: 100_000, slot: 'А-1' }];
  await given(app).delivery({
    contractId: contract.id,
    warehouseId: warehouse.id,
    occurredOn: '2025-10-01',
    lines,
  });
  const run = await bill(app, '2025-10');
  expect(run.counts).toMatchObject({ issued: 2, blocked: 0 });
  expect(run.results[1]).toMatchObject({ total: '3099999999999690.00' });
});

/** A contract whose stock has a price of 0 since 2025. */
async function storedFor0(rate: { readonly free?: boolean } = {}) {
  const zero = { category: 'R16-18', validFrom: '2025-01-01', price: '0.00', per: 'day', ...rate };
  const tariff = await given(app).tariff({ rates: [zero] });
  await workedExample({ tariffId: tariff.id });
  const answer = await app.as('accountant').get(`/tariffs/${tariff.id}`).expect(200);
  const { rates } = answer.body as { rates: readonly { readonly id: string }[] };
  return { rate: `/tariffs/${tariff.id}/rates/${rates[0]?.id ?? ''}` };
}

test('a price of 0 is asked about, with the rate; once it is said to be free, there is nothing to bill (rule R15)', async () => {
  const { rate } = await storedFor0();
  const run = await bill(app, '2025-10');
  expect(run.counts).toMatchObject({ blocked: 1, nothing: 0 });
  const [problem] = run.results[0]?.problems ?? [];
  expect(problem).toMatchObject({ code: 'priceZero', category: 'R16-18' });
  expect(problem?.message).toContain('Цена категории R16-18 с 01.01.2025 равна 0');
  await app.as('accountant').patch(rate, { free: true }).expect(200);
  expect((await bill(app, '2025-10')).counts).toMatchObject({
    blocked: 0,
    nothing: 1,
    unchanged: 0,
    issued: 0,
  });
  await app.as('accountant').patch(rate, { free: false }).expect(200);
  expect((await bill(app, '2025-10')).counts).toMatchObject({ blocked: 1 });
});

test('a rate that is free from the start is never asked about', async () => {
  await storedFor0({ free: true });
  expect((await bill(app, '2025-10')).counts).toMatchObject({ blocked: 0, nothing: 1 });
});

test('what was previewed before a rate was said to be free is previewed again (rule R10)', async () => {
  const { rate } = await storedFor0();
  const { fingerprint } = await bill(app, '2025-10', { mode: 'preview' });
  await app.as('accountant').patch(rate, { free: true }).expect(200);
  const answer = await app
    .as('accountant')
    .post('/billing-runs', { month: '2025-10', mode: 'issue', fingerprint });
  expect([answer.status, (answer.body as { code: string }).code]).toEqual([409, 'factsChanged']);
});

test('ids are the same in capital letters', async () => {
  const { contractId } = await workedExample();
  const run = await bill(app, '2025-10', { contractIds: [contractId.toUpperCase()] });
  expect(run.results).toMatchObject([{ contractId, outcome: 'issued' }]);
});

test('a line that comes later cannot enter an issued invoice', async () => {
  await workedExample();
  await bill(app, '2025-10');
  const copied = app.db.raw(`
    insert into settlement_lines select settlement_id, 99, contract_id, service_month, category_id, rate_id, unit_days,
      basis_days, amount, vat_rate, vat_amount from settlement_lines`);
  await expect(copied).rejects.toThrow('do not add up');
  await expect(app.db.raw('truncate settlement_lines')).rejects.toThrow('append-only');
  await expect(app.db.raw('truncate documents')).rejects.toThrow('append-only');
});

test('a settlement without a document, or without the number of its kind, cannot be written (rule R11)', async () => {
  await workedExample();
  await bill(app, '2025-10');
  const columns = `organization_id, client_id, contract_id, month, dated_on, due_on, total, vat_total, snapshot, run_id,
    issued_at, issued_by`;
  const undocumented = app.db.transaction(async (tx) => {
    await rows(tx, 'alter table settlements drop constraint settlements_once_per_run');
    await rows(
      tx,
      `insert into settlements (id, ${columns}) select gen_random_uuid(), ${columns} from settlements`,
    );
  });
  await expect(undocumented).rejects.toMatchObject({ constraint: 'settlements_documented' });
  const document = `insert into documents select gen_random_uuid(), settlement_id, :kind, organization_id, year, number
                    from documents where kind = 'act'`;
  await expect(rows(app.db, document, { kind: 'act' })).rejects.toMatchObject({
    constraint: 'documents_once_per_settlement',
  });
  await expect(rows(app.db, document, { kind: 'bill' })).rejects.toMatchObject({
    constraint: 'documents_kind_fk',
  });
});

test('a month that has not begun is refused; one that is not over may be run, and says so (rule R1)', async () => {
  await workedExample();
  app.setToday('2025-10-15');
  const refused = await app
    .as('accountant')
    .post('/billing-runs', { month: '2025-11', mode: 'preview' })
    .expect(422);
  expect(refused.body).toMatchObject({
    code: 'monthNotBegun',
    detail: 'Месяц ноябрь 2025 г. ещё не начался: рассчитать можно октябрь 2025 г. и более ранние месяцы.',
    details: { month: '2025-11', last: '2025-10' },
  });
  const request = { month: '2025-10', mode: 'issue' };
  const asked = await app.as('accountant').post('/billing-runs', request).expect(202);
  expect(asked.body).toMatchObject({ status: 'queued', monthOver: false });
  const before = await bill(app, '2025-09');
  expect(before).toMatchObject({ status: 'done', monthOver: true });
  app.setToday('2025-10-31');
  expect(await bill(app, '2025-10')).toMatchObject({ monthOver: true });
  app.setToday('2025-11-15');
  expect(await finishedRun(app, (asked.body as { id: string }).id)).toMatchObject({ monthOver: false });
});

test.each(['preview', 'issue'] as const)(
  'a contract whose calculation fails is blocked and logged; the others of a %s are done (rule R15)',
  async (mode) => {
    const { id: organizationId } = await given(app).organization();
    const good = [
      await workedExample({ organizationId }),
      await workedExample({ number: 'ХР-3', organizationId }),
    ];
    const bad = await workedExample({ number: 'ХР-2', organizationId });
    await app.db.raw(`
      create function fail_for_one() returns trigger language plpgsql as $$
      begin raise exception 'this contract cannot be written'; end $$;
      create trigger fail_for_one before insert on billing_results for each row
        when (new.contract_id = '${bad.contractId}' and new.outcome <> 'blocked') execute function fail_for_one();
    `);
    const logged: object[] = [];
    const log = Object.assign(Object.create(app.deps.log) as typeof app.deps.log, {
      error: (details: object) => logged.push(details),
    });
    const listened = Object.create(app, { deps: { value: { ...app.deps, log } } }) as typeof app;
    const run = await bill(listened, '2025-11', { mode });
    expect(run).toMatchObject({ status: 'done', counts: { issued: 2, blocked: 1 } });
    expect(run.results).toMatchObject([
      { contractId: good[0]?.contractId, outcome: 'issued' },
      {
        contractId: bad.contractId,
        outcome: 'blocked',
        problems: [
          {
            code: 'calculationFailed',
            message: expect.stringContaining('сообщите администратору') as string,
          },
        ],
      },
      { contractId: good[1]?.contractId, outcome: 'issued' },
    ]);
    expect(logged).toMatchObject([{ runId: run.id, contractId: bad.contractId }]);
    if (mode === 'preview') {
      const issued = await bill(listened, '2025-11', { fingerprint: run.fingerprint ?? '' });
      expect(issued.counts).toMatchObject({ issued: 2, blocked: 1 });
    }
    expect((await invoices(app)).map(({ number }) => number)).toEqual(['1', '2']);
    await app.db.raw('drop trigger fail_for_one on billing_results');
    expect((await bill(app, '2025-11')).counts).toMatchObject({ issued: 1, unchanged: 2 });
  },
);

test('the same request with the same key is one run (rule R16)', async () => {
  await workedExample();
  const request = { month: '2025-10', mode: 'issue' };
  const [first, second] = await Promise.all(
    [1, 2].map(() => app.as('accountant').post('/billing-runs', request, 'october').expect(202)),
  );
  expect(second?.body).toEqual(first?.body);
  await app
    .as('accountant')
    .post('/billing-runs', { ...request, month: '2025-11' }, 'october')
    .expect(409);
});

test('wrong requests for runs are refused with what is wrong', async () => {
  const accountant = app.as('accountant');
  await accountant.post('/billing-runs', { month: '2025-10' }).expect(400);
  await accountant.post('/billing-runs', { month: '2025-1', mode: 'issue' }).expect(400);
  await accountant.post('/billing-runs', { month: '2025-10', mode: 'issue', contractIds: [] }).expect(400);
  await accountant.post('/billing-runs', { month: '2025-10', mode: 'issue', force: true }).expect(400);
  const unknown = '0199d4a2-0000-7000-8000-000000000000';
  await accountant
    .post('/billing-runs', { month: '2025-10', mode: 'issue', contractIds: [unknown] })
    .expect(422);
  await accountant.post('/billing-runs', { month: '2025-10', mode: 'issue', fingerprint: 'abc' }).expect(409);
  await accountant.get(`/billing-runs/${unknown}`).expect(404);
  await accountant.get(`/billing-runs/${unknown}/results`).expect(404);
  await accountant.get(`/invoices/${unknown}`).expect(404);
  await accountant.get(`/acts/${unknown}/pdf`).expect(404);
  await accountant.post(`/invoices/${unknown}/void`, { reason: 'Нет такого' }).expect(404);
});

test('what stopped a run is a code, for everybody to read in his language', async () => {
  const asked = await app
    .as('accountant')
    .post('/billing-runs', { month: '2026-01', mode: 'preview' })
    .expect(202);
  const { id } = asked.body as { id: string };
  let broken = true;
  const clock = {
    now() {
      if (!broken) return app.deps.clock.now();
      broken = false;
      throw new Error('the clock has stopped');
    },
  };
  const job = { attempts: 25, max_attempts: 25 };
  const work = billingTasks({ ...app.deps, clock })['billing-run'] as (
    payload: object,
    helpers: { job: typeof job },
  ) => Promise<void>;
  await expect(work({ runId: id }, { job })).rejects.toThrow('the clock has stopped');
  const run = await app.as('accountant').get(`/billing-runs/${id}`).expect(200);
  expect(run.body).toMatchObject({ status: 'failed', failure: 'internalError' });
});
