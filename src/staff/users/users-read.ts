import type { Role } from '../../shared/roles.ts';
import type { Db } from '../../shared/db.ts';
import type { Page, PageQuery } from '../../shared/page.ts';
import { readPage } from '../../shared/read-page.ts';
import { listOrder } from '../../shared/page.ts';
import { contains, patternOf } from '../../shared/search-sql.ts';
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

export const userOrder = listOrder({
  by: {
    login: { sql: 'lower(login)', type: 'text' },
    name: { sql: 'name collate "und-x-icu"', type: 'text' },
    role: { sql: 'role', type: 'text' },
    created: { sql: 'created_at', type: 'timestamptz' },
  },
  ties: [{ sql: 'id', type: 'uuid' }],
  first: 'login',
});

interface UserQuery extends PageQuery<keyof typeof userOrder.by> {
  /** A part of the login or of the name. */
  readonly q?: string | undefined;
}

/** All users, also disabled ones, by login at first. */
export async function listUsers(db: Db, { q, ...query }: UserQuery): Promise<Page<User>> {
  return readPage(db, userOrder, query, {
    sql: ({ key, after, end }) => `
      select ${userColumns}, ${key} from users
      where (:pattern::text is null or ${contains('login')} or ${contains('name')}) and ${after}
      ${end}`,
    bindings: { pattern: patternOf(q) },
    present: presentUser,
  });
}
