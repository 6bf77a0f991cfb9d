import type { VatRegime } from './vat-regime.ts';

interface Bank {
  readonly account: string;
  readonly bic: string;
  readonly correspondentAccount: string;
  readonly name: string;
}

/** The legal entity that stores and bills, with the requisites that its documents print. */
export interface Organization {
  readonly id: string;
  readonly name: string;
  readonly inn: string;
  /** A sole trader has none. */
  readonly kpp: string | null;
  readonly ogrn: string | null;
  readonly address: string;
  readonly bank: Bank;
  readonly director: { readonly post: string; readonly name: string };
  readonly accountant: { readonly name: string } | null;
  /** The history of VAT regimes (rule R8), oldest first. */
  readonly vat: readonly VatRegime[];
}

export type OrganizationErrorCode =
  'organizationTaken' | 'vatRegimeOverlaps' | 'vatRegimeBilled' | 'vatRegimeLast' | 'kppOfPerson';
