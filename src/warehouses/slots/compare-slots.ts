import { fullyFolded } from '../../shared/folded.ts';
import type { AlikeItem } from '../../shared/look-alikes/look-alike.ts';
import type { NewSlot } from './slot.ts';

/** A slot by its code, in the warehouse already or, without an id, asked for by the same request. */
interface KnownSlot {
  readonly id?: string;
  readonly code: string;
}

/** A new slot, with its place in the request, from 0. */
export type AskedSlot = NewSlot & { readonly index: number };

interface ComparedSlots {
  /** Codes that are there already or asked for twice. */
  readonly taken: readonly string[];
  /** Those that look like another one, and nobody has said that they are different (rule R25). */
  readonly alike: readonly AlikeItem[];
  /** Whether each of the asked slots looks like one before it. */
  readonly different: readonly boolean[];
}

/**
 * Compares new slots with those that are there and with one another, in their order: the first of two counts as there.
 * @param there slots of the warehouse, at least those that look like one of the new ones
 */
export function compareSlots(asked: readonly AskedSlot[], there: readonly KnownSlot[]): ComparedSlots {
  const lookingSo = Map.groupBy(there, ({ code }) => fullyFolded(code));
  const taken: string[] = [];
  const alike: AlikeItem[] = [];
  const different = asked.map(({ code, index, different = false }) => {
    const form = fullyFolded(code);
    const others = lookingSo.get(form) ?? [];
    const [other] = others;
    if (others.some((known) => known.code === code)) taken.push(code);
    else if (other && !different) alike.push({ index, asked: code, resembles: other });
    lookingSo.set(form, [...others, { code }]);
    return other !== undefined;
  });
  return { taken, alike, different };
}
