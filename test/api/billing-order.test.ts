import { setTimeout as sleep } from 'node:timers/promises';
import { startWorker } from '../../src/jobs/start-worker.ts';
import { rows } from '../../src/shared/db.ts';
import { finishedRun, invoices, runJobs } from '../support/billing.ts';
import { given } from '../support/given.ts';
import { createTestApp } from '../support/test-app.ts';
import type { TestApp } from '../support/test-app.ts';

let app: TestApp;
beforeEach(async () => {
  app = await createTestApp();
});
afterEach(async () => {
  await app.close();
});

async function ask(month: string, contractId: string, mode = 'issue'): Promise<string> {
  const request = { month, mode, contractIds: [contractId] };
  const asked = await app.as('accountant').post('/billing-runs', request).expect(202);
  return (asked.body as { id: string }).id;
}

/** A client's contracts with 8 tires each from October on. */
async function storedContracts(count: number): Promise<readonly string[]> {
  const build = given(app);
  const made = [build.organization(), build.client(), build.tariff(), build.warehouse()];
  const [organizationId = '', clientId = '', tariffId = '', warehouseId = ''] = (await Promise.all(made)).map(
    ({ id }) => id,
  );
  return Promise.all(
    Array.from({ length: count }, async () => {
      const { id: contractId } = await build.contract({ organizationId, clientId, tariffId });
      await build.delivery({ contractId, warehouseId, occurredOn: '2025-10-10' });
      return contractId;
    }),
  );
}

async function storedContract(): Promise<string> {
  const [contractId = ''] = await storedContracts(1);
  return contractId;
}

async function untilAllDone(): Promise<void> {
  for (let waited = 0; waited < 400; waited += 1) {
    const left = await rows(app.db, `select 1 from billing_runs where status <> 'done'`);
    if (left.length === 0) return;
    await sleep(100);
  }
  throw new Error('the runs were not carried out');
}

async function billedMonths(contractId: string): Promise<unknown> {
  const found = await invoices(app, `contractId=${contractId}&sort=number`);
  return found.map(({ month, lines }) => [month, lines.map(({ serviceMonth }) => serviceMonth)]);
}

const inOrder = [
  ['2025-10', ['2025-10']],
  ['2025-11', ['2025-11']],
];

test('October asked, then November: each bills its own month, twelve times of twelve (rule R9)', async () => {
  const contracts = await storedContracts(12);
  const worker = await startWorker(app.deps, app.databaseUrl);
  try {
    for (const contractId of contracts) {
      await ask('2025-10', contractId);
      await ask('2025-11', contractId);
      await untilAllDone();
    }
  } finally {
    await worker.stop();
  }
  for (const contractId of contracts) expect(await billedMonths(contractId)).toEqual(inOrder);
}, 180_000);

test('while one issue is carried out, the next waits, though a worker is free (rule R9)', async () => {
  const contractId = await storedContract();
  const worker = await startWorker(app.deps, app.databaseUrl);
  const taken = () =>
    rows<{ key: string }>(app.db, 'select key from graphile_worker.jobs where locked_by is not null');
  try {
    const october = await app.db.transaction(async (tx) => {
      await rows(tx, 'select 1 from contracts for update');
      const asked = await ask('2025-10', contractId);
      while ((await taken()).length === 0) await sleep(50);
      await ask('2025-11', contractId);
      await sleep(1000);
      expect(await taken()).toEqual([{ key: `billing-run ${asked}` }]);
      return asked;
    });
    await untilAllDone();
    expect(await finishedRun(app, october)).toMatchObject({ counts: { issued: 1 } });
  } finally {
    await worker.stop();
  }
  expect(await billedMonths(contractId)).toEqual(inOrder);
});

test('an issue that waits for its next attempt is not overtaken by the one asked after it (rule R9)', async () => {
  const contractId = await storedContract();
  const october = await ask('2025-10', contractId);
  const november = await ask('2025-11', contractId);
  await rows(
    app.db,
    `update graphile_worker._private_jobs set attempts = 1, run_at = now() + interval '1 hour' where key = :key`,
    { key: `billing-run ${october}` },
  );
  await runJobs(app);
  expect(await finishedRun(app, october)).toMatchObject({ status: 'done', counts: { issued: 1 } });
  expect(await finishedRun(app, november)).toMatchObject({ status: 'done', counts: { issued: 1 } });
  expect(await billedMonths(contractId)).toEqual(inOrder);
});

test('a preview does not wait for the issue before it', async () => {
  const contractId = await storedContract();
  await ask('2025-10', contractId);
  await rows(
    app.db,
    `update graphile_worker._private_job_queues set locked_at = now(), locked_by = 'another'`,
  );
  const preview = await ask('2025-10', contractId, 'preview');
  await runJobs(app);
  expect(await finishedRun(app, preview)).toMatchObject({ status: 'done' });
  expect(await invoices(app)).toHaveLength(0);
});
