import type { Command, Deps } from '../shared/command.ts';
import { carryOut } from '../shared/command.ts';
import { DomainError } from '../shared/errors.ts';
import type { Client, ClientErrorCode } from './client.ts';
import { getClient } from './client-read.ts';
import { lockClient, updateClient } from './client-store.ts';
import { kppOfInnProblem } from './requisites.ts';

/**
 * Changes what future documents print of a client; issued ones keep what they have (R11).
 * @throws DomainError clientTaken, kppOfPerson, notFound
 */
export async function changeClient(
  deps: Deps,
  command: Command,
  { id, ...change }: Partial<Client> & { readonly id: string },
): Promise<Client> {
  return carryOut(deps, command, { action: 'client.change', details: { id, ...change } }, async (tx) => {
    await lockClient(tx, id);
    const changed: Client = { ...(await getClient(tx, id)), ...change };
    if (kppOfInnProblem(changed.inn, changed.kpp)) throw new DomainError<ClientErrorCode>('kppOfPerson');
    await updateClient(tx, changed);
    return changed;
  });
}
