import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { resumeBillingRuns } from '../../src/billing/billing-jobs.ts';
import { rows } from '../../src/shared/db.ts';
import { bill, finishedRun, runJobs } from '../support/billing.ts';
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

const contracts = 1000;

/** So many contracts with a tire each: several batches. Set-based, for making them is not what is tested. */
async function manyContracts(): Promise<void> {
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
                                   direction, quantity)
       select lots.id, 1, contract_id, category_id, lots.id, slots.id, delivered_on, 'in', 1 from lots, slots`,
    );
  });
}

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
            count(distinct contract_id)::int as contracts from invoices
     union all select count(*)::int, min(number), max(number), count(distinct invoice_id)::int from acts`,
  );
}

test.each(['the same run goes on', 'another run is asked for'])(
  'R9, R11: killed in the middle, then %s: every contract is billed once and no number is missing',
  async (then) => {
    await manyContracts();
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
