import fc from 'fast-check';

/** What is no day, no month, or one of another kind or time. */
export const hostileDays = [
  '2025-13-01',
  '2025-02-30',
  '2025-10-1',
  '15.10.2025',
  '2025-10',
  '2025-10-15T00:00:00Z',
  '0000-00-00',
  '1999-12-31',
  '2100-01-01',
  '9999-12-31',
  '2025-13',
  '2025-10-15',
];

/** Texts that have broken programs before: wrong days, halves of characters, other languages' syntax, numbers in words. */
const hostileTexts = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\u200b',
  '\u202eабв',
  'e\u0301',
  '𝕏'.repeat(50),
  'x'.repeat(5_000),
  '0',
  '-1',
  '1e400',
  '0x10',
  'NaN',
  '9'.repeat(40),
  '0.00001',
  ...hostileDays,
  "' or 1=1 --",
  '%',
  '_%\\',
  '../../etc/passwd',
  '<script>alert(1)</script>',
  '{}',
  '[]',
  'null',
  'undefined',
  '__proto__',
  'constructor',
  '00000000-0000-0000-0000-000000000000',
  'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF',
  '018f0000-0000-7000-8000-00000000000',
];

const hostileNumbers = [0, -1, 1.5, 0.1, 2 ** 31, 2 ** 53, 1e21, 1e308, -1e308];

function nested(depth: number): unknown {
  let value: unknown = 'the end';
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

export const hostileText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...hostileTexts) },
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

/** Any JSON value that a field does not expect. */
const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: hostileText },
  fc.constantFrom<unknown>(null, true, false, [], {}, [[]], [null], nested(50), nested(1_000)),
  fc.constantFrom(...hostileNumbers),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Bodies that are no JSON, or far too much of it. */
export const hostileBody = fc.constantFrom(
  '',
  '{',
  '{"a":1}}',
  '"text"',
  'null',
  '7',
  '\u0000',
  '{"__proto__":{"admin":true}}',
  `{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
  JSON.stringify({ name: 'x'.repeat(1_100_000) }),
  JSON.stringify(Array.from({ length: 20_000 }, () => ({}))),
);

/** Values of headers that the HTTP client lets through. */
export const hostileHeader = fc.oneof(
  fc.constantFrom(
    '',
    '*',
    'ru',
    'en',
    'en;q=abc',
    'ru-RU,ru;q=0.9,en;q=0.1',
    ',,;',
    'x'.repeat(2_000),
    '"',
    'a b',
  ),
  fc.stringMatching(/^[ -~\u00a0-\u00ff]{0,30}$/),
);

type Path = readonly (string | number)[];

/** The places of a JSON value, itself first. */
function placesIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const parts = Array.isArray(value)
    ? value.map((part, index) => [index, part] as const)
    : Object.entries(value);
  return [path, ...parts.flatMap(([key, part]) => placesIn(part, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: Path, change: (part: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  if (Array.isArray(value)) {
    return value.flatMap((part, index) =>
      index === key ? [replaced(part, rest, change)] : [part as unknown],
    );
  }
  return Object.fromEntries(
    Object.entries(value as object).flatMap(([name, part]) => {
      if (name !== key) return [[name, part as unknown]];
      const next = replaced(part, rest, change);
      return next === undefined ? [] : [[name, next]];
    }),
  );
}

/** A value with one thing wrong in it: a part that is another, is gone, is there twice, or nobody knows. */
export function brokenOnce(valid: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const change = fc.oneof(
    { weight: 4, arbitrary: hostileValue.map((hostile) => () => hostile) },
    fc.constant(() => undefined),
    fc.constant((part: unknown) => [part, part]),
    hostileText.map(
      (name) => (part: unknown) =>
        typeof part === 'object' && part !== null ? { ...part, [name]: 1 } : name,
    ),
  );
  return fc.tuple(valid, fc.nat(), change).map(([value, place, alter]) => {
    const places = placesIn(value);
    return replaced(value, places[place % places.length] ?? [], alter);
  });
}
