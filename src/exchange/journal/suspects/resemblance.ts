import { toUtc } from '../../../shared/dates.ts';
import type { Day } from '../../../shared/dates.ts';
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

/** What somebody recorded by hand longer before or after a row than this is not taken for it, in days. */
const longestSlipByHand = 40;

interface Comparison {
  /** May differ; everything else is the same. */
  readonly free: readonly ComparedField[];
  readonly of?: (recorded: RecordedFact) => boolean;
  /** In days. */
  readonly longestSlip?: number;
}

const isGone = ({ imported }: RecordedFact) => imported;
const hasNoPlate = ({ plates }: RecordedFact) => plates.every((plate) => plate === null);

/**
 * In what a row may differ from what it is like: the most alike first. More than one field may differ where no plate was
 * said, and of the same contract and category where the row of a movement is gone and another one has come within a few days.
 */
const comparisons: readonly Comparison[] = [
  { free: [] },
  { free: ['quantity'] },
  { free: ['place'] },
  { free: ['plate'] },
  { free: ['category'] },
  { free: ['contract'] },
  { free: ['occurredOn'] },
  { free: ['place', 'plate'], of: hasNoPlate },
  { free: ['quantity', 'place', 'plate'], of: isGone },
  { free: ['occurredOn', 'quantity', 'place', 'plate'], of: isGone, longestSlip: 3 },
];

/** What new rows are like, and what was recorded by hand and is the same as a row for which a movement stands. */
export interface Resemblances {
  readonly ofFresh: readonly Resemblance[];
  readonly twins: readonly Resemblance[];
}

/**
 * Finds what new rows are like (rule R25): a recorded movement for which no row of the file stands, and from which a row
 * differs in one field, or in a few (comparisons). Each recorded one is like one row, each row like
 * one recorded one, the nearest by day of those that are as much alike.
 *
 * @param known rows for which a movement stands
 * @param apart whether a contract was said to be different from another one that it looks like
 */
export function resemblancesOf(
  fresh: readonly MovementFact[],
  known: readonly MovementFact[],
  recorded: readonly RecordedFact[],
  apart: (contractId: string, otherId: string) => boolean,
): Resemblances {
  const twins: Resemblance[] = [];
  const found: Resemblance[] = [];
  const live = new OpenFacts(recorded.filter(({ reversed }) => !reversed));
  const reversed = new OpenFacts(recorded.filter((fact) => fact.reversed));
  let open = fresh;
  for (const comparison of comparisons) open = live.match(open, comparison, apart, found);
  reversed.match(open, { free: [] }, apart, found);
  live.match(known, { free: [], of: ({ imported }) => !imported }, apart, twins);
  return { ofFresh: found, twins };
}

interface OpenFact {
  readonly recorded: RecordedFact;
  readonly dayNumber: number;
  readonly lines: readonly string[];
}

/** Recorded facts that no row has been found to be like. */
class OpenFacts {
  #facts: readonly OpenFact[];
  readonly #taken = new Set<string>();

  constructor(facts: readonly RecordedFact[]) {
    this.#facts = facts
      .map((recorded) => ({ recorded, dayNumber: dayNumber(recorded.on), lines: linesOf(recorded) }))
      .toSorted((a, b) => a.dayNumber - b.dayNumber);
  }

  /** Adds what rows are like to `found`; answers the rows that are like nothing. */
  match(
    rows: readonly MovementFact[],
    comparison: Comparison,
    apart: (contractId: string, otherId: string) => boolean,
    found: Resemblance[],
  ): readonly MovementFact[] {
    const { free, of = () => true } = comparison;
    this.#facts = this.#facts.filter((fact) => this.#isOpen(fact));
    if (rows.length === 0 || this.#facts.length === 0) return rows;
    const byLook = new Map<string, OpenFact[]>();
    for (const fact of this.#facts) {
      if (!of(fact.recorded)) continue;
      for (const look of looksOfRecorded(fact.recorded, free)) {
        const same = byLook.get(look);
        if (same) same.push(fact);
        else byLook.set(look, [fact]);
      }
    }
    return rows.filter((fact) => {
      const nearest = this.#nearest(fact, byLook.get(lookOfRow(fact, free)) ?? [], comparison, apart);
      if (nearest === undefined) return true;
      for (const line of nearest.lines) this.#taken.add(line);
      const { recorded } = nearest;
      found.push({ fact, recorded, differs: differencesOf(fact, recorded, free) });
      return false;
    });
  }

  #isOpen({ lines }: OpenFact): boolean {
    return !lines.some((line) => this.#taken.has(line));
  }

  /** Looks from the day of the row on in both directions; what is taken is removed on the way. */
  #nearest(
    { on, contractId }: MovementFact,
    alike: OpenFact[],
    { longestSlip = Infinity }: Comparison,
    apart: (contractId: string, otherId: string) => boolean,
  ): OpenFact | undefined {
    const day = dayNumber(on);
    let after = firstFrom(alike, day);
    let before = after - 1;
    for (;;) {
      const [earlier, later] = [alike[before], alike[after]];
      const isEarlier =
        earlier !== undefined && (later === undefined || day - earlier.dayNumber <= later.dayNumber - day);
      const candidate = isEarlier ? earlier : later;
      if (candidate === undefined) return undefined;
      const slip = Math.abs(candidate.dayNumber - day);
      if (slip > longestSlip) return undefined;
      if (!this.#isOpen(candidate)) {
        alike.splice(isEarlier ? before : after, 1);
        if (isEarlier) {
          before -= 1;
          after -= 1;
        }
        continue;
      }
      const tooLongAgo = !candidate.recorded.imported && slip > longestSlipByHand;
      if (!tooLongAgo && !apart(contractId, candidate.recorded.contractId)) return candidate;
      if (isEarlier) before -= 1;
      else after += 1;
    }
  }
}

/** The place of the first fact from a day on, of facts in the order of days. */
function firstFrom(facts: readonly OpenFact[], day: number): number {
  let [from, until] = [0, facts.length];
  while (from < until) {
    const middle = (from + until) >> 1;
    if ((facts[middle]?.dayNumber ?? 0) < day) from = middle + 1;
    else until = middle;
  }
  return from;
}

/** Days since 1970, for comparisons by the thousand. */
function dayNumber(day: Day): number {
  return toUtc(day).getTime() / 86_400_000;
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
  const places = free.includes('place') ? [''] : placesOf(fact);
  const plates = free.includes('plate') ? [''] : platesOf(fact);
  for (const place of places) for (const plate of plates) yield lookOf({ ...fact, place, plate }, free);
}

function placesOf({ kind, warehouseId, slotIds: [slotId = '', ...others] }: RecordedFact): string[] {
  const said = others.length === 0 ? [`${warehouseId} ${slotId}`] : [];
  return kind === 'delivery' ? said : [...said, `${warehouseId} ${any}`];
}

function platesOf({ kind, plates: [plate, ...others] }: RecordedFact): string[] {
  if (kind === 'delivery') return others.length === 0 ? [foldedPlate(plate ?? '')] : [];
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
