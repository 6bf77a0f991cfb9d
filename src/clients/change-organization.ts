import type { Seen } from '../shared/change.ts';
import { refuseStale } from '../shared/change.ts';
import type { Command, Deps } from '../shared/command.ts';
import { carryOut } from '../shared/command.ts';
import type { Organization } from './organization.ts';
import { getOrganization } from './organization-read.ts';
import { lockOrganization, updateOrganization } from './organization-store.ts';

/** The ИНН is who the organization is: another ИНН is another organization. */
export type OrganizationChange = Partial<Omit<Organization, 'id' | 'inn' | 'vat'>>;

/**
 * Changes the requisites that future documents print; issued ones keep theirs (R11).
 * @throws DomainError organizationTaken, kppOfPerson, changedMeanwhile, notFound
 */
export async function changeOrganization(
  deps: Deps,
  command: Command,
  { id, seen, ...change }: OrganizationChange & { readonly id: string; readonly seen?: Seen },
): Promise<Organization> {
  const details = { id, ...change };
  return carryOut(deps, command, { action: 'organization.change', details }, async (tx) => {
    await lockOrganization(tx, id);
    const organization = await getOrganization(tx, id);
    refuseStale(organization, change, seen);
    const changed: Organization = { ...organization, ...change };
    await updateOrganization(tx, changed);
    return changed;
  });
}
