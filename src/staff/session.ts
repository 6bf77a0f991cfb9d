import type { Actor } from '../shared/actor.ts';
import type { Deps } from '../shared/command.ts';
import type { Day } from '../shared/dates.ts';
import { dayAt, defaultTimeZone } from '../shared/dates.ts';

/** How long a sign-in lasts. */
export const sessionDays = 30;

export type SessionDeps = Pick<Deps, 'clock'> & {
  /** The day at which a demonstration stands. */
  readonly clockAt?: Day | undefined;
};

/** Who is signed in, and the business day: what a screen has to know before it can show anything. */
export function describeSession({ clock, clockAt }: SessionDeps, user: Actor) {
  return { user, today: dayAt(clock.now(), defaultTimeZone), clockAt: clockAt ?? null };
}
