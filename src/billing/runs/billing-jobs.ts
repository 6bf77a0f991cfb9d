import type { TaskList } from 'graphile-worker';
import type { Deps } from '../../shared/command.ts';
import { findUnfinishedRuns } from './billing-run-read.ts';
import { enqueueRun, markFailed } from './billing-run-store.ts';
import { carryOutBillingRun } from './carry-out-billing-run.ts';

/** The jobs of billing for graphile-worker. */
export function billingTasks(deps: Deps): TaskList {
  return {
    'billing-run': async (payload, { job }) => {
      const { runId } = payload as { runId: string };
      try {
        await carryOutBillingRun(deps, runId);
      } catch (error) {
        if (job.attempts >= job.max_attempts) await failRun(deps, runId);
        throw error;
      }
    },
  };
}

/** What stopped the run stands in the log; the screens and the command line say what to do, in their language. */
async function failRun({ db, clock }: Deps, runId: string): Promise<void> {
  await db.transaction((tx) => markFailed(tx, runId, 'internalError', clock.now()));
}

/**
 * Puts runs that a killed process left unfinished back into the queue; called at start. A run that another process
 * is at right now may be queued twice: both go through the same locks, so it is carried out once.
 */
export async function resumeBillingRuns({ db }: Deps): Promise<void> {
  const unfinished = await findUnfinishedRuns(db);
  await db.transaction(async (tx) => {
    for (const runId of unfinished) await enqueueRun(tx, runId);
  });
}
