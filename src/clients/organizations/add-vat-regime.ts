import type { Command, Deps } from '../../shared/command.ts';
import { carryOut } from '../../shared/command.ts';
import type { Organization } from './organization.ts';
import { getOrganization } from './organization-read.ts';
import { insertVatRegimes, lockOrganization } from './organization-store.ts';
import type { VatRegime } from './vat-regime.ts';

/**
 * Adds a VAT regime that is in force from its day on (rule R8). One that begins in the past changes the VAT of past
 * months, and the next billing run settles the difference (rule R9).
 *
 * @throws DomainError vatRegimeOverlaps, notFound for the organization
 */
export async function addVatRegime(
  deps: Deps,
  command: Command,
  { organizationId, ...regime }: VatRegime & { readonly organizationId: string },
): Promise<Organization> {
  const details = { organizationId, ...regime };
  return carryOut(deps, command, { action: 'vat-regime.add', details }, async (tx) => {
    await lockOrganization(tx, organizationId);
    await insertVatRegimes(tx, organizationId, [regime]);
    return getOrganization(tx, organizationId);
  });
}
