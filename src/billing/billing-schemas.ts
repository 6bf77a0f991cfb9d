import { z } from 'zod';
import { dayCounts } from '../clients/contracts/contract.ts';
import { vatRates } from '../clients/organizations/vat-regime.ts';
import { ratePers } from '../pricing/tariffs/rate.ts';
import { amountSchema, daySchema, idSchema, monthSchema } from '../shared/schemas.ts';
import { runFailures } from './runs/billing-run.ts';

export const outcomes = ['issued', 'unchanged', 'carried', 'nothing', 'blocked'] as const;

const unitDays = z.int().meta({ description: 'Units × chargeable days', example: 440 });
const priceSchema = z.string().meta({ example: '150.00' });

export const problemSchema = z
  .object({
    code: z.enum([
      'rateMissing',
      'seasonEndMissing',
      'vatRegimeMissing',
      'factsChanged',
      'calculationFailed',
    ]),
    message: z.string(),
    serviceMonth: monthSchema.optional(),
    category: z.string().optional(),
  })
  .meta({ id: 'BillingProblem', description: 'Why a contract cannot be billed (R15)' });

const pricedLine = {
  serviceMonth: monthSchema,
  category: z.string(),
  price: priceSchema,
  per: z.enum(ratePers),
  basisDays: z.int(),
  amount: amountSchema,
  vatRate: z.enum(vatRates),
  vatAmount: amountSchema,
};

export const chargeLineSchema = z.object({ ...pricedLine, unitDays, freeUnitDays: unitDays });
export const chargedDaySchema = z.object({ on: daySchema, category: z.string(), quantity: z.int() });

export const chargesSchema = z
  .object({
    month: monthSchema,
    lines: z.array(chargeLineSchema),
    days: z.array(chargedDaySchema),
    total: amountSchema,
    vatTotal: amountSchema,
    billed: amountSchema,
    difference: amountSchema,
    problems: z.array(problemSchema),
  })
  .meta({ id: 'Charges' });

const lineSum = z.object({ unitDays, amount: amountSchema, vatAmount: amountSchema });

const documentLineSchema = z
  .object({
    ...pricedLine,
    description: z.string(),
    quantity: unitDays,
    unit: z.string().meta({ example: 'шино-день' }),
    adjustment: z.boolean(),
    calculated: lineSum,
    billedBefore: lineSum,
  })
  .meta({ id: 'DocumentLine' });

export const documentSchema = z
  .object({
    id: idSchema,
    number: z.string(),
    date: daySchema,
    dueOn: daySchema,
    month: monthSchema,
    contractId: idSchema,
    contractNumber: z.string(),
    clientName: z.string(),
    clientId: idSchema,
    organizationId: idSchema,
    invoiceId: idSchema,
    actId: idSchema,
    status: z.enum(['issued', 'voided']),
    voided: z.object({ at: z.iso.datetime(), by: z.string(), reason: z.string() }).nullable(),
    total: amountSchema,
    vatTotal: amountSchema,
    lines: z.array(documentLineSchema),
  })
  .meta({ id: 'Document', description: 'An issued invoice or act' });

const movedUnits = z.object({
  plate: z.string().nullable(),
  brand: z.string().nullable(),
  model: z.string().nullable(),
  size: z.string().nullable(),
  slot: z.string(),
  quantity: z.int(),
});

/** A document with everything that answers why it comes to this sum. */
export const documentInFullSchema = documentSchema
  .extend({
    clientName: z.string(),
    contractNumber: z.string(),
    organizationName: z.string(),
    invoiceNumber: z.string(),
    actNumber: z.string(),
    dayCount: z.enum(dayCounts),
    vatIncluded: z.boolean(),
    calculation: z.object({
      runs: z.array(
        z.object({
          serviceMonth: monthSchema,
          category: z.string(),
          categoryName: z.string(),
          from: daySchema,
          to: daySchema,
          days: z.int(),
          quantity: z.int(),
          unitDays,
          price: priceSchema,
          per: z.enum(ratePers),
        }),
      ),
      movements: z.array(
        z.object({
          on: daySchema,
          number: z.string(),
          kind: z.enum(['delivery', 'pickup']),
          category: z.string(),
          quantity: z.int().meta({ description: 'Signed: arrivals positive, pickups negative' }),
          movementId: idSchema.nullable(),
          units: z.array(movedUnits),
        }),
      ),
    }),
  })
  .meta({ id: 'DocumentInFull' });

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
