import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Command, Deps } from './command.ts';
import { carryOut } from './command.ts';
import type { Tx } from './db.ts';
import { DomainError } from './errors.ts';
import { withRule } from './schema-rule.ts';

/**
 * The body of a PATCH: any of the fields, one at least. `seen` is what the caller saw in fields that he changes, so
 * that a change of somebody else is not undone by one who never saw it; without it, the last change stays.
 */
export function changeOf<Fields extends z.ZodRawShape>(fields: Fields) {
  const names = Object.keys(fields) as (keyof Fields & string)[];
  const seen = z
    .partialRecord(z.enum(names), z.unknown())
    .optional()
    .meta({
      description:
        'What these fields held when the caller read them. One that holds something else by now is refused with ' +
        '409 changedMeanwhile; `details.now` says what. Left out: nothing is compared.',
    });
  return withRule(
    z.strictObject(fields).partial().extend({ seen }),
    (body) => Object.keys(body).some((name) => name !== 'seen'),
    {
      ru: 'Укажите хотя бы одно поле, которое нужно изменить.',
      en: 'Name one field to change at least.',
    },
  );
}

/** What the caller saw, by field. */
export type Seen = Readonly<Record<string, unknown>> | undefined;

export type ChangeErrorCode = 'changedMeanwhile';

/**
 * Refuses a change of what somebody else has changed since the caller saw it, unless both write the same value.
 * @param now the record as it stands, held until the end of the transaction
 * @throws DomainError changedMeanwhile with the fields as they are `now`
 */
export function refuseStale(now: object, change: object, seen: Seen): void {
  const held = now as Readonly<Record<string, unknown>>;
  const asked = change as Readonly<Record<string, unknown>>;
  const stale = Object.entries(seen ?? {}).filter(
    ([name, value]) =>
      name in asked && !isDeepStrictEqual(held[name], value) && !isDeepStrictEqual(held[name], asked[name]),
  );
  if (stale.length === 0) return;
  throw new DomainError<ChangeErrorCode>('changedMeanwhile', {
    now: Object.fromEntries(stale.map(([name]) => [name, held[name]])),
  });
}

/** A PATCH of one record: what is asked of which, and what the caller saw. */
export type ChangeOf<Fields> = Partial<Fields> & { readonly id: string; readonly seen?: Seen };

/**
 * Changes a record, as every PATCH but a user's does: holds it until the end of the transaction, refuses what went
 * stale, keeps it as it is now with what is asked, and writes down who did it (`carryOut`).
 *
 * @param how `action` is the audit's word; `get` refuses what is not there
 * @returns the record as it is from now on
 * @throws DomainError changedMeanwhile, and what `get` and `update` throw
 */
export async function changeRecord<Kept extends object>(
  deps: Deps,
  command: Command,
  { id, seen, ...change }: ChangeOf<NoInfer<Kept>>,
  how: {
    readonly action: string;
    readonly lock: (tx: Tx, id: string) => Promise<void>;
    readonly get: (tx: Tx, id: string) => Promise<Kept>;
    readonly update: (tx: Tx, changed: NoInfer<Kept>) => Promise<void>;
  },
): Promise<Kept> {
  return carryOut(deps, command, { action: how.action, details: { id, ...change } }, async (tx) => {
    await how.lock(tx, id);
    const now = await how.get(tx, id);
    refuseStale(now, change, seen);
    const changed: Kept = { ...now, ...change };
    await how.update(tx, changed);
    return changed;
  });
}
