import assert from 'node:assert/strict';
import { holdContracts } from '../../clients/contracts/hold-contracts.ts';
import type { Deps } from '../../shared/command.ts';
import { firstDayOf, monthOf } from '../../shared/dates.ts';
import type { Tx } from '../../shared/db.ts';
import { newId } from '../../shared/ids.ts';
import { toKopeks } from '../../shared/money.ts';
import {
  findContractsToSettle,
  findPreview,
  findRunFingerprints,
  findRunToCarryOut,
} from './billing-run-read.ts';
import type { RunToCarryOut } from './billing-run-read.ts';
import { insertInvoices, insertResults, markDone, markRunning, takeNumbers } from './billing-run-store.ts';
import type { NewInvoice, NewResult } from './billing-run-store.ts';
import type { DocumentSnapshot } from '../../../reports/document.ts';
import { byContract, fingerprintOfRun, settleContracts } from './settled-contract.ts';
import type { SettledContract } from './settled-contract.ts';
import { documentLine, documentSnapshot } from '../documents/snapshot.ts';
import { findChanges } from '../charges/usage-read.ts';

/** Contracts settled in one transaction: large enough to be set-based, small enough not to hold up the storekeeper. */
const batchSize = 200;

/**
 * Carries out a run, batch by batch, each in a transaction of its own (R9): locks the contracts, computes, and in
 * mode `issue` appends documents with their numbers. A run that was killed goes on where its last batch was
 * committed; a second worker at the same run, or another run of the month, finds the rows locked, waits, and then
 * finds nothing left to bill (the first result of a contract stands). Ends with the run's fingerprint (R10).
 */
export async function carryOutBillingRun(deps: Deps, runId: string): Promise<void> {
  const run = await findRunToCarryOut(deps.db, runId);
  if (!run || run.status === 'done') return;
  await deps.db.transaction((tx) => markRunning(tx, runId));
  const expected = await expectedFingerprints(deps, run);
  for (;;) {
    const batch = await findContractsToSettle(deps.db, runId, batchSize);
    if (batch.length === 0) break;
    await deps.db.transaction((tx) => settleBatch(tx, deps, run, batch, expected));
  }
  const fingerprint = fingerprintOfRun(run.month, await findRunFingerprints(deps.db, runId));
  await deps.db.transaction((tx) => markDone(tx, runId, fingerprint, deps.clock.now()));
}

/** By contract, what the preview saw that is now being issued; undefined when nothing particular is expected. */
async function expectedFingerprints(
  { db }: Deps,
  { month, expectedFingerprint }: RunToCarryOut,
): Promise<ReadonlyMap<string, string> | undefined> {
  if (expectedFingerprint === null) return undefined;
  const previewId = await findPreview(db, month, expectedFingerprint);
  if (previewId === undefined) return undefined;
  const previewed = await findRunFingerprints(db, previewId);
  return new Map(previewed.map((contract) => [contract.contractId, contract.fingerprint]));
}

async function settleBatch(
  tx: Tx,
  deps: Deps,
  run: RunToCarryOut,
  batch: readonly string[],
  expected: ReadonlyMap<string, string> | undefined,
): Promise<void> {
  if (run.mode === 'issue') await holdContracts(tx, batch);
  const contracts = await settleContracts(tx, run.month, batch);
  const changed = new Set(
    contracts.filter(({ terms, fingerprint }) => expected && expected.get(terms.contractId) !== fingerprint),
  );
  const toIssue = contracts.filter(
    (contract) => run.mode === 'issue' && contract.settlement.outcome === 'issued' && !changed.has(contract),
  );
  const issued = await issue(tx, deps, run, toIssue);
  const results = contracts.map((contract) =>
    changed.has(contract) ? blockedByChange(contract) : resultOf(contract, issued.get(contract)),
  );
  await insertResults(tx, run.id, results);
}

function resultOf(
  { terms, settlement, fingerprint }: SettledContract,
  invoice: NewInvoice | undefined,
): NewResult {
  const { outcome, problems, differences, total, vatTotal } = settlement;
  return {
    contractId: terms.contractId,
    outcome,
    ...(invoice && { invoiceId: invoice.id, actId: invoice.actId }),
    ...(differences.length > 0 && { total: toKopeks(total), vatTotal: toKopeks(vatTotal) }),
    problems,
    lines: invoice ? [] : differences.map(documentLine),
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

/** Appends the documents of settled contracts, numbered in their order without gaps (R11). */
async function issue(
  tx: Tx,
  deps: Deps,
  run: RunToCarryOut,
  contracts: readonly SettledContract[],
): Promise<ReadonlyMap<SettledContract, NewInvoice>> {
  if (contracts.length === 0) return new Map();
  const snapshots = await snapshotsOf(tx, run, contracts);
  const invoices = new Map<SettledContract, NewInvoice>();
  const year = Number(run.month.slice(0, 4));
  for (const [organizationId, own] of Map.groupBy(contracts, ({ terms }) => terms.organizationId)) {
    const of = { organizationId, year, count: own.length };
    const firstNumber = await takeNumbers(tx, { ...of, kind: 'invoice' });
    const firstActNumber = await takeNumbers(tx, { ...of, kind: 'act' });
    own.forEach((contract, index) => {
      const numbers = { number: firstNumber + index, actNumber: firstActNumber + index };
      const snapshot = snapshots.get(contract);
      assert(snapshot, 'every contract to be issued has its snapshot');
      invoices.set(contract, { ...numbers, ...newInvoice(contract, snapshot, year) });
    });
  }
  const issuedBy = { runId: run.id, issuedAt: deps.clock.now(), issuedBy: run.requestedBy };
  await insertInvoices(tx, issuedBy, [...invoices.values()]);
  return invoices;
}

/** What each document prints; the changes behind all of them in one query. */
async function snapshotsOf(
  tx: Tx,
  run: RunToCarryOut,
  contracts: readonly SettledContract[],
): Promise<ReadonlyMap<SettledContract, DocumentSnapshot>> {
  const months = contracts.flatMap(({ terms, settlement }) =>
    [...new Set(settlement.differences.map(({ serviceMonth }) => serviceMonth))].map((month) => ({
      contractId: terms.contractId,
      month,
    })),
  );
  const changes = byContract(await findChanges(tx, { months }));
  return new Map(
    contracts.map((contract) => {
      const { terms, usage, settlement } = contract;
      const own = changes.get(terms.contractId) ?? [];
      return [contract, documentSnapshot(run.month, terms, settlement, { usage, changes: own })];
    }),
  );
}

function newInvoice(
  { terms, settlement }: SettledContract,
  snapshot: DocumentSnapshot,
  year: number,
): Omit<NewInvoice, 'number' | 'actNumber'> {
  return {
    id: newId(),
    actId: newId(),
    organizationId: terms.organizationId,
    clientId: terms.clientId,
    contractId: terms.contractId,
    month: firstDayOf(monthOf(snapshot.date)),
    year,
    datedOn: snapshot.date,
    dueOn: snapshot.dueOn,
    total: snapshot.total,
    vatTotal: snapshot.vatTotal,
    snapshot,
    lines: settlement.differences.map((line, index) => ({
      line: index + 1,
      serviceMonth: firstDayOf(line.serviceMonth),
      categoryId: line.categoryId,
      rateId: line.rateId,
      unitDays: line.unitDays,
      basisDays: line.basisDays,
      amount: toKopeks(line.amount),
      vatRate: line.vatRate,
      vatAmount: toKopeks(line.vatAmount),
    })),
  };
}
