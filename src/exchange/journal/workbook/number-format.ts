import { format, tokenize, tokenTypes } from 'numfmt';
import { moneyShown } from './money-words.ts';

/** What a number is to somebody who looks at it: 45931 as a date is 01.10.2025, 0.2 as a percent is 20 %. */
type ShownAs =
  | 'plain'
  | 'date'
  | 'percent'
  | 'scientific'
  | 'roubles'
  | 'foreignMoney'
  /** Thousands, millions or hundredths of money or of anything else. */
  | 'scaledMoney';

/** The number format of a cell: how Excel shows what is in it. */
export interface NumberFormat {
  readonly shownAs: ShownAs;
  /**
   * The code of the format without what depends on the reader's country: separators of thousands and names of countries.
   * Undefined for the general format.
   */
  readonly code: string | undefined;
  /** The words and signs beside a positive number, those that are not next to each other apart by a space: ` г.`, ` ОТМЕНА`. */
  readonly words: string;
  /** A zero is shown as an empty cell. */
  readonly hidesZero: boolean;
  /** A text is shown otherwise than it is: `"ХР-"@` puts something before it, `;;;` hides it. */
  readonly changesText: boolean;
}

export const generalFormat: NumberFormat = {
  shownAs: 'plain',
  code: undefined,
  words: '',
  hidesZero: false,
  changesText: false,
};

/** The general format by its name in the file format, and by names that programs in Russia write instead; `@` shows numbers so. */
const generalNames = /^(general|standard|основной|стандартный|общий|@|)$/i;

const { AMPM, CALENDAR, DATETIME, DURATION } = tokenTypes;
const ofDates = new Set([AMPM, CALENDAR, DATETIME, DURATION]);
const { BREAK, CONDITION, EXP, GROUP, LOCALE, MODIFIER, PERCENT } = tokenTypes;
/** Separators of thousands, and colours in another language than English, which numfmt does not know. */
const leftOut = new Set([GROUP, MODIFIER]);
const { CHAR, COMMA, DIGIT, ESCAPED, POINT, SPACE, STRING } = tokenTypes;
/** What is shown as it stands, such as the digits of `dd.mm.2025` but for its zero. */
const ofWords = new Set([CHAR, COMMA, DIGIT, ESCAPED, LOCALE, POINT, SPACE, STRING]);

type Token = ReturnType<typeof tokenize>[number];

/** Reads the code of a number format, such as `#,##0.00` or `dd.mm.yyyy`. */
export function numberFormat(code: string): NumberFormat {
  if (generalNames.test(code.trim())) return generalFormat;
  const tokens = tokenize(code);
  const neutral = tokens
    .filter(({ type }) => !leftOut.has(type))
    .map(({ type, raw }) => (type === LOCALE ? `"${currencyOf(raw)}"` : raw))
    .join('');
  return {
    shownAs: shownAs(tokens),
    code: neutral,
    words: wordsOf(ofPositive(tokens)),
    hidesZero: shown(neutral, 0)?.trim() === '',
    changesText: shown(neutral, 'text') !== 'text',
  };
}

function shownAs(tokens: readonly Token[]): ShownAs {
  const types = new Set(tokens.map(({ type }) => type));
  if ([...types].some((type) => ofDates.has(type))) return 'date';
  if (types.has(PERCENT)) return 'percent';
  if (types.has(EXP)) return 'scientific';
  const currencies = tokens.filter(({ type }) => type === LOCALE).map(({ raw }) => currencyOf(raw));
  return (
    moneyShown(
      wordsOf(tokens),
      currencies.filter((currency) => currency.trim() !== ''),
    ) ?? 'plain'
  );
}

/** The first section of a format is that of positive numbers, unless its sections have conditions. */
function ofPositive(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(({ type }) => type === BREAK);
  return end === -1 || tokens.some(({ type }) => type === CONDITION) ? tokens : tokens.slice(0, end);
}

/** A point belongs to a word («г.») as well as to a number. */
function wordsOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ type, raw }) => {
      if (type === LOCALE) return currencyOf(raw);
      return ofWords.has(type) ? raw.replace(/^["\\]|"$/g, '') : ' ';
    })
    .join('');
}

/** `[$₽-419]` → `₽`; `[$-419]`, which only names a country → nothing. */
function currencyOf(raw: string): string {
  return /^\[\$([^\]-]*)/.exec(raw)?.[1] ?? '';
}

/** Excel keeps 15 digits: of a longer number the last digits are already lost. */
export const excelDigits = 15;

/** A number with the digits that Excel keeps, as the general format shows it in a wide column. */
export function plainNumber(value: number): string {
  return String(Number(value.toPrecision(excelDigits)));
}

/**
 * What Excel shows of a number or a text in a cell of the format, in a column that is wide enough; with a decimal point and
 * without separators of thousands, whatever the reader's country. Undefined when the format cannot be understood or
 * cannot show the value (Excel fills such a cell with #).
 */
export function shownIn({ code, changesText }: NumberFormat, value: number | string): string | undefined {
  if (typeof value === 'number') return code === undefined ? plainNumber(value) : shown(code, value);
  return code !== undefined && changesText ? shown(code, value) : value;
}

function shown(code: string, value: number | string): string | undefined {
  try {
    const text = format(code, value);
    return /^#+$/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}
