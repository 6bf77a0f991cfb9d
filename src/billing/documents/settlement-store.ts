import type { DocumentStatus } from '../../../reports/document.ts';
import type { Tx } from '../../shared/db.ts';
import { firstRow, rows } from '../../shared/db.ts';
import { settlementStatus } from '../charges/settlement-status-sql.ts';

/** The settlement that an invoice is of, and its contract: neither ever changes. */
export async function findSettlementOfInvoice(
  tx: Tx,
  invoiceId: string,
): Promise<{ readonly settlementId: string; readonly contractId: string } | undefined> {
  return firstRow(
    tx,
    `select settlements.id as "settlementId", settlements.contract_id as "contractId"
     from documents join settlements on settlements.id = documents.settlement_id
     where documents.id = :invoiceId and documents.kind = 'invoice'`,
    { invoiceId },
  );
}

/** The settlement to void. Call under its contract's lock: no run may count it as billed meanwhile. */
export async function lockSettlement(
  tx: Tx,
  settlementId: string,
): Promise<{ readonly status: DocumentStatus } | undefined> {
  return firstRow(
    tx,
    `select ${settlementStatus} as status from settlements where id = :settlementId for no key update`,
    { settlementId },
  );
}

/** The documents of a settlement keep their numbers and stop counting as billed (rule R11). */
export async function voidSettlement(
  tx: Tx,
  settlement: {
    readonly settlementId: string;
    readonly voidedAt: Date;
    readonly voidedBy: string;
    readonly reason: string;
  },
): Promise<void> {
  await rows(
    tx,
    `update settlements set voided_at = :voidedAt, voided_by = :voidedBy, void_reason = :reason
     where id = :settlementId`,
    { ...settlement },
  );
}
