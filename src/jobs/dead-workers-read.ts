import type { Db } from '../shared/db.ts';
import { rows } from '../shared/db.ts';

/**
 * The ids of workers that have locked jobs or queues and will never free them, because their process was killed.
 *
 * Jobs: the id in `locked_by` is compared with the names of the open connections. A running worker keeps a connection
 * open that is named by its id (`namingConnections` in start-worker.ts); an id that no connection has is of a dead one.
 *
 * Queues: graphile-worker locks a queue in the statement that locks a job of it, and frees it in the statement that
 * ends this job. So a worker that has locked a queue has locked a job too; when it has no job, the lock of the queue was
 * left behind, and the jobs that wait in the queue would never begin.
 */
export async function findDeadWorkers(db: Db): Promise<readonly string[]> {
  const found = await rows<{ id: string }>(
    db,
    `select locked_by as id from graphile_worker._private_jobs
     where locked_by is not null and locked_by not in (select application_name from pg_stat_activity)
     union
     select locked_by from graphile_worker._private_job_queues
     where locked_by is not null
       and locked_by not in (select locked_by from graphile_worker._private_jobs where locked_by is not null)`,
  );
  return found.map(({ id }) => id);
}
