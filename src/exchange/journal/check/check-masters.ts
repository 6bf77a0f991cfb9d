import { fullyFolded } from '../../../shared/folded.ts';
import type { Answers } from '../read/answers.ts';
import type { Found, Journal } from '../read/journal.ts';
import { placeOfSheet } from '../read/journal-row.ts';
import { checkMasterRows } from './check-master-rows.ts';
import { keyOf } from './masters.ts';
import type { Directory, KnownMaster, KnownMasters, Masters, MasterSheet } from './masters.ts';
import { matchMasters } from './match-masters.ts';
import type { Recognition } from './match-masters.ts';
import { tellApart } from './tell-apart.ts';
import type { ToldApart } from './tell-apart.ts';

export interface CheckedMasters {
  readonly masters: Masters;
  /** The journal as it is to be understood from here on, and what its lists leave to ask (rule R25). */
  readonly toldApart: ToldApart;
}

/**
 * Checks the lists of the journal against themselves, each other and the database. Every row gets its id, so that
 * the movements can be checked in the same pass even when a list has problems.
 */
export function checkMasters(
  named: Journal,
  known: KnownMasters,
  answers: Answers,
  found: Found,
  makeId: () => string,
): CheckedMasters {
  const organizations = matchMasters(
    named.rows.Организация,
    known.Организация,
    { namedBy: 'inn', keyOf: ({ inn, kpp }) => keyOf(inn, kpp ?? ''), lookOf: ({ inn }) => inn },
    found,
    makeId,
  );
  const organizationId = organizationOf(named, organizations, found);
  const toldApart = tellApart(named, known, organizationId, answers);
  const { journal } = toldApart;
  const match = <S extends MasterSheet>(
    sheet: S,
    existing: readonly KnownMaster<S>[],
    recognition: Recognition<S>,
  ) => matchMasters(journal.rows[sheet], existing, recognition, found, makeId);

  const contracts = contractsOf(known, organizationId);
  const clients = match('Клиенты', known.Клиенты, {
    namedBy: 'inn',
    keyOf: ({ inn, kpp }) => keyOf(inn, kpp ?? ''),
    lookOf: ({ inn, name }) => keyOf(inn, name === undefined ? undefined : fullyFolded(name)),
  });
  const masters: Masters = {
    Организация: organizations,
    organizationId,
    Склады: match('Склады', known.Склады, { namedBy: 'code', keyOf: ({ code }) => code }),
    Ячейки: match('Ячейки', known.Ячейки, {
      namedBy: 'slot',
      keyOf: ({ warehouse, slot }) => keyOf(warehouse, slot),
    }),
    Категории: match('Категории', known.Категории, { namedBy: 'code', keyOf: ({ code }) => code }),
    Тарифы: match('Тарифы', known.Тарифы, {
      namedBy: 'validFrom',
      keyOf: ({ tariff, category, validFrom }) => keyOf(tariff, category, validFrom),
    }),
    Клиенты: clients,
    Договоры: match('Договоры', contracts, { namedBy: 'number', keyOf: ({ number }) => number }),
    ...tariffsOf(journal, known.tariffs, makeId),
    clientsByInn: idsByInn(clients),
    ambiguousContracts: repeatedNumbers(contracts),
  };
  checkMasterRows(journal, masters, found);
  return { masters, toldApart };
}

/** New contracts belong to the file's organization or, without that sheet, to the only one there is. */
function organizationOf(
  { rows }: Journal,
  organizations: Directory<'Организация'>,
  { problems }: Found,
): string | undefined {
  const inFile = new Set(rows.Организация.map(({ values }) => keyOf(values.inn, values.kpp ?? '')));
  const candidates = [...organizations.byKey].filter(([key]) => inFile.size === 0 || inFile.has(key));
  if (candidates.length === 1) return candidates[0]?.[1].id;
  if (rows.Договоры.length > 0 && !inFile.has(undefined)) {
    const code = candidates.length === 0 ? 'organizationMissing' : 'organizationAmbiguous';
    problems.add({ ...placeOfSheet('Договоры'), code, details: {} });
  }
  return undefined;
}

/** Contract numbers are unique within an organization, so those of other organizations do not count. */
function contractsOf(
  { Договоры, organizationOfContract }: KnownMasters,
  organizationId: string | undefined,
): readonly KnownMaster<'Договоры'>[] {
  if (organizationId === undefined) return Договоры;
  return Договоры.filter(({ id }) => organizationOfContract.get(id) === organizationId);
}

function repeatedNumbers(contracts: readonly KnownMaster<'Договоры'>[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { values } of contracts) {
    if (values.number === undefined) continue;
    if (seen.has(values.number)) repeated.add(values.number);
    seen.add(values.number);
  }
  return repeated;
}

function tariffsOf({ rows }: Journal, known: ReadonlyMap<string, string>, makeId: () => string) {
  const tariffs = new Map(known);
  const newTariffs: string[] = [];
  for (const { values } of rows.Тарифы) {
    if (values.tariff === undefined || tariffs.has(values.tariff)) continue;
    tariffs.set(values.tariff, makeId());
    newTariffs.push(values.tariff);
  }
  return { tariffs, newTariffs };
}

function idsByInn(clients: Directory<'Клиенты'>): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  // One whose key was corrected is there by both.
  for (const { id, values } of new Set(clients.byKey.values())) {
    if (values.inn === undefined) continue;
    const same = ids.get(values.inn);
    if (same) same.push(id);
    else ids.set(values.inn, [id]);
  }
  return ids;
}
