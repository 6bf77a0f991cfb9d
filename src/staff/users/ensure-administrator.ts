import type { Actor } from '../../shared/actor.ts';
import type { Deps } from '../../shared/command.ts';
import { newId } from '../../shared/ids.ts';
import { createUser } from './create-user.ts';
import { newPassword } from './secret.ts';
import { lockUsers } from './staff-store.ts';

export interface FirstAdministrator {
  readonly login: string;
  /** Given when none was chosen: show it once, it is not kept. */
  readonly generatedPassword: string | undefined;
}

/**
 * At first start makes the administrator, in whose own name this is recorded. Answers undefined when there are users
 * already; processes that start together make one.
 */
export async function ensureAdministrator(
  deps: Deps,
  input: { readonly login?: string | undefined; readonly password?: string | undefined },
): Promise<FirstAdministrator | undefined> {
  return deps.writes.transaction(async (tx) => {
    const users = await lockUsers(tx);
    if (users > 0) return undefined;
    const { login = 'admin', password = newPassword() } = input;
    const actor: Actor = { id: newId(), login, name: 'Администратор', role: 'administrator' };
    await createUser({ ...deps, writes: tx }, { actor }, { ...actor, password });
    return { login, generatedPassword: input.password === undefined ? password : undefined };
  });
}
