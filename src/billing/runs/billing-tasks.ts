import type { TaskList } from 'graphile-worker';
import { findRunsUpTo } from './billing-run-read.ts';
import { enqueueRun, failDeadRuns, findRunsWithoutJob, markFailed } from './billing-run-store.ts';
import { carryOutBillingRun } from './carry-out-billing-run.ts';
import type { RunDeps } from './carry-out-billing-run.ts';

/** The jobs of billing for graphile-worker. */
export function billingTasks(deps: RunDeps): TaskList {
  return {
    'billing-run': async (payload, { job }) => {
      const { runId } = payload as { runId: string };
      try {
        // An issue that failed for now waits for its next attempt: what was asked after it does not overtake it.
        for (const id of await findRunsUpTo(deps.db, runId)) await carryOutBillingRun(deps, id);
      } catch (error) {
        if (job.attempts >= job.max_attempts) await failRun(deps, runId);
        throw error;
      }
    },
    'resume-billing-runs': () => resumeBillingRuns(deps),
  };
}

/** Each minute: a process may be killed while others, over the same database, go on. */
export const billingCrontab = '* * * * * resume-billing-runs';

/** What stopped the run stands in the log; the screens and the command line say what to do, in their language. */
async function failRun({ writes, clock }: RunDeps, runId: string): Promise<void> {
  await writes.transaction((tx) => markFailed(tx, runId, 'internalError', clock.now()));
}

/**
 * Looks after the runs that killed processes left unfinished; called at start and each minute. A job that was freed
 * goes on by itself; a run whose job has no attempt left has failed; a run without a job gets one.
 */
export async function resumeBillingRuns({ writes, clock, log }: RunDeps): Promise<void> {
  const dead = await writes.transaction(async (tx) => {
    const failed = await failDeadRuns(tx, clock.now());
    for (const run of await findRunsWithoutJob(tx)) await enqueueRun(tx, run);
    return failed;
  });
  for (const runId of dead)
    log.error({ runId }, 'billing run failed: its process was killed at every attempt');
}
