import { addDays, daysBetween } from '../../shared/dates.ts';
import type { Day, Period } from '../../shared/dates.ts';

/** A change of the chargeable quantity: it counts from this day on (R3 has already been applied). */
export interface QuantityChange {
  readonly countsFrom: Day;
  readonly quantity: number;
}

/** Days one after another with the same quantity above zero. */
export interface Run {
  readonly period: Period;
  readonly quantity: number;
}

/**
 * Turns changes into runs of days within a period. Changes before the period make its opening quantity, changes
 * after it do not matter, so that splitting a period splits its runs and loses nothing.
 */
export function quantityRuns(period: Period, changes: readonly QuantityChange[]): readonly Run[] {
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

export function unitDaysOf(run: Run): number {
  return run.quantity * daysBetween(run.period.from, run.period.until);
}

/** Every day of the runs with its quantity. */
export function daysOf(runs: readonly Run[]): readonly { on: Day; quantity: number }[] {
  return runs.flatMap(({ period, quantity }) =>
    Array.from({ length: daysBetween(period.from, period.until) }, (_, index) => ({
      on: addDays(period.from, index),
      quantity,
    })),
  );
}
