import type { Day } from '../../shared/dates.ts';
import type { Money } from '../../shared/money.ts';
import { vatOnTop, vatWithin, zero } from '../../shared/money.ts';

export const vatRates = ['none', '5', '7', '10', '20', '22'] as const;
/** A percent, or `none` for an organization that does not pay VAT. */
export type VatRate = (typeof vatRates)[number];

/** The rate in force from a day until the next regime of the same organization begins. */
export interface VatRegime {
  readonly validFrom: Day;
  readonly rate: VatRate;
}

/**
 * The rate of the latest regime that has begun by `day` (rule R8); regimes may come in any order.
 *
 * @returns undefined when none has begun: the organization's history does not reach back to that day
 */
export function vatRateOn(regimes: readonly VatRegime[], day: Day): VatRate | undefined {
  let inForce: VatRegime | undefined;
  for (const regime of regimes) {
    if (regime.validFrom > day) continue;
    if (inForce === undefined || regime.validFrom > inForce.validFrom) inForce = regime;
  }
  return inForce?.rate;
}

/** The VAT of one line in roubles, rounded to kopeks (rule R8): contained in the amount, or to be added on top of it. */
export function vatOf(amount: Money, rate: VatRate, included: boolean): Money {
  if (rate === 'none') return zero;
  return included ? vatWithin(amount, Number(rate)) : vatOnTop(amount, Number(rate));
}
