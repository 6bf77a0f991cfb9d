import type { Day } from '../../shared/dates.ts';
import type { RatePer } from './rate.ts';

/** One dated price of one category, in force until the next rate of the same tariff and category. */
export interface Rate {
  readonly id: string;
  /** The category's code. */
  readonly category: string;
  readonly validFrom: Day;
  /** Roubles, as a decimal string of two to four decimals. */
  readonly price: string;
  readonly per: RatePer;
  /** Somebody has said that the price 0 is meant: a run bills nothing by it and asks nothing (rule R15). */
  readonly free: boolean;
}

/** A price list. */
export interface Tariff {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

export interface TariffWithRates extends Tariff {
  readonly rates: readonly Rate[];
}

export type NewRate = Omit<Rate, 'id' | 'free'> & { readonly free?: boolean | undefined };

export type TariffErrorCode = 'tariffCodeTaken' | 'rateOverlaps' | 'rateBilled' | 'freeRateHasPrice';
