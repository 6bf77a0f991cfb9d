import { hash, verify } from '@node-rs/argon2';
import { newSecret } from './secret.ts';

/** argon2id with the first choice of OWASP's Password Storage Cheat Sheet: 19 MiB, 2 passes, 1 thread. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

let decoy: Promise<string> | undefined;

/**
 * True when the password is the one behind the hash. Without a hash (nobody has that login) it takes as long and is
 * false, so that the time of an answer does not tell which logins exist.
 */
export async function isPassword(passwordHash: string | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword(newSecret());
  const matches = await verify(passwordHash ?? (await decoy), password);
  return passwordHash !== undefined && matches;
}
