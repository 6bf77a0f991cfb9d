import { carryOut } from '../shared/command.ts';
import type { Command, Deps } from '../shared/command.ts';
import type { Month } from '../shared/dates.ts';
import type { Tx } from '../shared/db.ts';
import { DomainError } from '../shared/errors.ts';
import { newId } from '../shared/ids.ts';
import type { BillingErrorCode, RunMode } from './billing-run.ts';
import { findContractIds, findPreview, findRunFingerprints } from './billing-run-read.ts';
import type { PreviewedContract } from './billing-run-read.ts';
import { enqueueRun, insertRun } from './billing-run-store.ts';
import { fingerprintOfRun, settleContracts } from './settled-contract.ts';

export interface BillingRunRequest {
  readonly id?: string | undefined;
  readonly month: Month;
  /** All contracts, if not given. */
  readonly contractIds?: readonly string[] | undefined;
  readonly mode: RunMode;
  /** Of the preview that is to be issued as it was seen (R10). */
  readonly fingerprint?: string | undefined;
}

/**
 * Asks for a run of a month; a job carries it out. Issuing with a preview's fingerprint is refused when the facts
 * are no longer those of the preview (R10).
 *
 * @returns the run's id, queued
 * @throws DomainError billingContractsUnknown, or factsChanged with the list of contracts that changed
 */
export async function requestBillingRun(
  deps: Deps,
  command: Command,
  input: BillingRunRequest,
): Promise<{ id: string; status: 'queued' }> {
  return carryOut(deps, command, { action: 'billing-run.request', details: input }, async (tx) => {
    const contractIds = await findContractIds(tx, input.contractIds);
    refuseUnknown(input.contractIds, contractIds);
    if (input.mode === 'issue' && input.fingerprint !== undefined) {
      await refuseChangedFacts(tx, input.month, contractIds, input.fingerprint);
    }
    const id = input.id ?? newId();
    await insertRun(tx, {
      id,
      month: input.month,
      mode: input.mode,
      contractIds: input.contractIds,
      expectedFingerprint: input.mode === 'issue' ? input.fingerprint : undefined,
      requestedBy: command.actor.id,
      requestedAt: deps.clock.now(),
      total: contractIds.length,
    });
    await enqueueRun(tx, id);
    return { id, status: 'queued' };
  });
}

function refuseUnknown(asked: readonly string[] | undefined, known: readonly string[]): void {
  const unknown = (asked ?? []).filter((id) => !known.includes(id));
  if (unknown.length > 0)
    throw new DomainError<BillingErrorCode>('billingContractsUnknown', { contractIds: unknown });
}

async function refuseChangedFacts(
  tx: Tx,
  month: Month,
  contractIds: readonly string[],
  fingerprint: string,
): Promise<void> {
  const now = (await settleContracts(tx, month, contractIds)).map(
    ({ terms, settlement, fingerprint: own }): PreviewedContract => ({
      contractId: terms.contractId,
      number: terms.number,
      outcome: settlement.outcome,
      total: settlement.total.toFixed(2),
      fingerprint: own,
    }),
  );
  if (fingerprintOfRun(month, now) === fingerprint) return;
  const previewId = await findPreview(tx, month, fingerprint);
  const previewed = previewId === undefined ? [] : await findRunFingerprints(tx, previewId);
  throw new DomainError<BillingErrorCode>('factsChanged', {
    previewKnown: previewId !== undefined,
    errors: changesBetween(previewed, now),
  });
}

const shownChanges = 200;

function changesBetween(previewed: readonly PreviewedContract[], now: readonly PreviewedContract[]) {
  const before = new Map(previewed.map((contract) => [contract.contractId, contract]));
  const after = new Map(now.map((contract) => [contract.contractId, contract]));
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((id) => before.get(id)?.fingerprint !== after.get(id)?.fingerprint)
    .slice(0, shownChanges)
    .map((id) => ({
      path: id,
      message: `Договор ${(after.get(id) ?? before.get(id))?.number ?? id}: было ${inWords(before.get(id))}, стало ${inWords(after.get(id))}`,
    }));
}

function inWords(contract: PreviewedContract | undefined): string {
  if (!contract) return '— (не было в предпросмотре)';
  return contract.outcome === 'blocked' ? 'заблокирован' : (contract.total ?? '0.00');
}
