import { lockFreeContracts } from '../../clients/contracts/contract-lock.ts';
import type { Deps } from '../../shared/command.ts';
import type { Tx } from '../../shared/db.ts';
import { toKopeks } from '../../shared/money.ts';
import { issueDocuments } from '../documents/issue-documents.ts';
import { documentLine, documentSnapshot } from '../documents/snapshot.ts';
import { findPreviewedContracts } from './billing-run-read.ts';
import type { RunToCarryOut } from './billing-run-read.ts';
import { insertResults } from './billing-run-store.ts';
import type { NewResult } from './billing-run-store.ts';
import { isAsPreviewed } from './previewed-contract.ts';
import type { RunProblem } from './run-problem.ts';
import { settleContracts } from './settle-contracts.ts';
import type { SettledContract } from './settle-contracts.ts';

/**
 * Settles a batch of a run's contracts in one transaction and writes down what became of each; in mode `issue` with
 * their documents, and of those only that nobody else holds. A preview locks nothing.
 *
 * @param previewId the preview that is being issued: a contract that it saw otherwise is `blocked` (rule R10)
 * @returns the contracts that others hold, of which nothing was written
 */
export async function settleBatch(
  tx: Tx,
  deps: Deps,
  { run, previewId }: { readonly run: RunToCarryOut; readonly previewId: string | undefined },
  batch: readonly string[],
): Promise<readonly string[]> {
  const by = { purpose: 'billing-run', actorId: run.requestedBy } as const;
  const free = run.mode === 'issue' ? await lockFreeContracts(tx, by, batch) : new Set(batch);
  const contracts = await settleContracts(tx, run.month, [...free]);
  const changed = previewId === undefined ? new Set() : await changedSince(tx, previewId, contracts);
  // A preview makes the documents too, so that what would stop the issue is known before.
  const snapshots = new Map(
    contracts
      .filter((contract) => contract.settlement.outcome === 'issued' && !changed.has(contract))
      .map((contract) => [contract, documentSnapshot(run.month, contract)]),
  );
  if (run.mode === 'issue') await issueDocuments(tx, deps, run, snapshots);
  const results = contracts.map((contract) => {
    if (changed.has(contract))
      return blockedResult(contract.terms.contractId, { code: 'factsChanged' }, contract.fingerprint);
    return resultOf(contract, run.mode === 'issue' && snapshots.has(contract));
  });
  await insertResults(tx, run.id, results);
  return batch.filter((contractId) => !free.has(contractId));
}

/** Those that the preview saw otherwise (rule R10); read under their locks. */
async function changedSince(
  tx: Tx,
  previewId: string,
  contracts: readonly SettledContract[],
): Promise<ReadonlySet<SettledContract>> {
  const ids = contracts.map(({ terms }) => terms.contractId);
  const found = await findPreviewedContracts(tx, previewId, ids);
  const previewed = new Map(found.map((contract) => [contract.contractId, contract]));
  return new Set(
    contracts.filter(({ terms, settlement: { outcome }, fingerprint }) => {
      return !isAsPreviewed(previewed.get(terms.contractId), { outcome, fingerprint });
    }),
  );
}

/** The lines of a contract that was issued stand in its documents. */
function resultOf({ terms, settlement, fingerprint }: SettledContract, issued: boolean): NewResult {
  const { outcome, problems, differences, total, vatTotal } = settlement;
  return {
    contractId: terms.contractId,
    outcome,
    ...(differences.length > 0 && { total: toKopeks(total), vatTotal: toKopeks(vatTotal) }),
    problems,
    lines: issued ? [] : differences.map(documentLine),
    fingerprint,
  };
}

/** Of a contract that is not billed, and why (rule R15). */
export function blockedResult(contractId: string, problem: RunProblem, fingerprint: string): NewResult {
  return { contractId, outcome: 'blocked', problems: [problem], lines: [], fingerprint };
}
