import type { Role } from '../shared/actor.ts';
import type { Db } from '../shared/db.ts';
import { rows } from '../shared/db.ts';
import type { Page } from '../shared/page.ts';
import { decodeCursor, page } from '../shared/page.ts';
import type { User } from './user.ts';

export interface UserRow {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly role: Role;
  readonly active: boolean;
  readonly created_at: Date;
}

export const userColumns = 'id, login, name, role, active, created_at';

export function presentUser({ created_at, ...user }: UserRow): User {
  return { ...user, createdAt: created_at.toISOString() };
}

/** All users, also disabled ones, by login. */
export async function listUsers(
  db: Db,
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
): Promise<Page<User>> {
  const [after = ''] = decodeCursor(cursor, 1) ?? [];
  const found = await rows<UserRow>(
    db,
    `select ${userColumns} from users where lower(login) > :after order by lower(login) limit :limit`,
    { after, limit: limit + 1 },
  );
  return page(found, limit, presentUser, ({ login }) => [login.toLowerCase()]);
}
