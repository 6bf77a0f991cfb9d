import { dayAt, defaultTimeZone, noonOf } from './dates.ts';
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

/**
 * The day it is in a time zone; without one, in Moscow: of everything that belongs to no warehouse. Of a warehouse
 * that is known by its id alone: `dayAsked` (src/warehouses/warehouses/day-asked-read.ts).
 */
export function today(clock: Clock, timeZone: string = defaultTimeZone): Day {
  return dayAt(clock.now(), timeZone);
}
