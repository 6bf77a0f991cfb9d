import { setTimeout as sleep } from 'node:timers/promises';
import { rows } from '../../src/shared/db.ts';
import { findDeadWorkers } from '../../src/jobs/dead-workers-read.ts';
import { startWorker } from '../../src/jobs/start-worker.ts';
import type { Worker } from '../../src/jobs/start-worker.ts';
import { finishedRun } from '../support/billing.ts';
import { given } from '../support/given.ts';
import { createTestApp } from '../support/test-app.ts';
import type { TestApp } from '../support/test-app.ts';

let app: TestApp;
let worker: Worker | undefined;
beforeEach(async () => {
  app = await createTestApp();
});
afterEach(async () => {
  await worker?.stop();
  await app.close();
});

/** A run whose job is locked by a worker that no longer exists. */
async function abandonedRun(): Promise<string> {
  await given(app).delivery();
  const asked = await app
    .as('accountant')
    .post('/billing-runs', { month: '2025-10', mode: 'issue' })
    .expect(202);
  await rows(
    app.db,
    `update graphile_worker._private_jobs set locked_by = 'protektor-worker-gone.0', locked_at = now(), attempts = 1`,
  );
  await rows(app.db, `update billing_runs set status = 'running'`);
  return (asked.body as { id: string }).id;
}

async function untilLocked(): Promise<void> {
  for (let waited = 0; waited < 100; waited += 1) {
    const locked = await rows(
      app.db,
      'select 1 from graphile_worker._private_jobs where locked_by is not null',
    );
    if (locked.length > 0) return;
    await sleep(100);
  }
  throw new Error('no worker took the job');
}

async function untilDone(id: string): Promise<void> {
  for (let waited = 0; waited < 100; waited += 1) {
    const { status } = await finishedRun(app, id);
    if (status === 'done') return;
    await sleep(100);
  }
  throw new Error('the run was not carried out');
}

test('a worker that starts carries out the job that a killed worker had begun', async () => {
  const id = await abandonedRun();
  worker = await startWorker(app.deps, app.databaseUrl);
  await untilDone(id);
});

test('a running worker is not among the dead ones: its job and its queue stay locked', async () => {
  await given(app).delivery();
  worker = await startWorker(app.deps, app.databaseUrl);
  const run = await app.db.transaction(async (tx) => {
    // The job waits for this contract until the transaction ends.
    await rows(tx, 'select 1 from contracts for update');
    const asked = await app.as('accountant').post('/billing-runs', { month: '2025-10', mode: 'issue' });
    await untilLocked();
    expect(await findDeadWorkers(app.db)).toEqual([]);
    return asked.body as { id: string };
  });
  await untilDone(run.id);
});

test('a queue that a killed worker locked is free again', async () => {
  const id = await abandonedRun();
  const locked = `update graphile_worker._private_job_queues set locked_by = 'pool-gone', locked_at = now()`;
  await rows(app.db, locked);
  expect(await findDeadWorkers(app.db)).toEqual(
    expect.arrayContaining(['pool-gone', 'protektor-worker-gone.0']),
  );
  worker = await startWorker(app.deps, app.databaseUrl);
  await untilDone(id);
});

test('a running worker carries out the job of another that was killed meanwhile', async () => {
  worker = await startWorker(app.deps, app.databaseUrl);
  const id = await app.db.transaction(async (tx) => {
    // Held, so that the worker sees the job only as one that somebody else has.
    await rows(tx, 'lock table graphile_worker._private_jobs in exclusive mode');
    const [run] = await rows<{ id: string }>(
      tx,
      `insert into billing_runs (id, month, mode, status, requested_by, requested_at)
       values (gen_random_uuid(), '2025-10-01', 'issue', 'running', :actor, now()) returning id`,
      { actor: app.actor('accountant').id },
    );
    await rows(tx, `select graphile_worker.add_job('billing-run', json_build_object('runId', :id::text))`, {
      id: run?.id,
    });
    await rows(
      tx,
      `update graphile_worker._private_jobs set locked_by = 'protektor-worker-gone.0', locked_at = now()`,
    );
    return run?.id ?? '';
  });
  await sleep(500);
  expect(await finishedRun(app, id)).toMatchObject({ status: 'running' });
  // The crontab asks for this each minute.
  await rows(app.db, `select graphile_worker.add_job('free-jobs-of-dead-workers')`);
  await untilDone(id);
});
