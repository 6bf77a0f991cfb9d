import { carryOut } from '../../shared/command.ts';
import type { Command, Deps } from '../../shared/command.ts';
import { DomainError } from '../../shared/errors.ts';
import { lockContracts } from '../../clients/contracts/contract-lock.ts';
import { findSettlementOfInvoice, lockSettlement, voidSettlement } from './settlement-store.ts';

export type DocumentErrorCode = 'documentNotFound' | 'documentVoided' | 'documentCorrected';

/**
 * Voids an invoice together with its act (rule R11): both keep their numbers, what they billed is owed again, and the
 * next run of the month or of a later one bills it anew.
 *
 * @throws DomainError documentNotFound; documentVoided when it was voided before; documentCorrected when a
 *   correction has taken its place (rule R21); contractBusy
 */
export async function voidInvoice(
  deps: Deps,
  command: Command,
  input: { readonly invoiceId: string; readonly reason: string },
): Promise<{ id: string; status: 'voided' }> {
  return carryOut(deps, command, { action: 'invoice.void', details: input }, async (tx) => {
    const found = await findSettlementOfInvoice(tx, input.invoiceId);
    if (found === undefined) throw new DomainError<DocumentErrorCode>('documentNotFound');
    const { settlementId, contractId } = found;
    await lockContracts(tx, deps, { purpose: 'invoice-void', actorId: command.actor.id }, [contractId]);
    const settlement = await lockSettlement(tx, settlementId);
    if (!settlement) throw new DomainError<DocumentErrorCode>('documentNotFound');
    if (settlement.status === 'voided') throw new DomainError<DocumentErrorCode>('documentVoided');
    if (settlement.status === 'corrected') throw new DomainError<DocumentErrorCode>('documentCorrected');
    const voiding = { voidedAt: deps.clock.now(), voidedBy: command.actor.id, reason: input.reason };
    await voidSettlement(tx, { settlementId, ...voiding });
    return { id: input.invoiceId, status: 'voided' };
  });
}
