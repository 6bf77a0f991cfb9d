import type { Findings } from '../read/findings.ts';
import { placeOf } from '../read/findings.ts';
import { journalSheets } from '../read/journal-columns.ts';
import type { Columns, RowOf, SheetName } from '../read/journal-columns.ts';
import type { ProblemCode, WarningCode } from '../read/journal-codes.ts';
import type { Found, Journal, JournalRow } from '../read/read-journal.ts';

type SheetValues<S extends SheetName> = Partial<RowOf<(typeof journalSheets)[S]>>;

/** What the database already holds, in the words of the journal. */
export interface Known<S extends SheetName> {
  readonly id: string;
  readonly values: SheetValues<S>;
}

/** One master record: of the database, or new with the id it is going to have. */
export interface Master<S extends SheetName> {
  readonly id: string;
  readonly isNew: boolean;
  readonly values: SheetValues<S>;
}

interface SheetCounts {
  readonly read: number;
  readonly added: number;
  readonly existing: number;
}

/** The records of one sheet together with those of the database, by natural key. */
export interface Directory<S extends SheetName> {
  readonly byKey: ReadonlyMap<string, Master<S>>;
  /** In the order of the sheet. */
  readonly added: readonly Master<S>[];
  /** Rows whose key stands in a row above: what they say besides does not count. */
  readonly repeated: ReadonlySet<number>;
  readonly counts: SheetCounts;
}

/** Parts of a key; undefined when one that it needs could not be read. */
export function keyOf(...parts: readonly (string | undefined)[]): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join('\n');
}

/**
 * Finds the rows of a sheet among what the database holds; `named` is the column that people know a row by. A key that comes twice in the file is a problem; a record
 * that exists with other values stays as it is, and a warning names the columns.
 */
export function matchMasters<S extends SheetName>(
  sheet: S,
  journal: Journal,
  known: readonly Known<S>[],
  naturalKey: (values: SheetValues<S>) => string | undefined,
  named: string & keyof SheetValues<S>,
  found: Found,
  makeId: () => string,
): Directory<S> {
  const place = locator(sheet, journal);
  const byKey = new Map<string, Master<S>>();
  for (const { id, values } of known) {
    const key = naturalKey(values);
    if (key !== undefined) byKey.set(key, { id, isNew: false, values });
  }
  const firstRows = new Map<string, number>();
  const added: Master<S>[] = [];
  const repeated = new Set<number>();
  const rows: readonly JournalRow<Columns>[] = journal[sheet].rows;
  for (const { row, values: read } of rows) {
    const values = read as SheetValues<S>;
    const key = naturalKey(values);
    if (key === undefined) continue;
    const firstRow = firstRows.get(key);
    const existing = byKey.get(key);
    if (firstRow !== undefined) {
      repeated.add(row);
      const cell = place(row, named);
      const details = { firstRow, key: key.split('\n').filter(Boolean), heading: cell.heading };
      found.problems.add({ ...cell, code: 'rowRepeated', details });
    } else if (existing === undefined) {
      const master = { id: makeId(), isNew: true, values };
      byKey.set(key, master);
      added.push(master);
    } else {
      warnOfDifferences(sheet, values, existing, place(row), found.warnings);
    }
    if (firstRow === undefined) firstRows.set(key, row);
  }
  return {
    byKey,
    added,
    repeated,
    counts: { read: rows.length, added: added.length, existing: rows.length - added.length },
  };
}

function warnOfDifferences<S extends SheetName>(
  sheet: S,
  values: SheetValues<S>,
  existing: Master<S>,
  place: ReturnType<ReturnType<typeof locator>>,
  warnings: Findings<WarningCode>,
): void {
  const kept = existing.values as Readonly<Record<string, unknown>>;
  const columns: Columns = journalSheets[sheet];
  const headings = Object.entries(values)
    .filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(kept[field]))
    .map(([field]) => columns[field]?.heading);
  if (headings.length > 0) warnings.add({ ...place, code: 'existingKept', details: { headings } });
}

/** Names the cells of a sheet: `place(row)` for the whole row, `place(row, field)` for one cell. */
export function locator<S extends SheetName>(sheet: S, journal: Journal) {
  const columns: Columns = journalSheets[sheet];
  return (row: number, field?: string) =>
    placeOf(
      sheet,
      row,
      field === undefined ? null : (columns[field]?.heading ?? null),
      field === undefined ? undefined : journal[sheet].positions.get(field),
    );
}

/** Letters that look alike in Russian and Latin: the commonest reason why a code is not found. */
const lookalikes: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
  '0': 'о',
};

/** The same for codes that look the same: case, Latin or Russian letters, hyphens and spaces do not matter. */
export function lookOf(code: string): string {
  return code
    .toLowerCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replace(/[abcehkmoptxy0]/g, (letter) => lookalikes[letter] ?? letter);
}

/** Says that a code is not known, and which known one looks the same, if there is one. */
export function unknownReference(
  value: string,
  list: SheetName,
  known: Iterable<string>,
): { readonly code: ProblemCode; readonly details: Readonly<Record<string, unknown>> } {
  const look = lookOf(value);
  for (const code of known) {
    if (lookOf(code) === look)
      return { code: 'referenceMistyped', details: { value, list, suggestion: code } };
  }
  return { code: 'referenceUnknown', details: { value, list } };
}
