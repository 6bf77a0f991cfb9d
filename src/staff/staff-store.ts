import type { Role } from '../shared/actor.ts';
import type { Tx } from '../shared/db.ts';
import { rows } from '../shared/db.ts';

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
