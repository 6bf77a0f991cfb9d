import type { DocumentLine, DocumentSnapshot, QuantityRun, RatePer } from '../src/billing/document.ts';
import type { Month } from '../src/shared/dates.ts';
import { money } from '../src/shared/money.ts';

/** One category of one service month at one price: its runs of days and the line that they make, if they make one. */
export interface CalculationGroup {
  readonly serviceMonth: Month;
  readonly category: string;
  readonly categoryName: string;
  readonly price: string;
  readonly per: RatePer;
  readonly runs: readonly QuantityRun[];
  readonly line: DocumentLine | undefined;
}

type Priced = Pick<QuantityRun, 'serviceMonth' | 'category' | 'price' | 'per'>;

function keyOf({ serviceMonth, category, price, per }: Priced): string {
  return JSON.stringify([serviceMonth, category, money(price).toString(), per]);
}

/**
 * The calculation in the order of the document's lines, then runs that no line names (their sum was billed before and
 * has not changed). A line whose days are all gone, because its movements were reversed, has no runs.
 */
export function calculationGroups({ lines, calculation }: DocumentSnapshot): readonly CalculationGroup[] {
  const runsByKey = Map.groupBy(calculation.runs, keyOf);
  const lineKeys = new Set(lines.map(keyOf));
  const ofLines = lines.map((line) => groupOf(line, runsByKey.get(keyOf(line)) ?? [], line));
  const others = [...runsByKey]
    .filter(([key]) => !lineKeys.has(key))
    .flatMap(([, runs]) => (runs[0] ? [groupOf(runs[0], runs, undefined)] : []));
  return [...ofLines, ...others];
}

function groupOf(
  priced: Priced,
  runs: readonly QuantityRun[],
  line: DocumentLine | undefined,
): CalculationGroup {
  const { serviceMonth, category, price, per } = priced;
  return { serviceMonth, category, categoryName: runs[0]?.categoryName ?? '', price, per, runs, line };
}
