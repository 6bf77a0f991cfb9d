import type { paths } from '../../api/schema.d.ts';

/** A line of a delivery: beside what every line says, all that may be known of its tires. */
type Line = paths['/deliveries']['post']['requestBody']['content']['application/json']['lines'][number];
type Known = Omit<Line, 'category' | 'quantity' | 'slot'>;

interface LotField {
  /** How it is typed. The texts of a choice stand under `messages`. */
  readonly input:
    | { readonly kind: 'text'; readonly longest: number }
    | { readonly kind: 'choice'; readonly messages: 'season'; readonly options: readonly string[] }
    | { readonly kind: 'number'; readonly most: number; readonly decimals: number }
    | { readonly kind: 'check' };
  /** Its place among the fields of a delivery: what is asked most comes first. */
  readonly formOrder: number;
  /** It has a line of the form to itself. */
  readonly wide?: true;
  /** Where a lot is described in words: `apart` is not among them; a message has the value in it. */
  readonly shown?: 'apart' | 'tire.dotWords' | 'tire.treadWords';
}

const text = (longest: number) => ({ kind: 'text', longest }) as const;
const seasons = ['winter', 'summer', 'all-season'] as const satisfies readonly Known['season'][];

/**
 * Everything that may be known of the tires of a lot, in the order in which it is told, as src/storage/lots/lot-fields.ts
 * on the server, with the same lengths, limits and choices (a test compares them). The form of a delivery, what it sends
 * and the words about a lot are made from this table: a new field needs a line here and its label `tire.<name>` in both
 * languages.
 */
export const lotFields = {
  plate: { input: text(40), formOrder: 1, shown: 'apart' },
  brand: { input: text(100), formOrder: 3 },
  model: { input: text(100), formOrder: 4 },
  size: { input: text(50), formOrder: 2 },
  season: { input: { kind: 'choice', messages: 'season', options: seasons }, formOrder: 5 },
  onRims: { input: { kind: 'check' }, formOrder: 8 },
  dot: { input: text(20), formOrder: 6, shown: 'tire.dotWords' },
  treadMm: { input: { kind: 'number', most: 99, decimals: 1 }, formOrder: 7, shown: 'tire.treadWords' },
  note: { input: text(1000), formOrder: 9, wide: true },
} as const satisfies Record<keyof Known, LotField>;

export type LotFieldName = keyof typeof lotFields;
export const lotFieldNames = Object.keys(lotFields) as LotFieldName[];

/** What is typed into a field; empty, or not checked, where it is not known. */
type Typed<Input> = Input extends { readonly kind: 'text' }
  ? string
  : Input extends { readonly kind: 'choice'; readonly options: readonly (infer Option)[] }
    ? Option | ''
    : Input extends { readonly kind: 'number' }
      ? number | ''
      : boolean;

/** What has been typed of the tires of a lot. */
export type TireDescription = {
  readonly [Name in LotFieldName]: Typed<(typeof lotFields)[Name]['input']>;
};

/** When nothing has been typed yet. */
export const nothingKnown = Object.fromEntries(
  lotFieldNames.map((name) => [name, lotFields[name].input.kind === 'check' ? false : '']),
) as TireDescription;

/** As a delivery says it: whatever is not known is left out. */
export function knownOf(description: TireDescription): Known {
  const values = lotFieldNames.map((name) => {
    const value = description[name];
    return [name, typeof value === 'string' ? value.trim() : value] as const;
  });
  return Object.fromEntries(values.filter(([, value]) => value !== '' && value !== false));
}
