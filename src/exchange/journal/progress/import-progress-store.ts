import type { Tx } from '../../../shared/db.ts';
import { rows } from '../../../shared/db.ts';
import type { ImportProgress } from '../import-progress.ts';
import type { ImportReport } from '../import-report.ts';

/** Adds an import that begins, and removes those that have ended: what they wrote stands in the audit. */
export async function insertImport(
  tx: Tx,
  started: { readonly id: string; readonly file: string; readonly by: string; readonly at: Date },
): Promise<void> {
  await rows(
    tx,
    `with ended as (
       delete from imports where status <> 'running' or touched_at < now() - interval '1 hour'
     )
     insert into imports (id, file, requested_by, requested_at) values (:id, :file, :by, :at)`,
    started,
  );
}

/** Writes down how far an import is. */
export async function touchImport(tx: Tx, id: string, { stage, done, total }: ImportProgress): Promise<void> {
  await rows(
    tx,
    `update imports set stage = :stage, progress_done = :done, progress_total = :total, touched_at = now()
     where id = :id`,
    { id, stage, done, total: total ?? null },
  );
}

/** Writes down how an import ended: with a report, with a refusal, or, with neither, by an error that stands in the log. */
export async function endImport(
  tx: Tx,
  id: string,
  { report, refusal }: { readonly report?: ImportReport; readonly refusal?: object },
): Promise<void> {
  const status = report ? 'done' : refusal ? 'refused' : 'failed';
  await rows(
    tx,
    `update imports set status = :status, report = :report::jsonb, refusal = :refusal::jsonb, touched_at = now()
     where id = :id`,
    { id, status, report: JSON.stringify(report ?? null), refusal: JSON.stringify(refusal ?? null) },
  );
}
