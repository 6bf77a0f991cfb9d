import { v4 as newId } from 'uuid';
import type { paths } from '../api/schema.d.ts';
import type { ChosenContract } from './receive-draft.ts';

export type PickupBody = paths['/pickups']['post']['requestBody']['content']['application/json'];

/** How much of a category: so many of the oldest, or so many of lots that the person names by lot and slot. */
interface TakenOfCategory {
  readonly oldest: number | '';
  readonly lots: Readonly<Record<string, number | ''>>;
}

export interface ReleaseDraft {
  /** Made here, so that the same pickup sent twice is one (R16). */
  readonly id: string;
  readonly contract: ChosenContract | null;
  /** Null for today. */
  readonly occurredOn: string | null;
  readonly taken: Readonly<Record<string, TakenOfCategory>>;
}

export const nothingTaken: TakenOfCategory = { oldest: 0, lots: {} };

export function freshRelease(): ReleaseDraft {
  return { id: newId(), contract: null, occurredOn: null, taken: {} };
}

export function isReleaseDraft(kept: ReleaseDraft): boolean {
  return typeof kept.taken === 'object';
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

/** The pickup to send; undefined while nothing is to be taken. */
export function pickupOf(
  draft: ReleaseDraft,
  place: { readonly contractId: string | undefined; readonly warehouseId: string | undefined },
  today: string,
): PickupBody | undefined {
  const { contractId, warehouseId } = place;
  if (contractId === undefined || warehouseId === undefined) return undefined;
  const lines = Object.entries(draft.taken).flatMap(([category, { oldest, lots }]) => [
    ...(typeof oldest === 'number' && oldest > 0 ? [{ category, quantity: oldest }] : []),
    ...Object.entries(lots).flatMap(([key, quantity]) => lineOfLot(key, quantity)),
  ]);
  if (lines.length === 0) return undefined;
  return { id: draft.id, contractId, warehouseId, occurredOn: draft.occurredOn ?? today, lines };
}

function lineOfLot(key: string, quantity: number | ''): PickupBody['lines'] {
  if (quantity === '' || quantity < 1) return [];
  const end = key.indexOf(' ');
  return [{ lotId: key.slice(0, end), slot: key.slice(end + 1), quantity }];
}
