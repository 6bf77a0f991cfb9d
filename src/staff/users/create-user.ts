import type { Role } from '../../shared/roles.ts';
import type { Command, Deps } from '../../shared/command.ts';
import { carryOut } from '../../shared/command.ts';
import { newId } from '../../shared/ids.ts';
import { hashPassword } from './password.ts';
import { insertUser } from './staff-store.ts';
import type { User } from './user.ts';

export interface NewUser {
  readonly id?: string | undefined;
  readonly login: string;
  readonly name: string;
  readonly role: Role;
  readonly password: string;
}

/**
 * Makes a user who can sign in at once. Logins differ by more than the case of their letters.
 * @throws DomainError loginTaken, idTaken
 */
export async function createUser(deps: Deps, command: Command, input: NewUser): Promise<User> {
  const { id = newId(), login, name, role, password } = input;
  const passwordHash = await hashPassword(password);
  return carryOut(deps, command, { action: 'user.create', details: { login, name, role } }, async (tx) => {
    const createdAt = deps.clock.now();
    await insertUser(tx, { id, login, name, role, passwordHash, createdAt });
    return { id, login, name, role, active: true, createdAt: createdAt.toISOString() };
  });
}
