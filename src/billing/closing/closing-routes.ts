import { z } from 'zod';
import { vatRates } from '../../clients/organizations/vat-regime.ts';
import { ratePers } from '../../pricing/tariffs/rate.ts';
import type { Deps } from '../../shared/command.ts';
import { today } from '../../shared/clock.ts';
import type { Endpoint } from '../../http/endpoint.ts';
import { endpoint, languageOf } from '../../http/endpoint.ts';
import { pageOf, sortedPageQuery } from '../../shared/page.ts';
import { amountSchema, daySchema, idSchema, monthSchema, text } from '../../shared/schemas.ts';
import { readBillingMonths } from './billing-months-read.ts';
import { byOutcome, problemSchema } from '../runs/run-schemas.ts';
import { outcomes } from '../runs/settlement.ts';
import { comparisonWorkbook } from './comparison-columns.ts';
import { compareRun, comparisonOrder } from './comparison-read.ts';
import { findCountedLots } from '../charges/counted-lots-read.ts';
import { totalRun } from './run-totals-read.ts';

const tag = 'Billing';
const params = z.strictObject({ id: idSchema });

const monthsSchema = z
  .object({
    suggested: monthSchema
      .nullable()
      .meta({ description: 'The latest that is over and has something stored' }),
    items: z.array(
      z.object({
        month: monthSchema,
        over: z.boolean().meta({ description: 'Its last day is today or in the past' }),
        stored: z.boolean().meta({ description: 'Something lay there or moved in it' }),
        invoices: z.int(),
        total: amountSchema,
      }),
    ),
  })
  .meta({ id: 'BillingMonths' });

const averages = { category: z.string(), categoryName: z.string(), before: z.number(), now: z.number() };
const price = z.object({ price: z.string(), per: z.enum(ratePers) });
const amount = amountSchema;

const reasonSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('quantity'), amount, ...averages }),
    z.object({ kind: z.literal('days'), amount, ...averages }),
    z.object({
      kind: z.literal('price'),
      amount,
      category: z.string(),
      categoryName: z.string(),
      before: z.array(price),
      now: z.array(price),
    }),
    z.object({ kind: z.literal('vat'), amount, before: z.enum(vatRates), now: z.enum(vatRates) }),
    z.object({ kind: z.literal('adjustment'), amount, serviceMonth: monthSchema }),
    z.object({ kind: z.literal('lateMonth'), amount, serviceMonth: monthSchema }),
    z.object({ kind: z.literal('billedBefore'), amount }),
    z.object({ kind: z.literal('rounding'), amount }),
  ])
  .meta({ id: 'ChangeReason', description: 'What one cause alone adds or takes away' });

const comparedSchema = z
  .object({
    contractId: idSchema,
    contractNumber: z.string(),
    clientId: idSchema,
    clientName: z.string(),
    tariffId: idSchema,
    organizationId: idSchema,
    outcome: z.enum(outcomes),
    invoiceId: idSchema.nullable(),
    invoiceNumber: z.string().nullable(),
    actId: idSchema.nullable(),
    actNumber: z.string().nullable(),
    total: amount,
    vatTotal: amount,
    owed: amount,
    owedBefore: amount,
    change: amount.meta({ description: 'total − owedBefore; the reasons add up to it' }),
    reasons: z.array(reasonSchema),
    problems: z.array(problemSchema),
  })
  .meta({ id: 'ComparedContract' });

const outcomeTotals = z.object({
  contracts: z.int(),
  total: amount,
  vatTotal: amount,
  owedBefore: amount,
  change: amount.meta({ description: 'total − owedBefore' }),
});

const totalsSchema = z
  .object({
    month: monthSchema,
    monthBefore: monthSchema,
    owedBefore: amount,
    outcomes: z.object(byOutcome(outcomeTotals)),
  })
  .meta({ id: 'BillingRunTotals' });

const countedLotSchema = z
  .object({
    lotId: idSchema,
    category: z.string(),
    quantity: z.int(),
    deliveredOn: daySchema,
    plate: z.string().nullable(),
    brand: z.string().nullable(),
    model: z.string().nullable(),
    size: z.string().nullable(),
  })
  .meta({ id: 'CountedLot' });

/** What the accountant closes a month by: which month, each contract beside the month before, the totals. */
export function closingEndpoints({ db, clock }: Deps): readonly Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path: '/billing-months',
      tag,
      summary: 'Months to close, the newest first',
      may: 'readBilling',
      answer: monthsSchema,
      handle: () => readBillingMonths(db, today(clock)),
    }),
    endpoint({
      method: 'get',
      path: '/billing-runs/:id/comparison',
      tag,
      summary: 'The contracts of a run beside the month before, with the reasons of the difference',
      may: 'readBilling',
      params,
      query: z.strictObject({
        ...sortedPageQuery(comparisonOrder),
        outcome: z.enum(outcomes).optional(),
        q: text().optional().meta({
          description: "A part of the client's name or ИНН, or of the contract's number",
        }),
      }),
      answer: pageOf(comparedSchema),
      workbook: comparisonWorkbook,
      handle: ({ params: { id }, query, request }) => compareRun(db, id, query, languageOf(request)),
    }),
    endpoint({
      method: 'get',
      path: '/billing-runs/:id/totals',
      tag,
      summary: 'A run added up by outcome, beside the month before',
      may: 'readBilling',
      params,
      answer: totalsSchema,
      handle: ({ params: { id } }) => totalRun(db, id),
    }),
    endpoint({
      method: 'get',
      path: '/contracts/:id/counted-units',
      tag,
      summary: 'Which tires a contract is charged for on a day, by its own count of days',
      may: 'readBilling',
      params,
      query: z.strictObject({ on: daySchema, category: text(50).optional() }),
      answer: z.object({ items: z.array(countedLotSchema) }),
      handle: async ({ params: { id }, query }) => ({
        items: await findCountedLots(db, { contractId: id, ...query }),
      }),
    }),
  ];
}
