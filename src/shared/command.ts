import type { Actor } from './actor.ts';
import type { Clock } from './clock.ts';
import type { Db, Tx, Writes } from './db.ts';
import { firstRow, isLockTimeout, rows } from './db.ts';
import { DomainError } from './errors.ts';

export interface Deps {
  /** For reads. */
  readonly db: Db;
  /** For transactions that write; they read in their own transaction. */
  readonly writes: Writes;
  readonly clock: Clock;
}

/** Who asks for a change and, when the caller may repeat itself, by which key it is recognised (rule R16). */
export interface Command {
  readonly actor: Actor;
  readonly request?: { readonly key: string; readonly fingerprint: string };
}

export type CommandErrorCode = 'idempotencyKeyReused' | 'requestUnderWay';

/** What a refusal says: the code and the details of its DomainError. */
export interface Refusal {
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** The refusal that an earlier request with the same key got: it is given again, whatever has changed since (rule R16). */
export class RememberedRefusal extends DomainError<string> {}

/**
 * Carries out one change: opens the transaction, answers a repeated request with its first answer (rule R16), does the
 * work, and writes down who did what. All of it is committed together or not at all, so a killed process leaves
 * neither a half-done change nor a key that was used up for nothing. The answer must be plain JSON data.
 *
 * @param change `action` is the audit's word, `noun.verb` in kebab-case (`delivery.record`), `details` what was asked, without secrets
 * @throws DomainError idempotencyKeyReused when the key came with another request before; requestUnderWay when the
 *   first request with the key is still being carried out; RememberedRefusal when this request was refused before
 */
export async function carryOut<Answer>(
  { writes, clock }: Deps,
  command: Command,
  change: { readonly action: string; readonly details?: unknown },
  work: (tx: Tx) => Promise<Answer>,
): Promise<Answer> {
  return writes.transaction(async (tx) => {
    const { actor, request } = command;
    if (request) {
      const earlier = await claimKey(tx, actor.id, request, clock.now());
      if (earlier?.refusal) throw new RememberedRefusal(earlier.refusal.code, earlier.refusal.details);
      if (earlier) return earlier.answer as Answer;
    }
    const answer = await work(tx);
    await recordChange(tx, command, change, answer, clock.now());
    return answer;
  });
}

interface Remembered {
  readonly fingerprint: string;
  readonly answer: unknown;
  readonly refusal: Refusal | null;
}

/** Claims the key, or answers what was remembered by it. */
async function claimKey(
  tx: Tx,
  actorId: string,
  request: { key: string; fingerprint: string },
  now: Date,
): Promise<Remembered | undefined> {
  if (await insertKey(tx, { actorId, ...request, refusal: null, now })) return undefined;
  const earlier = await firstRow<Remembered>(
    tx,
    'select fingerprint, answer, refusal from idempotency_keys where actor_id = :actorId and key = :key',
    { actorId, key: request.key },
  );
  if (earlier?.fingerprint !== request.fingerprint) {
    throw new DomainError<CommandErrorCode>('idempotencyKeyReused', { key: request.key });
  }
  return earlier;
}

/**
 * Remembers the refusal of a request by its key (rule R16), in a transaction of its own after the one that was rolled
 * back: a process that is killed before leaves the key unused, and the request may be sent again.
 *
 * @returns false when the key has an answer or a refusal already: of the same request, sent twice at once, that one counts
 * @throws DomainError requestUnderWay, as carryOut does
 */
export async function rememberRefusal(
  { writes, clock }: Deps,
  { actor, request }: Command,
  { code, details }: Refusal,
): Promise<boolean> {
  if (request === undefined) return true;
  const refusal = JSON.stringify({ code, details });
  return writes.transaction((tx) =>
    insertKey(tx, { actorId: actor.id, ...request, refusal, now: clock.now() }),
  );
}

/**
 * Writes down a key that is new. While a request with the same key is being carried out it is not known whether the key
 * is: that is waited for as long as a writer waits for another, and then refused.
 *
 * @returns false when the key is there already
 */
async function insertKey(
  tx: Tx,
  key: { actorId: string; key: string; fingerprint: string; refusal: string | null; now: Date },
): Promise<boolean> {
  try {
    const inserted = await rows(
      tx,
      `insert into idempotency_keys (actor_id, key, fingerprint, refusal, requested_at)
       values (:actorId, :key, :fingerprint, :refusal::jsonb, :now)
       on conflict (actor_id, key) do nothing
       returning key`,
      key,
    );
    return inserted.length > 0;
  } catch (error) {
    if (!isLockTimeout(error)) throw error;
    throw new DomainError<CommandErrorCode>('requestUnderWay', { key: key.key });
  }
}

async function recordChange(
  tx: Tx,
  { actor, request }: Command,
  change: { action: string; details?: unknown },
  answer: unknown,
  now: Date,
): Promise<void> {
  await rows(
    tx,
    `with answered as (
       update idempotency_keys set answer = :answer::jsonb where actor_id = :actorId and key = :key
     )
     insert into audit_entries (recorded_at, actor_id, actor_login, action, subject_id, details)
     values (:now, :actorId, :login, :action, :subjectId, :details::jsonb)`,
    {
      answer: JSON.stringify(answer ?? null),
      actorId: actor.id,
      key: request?.key ?? null,
      now,
      login: actor.login,
      action: change.action,
      subjectId: subjectOf(answer),
      details: JSON.stringify(change.details ?? {}),
    },
  );
}

function subjectOf(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null || !('id' in answer)) return null;
  return typeof answer.id === 'string' ? answer.id : null;
}
