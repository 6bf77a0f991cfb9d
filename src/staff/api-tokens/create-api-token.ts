import type { Command, Deps } from '../../shared/command.ts';
import { carryOut } from '../../shared/command.ts';
import { newId } from '../../shared/ids.ts';
import { hashOfSecret, newSecret } from '../users/secret.ts';
import { insertApiToken } from '../users/staff-store.ts';

export interface NewApiToken {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
  /** Shown this once; null when a repeated request is answered again, because the secret is not kept (rule R16). */
  readonly token: string | null;
}

/**
 * Makes a token by which a program acts as the user who made it, until it is revoked.
 * @throws DomainError idTaken
 */
export async function createApiToken(
  deps: Deps,
  command: Command,
  input: { readonly id?: string | undefined; readonly name: string },
): Promise<NewApiToken> {
  const { id = newId(), name } = input;
  const userId = command.actor.id;
  const secret = newSecret();
  let token: string | null = null;
  const made = await carryOut(
    deps,
    command,
    { action: 'api-token.create', details: { name } },
    async (tx) => {
      const createdAt = deps.clock.now();
      await insertApiToken(tx, { id, userId, name, tokenHash: hashOfSecret(secret), createdAt });
      token = secret;
      return { id, name, createdAt: createdAt.toISOString() };
    },
  );
  return { ...made, token };
}
