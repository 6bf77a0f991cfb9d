import type { Db } from '../../../shared/db.ts';
import { firstRow } from '../../../shared/db.ts';
import type { ImportProgress } from '../import-progress.ts';
import type { ImportReport } from '../import-report.ts';

export const importStatuses = ['running', 'done', 'refused', 'failed'] as const;
export const importStages = ['read', 'check', 'write'] as const satisfies ImportProgress['stage'][];

/** An import as it stands, whoever has started it. */
export interface ImportState {
  readonly id: string;
  readonly file: string;
  readonly status: (typeof importStatuses)[number];
  readonly stage: ImportProgress['stage'];
  /** Rows read, or movements written, so far. */
  readonly done: number;
  readonly total: number | null;
  readonly requestedBy: { readonly id: string; readonly name: string };
  readonly report: ImportReport | null;
  readonly refusal: { readonly code: string; readonly details: Readonly<Record<string, unknown>> } | null;
}

/** An import that writes no progress for so long was killed; as one transaction it has written nothing. */
const silence = '30 seconds';

/** The import that was started last. */
export function findLastImport(db: Db): Promise<ImportState | undefined> {
  return firstRow<ImportState>(
    db,
    `select imports.id, file, stage, progress_done as done, progress_total as total, report, refusal,
       case when status = 'running' and touched_at < now() - :silence::interval then 'failed' else status end as status,
       jsonb_build_object('id', users.id, 'name', users.name) as "requestedBy"
     from imports join users on users.id = imports.requested_by
     order by imports.status = 'running' and touched_at > now() - :silence::interval desc, touched_at desc
     limit 1`,
    { silence },
  );
}
