import type { TaskList } from 'graphile-worker';
import type { Deps } from '../shared/command.ts';
import { daysAfter } from '../shared/dates.ts';
import { deleteExpiredSessions, deleteOldRequests } from './users/staff-store.ts';

const requestDays = 30;

/** Daily housekeeping; a repeated request is recognised for 30 days (R16). */
export function staffTasks({ writes, clock }: Deps): TaskList {
  return {
    'forget-old-requests': () =>
      writes.transaction((tx) => deleteOldRequests(tx, daysAfter(clock.now(), -requestDays))),
    'forget-expired-sessions': () => writes.transaction((tx) => deleteExpiredSessions(tx, clock.now())),
  };
}

/** When: at night, when nobody is at work in Russia's west. Times are UTC. */
export const staffCrontab = ['0 1 * * * forget-old-requests', '10 1 * * * forget-expired-sessions'].join(
  '\n',
);
