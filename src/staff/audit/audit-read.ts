import type { Day } from '../../shared/dates.ts';
import { defaultTimeZone } from '../../shared/dates.ts';
import type { Db } from '../../shared/db.ts';
import type { Page, PageQuery } from '../../shared/page.ts';
import { readPage } from '../../shared/read-page.ts';
import { listOrder } from '../../shared/page.ts';

export interface AuditEntry {
  readonly id: string;
  readonly recordedAt: string;
  readonly actor: { readonly id: string; readonly login: string };
  readonly action: string;
  readonly subjectId: string | null;
  readonly details: unknown;
}

interface AuditRow {
  readonly id: string;
  readonly recorded_at: Date;
  readonly actor_id: string;
  readonly actor_login: string;
  readonly action: string;
  readonly subject_id: string | null;
  readonly details: unknown;
}

export const auditOrder = listOrder({
  by: {
    recorded: { sql: 'id', type: 'bigint' },
    login: { sql: 'actor_login', type: 'text' },
    action: { sql: 'action', type: 'text' },
  },
  ties: [{ sql: 'id', type: 'bigint' }],
  first: '-recorded',
});

/** Which changes are asked for; `from` and `to` are days in Moscow, both included. */
interface AuditQuery extends PageQuery<keyof typeof auditOrder.by> {
  readonly actorId?: string | undefined;
  readonly action?: string | undefined;
  readonly subjectId?: string | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

/** Who changed what and when, newest first; or in another order. */
export async function listAuditEntries(db: Db, query: AuditQuery): Promise<Page<AuditEntry>> {
  const { actorId = null, action = null, subjectId = null, from = null, to = null } = query;
  return readPage(db, auditOrder, query, {
    sql: ({ key, after, end }) => `
      select id, recorded_at, actor_id, actor_login, action, subject_id, details, ${key}
      from audit_entries
      where (:actorId::uuid is null or actor_id = :actorId::uuid)
        and (:action::text is null or action = :action)
        and (:subjectId::text is null or subject_id = :subjectId)
        and (:from::date is null or recorded_at >= :from::date::timestamp at time zone :zone)
        and (:to::date is null or recorded_at < (:to::date + 1)::timestamp at time zone :zone)
        and ${after}
      ${end}`,
    bindings: { actorId, action, subjectId, from, to, zone: defaultTimeZone },
    present,
  });
}

function present(row: AuditRow): AuditEntry {
  return {
    id: row.id,
    recordedAt: row.recorded_at.toISOString(),
    actor: { id: row.actor_id, login: row.actor_login },
    action: row.action,
    subjectId: row.subject_id,
    details: row.details,
  };
}
