/** What the language calls the days around today; the first word is what a person usually types. */
export interface DayWords {
  readonly yesterday: string;
  readonly today: string;
  readonly tomorrow: string;
}

const whole = /^(?:(?<iso>\d{4}-\d{1,2}-\d{1,2})|(?<day>\d{1,2})[./-](?<month>\d{1,2})[./-](?<year>\d{4}))$/;
const short = /^(?<day>\d{1,2})[.,/ -](?<month>\d{1,2})(?:[.,/ -](?<year>\d{2}|\d{4}))?\.?$/;

/** A day that was typed to its end, `15.3.2026` or `2026-03-15`; undefined while it is none. */
export function wholeDay(typed: string): string | undefined {
  const found = whole.exec(typed.trim())?.groups;
  if (!found) return undefined;
  const [year, month, day] = found['iso']?.split('-') ?? [found['year'], found['month'], found['day']];
  return existing(Number(year), Number(month), Number(day));
}

/**
 * The day that a person means: whole, with a year of two digits (`25.3.26`) or without a year (`15.03`), then of the
 * year nearest to today, or by a word. Undefined when there is no such day, as 31.04.
 *
 * @param today `YYYY-MM-DD`
 */
export function meantDay(typed: string, today: string, words: DayWords): string | undefined {
  const text = typed.trim().toLowerCase();
  const by = [words.yesterday, words.today, words.tomorrow].indexOf(text);
  if (by !== -1) return daysFrom(today, by - 1);
  const found = short.exec(text)?.groups;
  if (!found) return wholeDay(text);
  const possible = yearsOf(found['year'], Number(today.slice(0, 4)))
    .map((year) => existing(year, Number(found['month']), Number(found['day'])))
    .filter((day) => day !== undefined);
  return possible.toSorted((one, other) => distance(one, today) - distance(other, today))[0];
}

function yearsOf(typed: string | undefined, now: number): number[] {
  if (typed?.length === 4) return [Number(typed)];
  if (typed === undefined) return [now - 1, now, now + 1];
  const inThisCentury = now - (now % 100) + Number(typed);
  return [inThisCentury - 100, inThisCentury, inThisCentury + 100];
}

function existing(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

const millisecondsOfDay = 86_400_000;

function distance(one: string, other: string): number {
  return Math.abs(Date.parse(one) - Date.parse(other));
}

function daysFrom(day: string, by: number): string {
  return new Date(Date.parse(day) + by * millisecondsOfDay).toISOString().slice(0, 10);
}
