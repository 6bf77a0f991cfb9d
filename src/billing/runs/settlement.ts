import type { Month } from '../../shared/dates.ts';
import { zero } from '../../shared/money.ts';
import type { Money } from '../../shared/money.ts';
import { payable, vatTotal } from '../charges/charge.ts';
import type { Charges } from '../charges/charge.ts';
import type { ChargeProblem } from '../charges/charge-problem.ts';
import { differencesOf } from '../charges/difference.ts';
import type { Billed, Difference } from '../charges/difference.ts';

/** What became of a contract in a run, in the order in which screens and schemas list them. */
export const outcomes = ['issued', 'unchanged', 'carried', 'nothing', 'blocked'] as const;
export type Outcome = (typeof outcomes)[number];

export interface Settlement {
  readonly outcome: Outcome;
  readonly differences: readonly Difference[];
  readonly problems: readonly ChargeProblem[];
  readonly total: Money;
  readonly vatTotal: Money;
}

/**
 * What a run of `month` does for one contract (rule R9): the differences between what it owes for every service month up
 * to that one and what was billed for them. A problem in any of those months blocks the contract (rule R15). Differences
 * that net to zero or less are carried: no document is issued, the next run finds them again.
 */
export function settle(
  month: Month,
  vatIncluded: boolean,
  { charges, problems }: Charges,
  billed: readonly Billed[],
): Settlement {
  if (problems.length > 0)
    return { outcome: 'blocked', differences: [], problems, total: zero, vatTotal: zero };
  const differences = differencesOf(charges, billed);
  const total = payable(differences, vatIncluded);
  return {
    outcome: outcomeOf(month, billed, differences, total),
    differences,
    problems,
    total,
    vatTotal: vatTotal(differences),
  };
}

function outcomeOf(
  month: Month,
  billed: readonly Billed[],
  differences: readonly Difference[],
  total: Money,
): Outcome {
  if (differences.length > 0) return total.greaterThan(0) ? 'issued' : 'carried';
  return billed.some((line) => line.serviceMonth === month) ? 'unchanged' : 'nothing';
}
