import type { Month } from '../../shared/dates.ts';
import type { Db } from '../../shared/db.ts';
import type { Money } from '../../shared/money.ts';
import { chargesOf, payable } from './charge.ts';
import { byContract } from './by-contract.ts';
import { findBillingTerms } from './terms-read.ts';
import { findUsage } from './usage-read.ts';

/** What each contract comes to for a month by the facts of today, to be paid, set-based. */
export async function findOwed(
  db: Db,
  month: Month,
  contractIds: readonly string[],
): Promise<ReadonlyMap<string, Money>> {
  const months = contractIds.map((contractId) => ({ contractId, month }));
  const usage = byContract(await findUsage(db, { months }));
  const terms = await findBillingTerms(db, contractIds);
  return new Map(
    terms.map((contract) => {
      const { charges } = chargesOf(contract, usage.get(contract.contractId) ?? []);
      return [contract.contractId, payable(charges, contract.vatIncluded)];
    }),
  );
}
