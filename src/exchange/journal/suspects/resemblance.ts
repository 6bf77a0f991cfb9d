import { daysBetween } from '../../../shared/dates.ts';
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

/** Tires that somebody recorded by hand longer ago than this are not taken for those of a row, days. */
const longestSlipByHand = 40;

interface Comparison {
  /** May differ; everything else is the same. */
  readonly free: readonly ComparedField[];
  readonly of?: (recorded: RecordedFact) => boolean;
}

/** In how much a row may differ from what it is like: the most alike first. */
const comparisons: readonly Comparison[] = [
  { free: [] },
  { free: ['quantity'] },
  { free: ['place'] },
  { free: ['plate'] },
  { free: ['category'] },
  { free: ['contract'] },
  { free: ['occurredOn'] },
  // Its row is gone from the file, and another one of that day, contract and category has come.
  { free: ['quantity', 'place', 'plate'], of: ({ imported }) => imported },
];

/**
 * Finds what new rows are like (rule R25): a recorded movement for which no row of the file stands, and from which a row
 * differs in one field at most. Each recorded one is like one row, each row like one recorded one.
 *
 * @param recorded oldest first
 * @param apart whether a contract was said to be different from another one that it looks like
 */
export function resemblancesOf(
  fresh: readonly MovementFact[],
  recorded: readonly RecordedFact[],
  apart: (contractId: string, otherId: string) => boolean,
): readonly Resemblance[] {
  const found: Resemblance[] = [];
  const live = new OpenFacts(recorded.filter(({ reversed }) => !reversed));
  const reversed = new OpenFacts(recorded.filter((fact) => fact.reversed));
  let open = fresh;
  for (const comparison of comparisons) open = live.match(open, comparison, apart, found);
  reversed.match(open, { free: [] }, apart, found);
  return found;
}

/** Recorded facts that no row has been found to be like. */
class OpenFacts {
  #facts: readonly RecordedFact[];
  readonly #taken = new Set<string>();

  constructor(facts: readonly RecordedFact[]) {
    this.#facts = facts;
  }

  /** Adds what rows are like to `found`; answers the rows that are like nothing. */
  match(
    rows: readonly MovementFact[],
    { free, of = () => true }: Comparison,
    apart: (contractId: string, otherId: string) => boolean,
    found: Resemblance[],
  ): readonly MovementFact[] {
    this.#facts = this.#facts.filter((fact) => this.#isOpen(fact));
    if (rows.length === 0 || this.#facts.length === 0) return rows;
    const byLook = new Map<string, RecordedFact[]>();
    for (const fact of this.#facts) {
      if (!of(fact)) continue;
      for (const look of looksOfRecorded(fact, free)) {
        const same = byLook.get(look);
        if (same) same.push(fact);
        else byLook.set(look, [fact]);
      }
    }
    return rows.filter((fact) => {
      const alike = byLook.get(lookOfRow(fact, free)) ?? [];
      const recorded = this.#nearest(fact, alike, apart);
      if (recorded === undefined) return true;
      for (const line of linesOf(recorded)) this.#taken.add(line);
      found.push({ fact, recorded, differs: differencesOf(fact, recorded, free) });
      return false;
    });
  }

  #isOpen(fact: RecordedFact): boolean {
    return !linesOf(fact).some((line) => this.#taken.has(line));
  }

  #nearest(
    { on, contractId }: MovementFact,
    alike: readonly RecordedFact[],
    apart: (contractId: string, otherId: string) => boolean,
  ): RecordedFact | undefined {
    let nearest: RecordedFact | undefined;
    let shortest = Infinity;
    for (const recorded of alike) {
      const slip = Math.abs(daysBetween(recorded.on, on));
      if (slip >= shortest || !this.#isOpen(recorded)) continue;
      if (!recorded.imported && slip > longestSlipByHand) continue;
      if (apart(contractId, recorded.contractId)) continue;
      nearest = recorded;
      shortest = slip;
    }
    return nearest;
  }
}

function linesOf({ movementId, lines }: RecordedFact): string[] {
  return lines.map((line) => `${movementId} ${line}`);
}

/** In place of what a row leaves unsaid: any. A folded plate has no asterisk. */
const any = '*';

/** What a row says, without the fields that are free. */
function lookOfRow(fact: MovementFact, free: readonly ComparedField[]): string {
  const unsaid = isDelivery(fact) ? '' : any;
  const place = [fact.warehouseId, fact.slotId ?? unsaid].join(' ');
  const plate = fact.plate === undefined ? unsaid : foldedPlate(fact.plate);
  return lookOf({ ...fact, place, plate }, free);
}

/** What rows that mean this could say: one of Расход may leave the slot and the plate unsaid. */
function* looksOfRecorded(fact: RecordedFact, free: readonly ComparedField[]): Generator<string> {
  for (const place of placesOf(fact)) {
    for (const plate of platesOf(fact)) {
      yield lookOf({ ...fact, place, plate }, free);
      if (free.includes('plate')) break;
    }
    if (free.includes('place')) break;
  }
}

function placesOf({ kind, warehouseId, slotIds: [slotId = '', ...others] }: RecordedFact): string[] {
  const said = others.length === 0 ? [`${warehouseId} ${slotId}`] : [];
  return kind === 'delivery' ? said : [...said, `${warehouseId} ${any}`];
}

function platesOf({ kind, plates: [plate, ...others] }: RecordedFact): string[] {
  if (kind === 'delivery') return [foldedPlate(plate ?? '')];
  return typeof plate === 'string' && others.length === 0 ? [foldedPlate(plate), any] : [any];
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
function differencesOf(
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
