import type { Day, Month } from '../../shared/dates.ts';
import type { ContractTerms } from './contract-terms.ts';

/** A client's agreement with an organization; its season runs from `startsOn` to `endsOn`, both included. */
export interface Contract extends ContractTerms {
  readonly id: string;
  readonly number: string;
  readonly clientId: string;
  readonly organizationId: string;
  readonly tariffId: string;
  readonly signedOn: Day;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
  /** The first service month that is billed here (rule R9); what lies before was billed elsewhere. */
  readonly billFrom: Month;
}

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
