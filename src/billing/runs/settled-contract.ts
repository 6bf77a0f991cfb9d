import type { Month } from '../../shared/dates.ts';
import type { Db } from '../../shared/db.ts';
import { fingerprintOf } from '../../shared/command.ts';
import { findBilled } from '../charges/billed-read.ts';
import { chargesOf } from '../charges/charge.ts';
import { settle } from './settlement.ts';
import type { Settlement } from './settlement.ts';
import { findBillingTerms } from '../charges/terms-read.ts';
import type { BillingTerms } from '../charges/terms-read.ts';
import { findUsage } from '../charges/usage-read.ts';
import type { UsageOfContract } from '../charges/usage-read.ts';

/** One contract as a run of a month finds it. */
export interface SettledContract {
  readonly terms: BillingTerms;
  readonly usage: readonly UsageOfContract[];
  readonly settlement: Settlement;
  /** Of every fact that was used: requisites, terms, what lay there, what was billed (R10). */
  readonly fingerprint: string;
}

/**
 * What a run of `month` would do for contracts, in order of issue (R9). The one computation behind a preview, an
 * issue and the check between them (R10): three set-based reads and pure rules, whatever the number of contracts.
 */
export async function settleContracts(
  db: Db,
  month: Month,
  contractIds: readonly string[],
): Promise<readonly SettledContract[]> {
  const terms = await findBillingTerms(db, contractIds);
  const usage = byContract(await findUsage(db, { contractIds, upTo: month }));
  const billed = byContract(await findBilled(db, contractIds, month));
  return terms.map((contract) => {
    const used = usage.get(contract.contractId) ?? [];
    const billedLines = billed.get(contract.contractId) ?? [];
    return {
      terms: contract,
      usage: used,
      settlement: settle(month, contract.vatIncluded, chargesOf(contract, used), billedLines),
      fingerprint: fingerprintOf(contract, used, billedLines),
    };
  });
}

/** The fingerprint of a whole run: of the month and of every contract in it. */
export function fingerprintOfRun(
  month: Month,
  contracts: readonly { readonly contractId: string; readonly fingerprint: string }[],
): string {
  const pairs = contracts.map(({ contractId, fingerprint }) => `${contractId} ${fingerprint}`);
  return fingerprintOf(month, pairs.sort());
}

export function byContract<Row extends { readonly contractId: string }>(
  found: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  return Map.groupBy(found, (row) => row.contractId);
}
