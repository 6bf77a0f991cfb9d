import { DateTime } from 'luxon';

/**
 * Business time: local dates and months of a warehouse, never instants. A Day is `YYYY-MM-DD`, a Month `YYYY-MM`;
 * both compare as strings. A Period is half-open: `until` is the first day after it.
 */
export type Day = string & { readonly __brand: 'Day' };
export type Month = string & { readonly __brand: 'Month' };
export interface Period {
  readonly from: Day;
  readonly until: Day;
}

export const defaultTimeZone = 'Europe/Moscow';

const firstYear = 2000;
const lastYear = 2099;

function at(value: Day): DateTime<true> {
  const parsed = DateTime.fromISO(value, { zone: 'utc' });
  if (!parsed.isValid) throw new RangeError(`not a day: ${value}`);
  return parsed;
}

function dayOf(value: DateTime): Day {
  return value.toFormat('yyyy-MM-dd') as Day;
}

/** True for a real calendar date `YYYY-MM-DD` of the years 2000…2099; a typing error is outside of them. */
export function isDay(value: string): value is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const parsed = DateTime.fromISO(value, { zone: 'utc' });
  return parsed.isValid && parsed.year >= firstYear && parsed.year <= lastYear;
}

/** True for `YYYY-MM` of the years 2000…2099. */
export function isMonth(value: string): value is Month {
  return /^\d{4}-\d{2}$/.test(value) && isDay(`${value}-01`);
}

/** Reads a day that is known to be one; throws RangeError otherwise. */
export function day(value: string): Day {
  if (!isDay(value)) throw new RangeError(`not a day: ${value}`);
  return value;
}

/** Reads a month that is known to be one; throws RangeError otherwise. */
export function month(value: string): Month {
  if (!isMonth(value)) throw new RangeError(`not a month: ${value}`);
  return value;
}

export function addDays(value: Day, days: number): Day {
  return dayOf(at(value).plus({ days }));
}

/** Days from one day to another: 0 for the same day. */
export function daysBetween(from: Day, until: Day): number {
  return at(until).diff(at(from), 'days').days;
}

export function monthOf(value: Day): Month {
  return value.slice(0, 7) as Month;
}

export function firstDayOf(value: Month): Day {
  return `${value}-01` as Day;
}

export function lastDayOf(value: Month): Day {
  return `${value}-${daysInMonth(value)}` as Day;
}

export function addMonths(value: Month, months: number): Month {
  return monthOf(dayOf(at(firstDayOf(value)).plus({ months })));
}

/** The month as a half-open period of days. */
export function periodOf(value: Month): Period {
  return { from: firstDayOf(value), until: firstDayOf(addMonths(value, 1)) };
}

/** A run asks for the same few months many thousand times; there are 1,200 of them. */
const lengths = new Map<Month, number>();

export function daysInMonth(value: Month): number {
  const known = lengths.get(value);
  if (known !== undefined) return known;
  const days = at(firstDayOf(value)).daysInMonth;
  lengths.set(value, days);
  return days;
}

/** The local date at an instant; `zone` is an IANA name such as `Europe/Moscow`. */
export function dayAt(instant: Date, zone: string): Day {
  return dayOf(DateTime.fromJSDate(instant, { zone }));
}

const millisecondsOfDay = 86_400_000;

/** The instant so many times 24 hours later, or earlier when `days` is negative: for terms, not for the calendar. */
export function daysAfter(instant: Date, days: number): Date {
  return new Date(instant.getTime() + days * millisecondsOfDay);
}

/** The instant at which a day begins in a zone. */
export function startOf(value: Day, zone: string): Date {
  return DateTime.fromISO(value, { zone }).startOf('day').toJSDate();
}

/** The instant at which noon of a day begins in a zone. */
export function noonOf(value: Day, zone: string): Date {
  return DateTime.fromISO(`${value}T12:00`, { zone }).toJSDate();
}

/** True for an IANA time zone that this machine knows. */
export function isTimeZone(zone: string): boolean {
  return DateTime.local().setZone(zone).isValid;
}

/** `15.10.2025` → `2025-10-15`; undefined when it is not such a date. */
export function dayFromRussian(value: string): Day | undefined {
  const parsed = DateTime.fromFormat(value.trim(), 'd.M.yyyy', { zone: 'utc' });
  if (!parsed.isValid) return undefined;
  const result = dayOf(parsed);
  return isDay(result) ? result : undefined;
}

/** A day as a JavaScript Date at midnight UTC, the way workbooks want it. */
export function toUtc(value: Day): Date {
  return at(value).toJSDate();
}

/** What the clock on the wall of a zone shows at an instant, as a JavaScript Date in UTC, the way workbooks want it. */
export function toUtcWallClock(instant: Date, zone: string): Date {
  return DateTime.fromJSDate(instant, { zone }).setZone('utc', { keepLocalTime: true }).toJSDate();
}

/** `15.10.2025` */
export function toRussianDay(value: Day): string {
  return at(value).toFormat('dd.MM.yyyy');
}

/** `31 октября 2026 г.` */
export function toRussianDayInWords(value: Day): string {
  return at(value).setLocale('ru').toFormat("d MMMM yyyy 'г.'");
}

/** `октябрь 2026 г.` */
export function toRussianMonth(value: Month): string {
  return at(firstDayOf(value)).setLocale('ru').toFormat("LLLL yyyy 'г.'");
}
