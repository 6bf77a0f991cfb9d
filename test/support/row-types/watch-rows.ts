import type { Knex } from 'knex';
import { appendSeenRows } from './recorded-rows-file.ts';

/** The functions through which the product's statements run: the place that counts is the one that calls them. */
const readers = /\/src\/shared\/(db|read-page)\.ts/;
const placeInProduct = /\/(src\/[^\s:]+\.ts):(\d+)/;
/** More than these are no words of a closed list. */
const mostWords = 12;
const rowsLookedAt = 50;

interface Column {
  readonly kinds: Set<string>;
  readonly words: Set<string>;
}

/** By place, by column. */
type Seen = Map<string, Map<string, Column>>;

/**
 * Watches what statements answer through these pools: of every place in the product that runs them, the columns and the
 * kinds of their values. The types of rows are believed by the compiler; `row-types.ts` compares them with this.
 *
 * @returns to call when the pools are closed: writes down what was seen
 */
export function watchRows(pools: readonly object[]): () => void {
  const seen: Seen = new Map();
  for (const pool of pools) watch(pool as Knex, seen);
  return () => {
    appendSeenRows(
      [...seen].map(([place, columns]) => {
        const [file = '', line = ''] = place.split(':');
        return { file, line: Number(line), columns: Object.fromEntries([...columns].map(written)) };
      }),
    );
  };
}

function written([name, { kinds, words }]: [string, Column]) {
  return [name, { kinds: [...kinds], words: [...words] }] as const;
}

function watch(db: Knex, seen: Seen): void {
  const places = rememberPlaces(db.client as KnexClient);
  db.on('query-response', (answer: Answer, _: unknown, statement: object) => {
    const place = places.get(statement);
    if (place !== undefined) note(columnsOf(seen, place), answer);
  });
}

/** What makes statements, for a pool and for its transactions alike. */
interface KnexClient {
  readonly constructor: { readonly prototype: { raw: (...given: unknown[]) => object } };
}

type Places = WeakMap<object, string>;
const rememberedBy = new Map<unknown, Places>();

/** Remembers of each statement which line of the product has made it. The same text is taken to come from one place. */
function rememberPlaces({ constructor: { prototype } }: KnexClient): Places {
  const places: Places = rememberedBy.get(prototype) ?? new WeakMap<object, string>();
  if (rememberedBy.has(prototype)) return places;
  rememberedBy.set(prototype, places);
  const { raw } = prototype;
  const placeOfText = new Map<unknown, string | undefined>();
  prototype.raw = function (...given) {
    const statement = raw.apply(this, given);
    const [sql] = given;
    if (!placeOfText.has(sql)) placeOfText.set(sql, callingPlace());
    const place = placeOfText.get(sql);
    if (place !== undefined) places.set(statement, place);
    return statement;
  };
  return places;
}

interface Answer {
  readonly rows?: readonly Readonly<Record<string, unknown>>[];
  readonly fields?: readonly { readonly name: string }[];
}

/** The line of the product that asks, or undefined when a test does. */
function callingPlace(): string | undefined {
  const frames = new Error('where from?').stack?.split('\n') ?? [];
  const after = frames.findLastIndex((frame) => readers.test(frame)) + 1;
  const [, file, line] = (after > 0 && placeInProduct.exec(frames[after] ?? '')) || [];
  return file === undefined ? undefined : `${file}:${line ?? ''}`;
}

function columnsOf(seen: Seen, place: string): Map<string, Column> {
  const columns = seen.get(place) ?? new Map<string, Column>();
  seen.set(place, columns);
  return columns;
}

function note(columns: Map<string, Column>, { rows = [], fields = [] }: Answer): void {
  for (const { name } of fields) {
    const column = columns.get(name) ?? { kinds: new Set(), words: new Set() };
    columns.set(name, column);
    for (const row of rows.slice(0, rowsLookedAt)) {
      const value = row[name];
      column.kinds.add(kindOf(value));
      if (typeof value === 'string' && column.words.size <= mostWords) column.words.add(value.slice(0, 40));
    }
  }
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (value instanceof Date) return 'Date';
  if (Array.isArray(value)) return 'array';
  return typeof value;
}
