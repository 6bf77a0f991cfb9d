import { toUtc } from '../../../shared/dates.ts';
import type { Day } from '../../../shared/dates.ts';
import type { MovementFact } from '../check/movement-fact.ts';
import type { ComparedField } from '../check/suspect.ts';
import { differencesOf, lookOfRow, looksOfRecorded } from './look.ts';
import type { Resemblance } from './look.ts';
import type { RecordedFact } from './recorded-fact.ts';

/** What somebody recorded by hand longer before or after a row than this is not taken for it, in days. */
const longestSlipByHand = 40;

/** In what a row may differ from a recorded fact to be like it. */
export interface Comparison {
  /** May differ; everything else is the same. */
  readonly free: readonly ComparedField[];
  readonly of?: (recorded: RecordedFact) => boolean;
  /** In days. */
  readonly longestSlip?: number;
}

/** Whether a contract was said to be different from another one that it looks like. */
export type Apart = (contractId: string, otherId: string) => boolean;

interface OpenFact {
  readonly recorded: RecordedFact;
  readonly dayNumber: number;
  readonly lines: readonly string[];
}

/** Recorded facts that no row has been found to be like. */
export class OpenFacts {
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
    apart: Apart,
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
      const { recorded } = nearest;
      this.take([recorded]);
      found.push({ fact, recorded, differs: differencesOf(fact, recorded, free) });
      return false;
    });
  }

  /** From here on a row has these. */
  take(facts: readonly RecordedFact[]): void {
    for (const line of facts.flatMap(linesOf)) this.#taken.add(line);
  }

  #isOpen({ lines }: OpenFact): boolean {
    return !lines.some((line) => this.#taken.has(line));
  }

  /** Looks from the day of the row on in both directions; what is taken is removed on the way. */
  #nearest(
    { on, contractId }: MovementFact,
    alike: OpenFact[],
    { longestSlip = Infinity }: Comparison,
    apart: Apart,
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
