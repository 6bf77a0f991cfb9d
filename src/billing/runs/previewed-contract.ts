import { fingerprintOfUnknownFacts } from './fingerprint.ts';
import type { Outcome } from './settlement.ts';

/** What a finished preview saw of one contract (rule R10). */
export interface PreviewedContract {
  readonly contractId: string;
  readonly number: string;
  readonly outcome: Outcome;
  readonly total: string | null;
  readonly fingerprint: string;
  /** True when a run by this preview has issued the contract's document since. */
  readonly issued: boolean;
}

/** What there is of the same contract now. */
export interface ContractNow {
  readonly contractId: string;
  readonly number: string;
  readonly outcome: Outcome;
  readonly total: string | null;
  readonly fingerprint: string;
}

/**
 * Whether a contract may be issued as the preview saw it (rule R10). Its facts are the same; or the preview's own
 * document is their only change, so that nothing is left to issue and a second issue by the preview says `unchanged`.
 */
export function isAsPreviewed(
  previewed: PreviewedContract | undefined,
  now: Pick<ContractNow, 'outcome' | 'fingerprint'>,
): boolean {
  if (previewed === undefined) return false;
  if (previewed.fingerprint === now.fingerprint) return true;
  return previewed.issued && (now.outcome === 'unchanged' || now.outcome === 'nothing');
}

/** One contract of a refused issue: what the preview saw and what there is now; null: not part of it. */
export interface FactsChange {
  readonly contractId: string;
  readonly number: string;
  readonly was: { readonly outcome: Outcome; readonly total: string } | null;
  readonly now: { readonly outcome: Outcome; readonly total: string } | null;
}

/**
 * The contracts that may not be issued as the preview saw them (rule R10); those only in one of both among them. One
 * whose calculation failed in the preview is not among them: the run blocks it and bills the others (rule R15).
 */
export function changesSince(
  previewed: readonly PreviewedContract[],
  now: readonly ContractNow[],
): readonly FactsChange[] {
  const before = new Map(previewed.map((contract) => [contract.contractId, contract]));
  const after = new Map(now.map((contract) => [contract.contractId, contract]));
  const gone = previewed.filter(({ contractId }) => !after.has(contractId));
  const changed = now.filter((contract) => {
    const previewed = before.get(contract.contractId);
    return previewed?.fingerprint !== fingerprintOfUnknownFacts && !isAsPreviewed(previewed, contract);
  });
  return [...gone, ...changed].map(({ contractId, number }) => ({
    contractId,
    number: before.get(contractId)?.number ?? number,
    was: state(before.get(contractId)),
    now: state(after.get(contractId)),
  }));
}

function state(contract: ContractNow | undefined): FactsChange['was'] {
  return contract ? { outcome: contract.outcome, total: contract.total ?? '0.00' } : null;
}
