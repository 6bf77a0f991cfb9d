import { z } from 'zod';
import { DomainError } from '../../shared/errors.ts';
import { priceSchema } from '../../shared/schemas.ts';
import type { ContractErrorCode } from './contract.ts';

/**
 * The terms of rule R6 and rule R7 that nothing computes yet, here alone: a contract may say that it has none of them.
 * One that is built leaves this file for the table in contract-terms.ts.
 */
export const unbilledTermSchemas = {
  freeDays: z
    .number()
    .int()
    .min(0)
    .max(365)
    .default(0)
    .meta({ description: 'Not billed yet (rule R6), must be 0' }),
  freeDaysMode: z.enum(['plain', 'clawback']).default('plain'),
  minimumMonthly: priceSchema
    .nullable()
    .meta({ description: 'Not billed yet (rule R7), must be left out' })
    .default(null),
};

export const unbilledTermAnswers = {
  freeDays: z.literal(0),
  freeDaysMode: z.literal('plain'),
  minimumMonthly: z.null(),
};

/** What every contract answers to them; without free days their mode says nothing. */
export const unbilledTerms = { freeDays: 0, freeDaysMode: 'plain', minimumMonthly: null } as const;

export interface AskedUnbilledTerms {
  readonly freeDays?: number;
  readonly minimumMonthly?: string | null;
}

/**
 * Refuses terms that would be stored and not billed: the client would be billed as if they had never been agreed.
 *
 * @throws DomainError termsNotSupported `{ terms }`, the fields of a contract to leave out
 */
export function refuseUnbilledTerms({ freeDays = 0, minimumMonthly = null }: AskedUnbilledTerms): void {
  const terms = [
    ...(freeDays === 0 ? [] : ['freeDays']),
    ...(minimumMonthly === null ? [] : ['minimumMonthly']),
  ];
  if (terms.length > 0) throw new DomainError<ContractErrorCode>('termsNotSupported', { terms });
}
