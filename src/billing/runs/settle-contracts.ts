import type { Month } from '../../shared/dates.ts';
import type { Db } from '../../shared/db.ts';
import { findBilled } from '../charges/billed-lines-read.ts';
import { byContract } from '../charges/by-contract.ts';
import { chargesOf } from '../charges/charge.ts';
import { fingerprintOfFacts } from './fingerprint.ts';
import { settle } from './settlement.ts';
import type { Settlement } from './settlement.ts';
import { findBillingTerms } from '../charges/terms-read.ts';
import type { BillingTerms } from '../charges/terms-read.ts';
import { findChanges, findStoredUnitDays } from '../charges/unit-days-read.ts';
import type { ChangeOfContract, StoredUnitDaysOfContract } from '../charges/unit-days-read.ts';

/** One contract as a run of a month finds it. */
export interface SettledContract {
  readonly terms: BillingTerms;
  readonly stored: readonly StoredUnitDaysOfContract[];
  /** The changes behind the unit-days of the months that the settlement has lines for: what a document prints. */
  readonly changes: readonly ChangeOfContract[];
  readonly settlement: Settlement;
  /** Of every fact that was used (rule R10): see `fingerprintOfFacts`. */
  readonly fingerprint: string;
}

/**
 * What a run of `month` would do for contracts, in order of issue (rule R9). The one computation behind a preview, an
 * issue and the check between them (rule R10): four set-based reads and pure rules, whatever the number of contracts.
 */
export async function settleContracts(
  db: Db,
  month: Month,
  contractIds: readonly string[],
): Promise<readonly SettledContract[]> {
  const allTerms = await findBillingTerms(db, contractIds);
  const storedOf = byContract(await findStoredUnitDays(db, { contractIds, upTo: month }));
  const billedOf = byContract(await findBilled(db, contractIds, month));
  const settled = allTerms.map((terms) => {
    const stored = storedOf.get(terms.contractId) ?? [];
    const billed = billedOf.get(terms.contractId) ?? [];
    const settlement = settle(month, terms.vatIncluded, chargesOf(terms, stored), billed);
    return { terms, stored, billed, settlement };
  });
  const changesOf = byContract(await findChanges(db, { months: settled.flatMap(monthsOnDocument) }));
  return settled.map(({ billed, ...contract }) => {
    const changes = changesOf.get(contract.terms.contractId) ?? [];
    return { ...contract, changes, fingerprint: fingerprintOfFacts({ ...contract, billed, changes }) };
  });
}

type Settled = Pick<SettledContract, 'terms' | 'stored' | 'settlement'>;

function monthsOnDocument({ terms: { contractId }, settlement }: Settled) {
  const months = new Set(settlement.differences.map(({ serviceMonth }) => serviceMonth));
  return [...months].map((month) => ({ contractId, month }));
}
