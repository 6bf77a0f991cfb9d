import { firstDayOf } from '../../shared/dates.ts';
import type { Month } from '../../shared/dates.ts';
import type { Tx } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';
import type { DocumentLine } from '../../../reports/document.ts';
import type { RunProblem } from './run-problem.ts';
import type { RunFailure, RunMode } from './billing-run.ts';
import type { Outcome } from './settlement.ts';

export interface NewRun {
  readonly id: string;
  readonly month: Month;
  readonly mode: RunMode;
  readonly contractIds: readonly string[] | undefined;
  readonly expectedFingerprint: string | undefined;
  readonly requestedBy: string;
  readonly requestedAt: Date;
  readonly total: number;
}

export async function insertRun(tx: Tx, run: NewRun): Promise<void> {
  await rows(
    tx,
    `insert into billing_runs (id, month, mode, status, contract_ids, expected_fingerprint, progress_total,
                               requested_by, requested_at)
     values (:id, :month, :mode, 'queued', :contractIds::uuid[], :expected, :total, :requestedBy, :requestedAt)`,
    {
      id: run.id,
      month: firstDayOf(run.month),
      mode: run.mode,
      contractIds: run.contractIds ?? null,
      expected: run.expectedFingerprint ?? null,
      total: run.total,
      requestedBy: run.requestedBy,
      requestedAt: run.requestedAt,
    },
  );
}

/** Issues go one after another, in the order asked, whichever process carries them out; previews do not wait. */
const issuesQueue = 'billing-issues';

const attempts = 3;

/** Asks for the run's job; together with the run itself, or not at all. */
export async function enqueueRun(
  tx: Tx,
  { id, mode }: { readonly id: string; readonly mode: RunMode },
): Promise<void> {
  await rows(
    tx,
    `select graphile_worker.add_job('billing-run', json_build_object('runId', :id::text), queue_name := :queue,
                                    job_key := 'billing-run ' || :id, max_attempts := :attempts)`,
    { id, queue: mode === 'issue' ? issuesQueue : null, attempts },
  );
}

/**
 * Marks as failed the unfinished runs whose job has used up its attempts and is locked by no worker: at each attempt
 * the process was killed before it could mark the run itself.
 *
 * @returns their ids
 */
export async function failDeadRuns(tx: Tx, failedAt: Date): Promise<readonly string[]> {
  const failed = await rows<{ id: string }>(
    tx,
    `update billing_runs set status = 'failed', failure = 'processDied', finished_at = :failedAt
     from graphile_worker.jobs
     where jobs.key = 'billing-run ' || billing_runs.id and jobs.attempts >= jobs.max_attempts
       and jobs.locked_at is null and billing_runs.status in ('queued', 'running')
     returning billing_runs.id`,
    { failedAt },
  );
  return failed.map(({ id }) => id);
}

/** Unfinished runs that have no job, in the order asked. */
export async function findRunsWithoutJob(
  tx: Tx,
): Promise<readonly { readonly id: string; readonly mode: RunMode }[]> {
  return rows(
    tx,
    `select id, mode from billing_runs
     where status in ('queued', 'running')
       and not exists (select 1 from graphile_worker.jobs where jobs.key = 'billing-run ' || billing_runs.id)
     order by ordinal`,
  );
}

export interface NewResult {
  readonly contractId: string;
  readonly outcome: Outcome;
  readonly total?: string;
  readonly vatTotal?: string;
  readonly problems: readonly RunProblem[];
  readonly lines: readonly DocumentLine[];
  readonly fingerprint: string;
}

/** Writes down what became of contracts, once each, and moves the run's progress with it. */
export async function insertResults(tx: Tx, runId: string, results: readonly NewResult[]): Promise<void> {
  await rows(
    tx,
    `with added as (
       insert into billing_results (run_id, contract_id, outcome, total, vat_total, problems, lines, fingerprint)
       select :runId, "contractId", outcome, total, "vatTotal", problems, lines, fingerprint
       from jsonb_to_recordset(:results::jsonb) as result(
         "contractId" uuid, outcome text, total numeric, "vatTotal" numeric,
         problems jsonb, lines jsonb, fingerprint text)
       on conflict do nothing
       returning 1
     )
     update billing_runs
     set progress_done = progress_done + (select count(*) from added),
         progress_total = greatest(progress_total, progress_done + (select count(*) from added))
     where id = :runId`,
    { runId, results: JSON.stringify(results) },
  );
}

export async function markRunning(tx: Tx, runId: string): Promise<void> {
  await rows(
    tx,
    `update billing_runs set status = 'running' where id = :runId and status in ('queued', 'failed')`,
    {
      runId,
    },
  );
}

export async function markDone(tx: Tx, runId: string, fingerprint: string, finishedAt: Date): Promise<void> {
  await rows(
    tx,
    `update billing_runs set status = 'done', fingerprint = :fingerprint, failure = null, finished_at = :finishedAt
     where id = :runId and status <> 'done'`,
    { runId, fingerprint, finishedAt },
  );
}

export async function markFailed(
  tx: Tx,
  runId: string,
  failure: RunFailure,
  finishedAt: Date,
): Promise<void> {
  await rows(
    tx,
    `update billing_runs set status = 'failed', failure = :failure, finished_at = :finishedAt
     where id = :runId and status <> 'done'`,
    { runId, failure, finishedAt },
  );
}
