import type { Request } from 'express';
import type { HttpErrorCode, Upload } from '../http/endpoint.ts';
import type { Actor } from '../shared/actor.ts';
import type { Command } from '../shared/command.ts';
import { fingerprintOf } from '../shared/fingerprint.ts';
import { DomainError } from '../shared/errors.ts';

/** Who asks, and with an Idempotency-Key the fingerprint of what is asked (rule R16). */
export function commandOfRequest(
  request: Request,
  asked: { readonly query: unknown; readonly body: unknown },
  upload: Upload | undefined,
): Command {
  const actor = request.actor ?? nobody;
  const key = request.header('idempotency-key');
  if (key === undefined || request.method !== 'POST') return { actor };
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) throw new DomainError<HttpErrorCode>('idempotencyKeyInvalid');
  if (actor === nobody) return { actor };
  const fingerprint = fingerprintOf(request.path, asked.query, withoutSecrets(asked.body), upload?.sha256);
  return { actor, request: { key, fingerprint } };
}

/** Stands for whoever calls a public endpoint; it is never written down. */
const nobody: Actor = { id: '', login: '', name: '', role: 'storekeeper' };

/** A fingerprint is kept, and a fast hash of a password would let whoever steals it try guesses: leave it out. */
function withoutSecrets(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('password' in body)) return body;
  return { ...body, password: undefined };
}
