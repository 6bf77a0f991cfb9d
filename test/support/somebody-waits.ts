import { setTimeout } from 'node:timers/promises';
import { rows } from '../../src/shared/db.ts';
import type { Db } from '../../src/shared/db.ts';

/** Resolves when a session of this database waits for a lock, or so many of them do. */
export async function somebodyWaits(db: Db, sessions = 1): Promise<void> {
  const waiting = await rows(
    db,
    `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  if (waiting.length >= sessions) return;
  await setTimeout(20);
  await somebodyWaits(db, sessions);
}
