import { noonOf, defaultTimeZone } from './dates.ts';
import type { Day } from './dates.ts';

/** Where "now" comes from: passed in, so that tests and the demo decide what day it is. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands at noon of a business day. */
export function clockAt(day: Day): Clock {
  return { now: () => noonOf(day, defaultTimeZone) };
}
