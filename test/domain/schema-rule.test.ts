import { z } from 'zod';
import { periodQuery } from '../../src/shared/period-query.ts';
import { withRule } from '../../src/shared/schema-rule.ts';
import { daySchema, monthSchema } from '../../src/shared/schemas.ts';
import { parseShape } from '../../src/shared/shape-error.ts';

const errorsOf = (schema: z.ZodType, value: unknown) => {
  const shape = parseShape(schema, value, { language: 'ru', place: [] });
  return 'errors' in shape ? shape.errors : [];
};

test.each([
  ['a part of another kind', { low: 'one', high: 2 }],
  ['a part that breaks a rule of its own', { low: -1, high: 2 }],
  ['a part that is missing', { high: 2 }],
  ['an unknown part', { low: 1, high: 2, middle: 1.5 }],
])('a rule about two fields is not asked about a value with %s', (_case, value) => {
  const positive = withRule(z.number(), (number) => number > 0, { ru: 'Больше нуля.', en: 'Above zero.' });
  const asked: unknown[] = [];
  const schema = withRule(z.strictObject({ low: positive, high: positive }), (pair) => asked.push(pair) > 0, {
    ru: '-',
    en: '-',
  });
  expect(errorsOf(schema, value)).toHaveLength(1);
  expect(asked).toEqual([]);
  expect(errorsOf(schema, { low: 1, high: 2 })).toEqual([]);
  expect(asked).toEqual([{ low: 1, high: 2 }]);
});

const days = periodQuery({ from: daySchema.optional(), to: daySchema.optional() }, { days: 31 });
const months = periodQuery({ from: monthSchema, to: monthSchema }, { months: 12 });
const wrongOrder = 'Период кончается раньше, чем начинается: поменяйте его концы местами.';

test.each<[z.ZodType, string | undefined, string | undefined, string[]]>([
  [days, '2025-10-01', '2025-10-31', []],
  [days, '2025-10-01', '2025-11-01', ['to: Период слишком длинный: не больше чем 31 день.']],
  [days, '2025-10-02', '2025-10-01', [`to: ${wrongOrder}`]],
  [days, '2025-10-02', '2025-10-02', []],
  [days, undefined, '2025-10-01', []],
  [days, '2025-10-01', undefined, []],
  [days, '2025-02-30', '2025-01-01', ['from: Нужна дата в виде ГГГГ-ММ-ДД с 2000 по 2099 год.']],
  [days, '2025-10', '2025-10-01', ['from: Нужна дата в виде ГГГГ-ММ-ДД с 2000 по 2099 год.']],
  [months, '2025-01', '2025-12', []],
  [months, '2025-01', '2026-01', ['to: Период слишком длинный: не больше чем 12 месяцев.']],
  [months, '2099-12', '2099-12', []],
  [months, '2025-13', '2025-12', ['from: Нужен месяц в виде ГГГГ-ММ с 2000 по 2099 год.']],
  [months, '2025-11-01', '2025-12', ['from: Нужен месяц в виде ГГГГ-ММ с 2000 по 2099 год.']],
  [months, undefined, '2025-12', ['from: Обязательное поле.']],
])('a period is taken or refused in a sentence: %#', (schema, from, to, refusals) => {
  expect(errorsOf(schema, { from, to }).map(({ path, message }) => `${path}: ${message}`)).toEqual(refusals);
});
