import {
  accountProblem,
  correspondentAccountProblem,
  kppOfInnProblem,
} from '../../../clients/requisites/requisites.ts';
import type { RequisiteProblem } from '../../../clients/requisites/requisites.ts';
import type { Found, Journal } from '../read/journal.ts';
import { placeOfCell } from '../read/journal-row.ts';
import type { JournalRow } from '../read/journal-row.ts';
import type { Masters } from './masters.ts';
import { KnownCodes } from './known-codes.ts';

/** Checks what the rows of the lists say of one another: requisites, codes they refer to, terms of contracts. */
export function checkMasterRows(journal: Journal, masters: Masters, found: Found): void {
  checkRequisites(journal, found);
  checkReferences(journal, masters, found);
  checkContracts(journal, masters, found);
}

/** Requisites that only make sense together: accounts with their БИК, КПП with ИНН. */
function checkRequisites({ rows }: Journal, { problems }: Found): void {
  const refuse = (
    row: JournalRow<'Организация' | 'Клиенты'>,
    field: string,
    problem: RequisiteProblem | undefined,
  ) => {
    if (problem === undefined) return;
    problems.add({ ...placeOfCell(row, field), code: 'requisiteWrong', details: { problem } });
  };
  for (const row of rows.Организация) {
    const { inn, kpp, bic, bankAccount, correspondentAccount } = row.values;
    if (inn !== undefined) refuse(row, 'kpp', kppOfInnProblem(inn, kpp));
    if (bic === undefined) continue;
    if (bankAccount !== undefined) refuse(row, 'bankAccount', accountProblem(bankAccount, bic));
    if (correspondentAccount === undefined) continue;
    refuse(row, 'correspondentAccount', correspondentAccountProblem(correspondentAccount, bic));
  }
  for (const row of rows.Клиенты) {
    const { inn, kpp } = row.values;
    if (inn !== undefined) refuse(row, 'kpp', kppOfInnProblem(inn, kpp));
  }
}

function checkReferences({ rows }: Journal, masters: Masters, { problems }: Found): void {
  const { Склады: warehouses, Категории: categories } = masters;
  const warehouseCodes = new KnownCodes('Склады', () => warehouses.byKey.keys());
  const categoryCodes = new KnownCodes('Категории', () => categories.byKey.keys());
  for (const row of rows.Ячейки) {
    const { warehouse } = row.values;
    if (warehouse === undefined || warehouses.byKey.has(warehouse)) continue;
    problems.add({ ...placeOfCell(row, 'warehouse'), ...warehouseCodes.problemOf(warehouse) });
  }
  for (const row of rows.Тарифы) {
    const { category } = row.values;
    if (category === undefined || categories.byKey.has(category)) continue;
    problems.add({ ...placeOfCell(row, 'category'), ...categoryCodes.problemOf(category) });
  }
}

function checkContracts({ rows }: Journal, masters: Masters, found: Found): void {
  const rates = [...masters.Тарифы.byKey.values()].map(({ values }) => values);
  const seasonal = new Set(rates.filter(({ per }) => per === 'season').map(({ tariff }) => tariff));
  const tariffs = new KnownCodes('Тарифы', () => masters.tariffs.keys());
  const inns = new KnownCodes('Клиенты', () => masters.clientsByInn.keys());
  for (const row of rows.Договоры) {
    checkTerms(row, masters, { tariffs, seasonal }, found);
    checkClient(row, masters, inns, found);
  }
}

function checkTerms(
  row: JournalRow<'Договоры'>,
  { tariffs }: Masters,
  known: { readonly tariffs: KnownCodes; readonly seasonal: ReadonlySet<string | undefined> },
  { problems, warnings }: Found,
): void {
  const { startsOn, endsOn, tariff } = row.values;
  if (startsOn !== undefined && endsOn !== undefined && endsOn < startsOn) {
    problems.add({ ...placeOfCell(row, 'endsOn'), code: 'endBeforeStart', details: { startsOn, endsOn } });
  }
  if (tariff !== undefined && !tariffs.has(tariff)) {
    problems.add({ ...placeOfCell(row, 'tariff'), ...known.tariffs.problemOf(tariff) });
  }
  if (endsOn === undefined && tariff !== undefined && known.seasonal.has(tariff)) {
    warnings.add({ ...placeOfCell(row, 'endsOn'), code: 'seasonWithoutEnd', details: { tariff } });
  }
}

/** A contract that exists keeps its client; a new one needs exactly one client with its ИНН. */
function checkClient(
  row: JournalRow<'Договоры'>,
  { Договоры: contracts, clientsByInn }: Masters,
  inns: KnownCodes,
  { problems }: Found,
): void {
  const { number, clientInn } = row.values;
  if (clientInn === undefined) return;
  const place = placeOfCell(row, 'clientInn');
  const contract = number === undefined ? undefined : contracts.byKey.get(number);
  if (contract?.isNew === false) {
    const { clientInn: inn } = contract.values;
    if (inn === clientInn || contracts.repeated.has(row.number)) return;
    problems.add({ ...place, code: 'contractOfAnotherClient', details: { number, inn } });
    return;
  }
  const clients = clientsByInn.get(clientInn)?.length ?? 0;
  if (clients === 0) {
    problems.add({ ...place, ...inns.problemOf(clientInn) });
  } else if (clients > 1) {
    problems.add({ ...place, code: 'clientAmbiguous', details: { inn: clientInn } });
  }
}
