import type { Db } from '../shared/db.ts';
import { rows } from '../shared/db.ts';

/**
 * The holders of jobs and queues that are no longer there. A worker of ours always has a connection that carries its
 * id (`startWorker`), so a lock whose holder has no connection is nobody's; nor is the lock of a queue whose holder
 * has no job: both are taken and given back in one statement.
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
