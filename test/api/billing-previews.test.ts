import { carryOutBillingRun } from '../../src/billing/runs/carry-out-billing-run.ts';
import { rows } from '../../src/shared/db.ts';
import { bill, charges, finishedRun, invoices, runJobs } from '../support/billing.ts';
import { given } from '../support/given.ts';
import { somebodyWaits } from '../support/somebody-waits.ts';
import { createTestApp } from '../support/test-app.ts';
import type { TestApp } from '../support/test-app.ts';

let app: TestApp;
beforeEach(async () => {
  app = await createTestApp();
});
afterEach(async () => {
  await app.close();
});

const month = '2025-10';
const category = 'R16-18';

/** 20 tires from 1 October, 4 of which leave on the 15th. */
async function storedInOctober(number = 'ХР-1') {
  const build = given(app);
  const [warehouse, client, tariff] = [await build.warehouse(), await build.client(), await build.tariff()];
  const contract = await build.contract({ number, clientId: client.id, tariffId: tariff.id });
  const of = { contractId: contract.id, warehouseId: warehouse.id };
  await build.delivery({ ...of, occurredOn: '2025-10-01', lines: [{ quantity: 20 }] });
  const pickup = await build.pickup({ ...of, occurredOn: '2025-10-15', lines: [{ category, quantity: 4 }] });
  return { of, ...of, pickup, clientId: client.id, tariffId: tariff.id };
}

async function preview(): Promise<string> {
  const { fingerprint } = await bill(app, month, { mode: 'preview' });
  return fingerprint ?? '';
}

const issueBy = (fingerprint: string) =>
  app.as('accountant').post('/billing-runs', { month, mode: 'issue', fingerprint });

test('other movements that come to the same unit-days are another calculation, and refused (rule R10)', async () => {
  const { pickup, of } = await storedInOctober();
  const before = await charges(app, of.contractId, month);
  const fingerprint = await preview();
  await app.as('storekeeper').post(`/movements/${pickup.id}/reversal`, { reason: 'Ошибка' }).expect(201);
  for (const occurredOn of ['2025-10-10', '2025-10-20']) {
    await given(app).pickup({ ...of, occurredOn, lines: [{ category, quantity: 2 }] });
  }
  expect((await charges(app, of.contractId, month)).lines).toEqual(before.lines);
  const refused = await issueBy(fingerprint).expect(409);
  expect(refused.body).toMatchObject({
    code: 'factsChanged',
    errors: [
      {
        path: of.contractId,
        message: 'Договор ХР-1: изменились реквизиты, условия или движения, сумма прежняя',
      },
    ],
  });
});

test('what was recorded and reversed since the preview counts as if it had never been (rule R1, rule R10)', async () => {
  const { of } = await storedInOctober();
  const fingerprint = await preview();
  const lines = [{ category, quantity: 1 }];
  const late = await given(app).pickup({ ...of, occurredOn: '2025-10-20', lines });
  await app.as('storekeeper').post(`/movements/${late.id}/reversal`, { reason: 'Ошибка' }).expect(201);
  expect((await bill(app, month, { fingerprint })).counts.issued).toBe(1);
});

test.each([
  ['requisites', (of: { clientId: string }) => [`/clients/${of.clientId}`, { kpp: '770201001' }] as const],
  ['terms', (of: { contractId: string }) => [`/contracts/${of.contractId}`, { paymentDays: 20 }] as const],
])('%s that changed since the preview are refused (rule R10)', async (_, change) => {
  const of = await storedInOctober();
  const fingerprint = await preview();
  const [path, body] = change(of);
  await app.as('accountant').patch(path, body).expect(200);
  expect((await issueBy(fingerprint).expect(409)).body).toMatchObject({ code: 'factsChanged' });
});

test('a rate and a billed line that changed since the preview are refused (rule R10)', async () => {
  const of = await storedInOctober();
  const fingerprint = await preview();
  const rate = { category, validFrom: '2025-10-20', price: '150.00', per: 'month' };
  await app.as('accountant').post(`/tariffs/${of.tariffId}/rates`, rate).expect(201);
  await issueBy(fingerprint).expect(409);
  const second = await preview();
  await bill(app, month);
  expect((await issueBy(second).expect(409)).body).toMatchObject({ code: 'factsChanged' });
});

test('a fingerprint that no finished preview of the month has is refused, with what to do (rule R10)', async () => {
  await storedInOctober();
  const refused = await issueBy('abc').expect(409);
  expect(refused.body).toMatchObject({
    code: 'previewUnknown',
    detail:
      'Законченного предпросмотра за октябрь 2025 г. с таким отпечатком нет: сделайте предпросмотр и выставьте по нему.',
  });
  const issued = await bill(app, '2025-09');
  const ofSeptember = { month: '2025-09', mode: 'issue', fingerprint: issued.fingerprint };
  const ofNoPreview = await app.as('accountant').post('/billing-runs', ofSeptember).expect(409);
  expect(ofNoPreview.body).toMatchObject({ code: 'previewUnknown' });
  const ofNovember = { month: '2025-11', mode: 'issue', fingerprint: await preview() };
  const ofAnotherMonth = await app.as('accountant').post('/billing-runs', ofNovember).expect(409);
  expect(ofAnotherMonth.body).toMatchObject({ code: 'previewUnknown' });
});

test('a second issue by the same preview finds its contracts issued and unchanged (rule R10)', async () => {
  await storedInOctober('ХР-1');
  await storedInOctober('ХР-2');
  const fingerprint = await preview();
  const asked = await Promise.all([1, 2].map(() => issueBy(fingerprint).expect(202)));
  await runJobs(app);
  const runs = await Promise.all(asked.map(({ body }) => finishedRun(app, (body as { id: string }).id)));
  expect(runs.map(({ counts }) => counts)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ issued: 2, unchanged: 0, blocked: 0 }),
      expect.objectContaining({ issued: 0, unchanged: 2, blocked: 0 }),
    ]),
  );
  const later = await bill(app, month, { fingerprint });
  expect(later.counts).toMatchObject({ issued: 0, unchanged: 2, blocked: 0 });
  expect(await invoices(app)).toHaveLength(2);
});

test('a preview that is issued while its second issue is being asked for is found issued, not changed (rule R10)', async () => {
  await storedInOctober();
  const fingerprint = await preview();
  const first = await issueBy(fingerprint).expect(202);
  const second = await app.db.transaction(async (tx) => {
    await rows(tx, 'lock table rates in access exclusive mode');
    const asked = issueBy(fingerprint).then((answer) => answer);
    await somebodyWaits(app.db);
    await carryOutBillingRun({ ...app.deps, db: tx, writes: tx }, (first.body as { id: string }).id);
    return { asked };
  });
  expect((await second.asked).status).toBe(202);
  await runJobs(app);
  expect(await invoices(app)).toHaveLength(1);
});

test('a late fact after the issue is not issued by the preview that never saw it (rule R10)', async () => {
  const { of } = await storedInOctober();
  const fingerprint = await preview();
  await bill(app, month, { fingerprint });
  await given(app).delivery({ ...of, occurredOn: '2025-10-31', lines: [{ quantity: 1 }] });
  expect((await issueBy(fingerprint).expect(409)).body).toMatchObject({ code: 'factsChanged' });
  expect(await invoices(app)).toHaveLength(1);
});
