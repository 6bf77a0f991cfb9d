import { createHash } from 'node:crypto';
import type { ChargedKind } from '../../../storage/movements/movement-kinds.ts';
import type { Day } from '../../../shared/dates.ts';
import type { SheetValues } from '../read/journal-columns.ts';
import type { JournalRow } from '../read/journal-row.ts';
import { withCyrillicLetters } from '../../../shared/folded.ts';

export const movementSheets = ['Приход', 'Расход'] as const;
export type MovementSheet = (typeof movementSheets)[number];
export type MovementRow = JournalRow<MovementSheet>;

/** What a row of Приход or Расход means when all that it refers to is known: it is going to be a movement. */
export interface Meaning {
  readonly on: Day;
  readonly contractId: string;
  readonly warehouseId: string;
  readonly categoryId: string;
  readonly quantity: number;
  /** Where the units go to, or are taken from if the row says. */
  readonly slotId: string | undefined;
  readonly plate: string | undefined;
}

export interface MovementFact extends Meaning {
  readonly kind: ChargedKind;
  readonly row: MovementRow;
  /** Places of one unit. */
  readonly places: number;
  /** Recognises the row when the file comes again: a hash in hex. */
  readonly key: string;
  /** Of a row that corrects a delivery: the lot that the wrong one had brought. */
  readonly replaces?: string | undefined;
  /** The recorded movement that is undone and recorded again as this one, because a row corrects what it depends on. */
  readonly rerecords?: string;
  /** The lines of it that this takes the place of. */
  readonly recordedLines?: readonly number[];
  /** Its number, when the file has no row for it; `row` is then the correcting one. */
  readonly recordedNumber?: string;
  /** Then also the lot that it took, whose right version it takes before others. */
  readonly tookLot?: string;
}

export function isDelivery({ kind }: Pick<MovementFact, 'kind'>): boolean {
  return kind === 'delivery';
}

/** Ids of the contracts of some rows, each once. */
export function contractsOf(facts: readonly MovementFact[]): readonly string[] {
  return [...new Set(facts.map(({ contractId }) => contractId))];
}

/**
 * Makes the keys of a journal's rows, in their order. A key is made of what the movement means, not of its
 * description, so that a corrected note is not a second delivery; of rows that mean the same, the second has
 * ordinal 2.
 */
export function rowKeys(): (sheet: MovementSheet, meaning: Meaning) => string {
  const ordinals = new Map<string, number>();
  return (sheet, { on, contractId, warehouseId, slotId, categoryId, quantity, plate }) => {
    const parts = [sheet, on, contractId, warehouseId, slotId ?? '', categoryId, quantity, plateInKey(plate)];
    const meaning = parts.join('\n');
    const ordinal = (ordinals.get(meaning) ?? 0) + 1;
    ordinals.set(meaning, ordinal);
    return createHash('sha256').update(`${meaning}\n${ordinal}`).digest('hex');
  };
}

/**
 * The plate as keys have always had it. It stays as it is, whatever else comes to look alike: keys are stored with the rows
 * that were imported, and a row with another key would be a second delivery.
 */
function plateInKey(plate: string | undefined): string {
  const seen = (plate ?? '').toLowerCase().replace(/[\s\p{Pd}]/gu, '');
  return withCyrillicLetters(seen).replaceAll('0', 'о');
}

/** Groups of rows of Приход that could not be understood: a pickup of what they might have brought is no shortage. */
export type UnknownDeliveries = ReadonlySet<string>;

/** A contract's stock of one category in one warehouse, in the words of the journal; undefined parts could be any. */
export function groupOf({
  contract,
  warehouse,
  category,
}: Pick<SheetValues<MovementSheet>, 'contract' | 'warehouse' | 'category'>): string {
  return [contract, warehouse, category].map((part) => part ?? '*').join('\n');
}
