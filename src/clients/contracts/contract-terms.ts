import { no, yes } from '../../shared/language.ts';
import type { Language, Words } from '../../shared/language.ts';

/** Which day counts besides the days in between: of arrival, of departure, or both (rule R3). */
export type DayCount = 'arrival' | 'departure' | 'both';

/** The terms of a contract that are a value of their own: a word, yes or no, a number. */
export interface ContractTerms {
  readonly dayCount: DayCount;
  /** Whether the prices of the tariff include VAT (rule R8). */
  readonly vatIncluded: boolean;
  /** Days from the date of an invoice to its due date. */
  readonly paymentDays: number;
}

export type TermName = keyof ContractTerms;

interface Choice<Value extends string> {
  readonly kind: 'choice';
  readonly words: Readonly<Record<Value, Words>>;
}

interface YesNo {
  readonly kind: 'yesNo';
}

interface WholeNumber {
  readonly kind: 'wholeNumber';
  readonly min: number;
  readonly max: number;
}

type ValuesOf<Value> = [Value] extends [boolean]
  ? YesNo
  : [Value] extends [number]
    ? WholeNumber
    : Choice<Value & string>;

/** Of what kind the values of a term are: its schema, SQL type, cell of the journal and input on a form follow from it. */
export type TermValues = Choice<string> | YesNo | WholeNumber;

interface Term<Value> {
  /** Its column in the table of contracts. */
  readonly column: string;
  readonly values: ValuesOf<Value>;
  /** What a contract has when nobody says otherwise: by API and by import alike. */
  readonly usual: Value;
  /** What the API's description says of it. */
  readonly description?: string;
  /** Heading of its column in the list of contracts as a workbook. */
  readonly title: Words;
  /** Its column in the journal; the hint goes on with the usual value. */
  readonly journal: { readonly heading: string; readonly hint?: string };
}

/**
 * The terms in the order in which they are shown. The API, SQL, the list of contracts as a workbook, the journal and the
 * screens follow this table: a new term needs its column (a migration), a line here, its texts on the screens, and the
 * rule that reads it.
 */
export const contractTerms: { readonly [Name in TermName]: Term<ContractTerms[Name]> } = {
  dayCount: {
    column: 'day_count',
    values: {
      kind: 'choice',
      words: {
        arrival: { ru: 'приход', en: 'arrival' },
        departure: { ru: 'выдача', en: 'departure' },
        both: { ru: 'оба', en: 'both' },
      },
    },
    usual: 'arrival',
    description: 'Which day counts besides the days in between (rule R3)',
    title: { ru: 'Счёт дней', en: 'Day count' },
    journal: { heading: 'Счёт дней', hint: 'Какой день считается' },
  },
  vatIncluded: {
    column: 'vat_included',
    values: { kind: 'yesNo' },
    usual: true,
    title: { ru: 'НДС в цене', en: 'VAT included' },
    journal: { heading: 'НДС в цене' },
  },
  paymentDays: {
    column: 'payment_days',
    values: { kind: 'wholeNumber', min: 0, max: 365 },
    usual: 10,
    description: 'Days from an invoice to its due date',
    title: { ru: 'Срок оплаты, дней', en: 'Payment, days' },
    journal: { heading: 'Срок оплаты', hint: 'Дней после даты счёта' },
  },
};

export const termNames = Object.keys(contractTerms) as TermName[];

/** A contract in which these would be otherwise is another contract. */
const fixedTerms = ['vatIncluded'] as const satisfies readonly TermName[];
export type ChangeableTerms = Omit<ContractTerms, (typeof fixedTerms)[number]>;
export const changeableTermNames = termNames.filter(
  (name) => !fixedTerms.some((fixed) => fixed === name),
) as (keyof ChangeableTerms)[];

/** The terms that explain the sum of a document, which keeps them as they were when it was issued (rule R11). */
export const keptTermNames = ['dayCount', 'vatIncluded'] as const satisfies readonly TermName[];
export type KeptTerms = Pick<ContractTerms, (typeof keptTermNames)[number]>;

type Said<Terms> = { readonly [Name in keyof Terms]?: Terms[Name] | undefined };

/** Takes the terms out of what is said of a contract; one that is not said is the usual one. */
export function termsOf(said: Said<ContractTerms>): ContractTerms {
  return pick(termNames, said);
}

/** The same of those that may change. */
export function changeableTermsOf(said: Said<ChangeableTerms>): ChangeableTerms {
  return pick(changeableTermNames, said);
}

/** The same of those that a document keeps; a term that was built after it was issued had its usual value then. */
export function keptTermsOf(said: Said<KeptTerms>): KeptTerms {
  return pick(keptTermNames, said);
}

function pick<Name extends TermName>(
  names: readonly Name[],
  said: Said<Pick<ContractTerms, Name>>,
): Pick<ContractTerms, Name> {
  const values = names.map((name) => [name, said[name] ?? contractTerms[name].usual] as const);
  return Object.fromEntries(values) as Pick<ContractTerms, Name>;
}

/** A term as a workbook says it: a word, or a number as it is. */
export function termInWords(
  name: TermName,
  value: ContractTerms[TermName],
  language: Language,
): string | number {
  const values: TermValues = contractTerms[name].values;
  if (values.kind === 'choice') return values.words[String(value)]?.[language] ?? '';
  if (typeof value === 'boolean') return (value ? yes : no)[language];
  return value;
}
