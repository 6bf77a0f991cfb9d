import type { Command, Deps } from '../../shared/command.ts';
import { carryOut } from '../../shared/command.ts';
import { DomainError } from '../../shared/errors.ts';
import { findCredentials } from '../users/actor-read.ts';
import { hashPassword, isPassword } from '../users/password.ts';
import { hashOfSecret } from '../users/secret.ts';
import { deleteSessionsOf, updateUser } from '../users/staff-store.ts';
import type { StaffErrorCode } from '../users/user.ts';

/**
 * Changes one's own password and ends one's other sessions; `secret` is what this request was made with.
 * @throws DomainError passwordWrong
 */
export async function changeOwnPassword(
  deps: Deps,
  command: Command,
  input: { readonly currentPassword: string; readonly newPassword: string; readonly secret: string },
): Promise<void> {
  const { id, login } = command.actor;
  const credentials = await findCredentials(deps.db, login);
  if (!(await isPassword(credentials?.passwordHash, input.currentPassword))) {
    throw new DomainError<StaffErrorCode>('passwordWrong');
  }
  const passwordHash = await hashPassword(input.newPassword);
  await carryOut(deps, command, { action: 'password.change' }, async (tx) => {
    await updateUser(tx, { id, passwordHash });
    await deleteSessionsOf(tx, id, hashOfSecret(input.secret));
  });
}
