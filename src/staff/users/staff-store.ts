import type { Role } from '../../shared/roles.ts';
import type { Tx } from '../../shared/db.ts';
import { firstRow, rows } from '../../shared/db.ts';
import { presentUser, userColumns } from './users-read.ts';
import type { UserRow } from './users-read.ts';
import type { User } from './user.ts';

interface UserToInsert {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly role: Role;
  readonly passwordHash: string;
  readonly createdAt: Date;
}

export async function insertUser(tx: Tx, user: UserToInsert): Promise<void> {
  await rows(
    tx,
    `insert into users (id, login, name, role, password_hash, created_at)
     values (:id, :login, :name, :role, :passwordHash, :createdAt)`,
    { ...user },
  );
}

/** Changes the columns that are given; answers undefined when there is no such user. */
export async function updateUser(
  tx: Tx,
  change: {
    readonly id: string;
    readonly name?: string | undefined;
    readonly role?: Role | undefined;
    readonly active?: boolean | undefined;
    readonly passwordHash?: string | undefined;
  },
): Promise<User | undefined> {
  const { id, name = null, role = null, active = null, passwordHash = null } = change;
  const row = await firstRow<UserRow>(
    tx,
    `update users set
       name = coalesce(:name, name),
       role = coalesce(:role, role),
       active = coalesce(:active, active),
       password_hash = coalesce(:passwordHash, password_hash)
     where id = :id
     returning ${userColumns}`,
    { id, name, role, active, passwordHash },
  );
  return row && presentUser(row);
}

/** Holds the user for this change; waits for another one that is under way. */
export async function lockUser(tx: Tx, id: string): Promise<User | undefined> {
  const row = await firstRow<UserRow>(tx, `select ${userColumns} from users where id = :id for update`, {
    id,
  });
  return row && presentUser(row);
}

/** Ids of the active administrators, who stay as they are until the transaction ends. */
export async function lockAdministrators(tx: Tx): Promise<readonly string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select id from users where role = 'administrator' and active order by id for update`,
  );
  return found.map(({ id }) => id);
}

/** Lets nobody else make users until the transaction ends; answers how many there are. */
export async function lockUsers(tx: Tx): Promise<number> {
  await rows(tx, 'lock table users in share row exclusive mode');
  const counted = await firstRow<{ users: number }>(tx, 'select count(*)::integer as users from users');
  return counted?.users ?? 0;
}

export async function hasUser(tx: Tx, id: string): Promise<boolean> {
  return (await firstRow(tx, 'select id from users where id = :id', { id })) !== undefined;
}

export async function insertSession(
  tx: Tx,
  session: { tokenHash: Buffer; userId: string; createdAt: Date; expiresAt: Date },
): Promise<void> {
  await rows(
    tx,
    `insert into sessions (token_hash, user_id, created_at, expires_at)
     values (:tokenHash, :userId, :createdAt, :expiresAt)`,
    { ...session },
  );
}

export async function deleteSession(tx: Tx, tokenHash: Buffer): Promise<void> {
  await rows(tx, 'delete from sessions where token_hash = :tokenHash', { tokenHash });
}

/** Ends all sessions of a user, but for the one that is kept. */
export async function deleteSessionsOf(tx: Tx, userId: string, kept?: Buffer): Promise<void> {
  await rows(
    tx,
    'delete from sessions where user_id = :userId and (:kept::bytea is null or token_hash <> :kept::bytea)',
    { userId, kept: kept ?? null },
  );
}

/** True when there was such a token, not revoked yet, and of that owner unless `ownerId` is null. */
export async function markApiTokenRevoked(
  tx: Tx,
  { id, ownerId, now }: { id: string; ownerId: string | null; now: Date },
): Promise<boolean> {
  const revoked = await rows(
    tx,
    `update api_tokens set revoked_at = :now
     where id = :id and revoked_at is null and (:ownerId::uuid is null or user_id = :ownerId::uuid)
     returning id`,
    { id, ownerId, now },
  );
  return revoked.length > 0;
}

export async function insertApiToken(
  tx: Tx,
  token: { id: string; userId: string; name: string; tokenHash: Buffer; createdAt: Date },
): Promise<void> {
  await rows(
    tx,
    `insert into api_tokens (id, user_id, name, token_hash, created_at)
     values (:id, :userId, :name, :tokenHash, :createdAt)`,
    { ...token },
  );
}

/** Forgets the keys of calls before that instant: repeated, they would be carried out again (rule R16). */
export async function deleteOldIdempotencyKeys(tx: Tx, before: Date): Promise<void> {
  await rows(tx, 'delete from idempotency_keys where requested_at < :before', { before });
}

export async function deleteExpiredSessions(tx: Tx, now: Date): Promise<void> {
  await rows(tx, 'delete from sessions where expires_at <= :now', { now });
}
