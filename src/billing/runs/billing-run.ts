import { lastDayOf } from '../../shared/dates.ts';
import type { Day, Month } from '../../shared/dates.ts';
import type { Outcome } from './settlement.ts';

export type RunMode = 'preview' | 'issue';
export type RunStatus = 'queued' | 'running' | 'done' | 'failed';

/**
 * What may stop a run: an error of ours, which stands in the server's log; or the process that carried it out was
 * killed at each of its attempts.
 */
export const runFailures = ['internalError', 'processDied'] as const;
export type RunFailure = (typeof runFailures)[number];

export type RunErrorCode =
  | 'billingRunNotFound'
  | 'billingRunTaken'
  | 'billingContractsUnknown'
  | 'factsChanged'
  | 'previewUnknown'
  | 'monthNotBegun';

/** A run as it stands: computing, previewing or issuing a month for many contracts. */
export interface BillingRun {
  readonly id: string;
  readonly month: Month;
  readonly mode: RunMode;
  readonly status: RunStatus;
  readonly progress: { readonly done: number; readonly total: number };
  readonly fingerprint: string | null;
  readonly counts: Readonly<Record<Outcome, number>>;
  /** Whether the month was over on the day the run was asked for: what came after that day is not in it. */
  readonly monthOver: boolean;
  /** What stopped a failed run. */
  readonly failure: RunFailure | null;
}

/** True when the month's last day is today or in the past: its documents bear that day and may be issued on it. */
export function isOver(month: Month, today: Day): boolean {
  return lastDayOf(month) <= today;
}
