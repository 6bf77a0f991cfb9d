import type { z } from 'zod';

/** What a broken rule says to people, and about which field of the value; without a field, about all of it. */
export interface BrokenRule {
  readonly ru: string;
  readonly en: string;
  readonly field?: string;
}

/**
 * Adds a rule of our own to a schema: `holds` tells whether a value keeps it, `broken` what is said if not. It is asked
 * only about values in which the schema has found nothing wrong. zod's own `refine` also runs when a part has been refused
 * already, so that a rule about two fields would meet values of any kind; eslint allows it in this file only.
 */
export function withRule<Schema extends z.ZodType, Value extends z.output<Schema>>(
  schema: Schema,
  holds: (value: z.output<Schema>) => value is Value,
  broken: BrokenRule,
): Schema & z.ZodType<Value, z.input<Schema>>;
export function withRule<Schema extends z.ZodType>(
  schema: Schema,
  holds: (value: z.output<Schema>) => boolean,
  broken: BrokenRule,
): Schema;
export function withRule<Schema extends z.ZodType>(
  schema: Schema,
  holds: (value: z.output<Schema>) => boolean,
  broken: BrokenRule,
): Schema {
  return withRules(schema, (value) => (holds(value) ? [] : [broken]));
}

/** The same for rules of which several may be broken, each with a sentence of its own. */
export function withRules<Schema extends z.ZodType>(
  schema: Schema,
  brokenBy: (value: z.output<Schema>) => readonly BrokenRule[],
): Schema {
  return schema.superRefine(
    (value, context) => {
      for (const { field, ...params } of brokenBy(value)) {
        context.addIssue({ code: 'custom', params, path: field === undefined ? [] : [field] });
      }
    },
    { when: ({ issues }) => issues.length === 0 },
  );
}
