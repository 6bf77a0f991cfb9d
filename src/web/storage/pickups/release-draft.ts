import { v4 as newId } from 'uuid';
import type { paths } from '../../api/schema.d.ts';
import type { Schemas } from '../../api/schemas.ts';
import type { ChosenContract } from '../recording/chosen-contract.ts';

type Body = paths['/pickups']['post']['requestBody']['content']['application/json'];

/** A pickup as it was typed: without a day it is of the day on which it is sent. */
export type TypedPickup = Omit<Body, 'occurredOn'> & {
  readonly id: string;
  readonly occurredOn: string | null;
};

/** How much of a category: so many of the oldest, or so many of lots that the person names by lot and slot. */
interface TakenOfCategory {
  readonly oldest: number | '';
  readonly lots: Readonly<Record<string, number | ''>>;
}

export interface ReleaseDraft {
  /** Made here, so that the same pickup sent twice is one (rule R16). */
  readonly id: string;
  readonly contract: ChosenContract | null;
  /** Chosen by the person; null for today, whatever day the draft is finished on. */
  readonly occurredOn: string | null;
  /** Of the contract, by category. */
  readonly taken: Readonly<Record<string, TakenOfCategory>>;
  /** What went out and was not answered, while nobody changes anything: it may have been recorded. */
  readonly unanswered: TypedPickup | null;
}

export const nothingTaken: TakenOfCategory = { oldest: 0, lots: {} };

export function freshRelease(): ReleaseDraft {
  return { id: newId(), contract: null, occurredOn: null, taken: {}, unanswered: null };
}

export function isReleaseDraft(kept: ReleaseDraft): boolean {
  return typeof kept.taken === 'object' && kept.unanswered !== undefined;
}

/** The draft for a contract: numbers that were typed for another one are not carried over. */
export function ofContract(draft: ReleaseDraft, contract: ChosenContract | null): ReleaseDraft {
  if (draft.contract?.contractId === contract?.contractId) return draft;
  return { ...draft, contract, taken: {}, unanswered: null };
}

/** Numbers that would have to be typed again. */
export function hasTaken({ taken }: ReleaseDraft): boolean {
  return Object.values(taken).some(({ oldest, lots }) =>
    [oldest, ...Object.values(lots)].some((quantity) => quantity !== '' && quantity > 0),
  );
}

/** A lot may lie in several slots. */
export function lotKey({ lotId, slot }: { readonly lotId: string; readonly slot: string }): string {
  return `${lotId} ${slot}`;
}

/** So many of the oldest; what was chosen by lots is forgotten, or it would be taken twice. */
export function takeOldest(draft: ReleaseDraft, category: string, oldest: number | ''): ReleaseDraft {
  return { ...draft, taken: { ...draft.taken, [category]: { oldest, lots: {} } } };
}

/** So many of a lot; a number of the oldest is forgotten. */
export function takeOfLot(
  draft: ReleaseDraft,
  category: string,
  key: string,
  quantity: number | '',
): ReleaseDraft {
  const lots = { ...(draft.taken[category] ?? nothingTaken).lots, [key]: quantity };
  return { ...draft, taken: { ...draft.taken, [category]: { oldest: 0, lots } } };
}

/**
 * The pickup to send; undefined while nothing is to be taken. Only of what is on the screen: nobody can see or correct
 * a number of what is gone from it.
 */
export function pickupOf(
  draft: ReleaseDraft,
  place: { readonly contractId: string; readonly warehouseId: string },
  shown: Schemas['Pickable']['categories'],
): TypedPickup | undefined {
  const lines = shown.flatMap(({ category, lots }) => {
    const taken = draft.taken[category] ?? nothingTaken;
    return [
      ...lineOf({ category }, taken.oldest),
      ...lots
        .filter(({ remaining }) => remaining > 0)
        .flatMap((lot) => lineOf({ lotId: lot.lotId, slot: lot.slot }, taken.lots[lotKey(lot)])),
    ];
  });
  if (lines.length === 0) return undefined;
  return { id: draft.id, ...place, occurredOn: draft.occurredOn, lines };
}

function lineOf(
  of: Omit<Body['lines'][number], 'quantity'>,
  quantity: number | '' | undefined,
): Body['lines'] {
  return typeof quantity === 'number' && quantity > 0 ? [{ ...of, quantity }] : [];
}
