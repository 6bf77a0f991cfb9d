import { z } from 'zod';
import { amountSchema, idSchema, monthSchema } from '../../shared/schemas.ts';
import { problemWords } from '../charges/charge-schemas.ts';
import { documentLineSchema } from '../documents/document-schemas.ts';
import { runFailures } from './billing-run.ts';
import { runProblemCodes } from './run-problem.ts';
import { outcomes } from './settlement.ts';

export const problemSchema = z
  .object({ code: z.enum(runProblemCodes), ...problemWords })
  .meta({ id: 'RunProblem', description: 'Why a contract was not billed (rule R15)' });

/** Something for each outcome, none of them missing. */
export function byOutcome<Schema extends z.ZodType>(schema: Schema) {
  return { issued: schema, unchanged: schema, carried: schema, nothing: schema, blocked: schema };
}

const monthOver = z.boolean().meta({
  description:
    'Whether the month was over on the day of the request; what happens later is settled by the next run',
});

/** What a request for a run is answered by. */
export const requestedRunSchema = z.object({ id: idSchema, status: z.literal('queued'), monthOver });

export const runSchema = z
  .object({
    id: idSchema,
    month: monthSchema,
    mode: z.enum(['preview', 'issue']),
    status: z.enum(['queued', 'running', 'done', 'failed']),
    progress: z.object({ done: z.int(), total: z.int() }),
    fingerprint: z.string().nullable(),
    counts: z.object(byOutcome(z.int())),
    monthOver,
    failure: z.enum(runFailures).nullable().meta({ description: 'What stopped a failed run' }),
  })
  .meta({ id: 'BillingRun' });

export const runResultSchema = z
  .object({
    contractId: idSchema,
    contractNumber: z.string(),
    clientName: z.string(),
    outcome: z.enum(outcomes),
    invoiceId: idSchema.optional(),
    actId: idSchema.optional(),
    total: amountSchema.optional(),
    vatTotal: amountSchema.optional(),
    problems: z.array(problemSchema).optional(),
    lines: z.array(documentLineSchema).optional(),
  })
  .meta({ id: 'BillingRunResult' });
