import { createHash } from 'node:crypto';

/** The SHA-256 of anything that JSON can hold, in hex: equal for a request (rule R16) or facts (rule R10) that are equal. */
export function fingerprintOf(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
