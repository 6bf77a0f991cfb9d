import type { Role } from '../../shared/roles.ts';
import type { Seen } from '../../shared/change.ts';
import { refuseStale } from '../../shared/change.ts';
import type { Command, Deps } from '../../shared/command.ts';
import { carryOut } from '../../shared/command.ts';
import { DomainError } from '../../shared/errors.ts';
import { hashPassword } from './password.ts';
import { deleteSessionsOf, lockAdministrators, lockUser, updateUser } from './staff-store.ts';
import type { StaffErrorCode, User } from './user.ts';

export interface UserChange {
  readonly name?: string | undefined;
  readonly role?: Role | undefined;
  readonly active?: boolean | undefined;
  readonly password?: string | undefined;
  readonly seen?: Seen;
}

/**
 * Changes what is given. A new password and disabling end the user's sessions at once; a new role counts from the
 * next request. Somebody must be left who can administer.
 * @throws DomainError userNotFound, lastAdministrator, changedMeanwhile
 */
export async function changeUser(
  deps: Deps,
  command: Command,
  input: UserChange & { readonly id: string },
): Promise<User> {
  const { id, password, seen, ...visible } = input;
  const passwordHash = password === undefined ? undefined : await hashPassword(password);
  const details = { ...visible, passwordChanged: password !== undefined };
  return carryOut(deps, command, { action: 'user.change', details }, async (tx) => {
    const administrators = await lockAdministrators(tx);
    const before = await lockUser(tx, id);
    if (before) refuseStale(before, visible, seen);
    const user = await updateUser(tx, { ...visible, id, passwordHash });
    if (!user) throw new DomainError<StaffErrorCode>('userNotFound');
    const administers = user.active && user.role === 'administrator';
    if (!administers && administrators.length === 1 && administrators[0] === id) {
      throw new DomainError<StaffErrorCode>('lastAdministrator');
    }
    if (passwordHash !== undefined || !user.active) await deleteSessionsOf(tx, id);
    return user;
  });
}
