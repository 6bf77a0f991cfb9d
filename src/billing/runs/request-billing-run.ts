import { carryOut } from '../../shared/command.ts';
import type { Command, Deps } from '../../shared/command.ts';
import { today } from '../../shared/clock.ts';
import { monthOf } from '../../shared/dates.ts';
import type { Day, Month } from '../../shared/dates.ts';
import { readAtOneMoment } from '../../shared/db.ts';
import type { Tx } from '../../shared/db.ts';
import { DomainError } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import { toKopeks } from '../../shared/money.ts';
import { isOver } from './billing-run.ts';
import type { RunErrorCode, RunMode } from './billing-run.ts';
import { findContractIds, findPreview, findPreviewedContracts } from './billing-run-read.ts';
import { enqueueRun, insertRun } from './billing-run-store.ts';
import { inParts } from './in-parts.ts';
import { changesSince } from './previewed-contract.ts';
import type { ContractNow } from './previewed-contract.ts';
import { fingerprintOfUnknownFacts } from './fingerprint.ts';
import { settleContracts } from './settle-contracts.ts';

export interface BillingRunRequest {
  readonly id?: string | undefined;
  readonly month: Month;
  /** All contracts, if not given. */
  readonly contractIds?: readonly string[] | undefined;
  readonly mode: RunMode;
  /** Of the preview that is to be issued as it was seen (rule R10). */
  readonly fingerprint?: string | undefined;
}

export interface RequestedRun {
  readonly id: string;
  readonly status: 'queued';
  /** False: what happens in the rest of the month will be a difference of it, for the next run. */
  readonly monthOver: boolean;
}

/**
 * Asks for a run of a month; a job carries it out. Issuing with a preview's fingerprint is refused when there is no
 * such preview, and when the facts are no longer those that it saw (rule R10).
 *
 * @returns the run's id, queued
 * @throws DomainError monthNotBegun, billingContractsUnknown, previewUnknown, or factsChanged with the contracts
 * that changed
 */
export async function requestBillingRun(
  deps: Deps,
  command: Command,
  input: BillingRunRequest,
): Promise<RequestedRun> {
  return carryOut(deps, command, { action: 'billing-run.request', details: input }, async (tx) => {
    const now = today(deps.clock);
    refuseMonthNotBegun(input.month, now);
    const contractIds = await findContractIds(tx, input.contractIds);
    refuseUnknown(input.contractIds, contractIds);
    if (input.mode === 'issue' && input.fingerprint !== undefined) {
      await refuseChangedFacts(deps, input.month, contractIds, input.fingerprint);
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
    await enqueueRun(tx, { id, mode: input.mode });
    return { id, status: 'queued', monthOver: isOver(input.month, now) };
  });
}

function refuseUnknown(asked: readonly string[] | undefined, known: readonly string[]): void {
  const unknown = (asked ?? []).filter((id) => !known.includes(id));
  if (unknown.length > 0)
    throw new DomainError<RunErrorCode>('billingContractsUnknown', { contractIds: unknown });
}

/** Nothing of a month that has not begun is a fact (rule R1): there is nothing to bill. */
function refuseMonthNotBegun(month: Month, now: Day): void {
  const last = monthOf(now);
  if (month > last) throw new DomainError<RunErrorCode>('monthNotBegun', { month, last });
}

/** How many changed contracts a refusal names. */
const shownChanges = 200;

/** Reads in a transaction of its own what the preview saw and what there is now: all of one moment, as a preview does. */
async function refuseChangedFacts(
  { db }: Deps,
  month: Month,
  contractIds: readonly string[],
  fingerprint: string,
): Promise<void> {
  const changes = await readAtOneMoment(db, async (tx) => {
    const previewId = await findPreview(tx, month, fingerprint);
    if (previewId === undefined) throw new DomainError<RunErrorCode>('previewUnknown', { month });
    const previewed = await findPreviewedContracts(tx, previewId);
    return changesSince(previewed, await contractsNow(tx, month, contractIds));
  });
  if (changes.length === 0) return;
  throw new DomainError<RunErrorCode>('factsChanged', { changes: changes.slice(0, shownChanges) });
}

/** The contracts as a run would find them now; one whose calculation fails is what its preview found, too. */
async function contractsNow(
  tx: Tx,
  month: Month,
  contractIds: readonly string[],
): Promise<readonly ContractNow[]> {
  const settle = (ids: readonly string[]) =>
    tx.transaction(async (savepoint): Promise<readonly ContractNow[]> => {
      const settled = await settleContracts(savepoint, month, ids);
      return settled.map(({ terms, settlement, fingerprint }) => ({
        contractId: terms.contractId,
        number: terms.number,
        outcome: settlement.outcome,
        total: toKopeks(settlement.total),
        fingerprint,
      }));
    });
  const failed = (contractId: string) =>
    Promise.resolve<readonly ContractNow[]>([
      {
        contractId,
        number: contractId,
        outcome: 'blocked',
        total: null,
        fingerprint: fingerprintOfUnknownFacts,
      },
    ]);
  return (await inParts(contractIds, settle, failed)).flat();
}
