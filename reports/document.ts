import type { Day, Month } from '../src/shared/dates.ts';

/**
 * What printed documents are made of. The words that a document explains in a sentence are listed here: a context
 * whose own word is not among them does not compile.
 */
export type DayCount = 'arrival' | 'departure' | 'both';
export type RatePer = 'day' | 'month' | 'season';
export type VatRate = 'none' | '5' | '7' | '10' | '20' | '22';

/** Requisites of one side of a document, as they were when it was issued. */
export interface Party {
  readonly name: string;
  readonly inn: string;
  readonly kpp: string | null;
  readonly address: string | null;
}

export interface Seller extends Party {
  readonly ogrn: string | null;
  readonly bank: {
    readonly account: string;
    readonly bic: string;
    readonly correspondentAccount: string;
    readonly name: string;
  };
  readonly director: { readonly post: string; readonly name: string };
  readonly accountant: { readonly name: string } | null;
}

/** Unit-days and money of one line, before or after. Money is a decimal string in roubles. */
export interface LineSum {
  readonly unitDays: number;
  readonly amount: string;
  readonly vatAmount: string;
}

/**
 * A line of an invoice and of its act. `quantity` is in unit-days; amount = price × quantity ÷ basisDays (rule R5) for a
 * line of its own month, and `calculated − billedBefore` for an adjustment (rule R9).
 */
export interface DocumentLine {
  readonly serviceMonth: Month;
  readonly category: string;
  readonly description: string;
  readonly quantity: number;
  readonly unit: string;
  readonly price: string;
  readonly per: RatePer;
  readonly basisDays: number;
  readonly amount: string;
  readonly vatRate: VatRate;
  readonly vatAmount: string;
  readonly adjustment: boolean;
  readonly calculated: LineSum;
  readonly billedBefore: LineSum;
}

/** A span of days with the same quantity of one category at one price: `from` to `to`, both included. */
export interface CalculationSpan {
  readonly serviceMonth: Month;
  readonly category: string;
  readonly categoryName: string;
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
  readonly quantity: number;
  readonly unitDays: number;
  readonly price: string;
  readonly per: RatePer;
}

/** A movement that the calculation counted; `quantity` is signed: arrivals positive, pickups negative. */
export interface CountedMovement {
  readonly on: Day;
  readonly number: string;
  readonly kind: 'delivery' | 'pickup';
  readonly category: string;
  readonly quantity: number;
}

/** Everything that an invoice and its act print, for ever (rule R11). */
export interface DocumentSnapshot {
  readonly seller: Seller;
  readonly buyer: Party;
  readonly contract: {
    readonly number: string;
    readonly signedOn: Day;
    readonly dayCount: DayCount;
    readonly vatIncluded: boolean;
  };
  readonly month: Month;
  readonly date: Day;
  readonly dueOn: Day;
  readonly lines: readonly DocumentLine[];
  /** To be paid: amounts, plus VAT where prices do not include it. */
  readonly total: string;
  readonly vatTotal: string;
  readonly calculation: {
    /** The spans; documents that were issued keep them under the name `runs`, and so does the API. */
    readonly runs: readonly CalculationSpan[];
    readonly movements: readonly CountedMovement[];
  };
}

/** Only what is `issued` is to be paid: rule R11 has voids, rule R21 corrections, which take a document's place. */
export const documentStatuses = ['issued', 'corrected', 'voided'] as const;
export type DocumentStatus = (typeof documentStatuses)[number];

/** A document ready to print: the snapshot under its number. */
export interface PrintableDocument extends DocumentSnapshot {
  readonly number: string;
  readonly status: DocumentStatus;
}
