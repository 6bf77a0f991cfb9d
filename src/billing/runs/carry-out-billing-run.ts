import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { findHeldContracts } from '../../clients/contracts/contract-lock.ts';
import { unknownHolder } from '../../shared/locks/lock-holder-read.ts';
import { lockPurposes } from '../../shared/locks/lock-purpose.ts';
import type { Deps } from '../../shared/command.ts';
import {
  findContractsToSettle,
  findPreview,
  findResultFingerprints,
  findRunToCarryOut,
} from './billing-run-read.ts';
import type { RunToCarryOut } from './billing-run-read.ts';
import { insertResults, markDone, markRunning } from './billing-run-store.ts';
import { inParts } from './in-parts.ts';
import { blockedResult, settleBatch } from './settle-batch.ts';
import { fingerprintOfRun, fingerprintOfUnknownFacts } from './fingerprint.ts';

/** Contracts settled in one transaction: large enough to be set-based, small enough not to hold up the storekeeper. */
const batchSize = 200;

/** `log` is told of contracts whose calculation fails. */
export interface RunDeps extends Deps {
  readonly log: Pick<Logger, 'error'>;
}

/**
 * Carries out a run, batch by batch, each in a transaction of its own (rule R9): locks the contracts, computes, and in
 * mode `issue` appends documents with their numbers. A run that was killed goes on where its last batch was
 * committed; of two workers at the same run, or two runs of the month, the second finds nothing left to bill (the
 * first result of a contract stands). One contract does not stop the others (rule R15): one whose calculation fails is
 * `blocked`; one that others hold is waited for when all others are done, and `blocked` if it is still held then. Ends
 * with the run's fingerprint (rule R10).
 */
export async function carryOutBillingRun(deps: RunDeps, runId: string): Promise<void> {
  const { db, writes, clock } = deps;
  const run = await findRunToCarryOut(db, runId);
  if (!run || run.status === 'done') return;
  await writes.transaction((tx) => markRunning(tx, runId));
  const previewId = await expectedPreview(deps, run);
  await settleAll(deps, run, (part) =>
    writes.transaction((tx) => settleBatch(tx, deps, { run, previewId }, part), momentOf[run.mode]),
  );
  const fingerprint = fingerprintOfRun(run.month, await findResultFingerprints(db, runId));
  await writes.transaction((tx) => markDone(tx, runId, fingerprint, clock.now()));
}

/** Settles some contracts; answers those of them that others hold. */
type Settle = (contractIds: readonly string[]) => Promise<readonly string[]>;

/** How often contracts that others hold are tried again. */
const retryEveryMs = 1_000;

/** Settles every contract of a run; those that others hold are tried again until they have been waited for long enough. */
async function settleAll(deps: RunDeps, run: RunToCarryOut, settle: Settle): Promise<void> {
  let held = await settleFree(deps, run.id, settle);
  const giveUpAt = performance.now() + lockPurposes['billing-run'].longestWaitSeconds * 1_000;
  while (held.length > 0 && performance.now() < giveUpAt) {
    await sleep(retryEveryMs);
    held = await settleFree(deps, run.id, settle);
  }
  if (held.length > 0) await blockHeld(deps, run.id, held);
}

/** Settles, batch by batch, what has no result yet; answers what others hold. */
async function settleFree(deps: RunDeps, runId: string, settle: Settle): Promise<readonly string[]> {
  const held: string[] = [];
  for (;;) {
    const batch = await findContractsToSettle(deps.db, runId, { limit: batchSize, passedOver: held });
    if (batch.length === 0) return held;
    const heldOfParts = await inParts(batch, settle, async (contractId, error) => {
      await blockFailed(deps, runId, contractId, error);
      return [];
    });
    held.push(...heldOfParts.flat());
  }
}

/** A preview locks nothing: all that it reads is of one moment, or its parts would not fit each other. */
const momentOf = { preview: { isolationLevel: 'repeatable read' }, issue: {} } as const;

/** The preview that is being issued; undefined when the run issues whatever there is. */
async function expectedPreview({ db }: Deps, run: RunToCarryOut): Promise<string | undefined> {
  return run.expectedFingerprint === null ? undefined : findPreview(db, run.month, run.expectedFingerprint);
}

/** Nothing of the contract was written; what failed stands in the log, under its id. */
async function blockFailed(
  { writes, log }: RunDeps,
  runId: string,
  contractId: string,
  error: unknown,
): Promise<void> {
  log.error({ err: error, runId, contractId }, 'the calculation of a contract failed');
  const failed = blockedResult(contractId, { code: 'calculationFailed' }, fingerprintOfUnknownFacts);
  await writes.transaction((tx) => insertResults(tx, runId, [failed]));
}

/** The next run finds these contracts as this one would have, and bills them. */
async function blockHeld(
  { db, writes }: RunDeps,
  runId: string,
  contractIds: readonly string[],
): Promise<void> {
  const holders = new Map((await findHeldContracts(db, contractIds)).map((row) => [row.id, row]));
  const held = contractIds.map((contractId) => {
    const { purpose, holder } = holders.get(contractId) ?? unknownHolder;
    return blockedResult(contractId, { code: 'contractBusy', purpose, holder }, fingerprintOfUnknownFacts);
  });
  await writes.transaction((tx) => insertResults(tx, runId, held));
}
