import { foldedPlate } from '../../../shared/folded.ts';
import type { MovementFact } from '../check/movement-fact.ts';
import { isDelivery } from '../check/movement-fact.ts';
import type { ComparedField } from '../check/suspect.ts';
import type { RecordedFact } from './recorded-fact.ts';

/** A row, what is recorded that it is like, and in what it differs from that. */
export interface Resemblance {
  readonly fact: MovementFact;
  readonly recorded: RecordedFact;
  readonly differs: readonly ComparedField[];
}

/** In place of what a row leaves unsaid; no folded plate has an asterisk. */
const unsaid = '*';

/** What a row says, without the fields that are free. */
export function lookOfRow(fact: MovementFact, free: readonly ComparedField[]): string {
  const missing = isDelivery(fact) ? '' : unsaid;
  const place = [fact.warehouseId, fact.slotId ?? missing].join(' ');
  const plate = fact.plate === undefined ? missing : foldedPlate(fact.plate);
  return lookOf({ ...fact, place, plate }, free);
}

/** What rows that mean this could say: one of Расход may leave the slot and the plate unsaid. */
export function* looksOfRecorded(fact: RecordedFact, free: readonly ComparedField[]): Generator<string> {
  const places = free.includes('place') ? [''] : placesOf(fact);
  const plates = free.includes('plate') ? [''] : platesOf(fact);
  for (const place of places) for (const plate of plates) yield lookOf({ ...fact, place, plate }, free);
}

function placesOf({ kind, warehouseId, slotIds: [slotId = '', ...others] }: RecordedFact): string[] {
  const said = others.length === 0 ? [`${warehouseId} ${slotId}`] : [];
  return kind === 'delivery' ? said : [...said, `${warehouseId} ${unsaid}`];
}

function platesOf({ kind, plates: [plate, ...others] }: RecordedFact): string[] {
  if (kind === 'delivery') return others.length === 0 ? [foldedPlate(plate ?? '')] : [];
  return typeof plate === 'string' && others.length === 0 ? [foldedPlate(plate), unsaid] : [unsaid];
}

interface Look {
  readonly kind: string;
  readonly on: string;
  readonly contractId: string;
  readonly categoryId: string;
  readonly quantity: number;
  readonly place: string;
  readonly plate: string;
}

function lookOf(
  { kind, on, contractId, categoryId, quantity, place, plate }: Look,
  free: readonly ComparedField[],
): string {
  const said: readonly [ComparedField, string | number][] = [
    ['occurredOn', on],
    ['contract', contractId],
    ['category', categoryId],
    ['quantity', quantity],
    ['place', place],
    ['plate', plate],
  ];
  return [kind, ...said.filter(([field]) => !free.includes(field)).map(([, value]) => value)].join('\n');
}

/** Of the fields that were free to differ, those that do. */
export function differencesOf(
  fact: MovementFact,
  recorded: RecordedFact,
  free: readonly ComparedField[],
): ComparedField[] {
  return free.filter((field) => {
    const others = free.filter((other) => other !== field);
    const looks = [...looksOfRecorded(recorded, others)];
    return !looks.includes(lookOfRow(fact, others));
  });
}
