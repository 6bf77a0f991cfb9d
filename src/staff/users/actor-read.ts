import type { Actor } from '../../shared/actor.ts';
import type { Db } from '../../shared/db.ts';
import { firstRow } from '../../shared/db.ts';

/** The active user whom a secret stands for: a session that has not expired or an API token not revoked. */
export async function findActor(db: Db, secretHash: Buffer, now: Date): Promise<Actor | undefined> {
  return firstRow<Actor>(
    db,
    `select users.id, users.login, users.name, users.role
     from (
       select user_id from sessions where token_hash = :secretHash and expires_at > :now
       union all
       select user_id from api_tokens where token_hash = :secretHash and revoked_at is null
     ) proof
     join users on users.id = proof.user_id
     where users.active`,
    { secretHash, now },
  );
}

/** The oldest active administrator: in whose name the person at the command line acts. */
export async function findAdministrator(db: Db): Promise<Actor | undefined> {
  return firstRow<Actor>(
    db,
    `select id, login, name, role from users
     where role = 'administrator' and active
     order by created_at, id
     limit 1`,
  );
}

export interface Credentials extends Actor {
  readonly active: boolean;
  readonly passwordHash: string;
}

/** What a sign-in is checked against; the case of letters in a login does not matter. */
export async function findCredentials(db: Db, login: string): Promise<Credentials | undefined> {
  return firstRow<Credentials>(
    db,
    `select id, login, name, role, active, password_hash as "passwordHash"
     from users where lower(login) = lower(:login)`,
    { login },
  );
}
