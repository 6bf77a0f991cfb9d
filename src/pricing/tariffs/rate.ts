import { daysBetween, daysInMonth } from '../../shared/dates.ts';
import type { Day, Month } from '../../shared/dates.ts';

/** What a price is for: one unit-day, one unit for a calendar month, or one unit for the contract's season. */
export const ratePers = ['day', 'month', 'season'] as const;
export type RatePer = (typeof ratePers)[number];

/** The season of a contract, both ends included; open while the contract has no end. */
export interface Season {
  readonly startsOn: Day;
  readonly endsOn: Day | null;
}

/**
 * The number of days that a price pays for, so that amount = price × unitDays ÷ basisDays (rule R4, rule R5).
 *
 * @returns 1, the days of the service month, or the days of the season with both ends; undefined when a season price
 *   meets a season without an end: such a contract cannot be billed until it has one (rule R15)
 */
export function basisDays(
  per: RatePer,
  serviceMonth: Month,
  { startsOn, endsOn }: Season,
): number | undefined {
  switch (per) {
    case 'day':
      return 1;
    case 'month':
      return daysInMonth(serviceMonth);
    case 'season':
      return endsOn === null ? undefined : daysBetween(startsOn, endsOn) + 1;
  }
}
