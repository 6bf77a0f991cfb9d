import { z } from 'zod';
import type { ListColumn } from '../../../reports/list.ts';
import { no, yes } from '../../shared/language.ts';
import type { Words } from '../../shared/language.ts';
import { text } from '../../shared/schemas.ts';

const seasons = ['winter', 'summer', 'all-season'] as const;

const seasonWords: Record<(typeof seasons)[number], Words> = {
  winter: { ru: 'зимние', en: 'winter' },
  summer: { ru: 'летние', en: 'summer' },
  'all-season': { ru: 'всесезонные', en: 'all-season' },
};

/** One thing that may be known of the tires of a lot. */
interface LotField<Input extends z.ZodType, Answer extends z.ZodType> {
  /** Its column in the table of lots, and the type of that. */
  readonly column: string;
  readonly sqlType: 'text' | 'boolean' | 'numeric';
  /** As requests say it; whatever is not known is left out. */
  readonly input: Input;
  /** As answers say it; null when it is not known. */
  readonly answer: Answer;
  /** Heading of its column in a workbook; the journal's is the Russian one. */
  readonly title: Words;
  readonly kind: ListColumn<unknown>['kind'];
  /** In characters. */
  readonly width?: number;
  /** What a workbook shows for a value; the value itself when it is left out. */
  readonly words?: (value: z.output<Answer>) => Words;
}

function textField<Longest extends number>(column: string, longest: Longest, title: Words, width: number) {
  const schemas = { input: text(longest), answer: z.string() };
  return { column, sqlType: 'text', ...schemas, longest, title, kind: 'text', width } as const;
}

function field<Input extends z.ZodType, Answer extends z.ZodType>(described: LotField<Input, Answer>) {
  return described;
}

/**
 * Everything that may be known of the tires of a lot, in the order in which it is shown. Schemas of the API, SQL that
 * writes and reads lots, and columns of workbooks are made from this table: a new field needs its column (a migration),
 * a line here and one in the table of the screens (src/web/storage/lots/lot-fields.ts), which a test compares with this.
 */
export const lotFields = {
  plate: textField('plate', 40, { ru: 'Госномер', en: 'Plate' }, 14),
  brand: textField('brand', 100, { ru: 'Марка', en: 'Brand' }, 16),
  model: textField('model', 100, { ru: 'Модель', en: 'Model' }, 20),
  size: textField('size', 50, { ru: 'Размер', en: 'Size' }, 16),
  season: field({
    column: 'season',
    sqlType: 'text',
    input: z.enum(seasons),
    answer: z.enum(seasons),
    title: { ru: 'Сезон', en: 'Season' },
    kind: 'text',
    width: 14,
    words: (season) => seasonWords[season],
  }),
  onRims: field({
    column: 'on_rims',
    sqlType: 'boolean',
    input: z.boolean(),
    answer: z.boolean(),
    title: { ru: 'На дисках', en: 'On rims' },
    kind: 'text',
    width: 10,
    words: (onRims) => (onRims ? yes : no),
  }),
  dot: textField('dot', 20, { ru: 'DOT', en: 'DOT' }, 10),
  treadMm: field({
    column: 'tread_mm',
    sqlType: 'numeric',
    input: z.number().min(0).max(99).multipleOf(0.1),
    answer: z.number(),
    title: { ru: 'Протектор, мм', en: 'Tread, mm' },
    kind: 'decimal',
  }),
  note: textField('note', 1000, { ru: 'Примечание', en: 'Note' }, 42),
};

type LotFields = typeof lotFields;
export type LotFieldName = keyof LotFields;
export const lotFieldNames = Object.keys(lotFields) as LotFieldName[];

/** What is known of the tires of a lot, as a delivery says it. */
export type LotDescription = {
  readonly [Name in LotFieldName]?: z.output<LotFields[Name]['input']> | undefined;
};

/** The same as it is read: null is what is not known. */
export type KnownOfLot = {
  readonly [Name in LotFieldName]: z.output<LotFields[Name]['answer']> | null;
};
