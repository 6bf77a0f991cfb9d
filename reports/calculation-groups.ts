import type { DocumentLine, DocumentSnapshot, CalculationSpan, RatePer } from './document.ts';
import type { Month } from '../src/shared/dates.ts';
import { money } from '../src/shared/money.ts';

/**
 * One category of one service month at one price: its spans of days and the lines that they make. Mostly one line; two
 * when two rates of the month have the same price; none when the sum was billed before and has not changed.
 */
export interface CalculationGroup {
  readonly serviceMonth: Month;
  readonly category: string;
  readonly categoryName: string;
  readonly price: string;
  readonly per: RatePer;
  readonly spans: readonly CalculationSpan[];
  readonly lines: readonly DocumentLine[];
}

type Priced = Pick<CalculationSpan, 'serviceMonth' | 'category' | 'price' | 'per'>;

function keyOf({ serviceMonth, category, price, per }: Priced): string {
  return JSON.stringify([serviceMonth, category, money(price).toString(), per]);
}

/**
 * The calculation in the order of the document's lines, then the spans that no line names. A line whose days are all
 * gone, because its movements were reversed, has no spans.
 */
export function calculationGroups({ lines, calculation }: DocumentSnapshot): readonly CalculationGroup[] {
  const spansByKey = Map.groupBy(calculation.runs, keyOf);
  const linesByKey = Map.groupBy(lines, keyOf);
  return [...new Set([...linesByKey.keys(), ...spansByKey.keys()])].flatMap((key) => {
    const its = { spans: spansByKey.get(key) ?? [], lines: linesByKey.get(key) ?? [] };
    const priced: Priced | undefined = its.lines[0] ?? its.spans[0];
    return priced ? [groupOf(priced, its.spans, its.lines)] : [];
  });
}

function groupOf(
  { serviceMonth, category, price, per }: Priced,
  spans: readonly CalculationSpan[],
  lines: readonly DocumentLine[],
): CalculationGroup {
  return { serviceMonth, category, categoryName: spans[0]?.categoryName ?? '', price, per, spans, lines };
}
