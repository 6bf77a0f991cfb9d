import type { Words } from '../../shared/language.ts';

/** What the lines of a movement do to the chargeable quantity (rule R3); `transfer` changes nothing of it. */
type Effect = 'arrival' | 'departure' | 'transfer';

interface KindOfMovement {
  /** As a workbook names it; the screens have texts of their own. */
  readonly words: Words;
  /** Of its lines; null when they have that of what they reverse. */
  readonly effect: Effect | null;
}

/**
 * The kinds of movement that people record. Requests, answers, the list as a workbook and the filter of the journal follow
 * this table; a screen that lacks something for a kind does not compile. The database knows the same kinds, and more:
 * `movements_kind_known`, and `check_effects` for the effects.
 */
export const movementKinds = {
  delivery: { words: { ru: 'приёмка', en: 'delivery' }, effect: 'arrival' },
  pickup: { words: { ru: 'выдача', en: 'pickup' }, effect: 'departure' },
  reversal: { words: { ru: 'сторно', en: 'reversal' }, effect: null },
} as const satisfies Readonly<Record<string, KindOfMovement>>;

export type MovementKind = keyof typeof movementKinds;
export const movementKindNames = Object.keys(movementKinds) as MovementKind[];

/** Every kind but a reversal is a fact of its own, and may be reversed. */
export type FactKind = Exclude<MovementKind, 'reversal'>;

/** The kinds that change what is charged: a document names them beside its days. */
export const chargedKinds = ['delivery', 'pickup'] as const satisfies readonly FactKind[];
export type ChargedKind = (typeof chargedKinds)[number];
