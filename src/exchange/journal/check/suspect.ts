import type { AnswerWord } from '../read/answers.ts';
import type { SheetName } from '../read/journal-columns.ts';
import type { MovementFact } from './movement-fact.ts';

/** Lists of records that are known by a code, a number or a name, and may be taken for one another (rule R25). */
export const namedLists = ['warehouses', 'slots', 'categories', 'tariffs', 'clients', 'contracts'] as const;
export type NamedList = (typeof namedLists)[number];

/** A row of a list that would make a new record of what looks like an existing one. */
export interface SuspectMaster {
  readonly why: 'looksLike';
  readonly sheet: SheetName;
  readonly row: number;
  readonly list: NamedList;
  readonly name: string;
  /** What it looks like: a record of the database, or one of a row above, which has no id yet. */
  readonly resembles: { readonly id: string | null; readonly name: string; readonly row: number | null };
}

/** What of a row differs from the recorded movement that it is like; `place` is the warehouse or the slot. */
export type ComparedField = 'occurredOn' | 'contract' | 'place' | 'category' | 'quantity' | 'plate';

/**
 * A row of Приход or Расход that may be no new movement: `changed` is like a recorded one but for what `differs`, `byHand`
 * is the same as one that no import wrote, and the movement of a `reversed` one was reversed.
 */
export interface SuspectMovement {
  readonly why: 'changed' | 'byHand' | 'reversed';
  readonly fact: MovementFact;
  readonly differs: readonly ComparedField[];
  readonly movementId: string;
  /** What of it the row is like; null for all of its lines. */
  readonly lines: readonly number[] | null;
}

/** The answers that make sense, the likeliest first. */
export const answersTo: Readonly<
  Record<SuspectMaster['why'] | SuspectMovement['why'], readonly AnswerWord[]>
> = {
  looksLike: ['same', 'more'],
  changed: ['correction', 'same', 'more'],
  byHand: ['same', 'correction', 'more'],
  reversed: ['more', 'same'],
};
