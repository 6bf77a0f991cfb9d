import type { Db } from '../shared/db.ts';
import { rows } from '../shared/db.ts';

/**
 * The workers that hold jobs and no longer live: a worker of ours always holds a connection that carries its name, so
 * a lock whose holder has no connection is nobody's.
 */
export async function findDeadWorkers(db: Db): Promise<readonly string[]> {
  const found = await rows<{ id: string }>(
    db,
    `select distinct locked_by as id from graphile_worker.jobs
     where locked_by is not null
       and split_part(locked_by, '.', 1) not in (select application_name from pg_stat_activity)`,
  );
  return found.map(({ id }) => id);
}
