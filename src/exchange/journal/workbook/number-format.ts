import { format, tokenize, tokenTypes } from 'numfmt';

/** What a number is to somebody who looks at it: 45931 as a date is 01.10.2025, 0.2 as a percent is 20 %. */
type ShownAs = 'plain' | 'date' | 'percent' | 'scientific' | 'roubles' | 'foreignMoney';

/** The number format of a cell: how Excel shows what is in it. */
export interface NumberFormat {
  readonly shownAs: ShownAs;
  /**
   * The code of the format without what depends on the reader's country: separators of thousands and names of countries.
   * Undefined for the general format.
   */
  readonly code: string | undefined;
  /** A zero is shown as an empty cell. */
  readonly hidesZero: boolean;
  /** A text is shown otherwise than it is: `"ХР-"@` puts something before it, `;;;` hides it. */
  readonly changesText: boolean;
}

export const generalFormat: NumberFormat = {
  shownAs: 'plain',
  code: undefined,
  hidesZero: false,
  changesText: false,
};

/** The general format by its name in the file format, and by names that programs in Russia write instead; `@` shows numbers so. */
const generalNames = /^(general|standard|основной|стандартный|общий|@|)$/i;

const { AMPM, CALENDAR, DATETIME, DURATION, EXP, GROUP, LOCALE, MODIFIER, PERCENT } = tokenTypes;
const ofDates = new Set([AMPM, CALENDAR, DATETIME, DURATION]);
/** Separators of thousands, and colours in another language than English, which numfmt does not know. */
const leftOut = new Set([GROUP, MODIFIER]);
const ofLiterals = new Set([tokenTypes.STRING, tokenTypes.ESCAPED, tokenTypes.CHAR, LOCALE]);

const roubles = /₽|руб|р\.(?!\p{L})|\bRU[BR]\b/iu;
const foreignMoney = /\p{Sc}|\b(USD|EUR|CNY|KZT|BYN)\b/u;

/** Reads the code of a number format, such as `#,##0.00` or `dd.mm.yyyy`. */
export function numberFormat(code: string): NumberFormat {
  if (generalNames.test(code.trim())) return generalFormat;
  const tokens = tokenize(code);
  const types = new Set(tokens.map(({ type }) => type));
  const literals = tokens
    .filter(({ type }) => ofLiterals.has(type))
    .map(({ type, raw }) => (type === LOCALE ? currencyOf(raw) : raw.replace(/^["\\]|"$/g, '')))
    .join('');
  const neutral = tokens
    .filter(({ type }) => !leftOut.has(type))
    .map(({ type, raw }) => (type === LOCALE ? `"${currencyOf(raw)}"` : raw))
    .join('');
  return {
    shownAs: shownAs(types, literals),
    code: neutral,
    hidesZero: shown(neutral, 0)?.trim() === '',
    changesText: shown(neutral, 'text') !== 'text',
  };
}

function shownAs(types: ReadonlySet<string>, literals: string): ShownAs {
  if ([...types].some((type) => ofDates.has(type))) return 'date';
  if (types.has(PERCENT)) return 'percent';
  if (types.has(EXP)) return 'scientific';
  if (roubles.test(literals)) return 'roubles';
  return foreignMoney.test(literals) ? 'foreignMoney' : 'plain';
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
