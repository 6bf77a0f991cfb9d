import { fullyFolded } from '../../../shared/folded.ts';
import type { Found } from '../read/journal.ts';
import { journalSheets } from '../read/journal-columns.ts';
import type { Columns, SheetValues } from '../read/journal-columns.ts';
import { placeOfCell, placeOfRow } from '../read/journal-row.ts';
import type { JournalRow } from '../read/journal-row.ts';
import type { Directory, KnownMaster, Master, MasterSheet } from './masters.ts';

/** How the rows of a sheet are recognised. */
export interface Recognition<S extends MasterSheet> {
  /** The natural key of a row; undefined when a cell that it needs could not be read. */
  readonly keyOf: (values: SheetValues<S>) => string | undefined;
  /** Besides, by what a row is recognised as a record that no row of the file has the key of; its key was corrected since. */
  readonly lookOf?: (values: SheetValues<S>) => string | undefined;
  /** The column that people know a row by. */
  readonly namedBy: string & keyof SheetValues<S>;
}

/**
 * Finds the rows of a sheet among what the database holds: by its key or, where that was corrected since, by what else it
 * is recognised by. A key that comes twice in the file is a problem, unless one of the rows spells it in another way and
 * says the same besides; a record that exists with other values stays as it is, and a warning names the columns.
 */
export function matchMasters<S extends MasterSheet>(
  rows: readonly JournalRow<S>[],
  known: readonly KnownMaster<S>[],
  { keyOf, lookOf = () => undefined, namedBy }: Recognition<S>,
  found: Found,
  makeId: () => string,
): Directory<S> {
  const byKey = new Map<string, Master<S>>();
  for (const { id, values } of known) {
    const key = keyOf(values);
    if (key !== undefined) byKey.set(key, { id, isNew: false, values });
  }
  const unnamed = unnamedByLook(rows, known, { keyOf, lookOf });
  const firstRows = new Map<string, JournalRow<S>>();
  const added: Master<S>[] = [];
  const repeated = new Set<number>();
  for (const row of rows) {
    const key = keyOf(row.values);
    if (key === undefined) continue;
    const firstRow = firstRows.get(key);
    const existing = byKey.get(key) ?? unnamed.get(lookOf(row.values));
    if (firstRow !== undefined) {
      repeated.add(row.number);
      const isRespelled = row.respelled === true || firstRow.respelled === true;
      const differs = differencesOf(row.values, firstRow.values).some(
        (field) => !looksSame(row, firstRow, field),
      );
      if (isRespelled && !differs) continue;
      const cell = placeOfCell(row, namedBy);
      const details = {
        firstRow: firstRow.number,
        key: key.split('\n').filter(Boolean),
        heading: cell.heading,
      };
      found.problems.add({ ...cell, code: 'rowRepeated', details });
    } else if (existing === undefined) {
      const master = { id: makeId(), isNew: true, values: row.values };
      byKey.set(key, master);
      added.push(master);
    } else {
      byKey.set(key, existing);
      warnOfDifferences(row, existing, found);
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

/**
 * The records that no row of the file has the key of, by what else they are recognised by. Of two such records that look
 * alike, and for two rows of the file that do, none: nobody knows which is which.
 */
function unnamedByLook<S extends MasterSheet>(
  rows: readonly JournalRow<S>[],
  known: readonly KnownMaster<S>[],
  { keyOf, lookOf }: Required<Pick<Recognition<S>, 'keyOf' | 'lookOf'>>,
): ReadonlyMap<string | undefined, Master<S>> {
  const knownKeys = new Set(known.map(({ values }) => keyOf(values)));
  const keys = new Set(rows.map(({ values }) => keyOf(values)));
  const looks = Map.groupBy(
    rows.filter(({ values }) => !knownKeys.has(keyOf(values))),
    ({ values }) => lookOf(values),
  );
  const unnamed = Map.groupBy(
    known.filter(({ values }) => !keys.has(keyOf(values))),
    ({ values }) => lookOf(values),
  );
  return new Map(
    [...unnamed].flatMap(([look, [record, another]]) =>
      look === undefined || record === undefined || another || looks.get(look)?.length !== 1
        ? []
        : [[look, { ...record, isNew: false }]],
    ),
  );
}

function warnOfDifferences<S extends MasterSheet>(
  row: JournalRow<S>,
  existing: Master<S>,
  { warnings }: Found,
): void {
  const columns: Columns = journalSheets[row.sheet];
  const headings = differencesOf(row.values, existing.values).map((field) => columns[field]?.heading);
  if (headings.length > 0) warnings.add({ ...placeOfRow(row), code: 'existingKept', details: { headings } });
}

/** The fields of which a row says something else than what is there. */
function differencesOf(values: object, kept: object): string[] {
  const others = kept as Readonly<Record<string, unknown>>;
  return Object.entries(values)
    .filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(others[field]))
    .map(([field]) => field);
}

/** Whether two rows say the same in a field, be it in another spelling. */
function looksSame(row: JournalRow, other: JournalRow, field: string): boolean {
  const [one, two] = [row, other].map(({ values }) => (values as Readonly<Record<string, unknown>>)[field]);
  return typeof one === 'string' && typeof two === 'string' && fullyFolded(one) === fullyFolded(two);
}
