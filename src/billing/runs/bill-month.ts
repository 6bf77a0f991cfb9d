import { setTimeout as sleep } from 'node:timers/promises';
import { getBillingRun } from './billing-run-read.ts';
import type { BillingRun, RunFailure } from './billing-run.ts';
import { requestBillingRun } from './request-billing-run.ts';
import type { Command, Deps } from '../../shared/command.ts';
import { toRussianMonth } from '../../shared/dates.ts';
import type { Month } from '../../shared/dates.ts';
import { StartError } from '../../shared/start-error.ts';

const pollEvery = 150;

const failures: Readonly<Record<RunFailure, string>> = {
  internalError: 'внутренняя ошибка, она записана в журнал сервера.',
  processDied: 'программа трижды останавливалась посреди него.',
};

/**
 * Issues a month through a job, as the API does, and waits for its end. Some process must run jobs.
 *
 * @throws StartError when the run failed
 */
export async function billMonth(
  deps: Deps,
  command: Command,
  month: Month,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<BillingRun> {
  const { id } = await requestBillingRun(deps, command, { month, mode: 'issue' });
  for (;;) {
    const run = await getBillingRun(deps.db, id);
    onProgress(run.progress.done, run.progress.total);
    if (run.status === 'done') return run;
    if (run.status === 'failed') {
      throw new StartError(
        `Расчёт за ${toRussianMonth(month)} остановился: ${failures[run.failure ?? 'internalError']} Повторите команду: сделанное не повторится.`,
      );
    }
    await sleep(pollEvery);
  }
}
