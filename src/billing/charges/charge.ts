import { vatOf, vatRateOn } from '../../clients/organizations/vat-regime.ts';
import type { VatRate, VatRegime } from '../../clients/organizations/vat-regime.ts';
import { basisDays } from '../../pricing/tariffs/rate.ts';
import type { RatePer } from '../../pricing/tariffs/rate.ts';
import { lastDayOf } from '../../shared/dates.ts';
import type { Day, Month, Period } from '../../shared/dates.ts';
import type { ChargeProblem, ChargeProblemCode } from './charge-problem.ts';
import { priceOfUnitDays, sum, zero } from '../../shared/money.ts';
import type { Money } from '../../shared/money.ts';

/** What of a contract and its organization decides the price of what is stored. */
export interface ChargeTerms {
  readonly startsOn: Day;
  readonly endsOn: Day | null;
  readonly vatIncluded: boolean;
  readonly vatRegimes: readonly VatRegime[];
}

interface AppliedRate {
  readonly id: string;
  readonly validFrom: Day;
  readonly price: Money;
  readonly per: RatePer;
  /** The price 0 is meant. */
  readonly free: boolean;
}

/** Unit-days of one category in one service month while one rate was in force; no rate: nobody has set a price. */
export interface StoredUnitDays {
  readonly serviceMonth: Month;
  readonly categoryId: string;
  readonly category: string;
  readonly categoryName: string;
  readonly rate: AppliedRate | undefined;
  /** The days of the month on which that rate was in force. */
  readonly period: Period;
  readonly unitDays: number;
}

/** What identifies a line between what is owed and what was billed (rule R9). */
export interface ChargeKey {
  readonly serviceMonth: Month;
  readonly categoryId: string;
  readonly rateId: string;
}

/** One line that a contract owes (rule R5); amounts in roubles, rounded once. */
export interface Charge extends ChargeKey {
  readonly category: string;
  readonly categoryName: string;
  readonly price: Money;
  readonly per: RatePer;
  readonly basisDays: number;
  readonly period: Period;
  readonly unitDays: number;
  readonly amount: Money;
  readonly vatRate: VatRate;
  readonly vatAmount: Money;
}

export type ChargeErrorCode = 'chargesContractNotFound';

export interface Charges {
  readonly charges: readonly Charge[];
  readonly problems: readonly ChargeProblem[];
}

/**
 * What a contract owes for what lay there, a line per service month, category and rate (rule R4, rule R5, rule R8).
 * Unit-days that cannot be priced, or that would cost nothing without anybody having said so, become a problem instead of
 * a line (rule R15).
 */
export function chargesOf(terms: ChargeTerms, stored: readonly StoredUnitDays[]): Charges {
  const charges: Charge[] = [];
  const problems: ChargeProblem[] = [];
  for (const part of stored) {
    const outcome = chargeOf(terms, part);
    if ('problem' in outcome) problems.push(outcome.problem);
    else charges.push(outcome.charge);
  }
  return { charges, problems };
}

function chargeOf(terms: ChargeTerms, part: StoredUnitDays): { charge: Charge } | { problem: ChargeProblem } {
  const { serviceMonth, category, period, rate, unitDays } = part;
  const where = { serviceMonth, category, period, ...(rate && { rateFrom: rate.validFrom }) };
  const problem = (code: ChargeProblemCode) => ({ problem: { code, ...where } });
  if (!rate) return problem('rateMissing');
  if (rate.price.isZero() && !rate.free) return problem('priceZero');
  const basis = basisDays(rate.per, serviceMonth, terms);
  if (basis === undefined) return problem('seasonEndMissing');
  const vatRate = vatRateOn(terms.vatRegimes, lastDayOf(serviceMonth));
  if (vatRate === undefined) return problem('vatRegimeMissing');
  const amount = priceOfUnitDays(rate.price, unitDays, basis);
  return {
    charge: {
      serviceMonth,
      categoryId: part.categoryId,
      rateId: rate.id,
      category,
      categoryName: part.categoryName,
      price: rate.price,
      per: rate.per,
      basisDays: basis,
      period,
      unitDays,
      amount,
      vatRate,
      vatAmount: vatOf(amount, vatRate, terms.vatIncluded),
    },
  };
}

/** What is to be paid for lines: their amounts, plus VAT where prices do not include it. */
export function payable(
  lines: readonly { readonly amount: Money; readonly vatAmount: Money }[],
  vatIncluded: boolean,
): Money {
  const amounts = sum(lines.map((line) => line.amount));
  return vatIncluded ? amounts : amounts.plus(vatTotal(lines));
}

/** A document's VAT is the sum of its lines (rule R8). */
export function vatTotal(lines: readonly { readonly vatAmount: Money }[]): Money {
  return lines.length === 0 ? zero : sum(lines.map((line) => line.vatAmount));
}
