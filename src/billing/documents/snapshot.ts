import assert from 'node:assert/strict';
import { addDays, daysBetween, lastDayOf, toRussianDay, toRussianMonth } from '../../shared/dates.ts';
import type { Day, Month, Period } from '../../shared/dates.ts';
import { money, toKopeks, toPrice, toRussian } from '../../shared/money.ts';
import type { Money } from '../../shared/money.ts';
import { keptTermsOf } from '../../clients/contracts/contract-terms.ts';
import type { RatePer } from '../../pricing/tariffs/rate.ts';
import type {
  CountedMovement,
  DocumentLine,
  DocumentSnapshot,
  LineSum,
  CalculationSpan,
} from '../../../reports/document.ts';
import { quantitySpans, unitDaysOf } from '../charges/quantity-span.ts';
import type { Difference, Sums } from '../charges/difference.ts';
import type { BillingTerms } from '../charges/terms-read.ts';
import type { ChangeOfContract, StoredUnitDaysOfContract } from '../charges/unit-days-read.ts';

const perInRussian: Record<RatePer, string> = { day: 'в сутки', month: 'в месяц', season: 'в сезон' };

/** One settled contract: its requisites and terms, what is to be billed, and the facts that explain it. */
export interface DocumentFacts {
  readonly terms: BillingTerms;
  readonly settlement: {
    readonly differences: readonly Difference[];
    readonly total: Money;
    readonly vatTotal: Money;
  };
  readonly stored: readonly StoredUnitDaysOfContract[];
  readonly changes: readonly ChangeOfContract[];
}

/** Everything that the invoice and the act of a settled month print (rule R11): pure, from today's requisites and facts. */
export function documentSnapshot(
  month: Month,
  { terms, settlement, stored, changes }: DocumentFacts,
): DocumentSnapshot {
  const date = lastDayOf(month);
  const months = new Set(settlement.differences.map((line) => line.serviceMonth));
  return {
    seller: terms.seller,
    buyer: terms.buyer,
    contract: {
      number: terms.number,
      signedOn: terms.signedOn,
      ...keptTermsOf(terms),
    },
    month,
    date,
    dueOn: addDays(date, terms.paymentDays),
    lines: settlement.differences.map(documentLine),
    total: toKopeks(settlement.total),
    vatTotal: toKopeks(settlement.vatTotal),
    calculation: {
      runs: stored
        .filter((part) => months.has(part.serviceMonth))
        .flatMap((part) => calculationSpans(part, changes)),
      movements: changes.filter((change) => months.has(change.serviceMonth)).flatMap(countedMovement),
    },
  };
}

export function documentLine(difference: Difference): DocumentLine {
  return {
    serviceMonth: difference.serviceMonth,
    category: difference.category,
    description: descriptionOf(difference),
    quantity: difference.unitDays,
    unit: 'шино-день',
    price: toPrice(difference.price),
    per: difference.per,
    basisDays: difference.basisDays,
    amount: toKopeks(difference.amount),
    vatRate: difference.vatRate,
    vatAmount: toKopeks(difference.vatAmount),
    adjustment: difference.adjustment,
    calculated: lineSum(difference.calculated),
    billedBefore: lineSum(difference.billedBefore),
  };
}

/** The line's text names the service, the period and the price: the content of the fact for 402-ФЗ. */
function descriptionOf({ adjustment, serviceMonth, categoryName, period, price, per }: Difference): string {
  const what = adjustment
    ? `Корректировка за ${toRussianMonth(serviceMonth)}: хранение, ${categoryName}`
    : `Хранение: ${categoryName}, ${toRussianMonth(serviceMonth)}`;
  const days = period ? ` (${periodInRussian(period)})` : '';
  return `${what}${days}, ${toRussian(price)} руб. за единицу ${perInRussian[per]}`;
}

function periodInRussian({ from, until }: Period): string {
  return `${toRussianDay(from)}–${toRussianDay(lastDayWithin(until))}`;
}

function lastDayWithin(until: Day): Day {
  return addDays(until, -1);
}

function lineSum({ unitDays, amount, vatAmount }: Sums): LineSum {
  return { unitDays, amount: toKopeks(amount), vatAmount: toKopeks(vatAmount) };
}

function calculationSpans(
  part: StoredUnitDaysOfContract,
  changes: readonly ChangeOfContract[],
): readonly CalculationSpan[] {
  const own = changes.filter(
    (change) => change.serviceMonth === part.serviceMonth && change.categoryId === part.categoryId,
  );
  const spans = quantitySpans(part.period, own);
  const counted = spans.reduce((total, span) => total + unitDaysOf(span), 0);
  assert.equal(
    counted,
    part.unitDays,
    `the spans of ${part.category} in ${part.serviceMonth} add up to the line`,
  );
  return spans.map((span) => ({
    serviceMonth: part.serviceMonth,
    category: part.category,
    categoryName: part.categoryName,
    from: span.period.from,
    to: lastDayWithin(span.period.until),
    days: daysBetween(span.period.from, span.period.until),
    quantity: span.quantity,
    unitDays: unitDaysOf(span),
    price: toPrice(part.rate?.price ?? money(0)),
    per: part.rate?.per ?? 'day',
  }));
}

function countedMovement({ movement, category, quantity }: ChangeOfContract): readonly CountedMovement[] {
  if (!movement) return [];
  return [{ on: movement.on, number: movement.number, kind: movement.kind, category, quantity }];
}
