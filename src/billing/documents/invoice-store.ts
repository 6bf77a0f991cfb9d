import type { Tx } from '../../shared/db.ts';
import { firstRow, rows } from '../../shared/db.ts';

/** The contract of an invoice, which never changes. */
export async function findContractOfInvoice(tx: Tx, invoiceId: string): Promise<string | undefined> {
  const found = await firstRow<{ contractId: string }>(
    tx,
    'select contract_id as "contractId" from invoices where id = :invoiceId',
    { invoiceId },
  );
  return found?.contractId;
}

/** The invoice to void. Call under its contract's lock: no run may count it as billed meanwhile. */
export async function lockInvoice(
  tx: Tx,
  invoiceId: string,
): Promise<{ readonly voided: boolean } | undefined> {
  return firstRow(
    tx,
    'select voided_at is not null as voided from invoices where id = :invoiceId for no key update',
    { invoiceId },
  );
}

/** Rule R11: the invoice and its act keep their numbers and stop counting as billed. */
export async function voidInvoiceRow(
  tx: Tx,
  invoice: {
    readonly invoiceId: string;
    readonly voidedAt: Date;
    readonly voidedBy: string;
    readonly reason: string;
  },
): Promise<void> {
  await rows(
    tx,
    `update invoices set voided_at = :voidedAt, voided_by = :voidedBy, void_reason = :reason where id = :invoiceId`,
    { ...invoice },
  );
}
