import type { Month } from '../../shared/dates.ts';
import type { Db } from '../../shared/db.ts';
import type { Money } from '../../shared/money.ts';
import { chargesOf, payable } from './charge.ts';
import { byContract } from './by-contract.ts';
import { findBillingTerms } from './terms-read.ts';
import { findStoredUnitDays } from './unit-days-read.ts';

/** What each contract comes to for a month by the facts of today, to be paid, set-based. */
export async function findOwed(
  db: Db,
  month: Month,
  contractIds: readonly string[],
): Promise<ReadonlyMap<string, Money>> {
  const months = contractIds.map((contractId) => ({ contractId, month }));
  const stored = byContract(await findStoredUnitDays(db, { months }));
  const terms = await findBillingTerms(db, contractIds);
  return new Map(
    terms.map((contract) => {
      const { charges } = chargesOf(contract, stored.get(contract.contractId) ?? []);
      return [contract.contractId, payable(charges, contract.vatIncluded)];
    }),
  );
}
