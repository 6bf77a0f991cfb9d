import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { resumeBillingRuns } from '../../src/billing/runs/billing-tasks.ts';
import { rows } from '../../src/shared/db.ts';
import { bill, finishedRun, runJobs } from '../support/billing.ts';
import { manyContracts } from '../support/many-contracts.ts';
import { useTestAppPerTest } from '../support/test-app.ts';

const app = useTestAppPerTest();

const contracts = 1000;

/** Starts the run in another process and kills that as soon as some of its batches are committed. */
async function killInTheMiddle(runId: string): Promise<void> {
  const child = spawn('node', ['test/support/carry-out-in-child.ts', app.databaseUrl, runId], {
    stdio: 'inherit',
  });
  const ended = once(child, 'exit');
  for (;;) {
    const { progress } = await finishedRun(app, runId);
    if (progress.done > 0) break;
    await setTimeout(10);
  }
  child.kill('SIGKILL');
  await ended;
}

async function numbers(): Promise<{ given: number; first: number; last: number; contracts: number }[]> {
  return rows(
    app.db,
    `select count(*)::int as given, min(number) as first, max(number) as last,
            count(distinct settlements.contract_id)::int as contracts
     from documents join settlements on settlements.id = settlement_id
     group by kind order by kind`,
  );
}

test.each(['the same run goes on', 'another run is asked for'])(
  'killed in the middle, then %s: every contract is billed once and no number is missing (rule R9, rule R11)',
  async (then) => {
    await manyContracts(app, contracts);
    const asked = await app.as('accountant').post('/billing-runs', { month: '2025-10', mode: 'issue' });
    const { id } = asked.body as { id: string };
    await rows(app.db, `select graphile_worker.remove_job(:key)`, { key: `billing-run ${id}` });
    await killInTheMiddle(id);
    const interrupted = await finishedRun(app, id);
    expect(interrupted.status).toBe('running');
    expect(interrupted.counts.issued).toBeLessThan(contracts);
    if (then === 'the same run goes on') {
      await resumeBillingRuns(app.deps);
      await runJobs(app);
      expect(await finishedRun(app, id)).toMatchObject({
        status: 'done',
        counts: { issued: contracts, nothing: 1 },
      });
    } else {
      const another = await bill(app, '2025-10');
      expect(another.counts.issued + interrupted.counts.issued).toBe(contracts);
    }
    const all = { given: contracts, first: 1, last: contracts, contracts };
    expect(await numbers()).toEqual([all, all]);
  },
);

/** What is left of a run when the process that carried it out was killed for the `attempts`th time. */
async function killedRun(attempts: number): Promise<string> {
  const asked = await app.as('accountant').post('/billing-runs', { month: '2025-10', mode: 'issue' });
  const { id } = asked.body as { id: string };
  await rows(app.db, `update billing_runs set status = 'running' where id = :id`, { id });
  await rows(app.db, `update graphile_worker._private_jobs set attempts = :attempts where key = :key`, {
    attempts,
    key: `billing-run ${id}`,
  });
  return id;
}

test('a run whose process was killed at each of its three attempts has failed, and another may be asked for', async () => {
  await manyContracts(app, 1);
  const id = await killedRun(3);
  await runJobs(app);
  expect(await finishedRun(app, id)).toMatchObject({ status: 'running' });
  await resumeBillingRuns(app.deps);
  expect(await finishedRun(app, id)).toMatchObject({ status: 'failed', failure: 'processDied' });
  expect((await bill(app, '2025-10')).counts).toMatchObject({ issued: 1 });
  expect(await finishedRun(app, id)).toMatchObject({ status: 'failed', progress: { done: 0 } });
});

test('a run killed twice keeps its last attempt: a start neither fails it nor gives it three more', async () => {
  await manyContracts(app, 1);
  const id = await killedRun(2);
  await resumeBillingRuns(app.deps);
  const [job] = await rows<{ attempts: number }>(
    app.db,
    'select attempts from graphile_worker.jobs where key = :key',
    { key: `billing-run ${id}` },
  );
  expect(job?.attempts).toBe(2);
  await runJobs(app);
  expect(await finishedRun(app, id)).toMatchObject({ status: 'done', counts: { issued: 1 } });
});
