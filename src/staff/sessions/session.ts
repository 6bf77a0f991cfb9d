import type { Actor } from '../../shared/actor.ts';
import { today } from '../../shared/clock.ts';
import type { Deps } from '../../shared/command.ts';
import type { Day } from '../../shared/dates.ts';
import { addDays, defaultTimeZone, startOf } from '../../shared/dates.ts';
import { capabilitiesOf } from '../../shared/roles.ts';

/** How long a sign-in lasts. */
export const sessionDays = 30;

export type SessionDeps = Pick<Deps, 'clock'> & {
  /** The day at which a demonstration stands. */
  readonly clockAt?: Day | undefined;
};

/**
 * Who is signed in and what he may do, the business day and how long it lasts yet, and by whose clocks instants are shown: what a screen
 * has to know before it can show anything.
 */
export function describeSession({ clock, clockAt }: SessionDeps, user: Actor) {
  const now = clock.now();
  const day = today({ now: () => now });
  const midnight = startOf(addDays(day, 1), defaultTimeZone);
  return {
    user,
    capabilities: capabilitiesOf(user.role),
    today: day,
    todayLastsSeconds: Math.ceil((midnight.getTime() - now.getTime()) / 1000),
    timeZone: defaultTimeZone,
    clockAt: clockAt ?? null,
  };
}
