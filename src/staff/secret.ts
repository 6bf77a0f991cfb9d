import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits: what a session or an API token proves itself by. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * What the database keeps of a secret. A plain SHA-256 is enough for 256 random bits (nobody can guess them);
 * passwords, which people choose, take password.ts.
 */
export function hashOfSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
