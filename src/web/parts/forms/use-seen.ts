import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../api/client.ts';
import { fieldErrors } from './form-end.tsx';

/** How a field's value is told to people, where it is more than a text, a number or a list of texts. */
type Words<Fields> = { readonly [Name in keyof Fields]?: (value: Fields[Name]) => string };

/**
 * What a card held when its person opened it. Saving sends the fields that he changed and what he saw of them, so that
 * nothing is undone that somebody else has written meanwhile; where both changed one field he is told, and whoever
 * saves again has seen it.
 *
 * @param opened undefined for a new record
 */
export function useSeen<Fields extends object>(opened: Fields | undefined, words: Words<Fields> = {}) {
  const { t } = useTranslation('shell');
  const [seen, setSeen] = useState(opened);

  /** The body of the PATCH; undefined when nothing was changed. */
  function changeOf(next: Fields) {
    const before: Partial<Fields> = seen ?? {};
    const names = namesOf(next).filter((name) => !same(next[name], before[name]));
    return names.length === 0 ? undefined : { ...pick(next, names), seen: pick(before, names) };
  }

  /** What to say at which field, for `form.setErrors`; what it holds now counts as seen. */
  function errorsOf(error: Error): Record<string, string> {
    const now = changedMeanwhile<Fields>(error);
    if (!now) return fieldErrors(error);
    if (seen) setSeen({ ...seen, ...now });
    const told = namesOf(now).flatMap((name) => {
      const tell = words[name];
      const value = now[name] as Fields[typeof name];
      return tell ? [[name, tell(value)] as const] : leaves(name, seen?.[name], value);
    });
    return Object.fromEntries(
      told.map(([path, value]) => [path, t('changedMeanwhile', { now: value === '' ? '—' : value })]),
    );
  }

  return { changeOf, errorsOf };
}

function changedMeanwhile<Fields>(error: Error): Partial<Fields> | undefined {
  if (!(error instanceof Refusal) || error.code !== 'changedMeanwhile') return undefined;
  return error.details['now'] as Partial<Fields>;
}

/** A field of fields is told by those that differ. */
function leaves(name: string, before: unknown, now: unknown): (readonly [path: string, value: string])[] {
  if (typeof now !== 'object' || now === null || Array.isArray(now)) return [[name, wordsOf(now)]];
  const held = (before ?? {}) as Readonly<Record<string, unknown>>;
  return Object.entries(now)
    .filter(([part, value]) => !same(held[part], value))
    .map(([part, value]) => [`${name}.${part}`, wordsOf(value)]);
}

function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join(', ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function namesOf<Fields extends object>(fields: Fields): (keyof Fields & string)[] {
  return Object.keys(fields) as (keyof Fields & string)[];
}

function pick<Fields extends object>(
  fields: Partial<Fields>,
  names: readonly (keyof Fields & string)[],
): Partial<Fields> {
  const picked: Partial<Fields> = {};
  for (const name of names) picked[name] = fields[name];
  return picked;
}
