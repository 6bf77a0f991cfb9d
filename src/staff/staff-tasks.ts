import type { TaskList } from 'graphile-worker';
import type { Deps } from '../shared/command.ts';
import { deleteExpiredSessions, deleteOldRequests } from './staff-store.ts';

const requestDays = 30;
const dayMs = 24 * 60 * 60 * 1000;

/** Daily housekeeping; a repeated request is recognised for 30 days (R16). */
export function staffTasks({ db, clock }: Deps): TaskList {
  return {
    'forget-old-requests': () =>
      db.transaction((tx) => deleteOldRequests(tx, new Date(clock.now().getTime() - requestDays * dayMs))),
    'forget-expired-sessions': () => db.transaction((tx) => deleteExpiredSessions(tx, clock.now())),
  };
}

/** When: at night, when nobody is at work in Russia's west. Times are UTC. */
export const staffCrontab = ['0 1 * * * forget-old-requests', '10 1 * * * forget-expired-sessions'].join(
  '\n',
);
