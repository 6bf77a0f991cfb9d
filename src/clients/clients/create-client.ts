import type { Command, Deps } from '../../shared/command.ts';
import { carryOut } from '../../shared/command.ts';
import { newId } from '../../shared/ids.ts';
import type { Client } from './client.ts';
import { insertClient } from './client-store.ts';

/**
 * Adds a client; the ИНН and КПП together are his own.
 * @throws DomainError clientTaken, idTaken
 */
export async function createClient(
  deps: Deps,
  command: Command,
  input: Omit<Client, 'id'> & { readonly id?: string | undefined },
): Promise<Client> {
  const client: Client = { ...input, id: input.id ?? newId() };
  return carryOut(deps, command, { action: 'client.create', details: input }, async (tx) => {
    await insertClient(tx, client);
    return client;
  });
}
