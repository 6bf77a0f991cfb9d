import { firstDayOf } from '../../shared/dates.ts';
import type { Day, Month } from '../../shared/dates.ts';
import type { Tx } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';
import type { DocumentLine } from '../../../reports/document.ts';
import type { RunProblem } from '../charges/billing-problem.ts';
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

/** Issues go one after another, in the order asked, whichever process carries them out; previews wait for nobody. */
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
 * Ends the runs whose job has used up its attempts and is in nobody's hands: the process was killed each time, so that
 * nobody was left to say that the run failed.
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
  readonly invoiceId?: string;
  readonly actId?: string;
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
       insert into billing_results (run_id, contract_id, outcome, invoice_id, act_id, total, vat_total, problems,
                                    lines, fingerprint)
       select :runId, "contractId", outcome, "invoiceId", "actId", total, "vatTotal", problems, lines, fingerprint
       from jsonb_to_recordset(:results::jsonb) as result(
         "contractId" uuid, outcome text, "invoiceId" uuid, "actId" uuid, total numeric, "vatTotal" numeric,
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

/** R11: takes the next `count` numbers of a kind and year; returns the first. Whoever comes next waits for the commit. */
export async function takeNumbers(
  tx: Tx,
  of: { organizationId: string; kind: 'invoice' | 'act'; year: number; count: number },
): Promise<number> {
  const [taken] = await rows<{ first: number }>(
    tx,
    `insert into document_numbers as numbers (organization_id, kind, year, last_number)
     values (:organizationId, :kind, :year, :count)
     on conflict (organization_id, kind, year) do update set last_number = numbers.last_number + :count
     returning last_number - :count + 1 as first`,
    of,
  );
  if (!taken) throw new Error('document_numbers gave no number');
  return taken.first;
}

export interface NewInvoice {
  readonly id: string;
  readonly actId: string;
  readonly organizationId: string;
  readonly clientId: string;
  readonly contractId: string;
  readonly month: Day;
  readonly year: number;
  readonly number: number;
  readonly actNumber: number;
  readonly datedOn: Day;
  readonly dueOn: Day;
  readonly total: string;
  readonly vatTotal: string;
  readonly snapshot: unknown;
  readonly lines: readonly {
    readonly line: number;
    readonly serviceMonth: Day;
    readonly categoryId: string;
    readonly rateId: string;
    readonly unitDays: number;
    readonly basisDays: number;
    readonly amount: string;
    readonly vatRate: string;
    readonly vatAmount: string;
  }[];
}

/** Appends invoices with their acts and lines in one statement. */
export async function insertInvoices(
  tx: Tx,
  issue: { readonly runId: string; readonly issuedAt: Date; readonly issuedBy: string },
  invoices: readonly NewInvoice[],
): Promise<void> {
  await rows(
    tx,
    `with given as (
       select * from jsonb_to_recordset(:invoices::jsonb) as invoice(
         id uuid, "actId" uuid, "organizationId" uuid, "clientId" uuid, "contractId" uuid, month date, year integer,
         number integer, "actNumber" integer, "datedOn" date, "dueOn" date, total numeric, "vatTotal" numeric,
         snapshot jsonb, lines jsonb)
     ), added as (
       insert into invoices (id, organization_id, client_id, contract_id, month, year, number, dated_on, due_on,
                             total, vat_total, snapshot, run_id, issued_at, issued_by)
       select id, "organizationId", "clientId", "contractId", month, year, number, "datedOn", "dueOn", total,
              "vatTotal", snapshot, :runId, :issuedAt, :issuedBy
       from given
     ), added_acts as (
       insert into acts (id, invoice_id, organization_id, year, number)
       select "actId", id, "organizationId", year, "actNumber" from given
     )
     insert into invoice_lines (invoice_id, line, contract_id, service_month, category_id, rate_id, unit_days,
                                basis_days, amount, vat_rate, vat_amount)
     select given.id, line.line, given."contractId", line."serviceMonth", line."categoryId", line."rateId",
            line."unitDays", line."basisDays", line.amount, line."vatRate", line."vatAmount"
     from given, jsonb_to_recordset(given.lines) as line(
       line integer, "serviceMonth" date, "categoryId" uuid, "rateId" uuid, "unitDays" bigint,
       "basisDays" integer, amount numeric, "vatRate" text, "vatAmount" numeric)`,
    { ...issue, invoices: JSON.stringify(invoices) },
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
