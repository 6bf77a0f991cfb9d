import type { VatRate } from '../../clients/organizations/vat-regime.ts';
import type { RatePer } from '../../pricing/tariffs/rate.ts';
import type { Period } from '../../shared/dates.ts';
import { zero } from '../../shared/money.ts';
import type { Money } from '../../shared/money.ts';
import type { Charge, ChargeKey } from './charge.ts';

/** Unit-days and money that stand, or stood, for one key. */
export interface Sums {
  readonly unitDays: number;
  readonly amount: Money;
  readonly vatAmount: Money;
}

/** What documents that count as billed hold for one key, and how it was priced. */
export interface Billed extends ChargeKey, Sums {
  readonly category: string;
  readonly categoryName: string;
  readonly price: Money;
  readonly per: RatePer;
  readonly basisDays: number;
  readonly vatRate: VatRate;
}

/** A line that brings what was billed to what the facts of today give (rule R9). */
export interface Difference extends ChargeKey, Sums {
  readonly category: string;
  readonly categoryName: string;
  readonly price: Money;
  readonly per: RatePer;
  readonly basisDays: number;
  readonly vatRate: VatRate;
  /** The days of the month on which the rate was in force; unknown when the facts no longer give this line. */
  readonly period: Period | undefined;
  /** True when that service month was billed before: the line corrects it. */
  readonly adjustment: boolean;
  readonly calculated: Sums;
  readonly billedBefore: Sums;
}

const none: Sums = { unitDays: 0, amount: zero, vatAmount: zero };

/**
 * Implements rule R9: target minus billed by key, without the keys where the money is the same; in order of
 * month, category, rate.
 */
export function differencesOf(charges: readonly Charge[], billed: readonly Billed[]): readonly Difference[] {
  const billedByKey = new Map(billed.map((line) => [keyOf(line), line]));
  const monthsBilled = new Set(billed.map((line) => line.serviceMonth));
  const owedKeys = new Set(charges.map(keyOf));
  const differences = [
    ...charges.map((charge) =>
      differenceOf(charge, charge.period, charge, billedByKey.get(keyOf(charge)) ?? none),
    ),
    ...billed
      .filter((line) => !owedKeys.has(keyOf(line)))
      .map((line) => differenceOf(line, undefined, none, line)),
  ];
  return differences
    .filter((line) => !line.amount.isZero() || !line.vatAmount.isZero())
    .map((line) => ({ ...line, adjustment: monthsBilled.has(line.serviceMonth) }))
    .sort(inOrder);
}

function differenceOf(
  priced: Charge | Billed,
  period: Period | undefined,
  calculated: Sums,
  billedBefore: Sums,
): Omit<Difference, 'adjustment'> {
  return {
    serviceMonth: priced.serviceMonth,
    categoryId: priced.categoryId,
    rateId: priced.rateId,
    category: priced.category,
    categoryName: priced.categoryName,
    price: priced.price,
    per: priced.per,
    basisDays: priced.basisDays,
    vatRate: priced.vatRate,
    period,
    calculated,
    billedBefore,
    unitDays: calculated.unitDays - billedBefore.unitDays,
    amount: calculated.amount.minus(billedBefore.amount),
    vatAmount: calculated.vatAmount.minus(billedBefore.vatAmount),
  };
}

function keyOf({ serviceMonth, categoryId, rateId }: ChargeKey): string {
  return `${serviceMonth} ${categoryId} ${rateId}`;
}

function inOrder(a: Difference, b: Difference): number {
  return (
    compare(a.serviceMonth, b.serviceMonth) ||
    compare(a.category, b.category) ||
    compare(a.period?.from ?? '', b.period?.from ?? '') ||
    compare(a.rateId, b.rateId)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
