import dayjs from 'dayjs';
import { useEffect } from 'react';
import { useLanguage } from './language.ts';
import type { Language } from './language.ts';
import { useTimeZone } from './time-zone.ts';

/** How the person's language writes money, numbers, days and months. Values come from the server as they are. */
export interface Format {
  /** `2 129,03 ₽` */
  money(amount: string): string;
  /** `3,25 ₽`, `1,6667 ₽`: a price keeps its decimals, up to four. */
  price(amount: string): string;
  /** `+2 129,03 ₽`, `−290,32 ₽`: how much more or less. */
  change(amount: string): string;
  number(value: number): string;
  /** `1,2 млн`: of the axis of a chart, where the exact numbers stand elsewhere. */
  compact(value: number): string;
  /** `12,5 %` of 0.125 */
  share(value: number): string;
  /** `15.10.2025` */
  day(day: string): string;
  /** `15 окт.` */
  shortDay(day: string): string;
  /** `октябрь 2025 г.` */
  month(month: string): string;
  /** `окт. 25 г.` */
  shortMonth(month: string): string;
  /**
   * `15.10.2025, 12:40` by the clocks of that IANA zone, of the business when none is given; with `GMT+3` where the
   * person's own clock shows another time.
   */
  instant(at: string, timeZone?: string): string;
}

/** Made when it is first needed: a formatter costs a phone some milliseconds, and a screen needs two or three. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Intl takes decimal strings exactly; TypeScript's library knows only numbers and integer strings. */
function exactly(format: Intl.NumberFormat, amount: string): string {
  return format.format(amount as unknown as number);
}

function formatOf(language: Language, timeZone: string | undefined): Format {
  const locale = language === 'ru' ? 'ru-RU' : 'en-GB';
  const number = (options: Intl.NumberFormatOptions) => once(() => new Intl.NumberFormat(locale, options));
  const rubles = (options: Intl.NumberFormatOptions) =>
    number({ style: 'currency', currency: 'RUB', minimumFractionDigits: 2, ...options });
  const date = (options: Intl.DateTimeFormatOptions) => once(() => new Intl.DateTimeFormat(locale, options));
  const money = rubles({});
  const price = rubles({ maximumFractionDigits: 4 });
  const change = rubles({ signDisplay: 'exceptZero' });
  const whole = number({});
  const compact = number({ notation: 'compact' });
  const share = number({ style: 'percent', maximumFractionDigits: 1 });
  // Days without a time need no time zones, which cost a phone a tenth of a second.
  const day = (value: string, russian: string, english: string) =>
    dayjs(value)
      .locale(language)
      .format(language === 'ru' ? russian : english);
  const minutes = {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  } as const;
  const ownInstant = date(minutes);
  const instants = new Map<string | undefined, (at: Date) => string>();
  const instantIn = (zone: string | undefined) => {
    const there = date({ ...minutes, timeZone: zone });
    const named = date({ ...minutes, timeZone: zone, timeZoneName: 'short' });
    return (at: Date) => {
      const text = there().format(at);
      return text === ownInstant().format(at) ? text : named().format(at);
    };
  };
  return {
    money: (amount) => exactly(money(), amount),
    price: (amount) => exactly(price(), amount),
    change: (amount) => exactly(change(), amount).replace('-', '−'),
    number: (value) => whole().format(value),
    compact: (value) => compact().format(value),
    share: (value) => share().format(value),
    day: (value) => day(value, 'DD.MM.YYYY', 'DD/MM/YYYY'),
    shortDay: (value) => day(value, 'D MMM', 'D MMM'),
    month: (value) => day(`${value}-01`, 'MMMM YYYY [г.]', 'MMMM YYYY'),
    shortMonth: (value) => day(`${value}-01`, 'MMM YY [г.]', 'MMM YY'),
    instant: (value, zone = timeZone) => {
      const write = instants.get(zone) ?? instantIn(zone);
      instants.set(zone, write);
      return write(new Date(value));
    },
  };
}

const formats = new Map<string, Format>();

export function useFormat(): Format {
  const language = useLanguage();
  const timeZone = useTimeZone();
  const key = `${language} ${timeZone ?? ''}`;
  const format = formats.get(key) ?? formatOf(language, timeZone);
  formats.set(key, format);
  return format;
}

/** Writes one number while the answers are on their way: the first one of a language costs a phone 50 ms. */
export function useNumbersAhead(): void {
  const format = useFormat();
  useEffect(() => {
    const timer = setTimeout(() => format.number(0));
    return () => clearTimeout(timer);
  }, [format]);
}
