import { createHash, randomBytes, randomInt } from 'node:crypto';

/** 256 random bits: what a session or an API token proves itself by. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** A password of almost 80 random bits that people can type: four groups of four, without letters that look alike. */
export function newPassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  const group = () => Array.from({ length: 4 }, () => letters.charAt(randomInt(letters.length))).join('');
  return [group(), group(), group(), group()].join('-');
}

/**
 * What the database keeps of a secret. A plain SHA-256 is enough for 256 random bits (nobody can guess them);
 * passwords, which people choose, are hashed by password.ts.
 */
export function hashOfSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
