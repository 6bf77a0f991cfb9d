import type { Deps } from '../../shared/command.ts';
import { firstDayOf } from '../../shared/dates.ts';
import type { Month } from '../../shared/dates.ts';
import type { Tx } from '../../shared/db.ts';
import { newId } from '../../shared/ids.ts';
import { toKopeks } from '../../shared/money.ts';
import type { DocumentSnapshot } from '../../../reports/document.ts';
import { settlementKinds } from './document-kinds.ts';
import { insertSettlements, takeNumbers } from './issue-store.ts';
import type { NewSettlement } from './issue-store.ts';
import type { DocumentFacts } from './snapshot.ts';

/**
 * Appends the documents of settled contracts, one of every kind for each, numbered in their order without gaps by
 * organization, kind and year (rule R11).
 */
export async function issueDocuments(
  tx: Tx,
  deps: Deps,
  run: { readonly id: string; readonly month: Month; readonly requestedBy: string },
  snapshots: ReadonlyMap<DocumentFacts, DocumentSnapshot>,
): Promise<void> {
  if (snapshots.size === 0) return;
  const settlements: NewSettlement[] = [];
  const year = Number(run.month.slice(0, 4));
  for (const [organizationId, own] of Map.groupBy(snapshots, ([{ terms }]) => terms.organizationId)) {
    const firstNumbers = await takeNumbers(tx, {
      organizationId,
      kinds: settlementKinds,
      year,
      count: own.length,
    });
    own.forEach(([contract, snapshot], index) => {
      const documents = [...firstNumbers].map(([kind, first]) => {
        return { id: newId(), kind, year, number: first + index };
      });
      settlements.push({ ...newSettlement(contract, snapshot), documents });
    });
  }
  const issuedBy = { runId: run.id, issuedAt: deps.clock.now(), issuedBy: run.requestedBy };
  await insertSettlements(tx, issuedBy, settlements);
}

function newSettlement(
  { terms, settlement }: DocumentFacts,
  snapshot: DocumentSnapshot,
): Omit<NewSettlement, 'documents'> {
  return {
    id: newId(),
    organizationId: terms.organizationId,
    clientId: terms.clientId,
    contractId: terms.contractId,
    month: firstDayOf(snapshot.month),
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
