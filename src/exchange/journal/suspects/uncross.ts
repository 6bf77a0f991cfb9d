import type { MovementFact } from '../check/movement-fact.ts';
import { differencesOf, lookOfRow, looksOfRecorded } from './look.ts';
import type { Resemblance } from './look.ts';
import type { Apart, Comparison } from './open-facts.ts';
import type { RecordedFact } from './recorded-fact.ts';

/** Rows that stand further from each other among those of a contract and category are not exchanged, to bound the work. */
const farthest = 50;
const mostPasses = 10;

/**
 * Exchanges what two rows of a contract and category are like where that leaves fewer differences, or as many and the
 * order of the journal: of rows that were corrected at once each gets its own movement, which keeps what the row leaves
 * unsaid of its tires, and their order within a day.
 */
export function uncross(
  found: readonly Resemblance[],
  comparisons: readonly Comparison[],
  apart: Apart,
): readonly Resemblance[] {
  const groups = Map.groupBy(found, ({ fact }) => `${fact.kind} ${fact.contractId} ${fact.categoryId}`);
  const alike: Alike = (fact, recorded) =>
    apart(fact.contractId, recorded.contractId) ? undefined : likeness(fact, recorded, comparisons);
  return [...groups.values()].flatMap((group) => uncrossGroup(group, alike));
}

/** How a row is like what is recorded; undefined when it is not. */
type Alike = (fact: MovementFact, recorded: RecordedFact) => Resemblance | undefined;

function uncrossGroup(group: readonly Resemblance[], alike: Alike): Resemblance[] {
  const pairs = group.toSorted((a, b) => a.fact.row.number - b.fact.row.number);
  for (let pass = 0; pass < mostPasses; pass += 1) {
    let exchanged = false;
    for (let first = 0; first < pairs.length; first += 1) {
      for (let second = first + 1; second < Math.min(pairs.length, first + farthest); second += 1) {
        const [one, other] = [pairs[first], pairs[second]];
        const better = one && other && exchangeOf(one, other, alike);
        if (better === undefined) continue;
        [pairs[first], pairs[second]] = better;
        exchanged = true;
      }
    }
    if (!exchanged) break;
  }
  return pairs;
}

/** What two rows, the upper one first, had better be like; undefined when it is what they are. */
function exchangeOf(
  upper: Resemblance,
  lower: Resemblance,
  alike: Alike,
): [Resemblance, Resemblance] | undefined {
  // What was recorded by hand has no order in the journal.
  if (!upper.recorded.imported || !lower.recorded.imported) return undefined;
  const inOrder = BigInt(upper.recorded.number) <= BigInt(lower.recorded.number);
  const before = upper.differs.length + lower.differs.length;
  // Each differs in one field at least, or it would be known; two that differ in one are in order or not.
  if (inOrder && before <= 2) return undefined;
  const one = alike(upper.fact, lower.recorded);
  const other = one && alike(lower.fact, upper.recorded);
  if (one === undefined || other === undefined) return undefined;
  const after = one.differs.length + other.differs.length;
  return after < before || (after === before && !inOrder) ? [one, other] : undefined;
}

function likeness(
  fact: MovementFact,
  recorded: RecordedFact,
  comparisons: readonly Comparison[],
): Resemblance | undefined {
  const comparison = comparisons.find(
    ({ free, of = () => true }) =>
      of(recorded) && [...looksOfRecorded(recorded, free)].includes(lookOfRow(fact, free)),
  );
  return comparison && { fact, recorded, differs: differencesOf(fact, recorded, comparison.free) };
}
