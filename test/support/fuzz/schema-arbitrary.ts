import fc from 'fast-check';

/** The part of JSON Schema that the description of the API uses. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly multipleOf?: number;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: JsonSchema;
}

/** Values that the seeded company knows under a name (`contractId`, `slot`, `month`…), so that requests get deep. */
export type Known = (name: string) => readonly string[];

const days = ['2025-10-01', '2025-10-10', '2025-11-20', '2025-12-31', '2026-02-28', '2026-03-31'];
const months = ['2025-10', '2025-11', '2025-12', '2026-02', '2026-03'];
const prices = ['0', '0.01', '150.00', '999999999.9999'];
const mostItems = 4;
const longestText = 40;

/** Values of a schema's shape; most of those that have a name in the company are the company's own. */
export function arbitraryOf(schema: JsonSchema, known: Known, name = ''): fc.Arbitrary<unknown> {
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((part) => arbitraryOf(part, known, name)));
  switch (schema.type) {
    case 'string':
      return textOf(schema, known, name);
    case 'integer':
      return integerOf(schema);
    case 'number':
      return integerOf(schema).map((whole) => whole / (schema.multipleOf === undefined ? 1 : 10));
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(arbitraryOf(schema.items ?? {}, known, name), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.max(schema.minItems ?? 0, Math.min(schema.maxItems ?? mostItems, mostItems)),
      });
    case 'object':
      return objectOf(schema, known);
    case undefined:
    default:
      return fc.jsonValue({ maxDepth: 1 });
  }
}

function textOf(schema: JsonSchema, known: Known, name: string): fc.Arbitrary<string> {
  const own = known(name);
  const made = madeText(schema, name);
  return own.length === 0 ? made : fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...own) }, made);
}

const isMonth = ({ pattern }: JsonSchema) => pattern?.startsWith('^\\d{4}-\\d{2}$') ?? false;

/** A day or a month. */
export const isTime = (schema: JsonSchema) => schema.format === 'date' || isMonth(schema);

function madeText(schema: JsonSchema, name: string) {
  const { format, pattern, minLength = 0, maxLength = longestText } = schema;
  if (format === 'uuid') return fc.uuid({ version: 7 });
  if (format === 'date') return fc.constantFrom(...days);
  if (format === 'email') return fc.constantFrom('buh@example.com', 'a@b.ru');
  if (isMonth(schema)) return fc.constantFrom(...months);
  if (pattern?.startsWith('^\\d{1,9}')) return fc.constantFrom(...prices);
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  const letters = fc.constantFrom(...'абвгдЁQWЖ-01 29/«»');
  const typed = fc.string({
    unit: letters,
    minLength,
    maxLength: Math.max(minLength, Math.min(maxLength, longestText)),
  });
  return name === 'q' ? fc.oneof(typed, fc.constantFrom('шин', 'ООО', '77', '%')) : typed;
}

function integerOf({ minimum = 0, maximum = 1_000 }: JsonSchema): fc.Arbitrary<number> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: minimum, max: Math.min(maximum, minimum + 20) }) },
    fc.integer({ min: minimum, max: maximum }),
  );
}

function objectOf(
  { properties, required = [], propertyNames }: JsonSchema,
  known: Known,
): fc.Arbitrary<unknown> {
  if (!properties) {
    const names = propertyNames?.enum as string[] | undefined;
    return fc.dictionary(names ? fc.constantFrom(...names) : fc.string(), fc.jsonValue({ maxDepth: 1 }), {
      maxKeys: 2,
    });
  }
  const parts = Object.entries(properties).map(
    ([name, part]) => [name, arbitraryOf(part, known, name)] as const,
  );
  return fc.record(Object.fromEntries(parts), { requiredKeys: [...required], noNullPrototype: true });
}
