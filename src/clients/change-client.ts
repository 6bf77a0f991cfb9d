import type { Seen } from '../shared/change.ts';
import { refuseStale } from '../shared/change.ts';
import type { Command, Deps } from '../shared/command.ts';
import { carryOut } from '../shared/command.ts';
import type { Client } from './client.ts';
import { getClient } from './client-read.ts';
import { lockClient, updateClient } from './client-store.ts';

/**
 * Changes what future documents print of a client; issued ones keep what they have (R11).
 * @throws DomainError clientTaken, kppOfPerson, changedMeanwhile, notFound
 */
export async function changeClient(
  deps: Deps,
  command: Command,
  { id, seen, ...change }: Partial<Client> & { readonly id: string; readonly seen?: Seen },
): Promise<Client> {
  return carryOut(deps, command, { action: 'client.change', details: { id, ...change } }, async (tx) => {
    await lockClient(tx, id);
    const client = await getClient(tx, id);
    refuseStale(client, change, seen);
    const changed: Client = { ...client, ...change };
    await updateClient(tx, changed);
    return changed;
  });
}
