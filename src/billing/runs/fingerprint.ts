import type { Month } from '../../shared/dates.ts';
import { fingerprintOf } from '../../shared/fingerprint.ts';
import type { Billed } from '../charges/difference.ts';
import type { BillingTerms } from '../charges/terms-read.ts';
import type { ChangeOfContract, StoredUnitDaysOfContract } from '../charges/unit-days-read.ts';

/** What the calculation of one contract was made of. */
interface UsedFacts {
  readonly terms: BillingTerms;
  readonly stored: readonly StoredUnitDaysOfContract[];
  readonly billed: readonly Billed[];
  readonly changes: readonly ChangeOfContract[];
}

/**
 * The fingerprint of one contract's calculation (rule R10): of requisites and terms, unit-days with their rates, billed
 * lines, and the changes that the document explains itself by: two ways to the same unit-days print differently. What was
 * reversed counts as if it had never been (rule R1).
 */
export function fingerprintOfFacts({ terms, stored, billed, changes }: UsedFacts): string {
  const counted = changes.filter(({ quantity }) => quantity !== 0);
  return fingerprintOf(terms, stored, billed, counted);
}

/** What stands for the facts of a contract that was not calculated: an error of ours stopped it, or others held it. */
export const fingerprintOfUnknownFacts = fingerprintOf('calculationFailed');

/** The fingerprint of a whole run: of the month and of every contract in it. */
export function fingerprintOfRun(
  month: Month,
  contracts: readonly { readonly contractId: string; readonly fingerprint: string }[],
): string {
  const pairs = contracts.map(({ contractId, fingerprint }) => `${contractId} ${fingerprint}`);
  return fingerprintOf(month, pairs.sort());
}
