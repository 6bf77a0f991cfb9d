import { z } from 'zod';
import { isDay, isMonth } from './dates.ts';
import { withRule } from './schema-rule.ts';

/** The words that every request and answer is made of; units and formats as in section 4 of the design. */

/** Ids are compared as text in rules, so they have one spelling: small letters. */
const uuid = z.uuid().toLowerCase();

export const idSchema = uuid.meta({ description: 'Opaque id' });

/** For bodies whose id may be made by the caller (rule R16). */
export const newIdSchema = uuid.optional().meta({ description: 'Made by the caller, if given' });

/** For bodies of new masters (rule R25). */
export const differentSchema = z
  .boolean()
  .optional()
  .meta({
    description:
      '`true`: it is a different one, although it looks like one that is there. Without it such a one is refused with 409 ' +
      'looksLike; `details.resembles` says which.',
  });

export const daySchema = withRule(z.string(), isDay, {
  ru: 'Нужна дата в виде ГГГГ-ММ-ДД с 2000 по 2099 год.',
  en: 'A date YYYY-MM-DD of the years 2000 to 2099 is expected.',
}).meta({ override: { type: 'string', format: 'date' }, example: '2025-10-15' });

export const monthSchema = withRule(z.string(), isMonth, {
  ru: 'Нужен месяц в виде ГГГГ-ММ с 2000 по 2099 год.',
  en: 'A month YYYY-MM of the years 2000 to 2099 is expected.',
}).meta({ override: { type: 'string', pattern: '^\\d{4}-\\d{2}$' }, example: '2025-10' });

const pricePattern = /^\d{1,9}(\.\d{1,4})?$/;

/** A price: up to 9 digits of roubles and 4 decimals, not negative, as a decimal string. */
export const priceSchema = withRule(z.string(), (value) => pricePattern.test(value), {
  ru: 'Нужна цена строкой, например "150.00": до 9 цифр рублей и 4 знаков после точки.',
  en: 'A price as a string is expected, such as "150.00": up to 9 digits and 4 decimals.',
}).meta({ override: { type: 'string', pattern: pricePattern.source }, example: '150.00' });

/** An amount in an answer: a decimal string with two decimals. */
export const amountSchema = z.string().meta({ description: 'Amount in roubles', example: '2129.03' });

/** A whole number in a query, in plain digits: `1e2` and `0x10` are typing errors. */
export function wholeNumber(min: number, max: number) {
  const fits = (value: string) => /^\d{1,9}$/.test(value) && Number(value) >= min && Number(value) <= max;
  return withRule(z.string(), fits, {
    ru: `Нужно целое число от ${min} до ${max}.`,
    en: `A whole number from ${min} to ${max} is expected.`,
  })
    .transform(Number)
    .meta({ override: { type: 'integer', minimum: min, maximum: max } });
}

/**
 * A line of text that people typed: trimmed, with something to see in it, at most `max` characters. Control characters and halves of
 * surrogate pairs are refused: PostgreSQL can keep neither in jsonb.
 */
export function text(max = 200) {
  const visible = withRule(
    z.string().trim().min(1).max(max),
    (value) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(value),
    { ru: 'Нужен хотя бы один видимый знак.', en: 'At least one visible character is needed.' },
  );
  return withRule(visible, (value) => !/[\p{Cc}\p{Cs}]/u.test(value), {
    ru: 'Без управляющих символов и переводов строки.',
    en: 'No control characters and no line breaks.',
  });
}
