import type { TaskList } from 'graphile-worker';
import type { Deps } from '../shared/command.ts';
import { daysAfter } from '../shared/dates.ts';
import { deleteExpiredSessions, deleteOldIdempotencyKeys } from './users/staff-store.ts';

const keyDays = 30;

/** The daily jobs that delete what is no longer needed; a repeated call is recognised for 30 days (rule R16). */
export function staffTasks({ writes, clock }: Deps): TaskList {
  return {
    'forget-old-idempotency-keys': () =>
      writes.transaction((tx) => deleteOldIdempotencyKeys(tx, daysAfter(clock.now(), -keyDays))),
    'forget-expired-sessions': () => writes.transaction((tx) => deleteExpiredSessions(tx, clock.now())),
  };
}

/** When: at night, when nobody is at work in Russia's west. Times are UTC. */
export const staffCrontab = [
  '0 1 * * * forget-old-idempotency-keys',
  '10 1 * * * forget-expired-sessions',
].join('\n');
