import type { Command, Deps } from '../../shared/command.ts';
import { carryOut } from '../../shared/command.ts';
import { newId } from '../../shared/ids.ts';
import { insertUnlessAlike } from '../../shared/look-alikes/insert-unless-alike.ts';
import type { Client } from './client.ts';
import { findClientAlike, insertClient } from './client-store.ts';

/**
 * Adds a client; the ИНН and КПП together are his own. A name that looks like that of another ИНН is asked about (rule R25).
 * @param input `different`: somebody has said that it is not the one whose name looks like it
 * @throws DomainError clientTaken, looksLike, idTaken
 */
export async function createClient(
  deps: Deps,
  command: Command,
  input: Omit<Client, 'id'> & {
    readonly id?: string | undefined;
    readonly different?: boolean | undefined;
  },
): Promise<Client> {
  const { different, ...fields } = input;
  const client: Client = { ...fields, id: fields.id ?? newId() };
  return carryOut(deps, command, { action: 'client.create', details: input }, async (tx) => {
    await insertUnlessAlike(tx, 'client', {
      row: client,
      different,
      insert: insertClient,
      find: findClientAlike,
    });
    return client;
  });
}
