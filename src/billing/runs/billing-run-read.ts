import { dayAt, defaultTimeZone, firstDayOf, monthOf } from '../../shared/dates.ts';
import type { Day, Month } from '../../shared/dates.ts';
import type { Db } from '../../shared/db.ts';
import { firstRow, rows } from '../../shared/db.ts';
import { DomainError } from '../../shared/errors.ts';
import { listOrder } from '../../shared/page.ts';
import { readPage } from '../../shared/read-page.ts';
import type { Page, PageQuery } from '../../shared/page.ts';
import { isOver } from './billing-run.ts';
import type { RunErrorCode, BillingRun, RunFailure, RunMode, RunStatus } from './billing-run.ts';
import type { DescribedProblem } from '../charges/charge-problem.ts';
import { describeRunProblem } from './run-problem.ts';
import type { RunProblem, RunProblemCode } from './run-problem.ts';
import { settlementDocuments } from '../documents/settlement-documents-sql.ts';
import type { SettlementDocuments } from '../documents/settlement-documents-sql.ts';
import type { DocumentLine } from '../../../reports/document.ts';
import type { Language } from '../../shared/language.ts';
import type { PreviewedContract } from './previewed-contract.ts';
import type { Outcome } from './settlement.ts';

interface RunRow {
  id: string;
  month: Day;
  mode: RunMode;
  status: RunStatus;
  progress_done: number;
  progress_total: number;
  fingerprint: string | null;
  failure: RunFailure | null;
  requested_at: Date;
  counts: Partial<Record<Outcome, number>> | null;
}

/** A run with its progress and counts; DomainError billingRunNotFound. */
export async function getBillingRun(db: Db, runId: string): Promise<BillingRun> {
  const row = await firstRow<RunRow>(
    db,
    `select id, month, mode, status, progress_done, progress_total, fingerprint, failure, requested_at,
            (select jsonb_object_agg(outcome, times) from (
               select outcome, count(*) as times from billing_results where run_id = :runId group by outcome
             ) outcomes) as counts
     from billing_runs where id = :runId`,
    { runId },
  );
  if (!row) throw new DomainError<RunErrorCode>('billingRunNotFound');
  return {
    id: row.id,
    month: monthOf(row.month),
    mode: row.mode,
    status: row.status,
    progress: { done: row.progress_done, total: row.progress_total },
    fingerprint: row.fingerprint,
    counts: { issued: 0, unchanged: 0, carried: 0, nothing: 0, blocked: 0, ...row.counts },
    monthOver: isOver(monthOf(row.month), dayAt(row.requested_at, defaultTimeZone)),
    failure: row.failure,
  };
}

/** What the job needs of its run; undefined when there is none. */
export interface RunToCarryOut {
  readonly id: string;
  readonly month: Month;
  readonly mode: RunMode;
  readonly status: RunStatus;
  readonly expectedFingerprint: string | null;
  readonly requestedBy: string;
}

export async function findRunToCarryOut(db: Db, runId: string): Promise<RunToCarryOut | undefined> {
  const row = await firstRow<Omit<RunToCarryOut, 'month'> & { month: Day }>(
    db,
    `select id, month, mode, status, expected_fingerprint as "expectedFingerprint", requested_by as "requestedBy"
     from billing_runs where id = :runId`,
    { runId },
  );
  return row && { ...row, month: monthOf(row.month) };
}

/** The next contracts of a run that have no result yet, but for those it has passed over, in the order of issue. */
export async function findContractsToSettle(
  db: Db,
  runId: string,
  { limit, passedOver }: { readonly limit: number; readonly passedOver: readonly string[] },
): Promise<readonly string[]> {
  const found = await rows<{ id: string }>(
    db,
    `select contracts.id
     from billing_runs
     join contracts on billing_runs.contract_ids is null or contracts.id = any(billing_runs.contract_ids)
     where billing_runs.id = :runId and contracts.id <> all(:passedOver::uuid[]) and not exists (
       select 1 from billing_results results where results.run_id = :runId and results.contract_id = contracts.id)
     order by contracts.organization_id, contracts.number, contracts.id
     limit :limit`,
    { runId, limit, passedOver },
  );
  return found.map(({ id }) => id);
}

/** The fingerprints of a run's results. */
export async function findResultFingerprints(
  db: Db,
  runId: string,
): Promise<readonly { readonly contractId: string; readonly fingerprint: string }[]> {
  return rows(
    db,
    `select contract_id as "contractId", fingerprint from billing_results where run_id = :runId`,
    { runId },
  );
}

/**
 * What a preview saw of its contracts, of all or of `contractIds`, in order of their numbers; `issued` says what runs
 * by this preview have issued since (rule R10).
 */
export async function findPreviewedContracts(
  db: Db,
  previewId: string,
  contractIds?: readonly string[],
): Promise<readonly PreviewedContract[]> {
  return rows<PreviewedContract>(
    db,
    `with issues as (
       select issues.id
       from billing_runs preview
       join billing_runs issues on issues.month = preview.month and issues.mode = 'issue'
         and issues.expected_fingerprint = preview.fingerprint
       where preview.id = :previewId
     )
     select results.contract_id as "contractId", contracts.number, results.outcome, results.total::text as total,
            results.fingerprint,
            exists (select 1 from billing_results issued
                    where issued.contract_id = results.contract_id and issued.outcome = 'issued'
                      and issued.run_id in (select id from issues)) as issued
     from billing_results results
     join contracts on contracts.id = results.contract_id
     where results.run_id = :previewId
       and (:contractIds::uuid[] is null or results.contract_id = any(:contractIds::uuid[]))
     order by contracts.number`,
    { previewId, contractIds: contractIds ?? null },
  );
}

/** The newest finished preview of a month with a fingerprint. */
export async function findPreview(db: Db, month: Month, fingerprint: string): Promise<string | undefined> {
  const row = await firstRow<{ id: string }>(
    db,
    `select id from billing_runs
     where month = :month and fingerprint = :fingerprint and mode = 'preview' and status = 'done'
     order by requested_at desc limit 1`,
    { month: firstDayOf(month), fingerprint },
  );
  return row?.id;
}

/**
 * The runs that the job of a run carries out, in the order in which they were asked: an issue is preceded by the
 * issues before it that wait for another attempt, a preview by none. Empty when the run itself is finished.
 */
export async function findRunsUpTo(db: Db, runId: string): Promise<readonly string[]> {
  const found = await rows<{ id: string }>(
    db,
    `select runs.id
     from billing_runs own
     join billing_runs runs on runs.id = own.id
       or (own.mode = 'issue' and runs.mode = 'issue' and runs.ordinal < own.ordinal
           and runs.status in ('queued', 'running')
           and exists (
             select 1 from graphile_worker.jobs
             where jobs.key = 'billing-run ' || runs.id and jobs.attempts < jobs.max_attempts))
     where own.id = :runId and own.status <> 'done'
     order by runs.ordinal`,
    { runId },
  );
  return found.map(({ id }) => id);
}

export async function findContractIds(
  db: Db,
  among: readonly string[] | undefined,
): Promise<readonly string[]> {
  const found = await rows<{ id: string }>(
    db,
    `select id from contracts where :among::uuid[] is null or id = any(:among::uuid[])
     order by organization_id, number, id`,
    { among: among ?? null },
  );
  return found.map(({ id }) => id);
}

export interface RunResult {
  readonly contractId: string;
  readonly contractNumber: string;
  readonly clientName: string;
  readonly outcome: Outcome;
  readonly invoiceId?: string;
  readonly actId?: string;
  readonly total?: string;
  readonly vatTotal?: string;
  readonly problems?: readonly DescribedProblem<RunProblemCode>[];
  readonly lines?: readonly DocumentLine[];
}

interface ResultRow {
  contract_id: string;
  number: string;
  client_name: string;
  outcome: Outcome;
  documents: SettlementDocuments | null;
  total: string | null;
  vat_total: string | null;
  problems: readonly RunProblem[];
  lines: readonly DocumentLine[];
}

export const runResultOrder = listOrder({
  by: {
    contract: { sql: 'contracts.number', type: 'text' },
    client: { sql: 'clients.name collate "und-x-icu"', type: 'text' },
    outcome: { sql: 'results.outcome', type: 'text' },
    total: { sql: 'coalesce(results.total, 0)', type: 'numeric' },
  },
  ties: [{ sql: 'results.contract_id', type: 'uuid' }],
  first: 'contract',
});

/** What became of each contract of a run, in order of contract number at first. */
export async function listRunResults(
  db: Db,
  runId: string,
  {
    outcome,
    language = 'ru',
    ...query
  }: PageQuery<keyof typeof runResultOrder.by> & {
    readonly outcome?: Outcome | undefined;
    readonly language?: Language;
  },
): Promise<Page<RunResult>> {
  return readPage(db, runResultOrder, query, {
    sql: ({ key, after, end }) => `
     select results.contract_id, contracts.number, clients.name as client_name, results.outcome,
            ${settlementDocuments} as documents, results.total, results.vat_total, results.problems, results.lines,
            ${key}
     from billing_results results
     join contracts on contracts.id = results.contract_id
     join clients on clients.id = contracts.client_id
     left join settlements on settlements.run_id = results.run_id and settlements.contract_id = results.contract_id
     where results.run_id = :runId
       and (:outcome::text is null or results.outcome = :outcome)
       and ${after}
     ${end}`,
    bindings: { runId, outcome: outcome ?? null },
    present: (row: ResultRow) => presentResult(row, language),
  });
}

function presentResult(row: ResultRow, language: Language): RunResult {
  return {
    contractId: row.contract_id,
    contractNumber: row.number,
    clientName: row.client_name,
    outcome: row.outcome,
    ...(row.documents && { invoiceId: row.documents.invoice.id, actId: row.documents.act.id }),
    ...(row.total === null ? {} : { total: row.total }),
    ...(row.vat_total === null ? {} : { vatTotal: row.vat_total }),
    ...(row.problems.length === 0
      ? {}
      : { problems: row.problems.map((problem) => describeRunProblem(problem, language)) }),
    ...(row.lines.length === 0 ? {} : { lines: row.lines }),
  };
}
