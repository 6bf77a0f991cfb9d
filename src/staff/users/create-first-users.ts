import type { Actor } from '../../shared/actor.ts';
import type { Deps } from '../../shared/command.ts';
import { createUser } from './create-user.ts';
import { hasUser, lockUsers } from './staff-store.ts';

/**
 * Makes all users of a database that has none, once, in the name of the first of them. Answers false, and
 * changes nothing, when the database has users but not that first one: it is somebody else's. Processes that start
 * together make one staff.
 */
export async function createFirstUsers(
  deps: Deps,
  staff: readonly [Actor, ...Actor[]],
  password: string,
): Promise<boolean> {
  const [actor] = staff;
  return deps.writes.transaction(async (tx) => {
    if ((await lockUsers(tx)) > 0) return hasUser(tx, actor.id);
    for (const person of staff) {
      await createUser({ ...deps, writes: tx }, { actor }, { ...person, password });
    }
    return true;
  });
}
