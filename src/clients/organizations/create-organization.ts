import type { Command, Deps } from '../../shared/command.ts';
import { carryOut } from '../../shared/command.ts';
import { newId } from '../../shared/ids.ts';
import type { Organization } from './organization.ts';
import { getOrganization } from './organization-read.ts';
import { insertOrganization, insertVatRegimes } from './organization-store.ts';

/**
 * Adds an organization that stores and bills, with its history of VAT regimes (rule R8).
 * @throws DomainError organizationTaken, vatRegimeOverlaps, idTaken
 */
export async function createOrganization(
  deps: Deps,
  command: Command,
  input: Omit<Organization, 'id'> & { readonly id?: string | undefined },
): Promise<Organization> {
  const { id = newId(), vat, ...requisites } = input;
  return carryOut(deps, command, { action: 'organization.create', details: input }, async (tx) => {
    await insertOrganization(tx, { id, ...requisites });
    await insertVatRegimes(tx, id, vat);
    return getOrganization(tx, id);
  });
}
