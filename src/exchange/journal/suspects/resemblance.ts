import type { MovementFact } from '../check/movement-fact.ts';
import type { Resemblance } from './look.ts';
import { OpenFacts } from './open-facts.ts';
import type { Apart, Comparison } from './open-facts.ts';
import { passOn } from './pass-on.ts';
import type { RecordedFact } from './recorded-fact.ts';
import { uncross } from './uncross.ts';

/** How far apart two days are that may be one day, written down twice. */
const fewDays = 3;

const isByHand = ({ imported }: RecordedFact) => !imported;
/** Its row is gone from the file. */
const isGone = ({ imported }: RecordedFact) => imported;
const hasNoPlate = ({ plates }: RecordedFact) => plates.every((plate) => plate === null);

/**
 * In what a row may differ from what it is like: the most alike first. More than one field may differ where no plate was
 * said, what was recorded by hand a few days off, and of the same contract and category where the row of a movement is gone
 * and another one has come within a few days.
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
  { free: ['quantity', 'plate'], of: hasNoPlate },
  { free: ['occurredOn', 'plate'], of: hasNoPlate, longestSlip: fewDays },
  { free: ['occurredOn', 'place'], of: isByHand, longestSlip: fewDays },
  { free: ['quantity', 'place', 'plate'], of: isGone },
  { free: ['occurredOn', 'quantity', 'place', 'plate'], of: isGone, longestSlip: fewDays },
];

/** What new rows are like, and what was recorded by hand and is the same as a row for which a movement stands. */
export interface Resemblances {
  readonly ofFresh: readonly Resemblance[];
  readonly twins: readonly Resemblance[];
}

/**
 * Finds what new rows are like (rule R25): a recorded movement for which no row of the file stands, and from which a row
 * differs in one field, or in a few (comparisons). Each recorded one is like one row, each row like one recorded one, the
 * nearest by day of those that are as much alike; what was imported is passed on to a row that would be left without.
 * Rows whose own movement was reversed come last: they need not be like another one.
 *
 * @param fresh rows that no import knows
 * @param undone rows whose movement was reversed
 * @param known rows for which a movement stands
 */
export function resemblancesOf(
  { fresh, undone, known }: Readonly<Record<'fresh' | 'undone' | 'known', readonly MovementFact[]>>,
  recorded: readonly RecordedFact[],
  apart: Apart,
): Resemblances {
  const live = recorded.filter(({ reversed }) => !reversed);
  const openLive = new OpenFacts(live);
  const openReversed = new OpenFacts(recorded.filter(({ reversed }) => reversed));
  const like = (rows: readonly MovementFact[], matched: Resemblance[]) =>
    comparisons.reduce((open, comparison) => openLive.match(open, comparison, apart, matched), rows);
  const matched: Resemblance[] = [];
  const open = like(fresh, matched);
  // One of a few days would have to be counted again for every row.
  const ofAnyDay = comparisons.filter(({ longestSlip }) => longestSlip === undefined);
  const passed = passOn(matched, open, live.filter(isGone), ofAnyDay, apart);
  const ofFresh = [...uncross(passed, ofAnyDay, apart)];
  openLive.take(ofFresh.map((resemblance) => resemblance.recorded));
  const found = new Set(ofFresh.map(({ fact }) => fact));
  const left = open.filter((fact) => !found.has(fact));
  openReversed.match([...left, ...like(undone, ofFresh)], { free: [] }, apart, ofFresh);
  const twins: Resemblance[] = [];
  openLive.match(known, { free: [], of: isByHand }, apart, twins);
  return { ofFresh, twins };
}
