import { z } from 'zod';
import { vatRates } from '../../clients/organizations/vat-regime.ts';
import { ratePers } from '../../pricing/tariffs/rate.ts';
import { amountSchema, daySchema, monthSchema } from '../../shared/schemas.ts';
import { chargeProblemCodes } from './charge-problem.ts';

export const unitDays = z.int().meta({ description: 'Units × chargeable days', example: 440 });
export const priceSchema = z.string().meta({ example: '150.00' });

/** What a problem says beside its code. */
export const problemWords = {
  message: z.string(),
  serviceMonth: monthSchema.optional(),
  category: z.string().optional(),
};

const chargeProblemSchema = z
  .object({ code: z.enum(chargeProblemCodes), ...problemWords })
  .meta({ id: 'ChargeProblem', description: 'What is missing to charge what is stored (rule R15)' });

export const pricedLine = {
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
    problems: z.array(chargeProblemSchema),
  })
  .meta({ id: 'Charges' });
