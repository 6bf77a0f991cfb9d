import type { ChangeOf } from '../../shared/change.ts';
import { changeRecord } from '../../shared/change.ts';
import type { Command, Deps } from '../../shared/command.ts';
import type { Client } from './client.ts';
import { getClient } from './client-read.ts';
import { lockClient, updateClient } from './client-store.ts';

/**
 * Changes what future documents print of a client; issued ones keep what they have (rule R11).
 * @throws DomainError clientTaken, kppOfPerson, changedMeanwhile, notFound
 */
export async function changeClient(deps: Deps, command: Command, change: ChangeOf<Client>): Promise<Client> {
  return changeRecord(deps, command, change, {
    action: 'client.change',
    lock: lockClient,
    get: getClient,
    update: updateClient,
  });
}
