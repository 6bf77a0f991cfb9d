import type { SheetName, SheetValues } from '../read/journal-columns.ts';
import type { NamedList } from './suspect.ts';

/** Sheets whose rows are records that movements refer to. */
export type MasterSheet = Exclude<SheetName, 'Приход' | 'Расход'>;

/** A record of the database, in the words of the journal. */
export interface KnownMaster<S extends MasterSheet> {
  readonly id: string;
  readonly values: SheetValues<S>;
}

/** What the database holds of the records that a journal names. */
export type KnownMasters = { readonly [S in MasterSheet]: readonly KnownMaster<S>[] } & {
  /** Ids by code. Tariffs have no sheet of their own: a rate names its tariff. */
  readonly tariffs: ReadonlyMap<string, string>;
  /** By contract id. */
  readonly organizationOfContract: ReadonlyMap<string, string>;
  /** Ids by what was typed for them in earlier journals and answered to be the same (rule R25), by list. */
  readonly spellings: ReadonlyMap<NamedList, ReadonlyMap<string, string>>;
};

/** A record of the database, or a new one with the id that it is going to have. */
export interface Master<S extends MasterSheet> extends KnownMaster<S> {
  readonly isNew: boolean;
}

/** The records of one sheet together with those of the database. */
export interface Directory<S extends MasterSheet> {
  /** By natural key. */
  readonly byKey: ReadonlyMap<string, Master<S>>;
  /** New records in the order of the sheet. */
  readonly added: readonly Master<S>[];
  /** Numbers of the rows whose key stands in a row above: what they say besides does not count. */
  readonly repeated: ReadonlySet<number>;
  readonly counts: { readonly read: number; readonly added: number; readonly existing: number };
}

/** All records that the rows of a journal may refer to. */
export type Masters = { readonly [S in MasterSheet]: Directory<S> } & {
  /** Tariff ids by code, and the codes of those that are new. */
  readonly tariffs: ReadonlyMap<string, string>;
  readonly newTariffs: readonly string[];
  /** Client ids by ИНН; several for branches with different КПП. */
  readonly clientsByInn: ReadonlyMap<string, readonly string[]>;
  /** The organization of new contracts; undefined when the file has none of them or does not say. */
  readonly organizationId: string | undefined;
  /** Numbers that several organizations use, when the file does not say whose contracts it means. */
  readonly ambiguousContracts: ReadonlySet<string>;
};

/** Joins the parts of a natural key; undefined when one that it needs could not be read. */
export function keyOf(...parts: readonly (string | undefined)[]): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join('\n');
}
