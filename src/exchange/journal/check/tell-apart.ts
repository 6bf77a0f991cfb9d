import { fullyFolded } from '../../../shared/folded.ts';
import type { Answers } from '../read/answers.ts';
import type { Journal } from '../read/journal.ts';
import type { JournalRow } from '../read/journal-row.ts';
import { keyOf } from './masters.ts';
import type { KnownMasters, MasterSheet } from './masters.ts';
import { respell, spellingOf } from './spelling.ts';
import { namedLists } from './suspect.ts';
import type { NamedList, SuspectMaster } from './suspect.ts';

type Values = Readonly<Record<string, unknown>>;

/** The sheet whose rows make the records of a list. */
const sheetOf = {
  warehouses: 'Склады',
  slots: 'Ячейки',
  categories: 'Категории',
  tariffs: 'Тарифы',
  clients: 'Клиенты',
  contracts: 'Договоры',
} as const satisfies Readonly<Record<NamedList, MasterSheet>>;

/** One more spelling of a record: what was typed, and the spelling of the record itself (spellingOf). */
export interface OtherSpelling {
  readonly list: NamedList;
  readonly typed: string;
  readonly meant: string;
}

/** A journal whose lists name every record in one spelling. */
export interface ToldApart {
  readonly journal: Journal;
  /** Rows of lists that raise a question nobody has answered; until then they count as other spellings. */
  readonly suspects: readonly SuspectMaster[];
  /** Spellings that somebody has answered for just now. */
  readonly spellings: readonly OtherSpelling[];
  /** New records that were said to be different from what they look like. */
  readonly different: DifferentMasters;
}

/** By list, the keys of the new records that are different from what they look like, each with the spelling of that. */
export type DifferentMasters = ReadonlyMap<NamedList, ReadonlyMap<string, string>>;

/** Whether a new record, in the words of the sheet of its list, was said to be different from what it looks like. */
export function isDifferent(different: DifferentMasters, list: NamedList, values: Values): boolean {
  return different.get(list)?.has(recordKeyOf(list, values) ?? '') ?? false;
}

/** Something that a row may be taken for: a record of the database, or a new one of a row above. */
interface Lookable {
  readonly id: string | null;
  readonly values: Values;
  readonly row: number | null;
}

/**
 * Implements rule R25 for the lists of a journal: a row that would make a new record of what looks like an existing one, or
 * like one of a row above, raises a question. Answered as the same, its spelling stands for that record in the whole
 * journal; answered as one more, it is a different record. What was answered for an earlier journal is not asked again.
 */
export function tellApart(
  journal: Journal,
  known: KnownMasters,
  organizationId: string | undefined,
  answers: Answers,
): ToldApart {
  let told: ToldApart = { journal, suspects: [], spellings: [], different: new Map() };
  for (const list of namedLists) {
    // Without the organization nobody knows whose contracts these are, which is a problem of its own.
    if (list === 'contracts' && organizationId === undefined) continue;
    told = tellListApart(told, list, recordsOf(list, known, organizationId), known, answers);
  }
  return told;
}

function tellListApart(
  told: ToldApart,
  list: NamedList,
  records: readonly Lookable[],
  { spellings: remembered }: KnownMasters,
  answers: Answers,
): ToldApart {
  const sheet = sheetOf[list];
  const spelled = new Map(rememberedSpellings(list, records, remembered.get(list)));
  const journal = respell(told.journal, list, spelled);
  const alike = new LookAlikes(list, records);
  const known = new Set(records.map(({ values }) => recordKeyOf(list, values)));
  const suspects: SuspectMaster[] = [];
  const answered: OtherSpelling[] = [];
  const different = new Map<string, string>();
  const found = new Map<string, Values>();
  for (const row of journal.rows[sheet]) {
    const key = recordKeyOf(list, row.values);
    const typed = spellingOf(list, row);
    if (key === undefined || typed === undefined || known.has(key)) continue;
    known.add(key);
    const other = alike.of(row.values);
    if (other === undefined) {
      alike.add({ id: null, values: row.values, row: row.number });
      continue;
    }
    const answer = alike.isBranch(row.values) ? 'more' : answers.of(row);
    const meant = spellingOf(list, { sheet, values: other.values }) ?? '';
    if (answer === 'more') {
      different.set(key, meant);
      continue;
    }
    found.set(typed, other.values);
    if (answer === undefined) suspects.push(suspectOf(list, row, other));
    else answered.push({ list, typed, meant });
  }
  return {
    journal: respell(journal, list, found),
    suspects: [...told.suspects, ...suspects],
    spellings: [...told.spellings, ...answered],
    different: new Map([...told.different, [list, different]]),
  };
}

/** The records of a list that the database holds, those that others look like first. */
function recordsOf(
  list: NamedList,
  known: KnownMasters,
  organizationId: string | undefined,
): readonly Lookable[] {
  if (list === 'tariffs') {
    return [...known.tariffs].map(([tariff, id]) => ({ id, values: { tariff }, row: null }));
  }
  const records: readonly { readonly id: string; readonly values: Values }[] = known[sheetOf[list]];
  return records
    .filter(({ id }) => list !== 'contracts' || known.organizationOfContract.get(id) === organizationId)
    .map(({ id, values }) => ({ id, values, row: null }));
}

function* rememberedSpellings(
  list: NamedList,
  records: readonly Lookable[],
  remembered: ReadonlyMap<string, string> | undefined,
): Generator<[string, Values]> {
  if (remembered === undefined) return;
  const byId = new Map(records.map(({ id, values }) => [id, values]));
  const own = new Set(records.map(({ values }) => spellingOf(list, { sheet: sheetOf[list], values })));
  for (const [typed, id] of remembered) {
    const values = byId.get(id);
    // A record that was made with this very spelling since stands for itself.
    if (values !== undefined && !own.has(typed)) yield [typed, values];
  }
}

/** By what a record is recognised in the sheet of its list; undefined when a cell that it needs could not be read. */
function recordKeyOf(list: NamedList, values: Values): string | undefined {
  const spelling = spellingOf(list, { sheet: sheetOf[list], values });
  return list === 'clients' ? keyOf(spelling, (values['kpp'] as string | undefined) ?? '') : spelling;
}

/** The records of a list by what they look like. */
class LookAlikes {
  readonly #byLook = new Map<string, Lookable[]>();
  readonly #list: NamedList;

  constructor(list: NamedList, records: readonly Lookable[]) {
    this.#list = list;
    for (const record of records) this.add(record);
  }

  add(record: Lookable): void {
    const look = lookOf(this.#list, record.values);
    const same = this.#byLook.get(look);
    if (same) same.push(record);
    else this.#byLook.set(look, [record]);
  }

  /** The record that others look like, if there is one. */
  of(values: Values): Lookable | undefined {
    return this.#byLook.get(lookOf(this.#list, values))?.[0];
  }

  /** The same company with another КПП is a branch of it: the law tells them apart. */
  isBranch(values: Values): boolean {
    if (this.#list !== 'clients') return false;
    const same = this.#byLook.get(lookOf(this.#list, values)) ?? [];
    return same.some((record) => record.values['inn'] === values['inn']);
  }
}

function nameOf(list: NamedList, values: Values): string {
  const name = values[nameFields[list]];
  return typeof name === 'string' ? name : '';
}

/** Names alone do not tell clients apart. */
function shownNameOf(list: NamedList, values: Values): string {
  const name = nameOf(list, values);
  return list === 'clients' ? `${name}, ИНН ${String(values['inn'])}` : name;
}

/** The fields that people compare; a client is recognised by another one. */
const nameFields: Readonly<Record<NamedList, string>> = {
  warehouses: 'code',
  slots: 'slot',
  categories: 'code',
  tariffs: 'tariff',
  clients: 'name',
  contracts: 'number',
};

/** What a record looks like: the same for all that may be taken for one another. */
function lookOf(list: NamedList, values: Values): string {
  const within = list === 'slots' ? String(values['warehouse']) : '';
  return `${within}\n${fullyFolded(nameOf(list, values))}`;
}

function suspectOf(list: NamedList, row: JournalRow, other: Lookable): SuspectMaster {
  return {
    why: 'looksLike',
    sheet: row.sheet,
    row: row.number,
    list,
    name: shownNameOf(list, row.values),
    resembles: { id: other.id, name: shownNameOf(list, other.values), row: other.row },
  };
}
