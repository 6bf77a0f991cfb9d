import type { Logger } from 'pino';
import { lockContracts } from '../../clients/contracts/contract-lock.ts';
import type { Deps } from '../../shared/command.ts';
import type { Tx } from '../../shared/db.ts';
import { toKopeks } from '../../shared/money.ts';
import {
  findContractsToSettle,
  findPreview,
  findPreviewedContracts,
  findResultFingerprints,
  findRunToCarryOut,
} from './billing-run-read.ts';
import type { RunToCarryOut } from './billing-run-read.ts';
import { insertResults, markDone, markRunning } from './billing-run-store.ts';
import type { NewResult } from './billing-run-store.ts';
import { inParts } from './in-parts.ts';
import { issueDocuments } from '../documents/issue-documents.ts';
import { isAsPreviewed } from './previewed-contract.ts';
import { fingerprintOfFailure, fingerprintOfRun, settleContracts } from './settled-contract.ts';
import type { SettledContract } from './settled-contract.ts';
import { documentLine, documentSnapshot } from '../documents/snapshot.ts';

/** Contracts settled in one transaction: large enough to be set-based, small enough not to hold up the storekeeper. */
const batchSize = 200;

/** `log` is told of contracts whose calculation fails. */
export interface RunDeps extends Deps {
  readonly log: Pick<Logger, 'error'>;
}

/**
 * Carries out a run, batch by batch, each in a transaction of its own (rule R9): locks the contracts, computes, and in
 * mode `issue` appends documents with their numbers. A run that was killed goes on where its last batch was
 * committed; a second worker at the same run, or another run of the month, finds the rows locked, waits, and then
 * finds nothing left to bill (the first result of a contract stands). A contract whose calculation fails is `blocked`,
 * the others of its batch are billed (rule R15). Ends with the run's fingerprint (rule R10).
 */
export async function carryOutBillingRun(deps: RunDeps, runId: string): Promise<void> {
  const { db, writes, clock } = deps;
  const run = await findRunToCarryOut(db, runId);
  if (!run || run.status === 'done') return;
  await writes.transaction((tx) => markRunning(tx, runId));
  const previewId = await expectedPreview(deps, run);
  for (;;) {
    const batch = await findContractsToSettle(db, runId, batchSize);
    if (batch.length === 0) break;
    await inParts(
      batch,
      (part) =>
        writes.transaction((tx) => settleBatch(tx, deps, { run, previewId }, part), momentOf[run.mode]),
      (contractId, error) => blockFailed(deps, runId, contractId, error),
    );
  }
  const fingerprint = fingerprintOfRun(run.month, await findResultFingerprints(db, runId));
  await writes.transaction((tx) => markDone(tx, runId, fingerprint, clock.now()));
}

/** A preview locks nothing: all that it reads is of one moment, or its parts would not fit each other. */
const momentOf = { preview: { isolationLevel: 'repeatable read' }, issue: {} } as const;

/** The preview that is being issued; undefined when the run issues whatever there is. */
async function expectedPreview({ db }: Deps, run: RunToCarryOut): Promise<string | undefined> {
  return run.expectedFingerprint === null ? undefined : findPreview(db, run.month, run.expectedFingerprint);
}

async function settleBatch(
  tx: Tx,
  deps: Deps,
  { run, previewId }: { readonly run: RunToCarryOut; readonly previewId: string | undefined },
  batch: readonly string[],
): Promise<void> {
  if (run.mode === 'issue') {
    await lockContracts(tx, deps, { purpose: 'billing-run', actorId: run.requestedBy }, batch);
  }
  const contracts = await settleContracts(tx, run.month, batch);
  const changed = previewId === undefined ? new Set() : await changedSince(tx, previewId, contracts);
  // A preview makes the documents too, so that what would stop the issue is known before.
  const snapshots = new Map(
    contracts
      .filter((contract) => contract.settlement.outcome === 'issued' && !changed.has(contract))
      .map((contract) => [contract, documentSnapshot(run.month, contract)]),
  );
  if (run.mode === 'issue') await issueDocuments(tx, deps, run, snapshots);
  const results = contracts.map((contract) => {
    if (changed.has(contract)) return blockedByChange(contract);
    return resultOf(contract, run.mode === 'issue' && snapshots.has(contract));
  });
  await insertResults(tx, run.id, results);
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

function blockedByChange({ terms, fingerprint }: SettledContract): NewResult {
  return {
    contractId: terms.contractId,
    outcome: 'blocked',
    problems: [{ code: 'factsChanged' }],
    lines: [],
    fingerprint,
  };
}

/** Nothing of the contract was written; what failed stands in the log, under its id. */
async function blockFailed(
  { writes, log }: RunDeps,
  runId: string,
  contractId: string,
  error: unknown,
): Promise<void> {
  log.error({ err: error, runId, contractId }, 'the calculation of a contract failed');
  const failed: NewResult = {
    contractId,
    outcome: 'blocked',
    problems: [{ code: 'calculationFailed' }],
    lines: [],
    fingerprint: fingerprintOfFailure,
  };
  await writes.transaction((tx) => insertResults(tx, runId, [failed]));
}
