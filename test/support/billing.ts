import { Logger, runOnce } from 'graphile-worker';
import pg from 'pg';
import type { BillingRun } from '../../src/billing/runs/billing-run.ts';
import type { RunResult } from '../../src/billing/runs/billing-run-read.ts';
import { billingTasks } from '../../src/billing/runs/billing-tasks.ts';
import type { IssuedDocument } from '../../src/billing/documents/issued-documents-read.ts';
import type { getCharges } from '../../src/billing/charges/month-charges-read.ts';
import type { TestApp } from './test-app.ts';

export interface FinishedRun extends BillingRun {
  readonly results: readonly RunResult[];
}

/** Carries out the jobs that are waiting, as the server's worker does. */
export async function runJobs(app: TestApp): Promise<void> {
  const pgPool = new pg.Pool({ connectionString: app.databaseUrl });
  // A connection that is being closed may report that its database has been dropped: nothing is lost by that.
  const ignored = () => undefined;
  pgPool.on('error', ignored).on('connect', (client) => client.on('error', ignored));
  await runOnce({
    pgPool,
    taskList: billingTasks(app.deps),
    noHandleSignals: true,
    logger: new Logger(() => () => undefined),
  });
  await pgPool.end();
}

/** Asks for a run as the accountant, lets the worker carry it out, and answers the run with its results. */
export async function bill(
  app: TestApp,
  month: string,
  request: { mode?: 'preview' | 'issue'; contractIds?: readonly string[]; fingerprint?: string } = {},
): Promise<FinishedRun> {
  const asked = await app.as('accountant').post('/billing-runs', { month, mode: 'issue', ...request });
  if (asked.status !== 202) throw new Error(`POST /billing-runs: ${asked.status} ${asked.text}`);
  await runJobs(app);
  return finishedRun(app, (asked.body as { id: string }).id);
}

export async function finishedRun(app: TestApp, id: string): Promise<FinishedRun> {
  const run = await app.as('accountant').get(`/billing-runs/${id}`);
  const results = await app.as('accountant').get(`/billing-runs/${id}/results?limit=500`);
  return { ...(run.body as BillingRun), results: (results.body as { items: RunResult[] }).items };
}

export async function charges(
  app: TestApp,
  contractId: string,
  month: string,
): Promise<Awaited<ReturnType<typeof getCharges>>> {
  const answer = await app.as('accountant').get(`/contracts/${contractId}/charges?month=${month}`);
  if (answer.status !== 200) throw new Error(`GET charges: ${answer.status} ${answer.text}`);
  return answer.body as Awaited<ReturnType<typeof getCharges>>;
}

export async function invoices(app: TestApp, query = ''): Promise<readonly IssuedDocument[]> {
  const answer = await app.as('accountant').get(`/invoices?limit=500&${query}`);
  return (answer.body as { items: IssuedDocument[] }).items;
}
