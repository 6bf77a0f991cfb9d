import { z } from 'zod';
import type { Deps } from '../../shared/command.ts';
import type { Endpoint } from '../../http/endpoint.ts';
import { endpoint } from '../../http/endpoint.ts';
import { pageOf, sortedPageQuery } from '../../shared/page.ts';
import { periodQuery } from '../../shared/period-query.ts';
import { daySchema, idSchema, text } from '../../shared/schemas.ts';
import { auditOrder, listAuditEntries } from './audit-read.ts';
import { auditWorkbook } from './audit-columns.ts';

const auditEntrySchema = z.object({
  id: z.string(),
  recordedAt: z.string(),
  actor: z.object({ id: z.string(), login: z.string() }),
  action: z.string().meta({ example: 'delivery.record' }),
  subjectId: z.string().nullable().meta({ description: 'Id of what was made or changed' }),
  details: z.unknown().meta({ description: 'What was asked, without secrets' }),
});

export function auditEndpoints(deps: Deps): readonly Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path: '/audit',
      tag: 'Audit',
      summary: 'Who changed what, newest first',
      description: '`from` and `to` are days in Moscow, both included.',
      may: 'readAudit',
      query: periodQuery({
        actorId: idSchema.optional(),
        action: text(100).optional(),
        subjectId: text(100).optional(),
        from: daySchema.optional(),
        to: daySchema.optional(),
        ...sortedPageQuery(auditOrder),
      }),
      answer: pageOf(auditEntrySchema),
      workbook: auditWorkbook,
      handle: ({ query }) => listAuditEntries(deps.db, query),
    }),
  ];
}
