import { addDays, day, dayFromRussian, isDay, isMonth, monthOf } from '../../../shared/dates.ts';
import type { Day, Month } from '../../../shared/dates.ts';
import type { Cell } from '../workbook/cell.ts';
import { plainNumber, shownIn } from '../workbook/number-format.ts';
import type { NumberFormat } from '../workbook/number-format.ts';
import { ofOneRun, tidy } from './read-cell.ts';
import type { CellReader } from './read-cell.ts';

/** The serial of 1 January 2000 and of 31 December 2099. */
const serials = { from: 36_526, to: 73_050 };

const millisecondsOfDay = 86_400_000;

/**
 * The day that Excel shows of a serial. Excel rounds to the millisecond first: 45939.999999995, which is half a
 * millisecond before midnight, is shown as the next day.
 */
function dayOfSerial(serial: number): Day | undefined {
  const whole = Math.floor(Math.round(serial * millisecondsOfDay) / millisecondsOfDay);
  if (whole < serials.from || whole > serials.to) return undefined;
  return addDays(day('2000-01-01'), whole - serials.from);
}

/**
 * `15.10.2025`, also with «г.» or «года», or `2025-10-15`, and perhaps a time of day, which is dropped. Anything else after
 * the day makes it none: «10.10.2025 ОТМЕНА», «15.10.2025 - 17.10.2025», and a time of another zone.
 */
const dayAndTime =
  /^(?<day>\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d\d-\d\d)(?: ?(?:г\.?|года))?(?:(?:T|,? )(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?)?$/i;

/** The day that a text says, undefined when it says anything else or more. */
export function dayOfText(text: string): Day | undefined {
  const written = dayAndTime.exec(tidy(text))?.groups?.['day'];
  if (written === undefined) return undefined;
  return isDay(written) ? written : dayFromRussian(written);
}

/** What the format of a day may show beside it: «г.», hours and minutes, and what stands between. */
const besideDay = /^(?:(?<!\p{L})(?:г|год|года|в|t|ч|час|мин)(?!\p{L})|[\s.,:;/\\()«»"'\p{Pd}])*$/iu;

/** The format of the number shows a day and no other word, or the bare number: 51025 in `00\.00\.00` is shown as a day of its own. */
function showsDayAlone(value: number, format: NumberFormat): boolean {
  if (format.shownAs === 'date') return besideDay.test(format.words);
  const shown = (shownIn(format, value) ?? '').trim();
  return (
    format.shownAs === 'plain' && /^\d+(\.\d+)?$/.test(shown) && Number(shown) === Number(plainNumber(value))
  );
}

/** A date cell, a bare serial of Excel, or a text. Of a serial in a text nobody knows from which year it counts. */
function dayOfCell({ value, format, dayOffset }: Cell): Day | undefined {
  if (typeof value === 'boolean') return undefined;
  if (typeof value === 'number')
    return showsDayAlone(value, format) ? dayOfSerial(value + dayOffset) : undefined;
  const written = shownIn(format, value) ?? '';
  return dayOffset === 0 && /^\s*\d{5}\s*$/.test(written) ? dayOfSerial(Number(written)) : dayOfText(written);
}

export const dayCell: CellReader<Day> = ofOneRun<Day>((cell) => {
  const value = dayOfCell(cell);
  return value === undefined ? { code: 'dayExpected' } : { value };
});

const monthNames = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
];

/** A month by any of its days, `2025-10`, `10.2025` or `октябрь 2025`. */
export const monthCell: CellReader<Month> = ofOneRun<Month>((cell) => {
  const inside = dayOfCell(cell);
  if (inside !== undefined) return { value: monthOf(inside) };
  const { value, format } = cell;
  const shown = typeof value === 'boolean' ? '' : (shownIn(format, value) ?? '');
  const words = tidy(shown).toLowerCase();
  const [, name = '', year = ''] = /^([а-я]+) (\d{4})(?: ?(?:г\.?|года))?$/.exec(words) ?? [];
  const named = `${year}-${String(monthNames.indexOf(name) + 1).padStart(2, '0')}`;
  const [, number = '', ofYear = ''] = /^(\d{1,2})\.(\d{4})$/.exec(words) ?? [];
  const found = [words, named, `${ofYear}-${number.padStart(2, '0')}`].find(isMonth);
  return found === undefined ? { code: 'monthExpected' } : { value: found };
});
