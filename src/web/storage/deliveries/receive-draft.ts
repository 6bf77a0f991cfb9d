import { v4 as newId } from 'uuid';
import type { paths } from '../../api/schema.d.ts';
import type { TireDescription } from '../lots/lot-fields.ts';
import { knownOf, lotFieldNames, nothingKnown } from '../lots/lot-fields.ts';
import type { ChosenContract } from '../recording/chosen-contract.ts';

type Body = paths['/deliveries']['post']['requestBody']['content']['application/json'];

/** A delivery as it was typed: without a day it is of the day on which it is sent. */
export type TypedDelivery = Omit<Body, 'occurredOn'> & {
  readonly id: string;
  readonly occurredOn: string | null;
};
type BodyLine = Body['lines'][number];

export interface LineDraft {
  readonly key: string;
  readonly category: string;
  readonly quantity: number | '';
  /** Chosen by the person; null while the suggestion stands. */
  readonly slot: string | null;
  /** What the server suggested last, and whether the slot in force is too small. */
  readonly suggested: string | null;
  readonly short: boolean;
  readonly description: TireDescription;
}

export interface ReceiveDraft {
  /** Made here, so that the same delivery sent twice is one (rule R16). */
  readonly id: string;
  readonly contract: ChosenContract | null;
  /** Chosen by the person; null for today, whatever day the draft is finished on. */
  readonly occurredOn: string | null;
  readonly lines: readonly LineDraft[];
  readonly overfillReason: string;
}

const usualQuantity = 4;

export function freshLine(category = ''): LineDraft {
  return {
    key: newId(),
    category,
    quantity: usualQuantity,
    slot: null,
    suggested: null,
    short: false,
    description: nothingKnown,
  };
}

export function freshReceive(): ReceiveDraft {
  return { id: newId(), contract: null, occurredOn: null, lines: [freshLine()], overfillReason: '' };
}

export function isReceiveDraft(kept: ReceiveDraft): boolean {
  return Array.isArray(kept.lines) && kept.lines.every(({ description }) => typeof description === 'object');
}

/** The draft as it went out: sent again, it is the same, whatever day it is by then and whichever slot is suggested. */
export function asSent(draft: ReceiveDraft, { occurredOn, lines }: TypedDelivery): ReceiveDraft {
  return {
    ...draft,
    occurredOn,
    lines: draft.lines.map((line, index) => ({ ...line, slot: lines[index]?.slot ?? line.slot })),
  };
}

/** What the server suggested for another contract, category or before other tires. */
export function forgetSuggestion(line: LineDraft): LineDraft {
  return { ...line, suggested: null, short: false };
}

/** A slot belongs to a warehouse. */
export function forgetSlot(line: LineDraft): LineDraft {
  return { ...forgetSuggestion(line), slot: null };
}

/** Somebody has typed something worth keeping. */
export function isBegun(draft: ReceiveDraft): boolean {
  return draft.contract !== null || hasTires(draft);
}

/** What is there of a delivery beyond its client. */
export function hasTires({ lines, overfillReason }: ReceiveDraft): boolean {
  return overfillReason !== '' || lines.some((line) => line.category !== '' || isTyped(line));
}

/** What of a line would have to be typed again; a category is one tap, and comes with the line after another. */
export function isTyped({ quantity, slot, description }: LineDraft): boolean {
  return (
    quantity !== usualQuantity ||
    slot !== null ||
    lotFieldNames.some((name) => description[name] !== nothingKnown[name])
  );
}

export function slotOf(line: LineDraft): string | null {
  return line.slot ?? line.suggested;
}

/** The delivery to send; undefined while something is missing. */
export function deliveryOf(
  draft: ReceiveDraft,
  place: { readonly contractId: string; readonly warehouseId: string },
): TypedDelivery | undefined {
  const lines = draft.lines.map(lineOf);
  if (!lines.every((line) => line !== undefined)) return undefined;
  const overfillReason = draft.overfillReason.trim();
  const short = draft.lines.some((line) => line.short);
  if (short && overfillReason === '') return undefined;
  return {
    id: draft.id,
    ...place,
    occurredOn: draft.occurredOn,
    lines,
    ...(short && { overfillReason }),
  };
}

function lineOf(line: LineDraft): BodyLine | undefined {
  const slot = slotOf(line);
  const { category, quantity } = line;
  if (category === '' || quantity === '' || quantity < 1 || slot === null) return undefined;
  return { category, quantity, slot, ...knownOf(line.description) };
}
