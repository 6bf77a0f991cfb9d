import type { Deps } from '../../shared/command.ts';
import { firstDayOf } from '../../shared/dates.ts';
import type { Month } from '../../shared/dates.ts';
import type { Tx } from '../../shared/db.ts';
import { newId } from '../../shared/ids.ts';
import { toKopeks } from '../../shared/money.ts';
import type { DocumentSnapshot } from '../../../reports/document.ts';
import { insertInvoices, takeNumbers } from './issue-store.ts';
import type { NewInvoice } from './issue-store.ts';
import type { DocumentFacts } from './snapshot.ts';

/** Appends the documents of settled contracts, numbered in their order without gaps (rule R11). */
export async function issueDocuments<Contract extends DocumentFacts>(
  tx: Tx,
  deps: Deps,
  run: { readonly id: string; readonly month: Month; readonly requestedBy: string },
  snapshots: ReadonlyMap<Contract, DocumentSnapshot>,
): Promise<ReadonlyMap<Contract, NewInvoice>> {
  const invoices = new Map<Contract, NewInvoice>();
  if (snapshots.size === 0) return invoices;
  const year = Number(run.month.slice(0, 4));
  for (const [organizationId, own] of Map.groupBy(snapshots, ([{ terms }]) => terms.organizationId)) {
    const of = { organizationId, year, count: own.length };
    const firstNumber = await takeNumbers(tx, { ...of, kind: 'invoice' });
    const firstActNumber = await takeNumbers(tx, { ...of, kind: 'act' });
    own.forEach(([contract, snapshot], index) => {
      const numbers = { number: firstNumber + index, actNumber: firstActNumber + index };
      invoices.set(contract, { ...numbers, ...newInvoice(contract, snapshot, year) });
    });
  }
  const issuedBy = { runId: run.id, issuedAt: deps.clock.now(), issuedBy: run.requestedBy };
  await insertInvoices(tx, issuedBy, [...invoices.values()]);
  return invoices;
}

function newInvoice(
  { terms, settlement }: DocumentFacts,
  snapshot: DocumentSnapshot,
  year: number,
): Omit<NewInvoice, 'number' | 'actNumber'> {
  return {
    id: newId(),
    actId: newId(),
    organizationId: terms.organizationId,
    clientId: terms.clientId,
    contractId: terms.contractId,
    month: firstDayOf(snapshot.month),
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
