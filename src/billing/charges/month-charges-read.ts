import { periodOf } from '../../shared/dates.ts';
import type { Day, Month } from '../../shared/dates.ts';
import { readAtOneMoment } from '../../shared/db.ts';
import type { Db } from '../../shared/db.ts';
import type { Language } from '../../shared/language.ts';
import { DomainError } from '../../shared/errors.ts';
import { toKopeks, toPrice } from '../../shared/money.ts';
import type { RatePer } from '../../pricing/tariffs/rate.ts';
import type { VatRate } from '../../clients/organizations/vat-regime.ts';
import { findBilled } from './billed-lines-read.ts';
import { describeChargeProblem } from './charge-problem.ts';
import type { ChargeProblemCode, DescribedProblem } from './charge-problem.ts';
import { chargesOf, payable, vatTotal } from './charge.ts';
import type { Charge, ChargeErrorCode } from './charge.ts';
import { daysOf, quantitySpans } from './quantity-span.ts';
import { findBillingTerms } from './terms-read.ts';
import { findChanges, findStoredUnitDays } from './unit-days-read.ts';
import type { ChangeOfContract } from './unit-days-read.ts';

export interface ChargeLine {
  readonly serviceMonth: Month;
  readonly category: string;
  readonly price: string;
  readonly per: RatePer;
  readonly basisDays: number;
  readonly unitDays: number;
  readonly freeUnitDays: number;
  readonly amount: string;
  readonly vatRate: VatRate;
  readonly vatAmount: string;
}

/** How much of a category counts on a day. */
export interface ChargedDay {
  readonly on: Day;
  readonly category: string;
  readonly quantity: number;
}

interface MonthCharges {
  readonly month: Month;
  readonly lines: readonly ChargeLine[];
  readonly days: readonly ChargedDay[];
  readonly total: string;
  readonly vatTotal: string;
  readonly billed: string;
  readonly difference: string;
  readonly problems: readonly DescribedProblem<ChargeProblemCode>[];
}

/**
 * What a contract owes for one service month by the facts of today, the days behind it, and what of it was billed:
 * all of one moment, whatever is recorded meanwhile. Months before the contract's `billFrom` were billed elsewhere:
 * nothing of them is left to bill here (rule R9).
 *
 * @throws DomainError chargesContractNotFound
 */
export async function getCharges(
  db: Db,
  contractId: string,
  month: Month,
  language: Language,
): Promise<MonthCharges> {
  const { terms, stored, changes, billed } = await readAtOneMoment(db, (tx) =>
    factsOf(tx, contractId, month),
  );
  const { charges, problems } = chargesOf(terms, stored);
  const total = payable(charges, terms.vatIncluded);
  const billedTotal = payable(billed, terms.vatIncluded);
  return {
    month,
    lines: charges.map(chargeLine),
    days: daysOfCategories(month, changes),
    total: toKopeks(total),
    vatTotal: toKopeks(vatTotal(charges)),
    billed: toKopeks(billedTotal),
    difference: month < terms.billFrom ? '0.00' : toKopeks(total.minus(billedTotal)),
    problems: problems.map((problem) => describeChargeProblem(problem, language)),
  };
}

async function factsOf(db: Db, contractId: string, month: Month) {
  const [terms] = await findBillingTerms(db, [contractId]);
  if (!terms) throw new DomainError<ChargeErrorCode>('chargesContractNotFound');
  const scope = { months: [{ contractId, month }] };
  const billed = await findBilled(db, [contractId], month);
  return {
    terms,
    stored: await findStoredUnitDays(db, scope),
    changes: await findChanges(db, scope),
    billed: billed.filter((line) => line.serviceMonth === month),
  };
}

function chargeLine(charge: Charge): ChargeLine {
  return {
    serviceMonth: charge.serviceMonth,
    category: charge.category,
    price: toPrice(charge.price),
    per: charge.per,
    basisDays: charge.basisDays,
    unitDays: charge.unitDays,
    freeUnitDays: 0,
    amount: toKopeks(charge.amount),
    vatRate: charge.vatRate,
    vatAmount: toKopeks(charge.vatAmount),
  };
}

function daysOfCategories(month: Month, changes: readonly ChangeOfContract[]): readonly ChargedDay[] {
  const byCategory = Map.groupBy(changes, ({ category }) => category);
  return [...byCategory]
    .flatMap(([category, own]) =>
      daysOf(quantitySpans(periodOf(month), own)).map(({ on, quantity }) => ({ on, category, quantity })),
    )
    .sort((a, b) => (a.on === b.on ? (a.category < b.category ? -1 : 1) : a.on < b.on ? -1 : 1));
}
