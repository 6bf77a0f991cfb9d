import type { Day, Month } from '../../shared/dates.ts';

/** Rule R3: which day counts besides the days in between: of arrival (the default), of departure, or both. */
export const dayCounts = ['arrival', 'departure', 'both'] as const;
export type DayCount = (typeof dayCounts)[number];

/** A client's agreement with an organization; its season runs from `startsOn` to `endsOn`, both included. */
export interface Contract {
  readonly id: string;
  readonly number: string;
  readonly clientId: string;
  readonly organizationId: string;
  readonly tariffId: string;
  readonly signedOn: Day;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
  /** Rule R9: the first service month that is billed here; what lies before was billed elsewhere. */
  readonly billFrom: Month;
  readonly dayCount: DayCount;
  readonly vatIncluded: boolean;
  /** Days from the invoice's date to its due date. */
  readonly paymentDays: number;
}

/** What a contract says when nobody says otherwise: by API and by import alike. */
export const usualTerms = { dayCount: 'arrival', vatIncluded: true, paymentDays: 10 } as const;

/** The longest number of a contract, in characters. */
export const longestNumber = 60;

/** A contract with the names that people know its parties by, as they are today. */
export interface NamedContract extends Contract {
  readonly clientName: string;
  readonly organizationName: string;
}

export type ContractErrorCode =
  | 'contractNumberTaken'
  | 'contractTermReversed'
  | 'clientUnknown'
  | 'organizationUnknown'
  | 'tariffUnknown'
  | 'termsNotSupported';

/**
 * The terms of rule R6 and rule R7 that a contract asks for and that are not computed yet. Storing them would bill the client
 * as if they had never been agreed.
 */
export function termsNotSupported(asked: {
  readonly freeDays: number;
  readonly minimumMonthly?: string | null | undefined;
}): readonly string[] {
  return [
    ...(asked.freeDays === 0 ? [] : ['freeDays']),
    ...(asked.minimumMonthly == null ? [] : ['minimumMonthly']),
  ];
}
