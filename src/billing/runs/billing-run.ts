import type { Month } from '../../shared/dates.ts';
import type { Outcome } from './settlement.ts';

export type RunMode = 'preview' | 'issue';
export type RunStatus = 'queued' | 'running' | 'done' | 'failed';

/** What may stop a run: an error of ours, which stands in the server's log. */
export const runFailures = ['internalError'] as const;
export type RunFailure = (typeof runFailures)[number];

export type BillingErrorCode =
  | 'billingRunNotFound'
  | 'billingRunTaken'
  | 'billingContractsUnknown'
  | 'factsChanged'
  | 'monthTooFarAhead'
  | 'documentNotFound'
  | 'documentVoided'
  | 'chargesContractNotFound';

/** A run as it stands: computing, previewing or issuing a month for many contracts. */
export interface BillingRun {
  readonly id: string;
  readonly month: Month;
  readonly mode: RunMode;
  readonly status: RunStatus;
  readonly progress: { readonly done: number; readonly total: number };
  readonly fingerprint: string | null;
  readonly counts: Readonly<Record<Outcome, number>>;
  /** What stopped a failed run. */
  readonly failure: RunFailure | null;
}
