import { z } from 'zod';
import type { Language } from './language.ts';
import { russianCount } from './plural.ts';

/** What every refusal for a wrong shape carries: where and what. */
export interface ShapeError {
  readonly path: string;
  readonly message: string;
}

type Issue = z.core.$ZodRawIssue;

/** Sentences for people, where zod's own words (`ожидалось string, получено undefined`) do not read well. */
function russianSentence(issue: Issue): string | undefined {
  if (issue.code === 'unrecognized_keys') return 'Неизвестное поле: уберите его.';
  if (issue.code === 'invalid_value') return `Допустимо: ${issue.values.map(String).join(', ')}.`;
  if (issue.code === 'invalid_format') return russianFormats[issue.format] ?? 'Неверный вид значения.';
  if (issue.code === 'invalid_type') {
    if (issue.input === undefined) return 'Обязательное поле.';
    return `Нужно: ${russianTypes[issue.expected] ?? issue.expected}.`;
  }
  if (issue.code === 'too_small') {
    if (issue.origin === 'string' && issue.minimum === 1) return 'Не может быть пустым.';
    return `Не меньше ${russianAmount(issue.minimum, issue.origin)}.`;
  }
  if (issue.code === 'too_big') {
    return `Не больше ${russianAmount(issue.maximum, issue.origin)}.`;
  }
  return undefined;
}

/** `20 символов`, `1 элемента`: as it reads after «не больше» and «не меньше». */
function russianAmount(amount: number | bigint, origin: string): string {
  if (origin === 'string') return russianCount(Number(amount), 'символа', 'символов', 'символов');
  if (origin === 'array') return russianCount(Number(amount), 'элемента', 'элементов', 'элементов');
  return String(amount);
}

function englishSentence(issue: Issue): string | undefined {
  if (issue.code === 'unrecognized_keys') return 'Unknown field: remove it.';
  if (issue.code === 'invalid_value') return `One of: ${issue.values.map(String).join(', ')}.`;
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'Required.';
  return undefined;
}

const russianTypes: Readonly<Record<string, string>> = {
  string: 'строка',
  number: 'число',
  int: 'целое число',
  boolean: 'true или false',
  array: 'список',
  object: 'объект',
  record: 'объект',
};
const russianFormats: Readonly<Record<string, string>> = {
  uuid: 'Нужен id в виде UUID.',
  email: 'Нужен адрес электронной почты.',
};

const sentences = { ru: russianSentence, en: englishSentence };
const builtIn = { ru: z.locales.ru().localeError, en: z.locales.en().localeError };

/** The words for a broken schema. A rule of our own brings both languages, see `withRule`. */
function sentenceOf(issue: Issue, language: Language) {
  const own: unknown = issue.code === 'custom' ? issue.params?.[language] : undefined;
  return typeof own === 'string' ? own : (sentences[language](issue) ?? builtIn[language](issue));
}

/** Parses by a schema; answers the data or what is wrong with it, at most 100 places. `place` begins every path. */
export function parseShape<Data>(
  schema: z.ZodType<Data>,
  value: unknown,
  { language, place }: { readonly language: Language; readonly place: readonly string[] },
): { readonly data: Data } | { readonly errors: readonly ShapeError[] } {
  const result = schema.safeParse(value, { error: (issue) => sentenceOf(issue, language) });
  if (result.success) return { data: result.data };
  const errors = result.error.issues.flatMap((issue) => {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [key]) : [[]];
    return keys.map((key) => ({
      path: [...place, ...issue.path.map(String), ...key].join('.'),
      message: issue.message,
    }));
  });
  return { errors: errors.slice(0, 100) };
}
