import type { Command, Deps } from '../../shared/command.ts';
import { carryOut } from '../../shared/command.ts';
import { hashOfSecret } from '../users/secret.ts';
import { deleteSession } from '../users/staff-store.ts';

/** Ends the session that the secret opened; the secret of an API token ends nothing. */
export async function signOut(deps: Deps, command: Command, secret: string): Promise<void> {
  await carryOut(deps, command, { action: 'session.close' }, async (tx) => {
    await deleteSession(tx, hashOfSecret(secret));
  });
}
