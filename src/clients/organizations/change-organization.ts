import type { ChangeOf } from '../../shared/change.ts';
import { changeRecord } from '../../shared/change.ts';
import type { Command, Deps } from '../../shared/command.ts';
import type { Organization } from './organization.ts';
import { getOrganization } from './organization-read.ts';
import { lockOrganization, updateOrganization } from './organization-store.ts';

/** The ИНН is who the organization is: another ИНН is another organization. */
type Changeable = Omit<Organization, 'id' | 'inn' | 'vat'>;

/**
 * Changes the requisites that future documents print; issued ones keep theirs (rule R11).
 * @throws DomainError organizationTaken, kppOfPerson, changedMeanwhile, notFound
 */
export async function changeOrganization(
  deps: Deps,
  command: Command,
  change: ChangeOf<Changeable>,
): Promise<Organization> {
  return changeRecord(deps, command, change, {
    action: 'organization.change',
    lock: lockOrganization,
    get: getOrganization,
    update: updateOrganization,
  });
}
