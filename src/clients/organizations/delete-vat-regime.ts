import type { Command, Deps } from '../../shared/command.ts';
import { carryOut } from '../../shared/command.ts';
import { DomainError } from '../../shared/errors.ts';
import type { HttpErrorCode } from '../../http/endpoint.ts';
import { lockContractsOf } from '../contracts/contract-lock.ts';
import type { Organization, OrganizationErrorCode } from './organization.ts';
import { getOrganization } from './organization-read.ts';
import { deleteVatRegimeRow, lockOrganization } from './organization-store.ts';
import type { VatRegime } from './vat-regime.ts';

/**
 * Takes back a VAT regime that was typed wrong and by which nothing was billed; the one before it is then in force in
 * its place (rule R8). Locks the contracts of the organization, so that no run issues by a regime that is going away.
 *
 * @throws DomainError vatRegimeBilled when a document that is neither voided nor corrected has a line of a month of this regime;
 *   vatRegimeLast, since an organization without any could not be billed (rule R15); contractBusy; notFound
 */
export async function deleteVatRegime(
  deps: Deps,
  command: Command,
  asked: { readonly organizationId: string } & Pick<VatRegime, 'validFrom'>,
): Promise<Organization> {
  const { organizationId, validFrom } = asked;
  return carryOut(deps, command, { action: 'vat-regime.delete', details: asked }, async (tx) => {
    await lockOrganization(tx, organizationId);
    const { vat } = await getOrganization(tx, organizationId);
    if (!vat.some((regime) => regime.validFrom === validFrom)) {
      throw new DomainError<HttpErrorCode>('notFound');
    }
    if (vat.length === 1) throw new DomainError<OrganizationErrorCode>('vatRegimeLast');
    await lockContractsOf(tx, deps, { purpose: 'vat-change', actorId: command.actor.id }, organizationId);
    await deleteVatRegimeRow(tx, asked);
    return getOrganization(tx, organizationId);
  });
}
