import type { MasterKind } from './masters.ts';

/** A new master looks like one that is there, and nobody has said that it is a different one (rule R25). */
export type LookAlikeErrorCode = 'looksLike';

/** A master as a refusal names it: by its number, code or name. */
export interface Resembled {
  /** None when it is asked for by the same request. */
  readonly id?: string;
  readonly number?: string;
  readonly code?: string;
  readonly name?: string;
  /** Of a client: names alone do not tell clients apart. */
  readonly inn?: string;
}

/** What a new master looks like, by the number, code or name of that one. */
export interface FoundAlike {
  readonly id: string;
  readonly name: string;
  readonly inn?: string;
  /** False when it needs no question: it is exactly the same, or a branch of the same client. */
  readonly isAsked: boolean;
}

/** One of many that are asked for at once. */
export interface AlikeItem {
  /** Its place among them, from 0. */
  readonly index: number;
  readonly asked: string;
  readonly resembles: Resembled;
}

/** The details of `looksLike`. Those of a broken index are not known: its message has no values. */
export interface LookAlikeDetails {
  readonly kind: MasterKind;
  readonly asked: string;
  readonly resembles: Resembled;
  /** Where many were asked for at once: the first of those that look like others, and how many there are. */
  readonly slots?: readonly AlikeItem[];
  readonly total?: number;
}
