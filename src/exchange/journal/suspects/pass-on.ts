import type { MovementFact } from '../check/movement-fact.ts';
import { differencesOf, lookOfRow, looksOfRecorded } from './look.ts';
import type { Resemblance } from './look.ts';
import type { Apart, Comparison } from './open-facts.ts';
import type { RecordedFact } from './recorded-fact.ts';

/** How many likenesses are looked at in all: a few seconds at most, and more than an ordinary journal has. */
const mostLooks = 2_000_000;

/**
 * Passes on what rows are like, where each took the most alike: a row that is like nothing open gets what another row has,
 * if that one is like something that no row has (augmenting paths, the shortest first). So of several rows that were
 * corrected at once none is left without its movement.
 *
 * @param found what rows are like so far
 * @param open rows that are like nothing open
 * @param facts what may be passed on
 * @returns what rows are like then
 */
export function passOn(
  found: readonly Resemblance[],
  open: readonly MovementFact[],
  facts: readonly RecordedFact[],
  comparisons: readonly Comparison[],
  apart: Apart,
): readonly Resemblance[] {
  const rowOf = new Map(found.map(({ recorded, fact }) => [recorded, fact]));
  if (facts.every((recorded) => rowOf.has(recorded))) return found;
  const ofRow = new Map(found.map((resemblance) => [resemblance.fact, resemblance]));
  const likenesses = likenessesTo(facts, comparisons, apart);
  let looks = 0;
  for (const row of open) {
    const ways = new Map<RecordedFact, Likeness>();
    let given = searchFree(row, ways);
    while (given !== undefined) given = give(given, ways);
  }
  return [...ofRow.values()];

  /** What no row has, for `row` itself or so that others can pass on theirs; `ways` then say what goes to which row. */
  function searchFree(row: MovementFact, ways: Map<RecordedFact, Likeness>): RecordedFact | undefined {
    const asked = [row];
    for (const one of asked) {
      for (const { recorded, ...way } of likenesses(one)) {
        looks += 1;
        if (looks > mostLooks) return undefined;
        if (ways.has(recorded)) continue;
        ways.set(recorded, way);
        const owner = rowOf.get(recorded);
        if (owner === undefined) return recorded;
        asked.push(owner);
      }
    }
    return undefined;
  }

  /** Gives something to the row that it was reached from; answers what that row had before. */
  function give(recorded: RecordedFact, ways: ReadonlyMap<RecordedFact, Likeness>): RecordedFact | undefined {
    const way = ways.get(recorded);
    if (way === undefined) return undefined;
    const before = ofRow.get(way.fact)?.recorded;
    ofRow.set(way.fact, { fact: way.fact, recorded, differs: differencesOf(way.fact, recorded, way.free) });
    rowOf.set(recorded, way.fact);
    return before;
  }
}

/** A row that is like something but for the fields that are free. */
interface Likeness {
  readonly fact: MovementFact;
  readonly free: Comparison['free'];
}

/** Everything of `facts` that a row is like, the most alike first. */
function likenessesTo(
  facts: readonly RecordedFact[],
  comparisons: readonly Comparison[],
  apart: Apart,
): (fact: MovementFact) => Generator<Likeness & { readonly recorded: RecordedFact }> {
  const looks = comparisons.map(({ free, of = () => true }) => {
    const byLook = new Map<string, RecordedFact[]>();
    for (const recorded of facts.filter(of)) {
      for (const look of looksOfRecorded(recorded, free)) {
        const same = byLook.get(look);
        if (same) same.push(recorded);
        else byLook.set(look, [recorded]);
      }
    }
    return { free, byLook };
  });
  return function* (fact) {
    for (const { free, byLook } of looks) {
      for (const recorded of byLook.get(lookOfRow(fact, free)) ?? []) {
        if (!apart(fact.contractId, recorded.contractId)) yield { fact, free, recorded };
      }
    }
  };
}
