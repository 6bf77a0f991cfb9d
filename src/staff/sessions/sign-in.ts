import type { Actor } from '../../shared/actor.ts';
import type { Deps } from '../../shared/command.ts';
import { carryOut } from '../../shared/command.ts';
import { daysAfter } from '../../shared/dates.ts';
import { DomainError } from '../../shared/errors.ts';
import { findCredentials } from '../users/actor-read.ts';
import { isPassword } from '../users/password.ts';
import { hashOfSecret, newSecret } from '../users/secret.ts';
import { sessionDays } from './session.ts';
import { insertSession } from '../users/staff-store.ts';
import type { StaffErrorCode } from '../users/user.ts';

/**
 * Opens a session; its token is shown only here. Whether the login is unknown, the password wrong or the user
 * disabled is not told apart, neither by the refusal nor by the time it takes.
 * @throws DomainError signInFailed
 */
export async function signIn(
  deps: Deps,
  input: { readonly login: string; readonly password: string },
): Promise<{ token: string; user: Actor }> {
  const found = await findCredentials(deps.db, input.login);
  const right = await isPassword(found?.passwordHash, input.password);
  if (!found?.active || !right) throw new DomainError<StaffErrorCode>('signInFailed');
  const { id, login, name, role } = found;
  const user: Actor = { id, login, name, role };
  const token = newSecret();
  await carryOut(deps, { actor: user }, { action: 'session.open' }, async (tx) => {
    const createdAt = deps.clock.now();
    const expiresAt = daysAfter(createdAt, sessionDays);
    await insertSession(tx, { tokenHash: hashOfSecret(token), userId: id, createdAt, expiresAt });
  });
  return { token, user };
}
