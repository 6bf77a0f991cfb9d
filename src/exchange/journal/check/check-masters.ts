import {
  accountProblem,
  correspondentAccountProblem,
  kppOfInnProblem,
} from '../../../clients/requisites/requisites.ts';
import type { RequisiteProblem } from '../../../clients/requisites/requisites.ts';
import type { SheetName } from '../read/journal-columns.ts';
import { keyOf, locator, matchMasters, unknownReference } from './master-matching.ts';
import type { Directory, Known, Master } from './master-matching.ts';
import type { Found, Journal } from '../read/read-journal.ts';

type MasterSheet = Exclude<SheetName, 'Приход' | 'Расход'>;

/** What the database holds of the masters that a journal may name. */
export type KnownMasters = { readonly [S in MasterSheet]: readonly Known<S>[] } & {
  /** Tariffs have no sheet of their own: a rate names its tariff. */
  readonly tariffs: ReadonlyMap<string, string>;
  /** By contract id. */
  readonly organizationOfContract: ReadonlyMap<string, string>;
};

export type Masters = { readonly [S in MasterSheet]: Directory<S> } & {
  /** Tariff ids by code, and those that are new. */
  readonly tariffs: ReadonlyMap<string, string>;
  readonly newTariffs: readonly string[];
  /** Client ids by ИНН; several for branches with different КПП. */
  readonly clientsByInn: ReadonlyMap<string, readonly string[]>;
  /** The organization of new contracts; undefined when the file has none of them or does not say. */
  readonly organizationId: string | undefined;
  /** Numbers that several organizations use, when the file does not say whose contracts it means. */
  readonly ambiguousContracts: ReadonlySet<string>;
};

/**
 * Checks the lists of the journal against themselves, each other and the database. Every row gets its id, so that
 * the movements can be checked in the same pass even when a list has problems.
 */
export function checkMasters(
  journal: Journal,
  known: KnownMasters,
  found: Found,
  makeId: () => string,
): Masters {
  const match = <S extends MasterSheet>(
    sheet: S,
    of: readonly Known<S>[],
    named: string & keyof Known<S>['values'],
    key: (values: Known<S>['values']) => string | undefined,
  ) => matchMasters(sheet, journal, of, key, named, found, makeId);

  const organizations = match('Организация', known.Организация, 'inn', ({ inn, kpp }) =>
    keyOf(inn, kpp ?? ''),
  );
  const organizationId = organizationOf(journal, organizations, found);
  const contracts = contractsOf(known, organizationId);
  const masters: Masters = {
    Организация: organizations,
    organizationId,
    Склады: match('Склады', known.Склады, 'code', ({ code }) => code),
    Ячейки: match('Ячейки', known.Ячейки, 'slot', ({ warehouse, slot }) => keyOf(warehouse, slot)),
    Категории: match('Категории', known.Категории, 'code', ({ code }) => code),
    Тарифы: match('Тарифы', known.Тарифы, 'validFrom', ({ tariff, category, validFrom }) =>
      keyOf(tariff, category, validFrom),
    ),
    Клиенты: match('Клиенты', known.Клиенты, 'inn', ({ inn, kpp }) => keyOf(inn, kpp ?? '')),
    Договоры: match('Договоры', contracts, 'number', ({ number }) => number),
    ...tariffsOf(journal, known.tariffs, makeId),
    clientsByInn: new Map(),
    ambiguousContracts: repeatedNumbers(contracts),
  };
  const checked = { ...masters, clientsByInn: idsByInn(masters.Клиенты) };
  checkRequisites(journal, found);
  checkReferences(journal, checked, found);
  checkContracts(journal, checked, found);
  return checked;
}

/** New contracts belong to the file's organization or, without that sheet, to the only one there is. */
function organizationOf(
  journal: Journal,
  organizations: Directory<'Организация'>,
  { problems }: Found,
): string | undefined {
  const inFile = new Set(journal.Организация.rows.map(({ values }) => keyOf(values.inn, values.kpp ?? '')));
  const candidates = [...organizations.byKey].filter(([key]) => inFile.size === 0 || inFile.has(key));
  if (candidates.length === 1) return candidates[0]?.[1].id;
  const [first] = journal.Договоры.rows;
  if (first !== undefined && !inFile.has(undefined)) {
    const place = { ...locator('Договоры', journal)(first.row), row: null };
    problems.add({
      ...place,
      code: candidates.length === 0 ? 'organizationMissing' : 'organizationAmbiguous',
      details: {},
    });
  }
  return undefined;
}

/** Contract numbers are unique within an organization, so those of other organizations do not count. */
function contractsOf(
  { Договоры, organizationOfContract }: KnownMasters,
  organizationId: string | undefined,
): readonly Known<'Договоры'>[] {
  if (organizationId === undefined) return Договоры;
  return Договоры.filter(({ id }) => organizationOfContract.get(id) === organizationId);
}

function repeatedNumbers(contracts: readonly Known<'Договоры'>[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { values } of contracts) {
    if (values.number === undefined) continue;
    if (seen.has(values.number)) repeated.add(values.number);
    seen.add(values.number);
  }
  return repeated;
}

function tariffsOf(journal: Journal, known: ReadonlyMap<string, string>, makeId: () => string) {
  const tariffs = new Map(known);
  const newTariffs: string[] = [];
  for (const { values } of journal.Тарифы.rows) {
    if (values.tariff === undefined || tariffs.has(values.tariff)) continue;
    tariffs.set(values.tariff, makeId());
    newTariffs.push(values.tariff);
  }
  return { tariffs, newTariffs };
}

function idsByInn(clients: Directory<'Клиенты'>): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const { id, values } of clients.byKey.values()) {
    if (values.inn === undefined) continue;
    const same = ids.get(values.inn);
    if (same) same.push(id);
    else ids.set(values.inn, [id]);
  }
  return ids;
}

/** Requisites that only make sense together: accounts with their БИК, КПП with ИНН. */
function checkRequisites(journal: Journal, { problems }: Found): void {
  const refuse = (
    sheet: 'Организация' | 'Клиенты',
    row: number,
    field: string,
    problem: RequisiteProblem | undefined,
  ) => {
    if (problem === undefined) return;
    problems.add({ ...locator(sheet, journal)(row, field), code: 'requisiteWrong', details: { problem } });
  };
  for (const { row, values } of journal.Организация.rows) {
    const { inn, kpp, bic, bankAccount, correspondentAccount } = values;
    if (inn !== undefined) refuse('Организация', row, 'kpp', kppOfInnProblem(inn, kpp));
    if (bic === undefined) continue;
    if (bankAccount !== undefined)
      refuse('Организация', row, 'bankAccount', accountProblem(bankAccount, bic));
    if (correspondentAccount === undefined) continue;
    const problem = correspondentAccountProblem(correspondentAccount, bic);
    refuse('Организация', row, 'correspondentAccount', problem);
  }
  for (const { row, values } of journal.Клиенты.rows) {
    const { inn, kpp } = values;
    if (inn !== undefined) refuse('Клиенты', row, 'kpp', kppOfInnProblem(inn, kpp));
  }
}

function checkReferences(journal: Journal, masters: Masters, { problems }: Found): void {
  const { Склады: warehouses, Категории: categories } = masters;
  const ofSlot = locator('Ячейки', journal);
  for (const { row, values } of journal.Ячейки.rows) {
    if (values.warehouse === undefined || warehouses.byKey.has(values.warehouse)) continue;
    const unknown = unknownReference(values.warehouse, 'Склады', warehouses.byKey.keys());
    problems.add({ ...ofSlot(row, 'warehouse'), ...unknown });
  }
  const ofRate = locator('Тарифы', journal);
  for (const { row, values } of journal.Тарифы.rows) {
    if (values.category === undefined || categories.byKey.has(values.category)) continue;
    const unknown = unknownReference(values.category, 'Категории', categories.byKey.keys());
    problems.add({ ...ofRate(row, 'category'), ...unknown });
  }
}

function checkContracts(journal: Journal, masters: Masters, { problems, warnings }: Found): void {
  const place = locator('Договоры', journal);
  const seasonal = new Set(
    [...masters.Тарифы.byKey.values()]
      .filter(({ values }) => values.per === 'season')
      .map(({ values }) => values.tariff),
  );
  for (const { row, values } of journal.Договоры.rows) {
    const { number, clientInn, startsOn, endsOn, tariff } = values;
    if (startsOn !== undefined && endsOn !== undefined && endsOn < startsOn) {
      problems.add({ ...place(row, 'endsOn'), code: 'endBeforeStart', details: { startsOn, endsOn } });
    }
    if (tariff !== undefined && !masters.tariffs.has(tariff)) {
      const unknown = unknownReference(tariff, 'Тарифы', masters.tariffs.keys());
      problems.add({ ...place(row, 'tariff'), ...unknown });
    }
    if (endsOn === undefined && tariff !== undefined && seasonal.has(tariff)) {
      warnings.add({ ...place(row, 'endsOn'), code: 'seasonWithoutEnd', details: { tariff } });
    }
    const contract: Master<'Договоры'> | undefined =
      number === undefined ? undefined : masters.Договоры.byKey.get(number);
    if (clientInn === undefined) continue;
    if (contract?.isNew === false) {
      if (contract.values.clientInn === clientInn || masters.Договоры.repeated.has(row)) continue;
      const details = { number, inn: contract.values.clientInn };
      problems.add({ ...place(row, 'clientInn'), code: 'contractOfAnotherClient', details });
      continue;
    }
    const clients = masters.clientsByInn.get(clientInn)?.length ?? 0;
    if (clients === 1) continue;
    problems.add({
      ...place(row, 'clientInn'),
      ...(clients === 0
        ? unknownReference(clientInn, 'Клиенты', masters.clientsByInn.keys())
        : { code: 'clientAmbiguous', details: { inn: clientInn } }),
    });
  }
}
