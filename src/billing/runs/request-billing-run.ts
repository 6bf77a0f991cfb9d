import { carryOut } from '../../shared/command.ts';
import type { Command, Deps } from '../../shared/command.ts';
import { addMonths, dayAt, defaultTimeZone, monthOf } from '../../shared/dates.ts';
import type { Day, Month } from '../../shared/dates.ts';
import type { Tx } from '../../shared/db.ts';
import { DomainError } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import { toKopeks } from '../../shared/money.ts';
import type { BillingErrorCode, RunMode } from './billing-run.ts';
import { findContractIds, findPreview, findRunFingerprints } from './billing-run-read.ts';
import type { PreviewedContract } from './billing-run-read.ts';
import { enqueueRun, insertRun } from './billing-run-store.ts';
import { fingerprintOfRun, settleContracts } from './settled-contract.ts';
import type { Outcome } from './settlement.ts';

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
 * @throws DomainError monthTooFarAhead, billingContractsUnknown, or factsChanged with the contracts that changed
 */
export async function requestBillingRun(
  deps: Deps,
  command: Command,
  input: BillingRunRequest,
): Promise<{ id: string; status: 'queued' }> {
  return carryOut(deps, command, { action: 'billing-run.request', details: input }, async (tx) => {
    refuseFarMonth(input.month, dayAt(deps.clock.now(), defaultTimeZone));
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

/** A month further ahead than this is a typing error: journals know the weeks to come, not the years. */
const monthsAhead = 24;

function refuseFarMonth(month: Month, today: Day): void {
  const last = addMonths(monthOf(today), monthsAhead);
  if (month > last) throw new DomainError<BillingErrorCode>('monthTooFarAhead', { month, last });
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
      total: toKopeks(settlement.total),
      fingerprint: own,
    }),
  );
  if (fingerprintOfRun(month, now) === fingerprint) return;
  const previewId = await findPreview(tx, month, fingerprint);
  const previewed = previewId === undefined ? [] : await findRunFingerprints(tx, previewId);
  throw new DomainError<BillingErrorCode>('factsChanged', {
    previewKnown: previewId !== undefined,
    changes: changesBetween(previewed, now),
  });
}

/** One contract of a refused issue: what the preview saw and what there is now; null: not part of it. */
export interface FactsChange {
  readonly contractId: string;
  readonly number: string;
  readonly was: { readonly outcome: Outcome; readonly total: string } | null;
  readonly now: { readonly outcome: Outcome; readonly total: string } | null;
}

const shownChanges = 200;

function changesBetween(
  previewed: readonly PreviewedContract[],
  now: readonly PreviewedContract[],
): readonly FactsChange[] {
  const before = new Map(previewed.map((contract) => [contract.contractId, contract]));
  const after = new Map(now.map((contract) => [contract.contractId, contract]));
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((id) => before.get(id)?.fingerprint !== after.get(id)?.fingerprint)
    .slice(0, shownChanges)
    .map((contractId) => ({
      contractId,
      number: (after.get(contractId) ?? before.get(contractId))?.number ?? contractId,
      was: state(before.get(contractId)),
      now: state(after.get(contractId)),
    }));
}

function state(contract: PreviewedContract | undefined): FactsChange['was'] {
  return contract ? { outcome: contract.outcome, total: contract.total ?? '0.00' } : null;
}
