import { EventEmitter } from 'node:events';
import { Logger, makeWorkerUtils, run } from 'graphile-worker';
import type { Runner, TaskList, WorkerEvents } from 'graphile-worker';
import pg from 'pg';
import type { AppDeps } from '../server/app.ts';
import { billingCrontab, billingTasks, resumeBillingRuns } from '../billing/runs/billing-tasks.ts';
import { findDeadWorkers } from './dead-workers-read.ts';
import type { Db } from '../shared/db.ts';
import { staffCrontab, staffTasks } from '../staff/staff-tasks.ts';

export interface Worker {
  /** Takes no more jobs and waits until those that are running have ended. */
  stop(): Promise<void>;
}

/** One job at a time each, so that a long run does not keep a short one waiting. */
const parallelJobs = 2;

/** Every job of the product; a context adds one line. */
function tasksOf(deps: AppDeps, freeJobs: () => Promise<void>): TaskList {
  return { ...billingTasks(deps), ...staffTasks(deps), 'free-jobs-of-dead-workers': freeJobs };
}

/** Each minute: a process may be killed while others, over the same database, go on. */
const crontab = `${staffCrontab}\n${billingCrontab}\n* * * * * free-jobs-of-dead-workers`;

/** Starts carrying out jobs in this process, after freeing those of killed processes. */
export async function startWorker(deps: AppDeps, databaseUrl: string): Promise<Worker> {
  const pgPool = new pg.Pool({
    connectionString: databaseUrl,
    application_name: 'protektor-worker',
    max: 2 * parallelJobs + 1,
  });
  const lost = (error: Error) => {
    deps.log.warn({ err: error }, 'worker lost a connection');
  };
  pgPool.on('error', lost).on('connect', (client) => client.on('error', lost));
  const logger = loggerOf(deps);
  const freeJobs = () => freeJobsOfDeadWorkers(deps.db, pgPool, logger);
  await freeJobs();
  await resumeBillingRuns(deps);
  const runners: Runner[] = [];
  for (let index = 0; index < parallelJobs; index += 1) {
    const options = {
      pgPool,
      concurrency: 1,
      noHandleSignals: true,
      logger,
      events: namingConnections(deps),
    };
    runners.push(await run({ ...options, taskList: tasksOf(deps, freeJobs), crontab }));
  }
  return {
    async stop() {
      await Promise.all(runners.map((runner) => runner.stop()));
      await pgPool.end();
    },
  };
}

/**
 * graphile-worker locks jobs by an id that it makes up. The connection on which it listens for jobs, open as long as
 * it works, gets that id as its name, so that others see that the holder of a lock is there.
 */
function namingConnections({ log }: AppDeps): WorkerEvents {
  const events: WorkerEvents = new EventEmitter();
  events.on('pool:listen:success', ({ workerPool, client }) => {
    const name = () => client.query(`select set_config('application_name', $1, false)`, [workerPool.id]);
    // Its first query, LISTEN, is about to be sent: the name follows when that has been answered.
    client.once('drain', () => {
      name().catch((error: unknown) => {
        log.warn({ err: error }, 'worker could not name its connection');
      });
    });
  });
  return events;
}

/** graphile-worker itself would keep a killed worker's job locked for four hours. */
async function freeJobsOfDeadWorkers(db: Db, pgPool: pg.Pool, logger: Logger): Promise<void> {
  const dead = await findDeadWorkers(db);
  if (dead.length === 0) return;
  const workers = await makeWorkerUtils({ pgPool, logger });
  await workers.forceUnlockWorkers([...dead]);
  await workers.release();
}

function loggerOf({ log }: AppDeps): Logger {
  const levels = { error: 'error', warning: 'warn', info: 'debug', debug: 'trace' } as const;
  return new Logger((scope) => (level, message, meta) => {
    log[levels[level]]({ ...scope, ...meta }, message);
  });
}
