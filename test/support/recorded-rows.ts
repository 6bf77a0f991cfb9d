/** Stable names for ids, which are new every time. */
export class Names {
  readonly #names = new Map<string, string>();

  give(id: unknown, name: string): void {
    this.#names.set(String(id), name);
  }

  /** Every id in a text by its name. */
  in(text: string): string {
    return text.replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => this.of(id));
  }

  of(id: string): string {
    return this.#names.get(id) ?? 'unnamed';
  }
}

/** A part of an answer by its path, as in `calculated.amount`. */
export function partOf(answer: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((part, key) => (part as Readonly<Record<string, unknown>> | undefined)?.[key], answer);
}

export function listIn(answer: unknown, path: string): readonly unknown[] {
  const list = partOf(answer, path);
  if (!Array.isArray(list)) throw new Error(`no list ${path} in ${JSON.stringify(answer)}`);
  return list as readonly unknown[];
}

/**
 * One line of text for an item: the named fields in that order. A field that ends with `?` may be missing; another
 * that is missing is an error, so that nothing leaves an answer unnoticed. Fields that nobody named may come.
 */
export function row(names: Names, item: unknown, fields: string): string {
  const cells = fields.split(' ').map((field) => {
    const value = partOf(item, field.replace(/\?$/, ''));
    if (value === undefined && !field.endsWith('?'))
      throw new Error(`no ${field} in ${JSON.stringify(item)}`);
    return names.in(inWords(value));
  });
  return cells.join(' | ');
}

export function rowsOf(names: Names, answer: unknown, path: string, fields: string): readonly string[] {
  return listIn(answer, path).map((item) => row(names, item, fields));
}

/** A value without the signs of JSON, its fields by name: `{ b: [2, 3], a: 1 }` is `a 1, b [2; 3]`. */
export function inWords(value: unknown): string {
  if (value === undefined || value === null) return '-';
  if (typeof value !== 'object') return typeof value === 'string' ? value : JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(inWords).join('; ')}]`;
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${key} ${inWords(part)}`)
    .join(', ');
}

/** Rows `day | rest` in order of days, days one after another with the same rest as one row `from..to | rest`. */
export function spansOfDays(
  days: readonly { readonly on: string; readonly rest: string }[],
): readonly string[] {
  const spans: { from: string; to: string; rest: string }[] = [];
  const open = new Map<string, (typeof spans)[number]>();
  for (const { on, rest } of days) {
    const span = open.get(rest);
    if (span && Date.parse(on) - Date.parse(span.to) === 86_400_000) {
      span.to = on;
      continue;
    }
    const begun = { from: on, to: on, rest };
    spans.push(begun);
    open.set(rest, begun);
  }
  return spans.map(({ from, to, rest }) => `${from}..${to} | ${rest}`);
}
