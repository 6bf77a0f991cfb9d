import { z } from 'zod';
import type { Deps } from '../../shared/command.ts';
import type { Endpoint } from '../../http/endpoint.ts';
import { endpoint, languageOf } from '../../http/endpoint.ts';
import { pageOf, sortedPageQuery } from '../../shared/page.ts';
import { withRule } from '../../shared/schema-rule.ts';
import { idSchema, monthSchema, newIdSchema } from '../../shared/schemas.ts';
import { runResultWorkbook } from './run-result-columns.ts';
import { getBillingRun, listRunResults, runResultOrder } from './billing-run-read.ts';
import { requestedRunSchema, runResultSchema, runSchema } from './run-schemas.ts';
import { outcomes } from './settlement.ts';
import { requestBillingRun } from './request-billing-run.ts';

const tag = 'Billing';
const params = z.strictObject({ id: idSchema });

const runRequestSchema = withRule(
  z.strictObject({
    id: newIdSchema,
    month: monthSchema,
    contractIds: z.array(idSchema).min(1).max(10_000).optional(),
    mode: z.enum(['preview', 'issue']),
    fingerprint: z.string().min(1).max(200).optional(),
  }),
  ({ mode, fingerprint }) => mode === 'issue' || fingerprint === undefined,
  {
    field: 'fingerprint',
    ru: 'Отпечаток нужен только при выставлении (mode: "issue").',
    en: 'A fingerprint belongs to issuing (mode: "issue") only.',
  },
);

/** Billing runs: asked for, looked at, and what became of each contract. */
export function billingRunEndpoints(deps: Deps): readonly Endpoint[] {
  return [
    endpoint({
      method: 'post',
      path: '/billing-runs',
      tag,
      summary: 'Preview or issue a month',
      description:
        'Carried out by a job; with the fingerprint of a preview, refused when there is no such preview or the facts have changed.',
      may: 'runBilling',
      body: runRequestSchema,
      answer: requestedRunSchema,
      status: 202,
      handle: ({ body, command }) => requestBillingRun(deps, command, body),
    }),
    endpoint({
      method: 'get',
      path: '/billing-runs/:id',
      tag,
      summary: 'A run with its progress and counts',
      may: 'readBilling',
      params,
      answer: runSchema,
      handle: ({ params: { id } }) => getBillingRun(deps.db, id),
    }),
    endpoint({
      method: 'get',
      path: '/billing-runs/:id/results',
      tag,
      summary: 'What became of each contract; in a preview, what would be issued',
      may: 'readBilling',
      params,
      query: z.strictObject({ ...sortedPageQuery(runResultOrder), outcome: z.enum(outcomes).optional() }),
      answer: pageOf(runResultSchema),
      workbook: runResultWorkbook,
      handle: async ({ params: { id }, query, request }) => {
        await getBillingRun(deps.db, id);
        return listRunResults(deps.db, id, { ...query, language: languageOf(request) });
      },
    }),
  ];
}
