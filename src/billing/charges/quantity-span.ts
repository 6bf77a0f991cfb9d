import { addDays, daysBetween } from '../../shared/dates.ts';
import type { Day, Period } from '../../shared/dates.ts';

/** A change of the chargeable quantity: it counts from this day on (rule R3 has already been applied). */
export interface QuantityChange {
  readonly countsFrom: Day;
  readonly quantity: number;
}

/** Days one after another with the same quantity above zero. */
export interface QuantitySpan {
  readonly period: Period;
  readonly quantity: number;
}

/**
 * Turns changes into spans of days within a period. Changes before the period make its opening quantity, changes
 * after it do not matter, so that splitting a period splits its spans and loses nothing.
 */
export function quantitySpans(period: Period, changes: readonly QuantityChange[]): readonly QuantitySpan[] {
  const changeOn = new Map<Day, number>();
  for (const { countsFrom, quantity } of changes) {
    const on = countsFrom < period.from ? period.from : countsFrom;
    if (on < period.until) changeOn.set(on, (changeOn.get(on) ?? 0) + quantity);
  }
  const turns = [...changeOn].filter(([, change]) => change !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
  let quantity = 0;
  return turns.flatMap(([from, change], index) => {
    quantity += change;
    const until = turns[index + 1]?.[0] ?? period.until;
    return quantity === 0 ? [] : [{ period: { from, until }, quantity }];
  });
}

export function unitDaysOf(span: QuantitySpan): number {
  return span.quantity * daysBetween(span.period.from, span.period.until);
}

/** Every day of the spans with its quantity. */
export function daysOf(spans: readonly QuantitySpan[]): readonly { on: Day; quantity: number }[] {
  return spans.flatMap(({ period, quantity }) =>
    Array.from({ length: daysBetween(period.from, period.until) }, (_, index) => ({
      on: addDays(period.from, index),
      quantity,
    })),
  );
}
