import type { Day, Month } from '../../../shared/dates.ts';
import type { Tx } from '../../../shared/db.ts';
import { rows } from '../../../shared/db.ts';
import { termSelection } from '../../../clients/contracts/contract-sql.ts';
import type { ContractTerms } from '../../../clients/contracts/contract-terms.ts';
import type { VatRegime } from '../../../clients/organizations/vat-regime.ts';
import type { RatePer } from '../../../pricing/tariffs/rate.ts';
import { fullyFolded } from '../../../shared/folded.ts';
import { money, toPrice } from '../../../shared/money.ts';
import type { KnownMaster, KnownMasters } from './masters.ts';
import type { NamedMasters } from './named-masters.ts';
import type { NamedList } from './suspect.ts';

/**
 * What the database holds of the records that a journal may name, in the words of the journal: of long lists those
 * that it does name and those that look like them (rule R25), of short ones all. Of records that look alike, the one that
 * all others were said to be different from comes first.
 */
export async function findKnownMasters(tx: Tx, named: NamedMasters): Promise<KnownMasters> {
  const { contractNumbers, clients, slots } = named;
  const contracts = await findContracts(tx, contractNumbers);
  const spellings = await findSpellings(tx, named);
  return {
    Организация: await findOrganizations(tx),
    Склады: await findWarehouses(tx),
    Ячейки: await findSlots(tx, slots),
    Категории: await findCategories(tx),
    Тарифы: await findRates(tx),
    Клиенты: await findClients(tx, clients, [...(spellings.get('clients')?.values() ?? [])]),
    Договоры: contracts,
    organizationOfContract: new Map(contracts.map(({ id, organizationId }) => [id, organizationId])),
    tariffs: await findTariffs(tx),
    spellings,
  };
}

/** The journal leaves a cell empty where the database has null. */
function withoutNulls<Values extends object>(
  values: Values,
): { [K in keyof Values]: NonNullable<Values[K]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as never;
}

async function findOrganizations(tx: Tx): Promise<KnownMaster<'Организация'>[]> {
  interface Row {
    id: string;
    name: string;
    inn: string;
    kpp: string | null;
    ogrn: string | null;
    address: string;
    bankAccount: string;
    bic: string;
    correspondentAccount: string;
    bankName: string;
    directorPost: string;
    directorName: string;
    accountantName: string | null;
    vat: VatRegime[];
  }
  const found = await rows<Row>(
    tx,
    `select id, name, inn, kpp, ogrn, address, bank_account as "bankAccount", bank_bic as bic,
       bank_correspondent_account as "correspondentAccount", bank_name as "bankName",
       director_post as "directorPost", director_name as "directorName", accountant_name as "accountantName",
       (select coalesce(jsonb_agg(jsonb_build_object('validFrom', valid_from, 'rate', rate) order by valid_from), '[]')
        from vat_regimes where organization_id = organizations.id) as vat
     from organizations`,
  );
  return found.map(({ id, vat, ...values }) => ({
    id,
    values: { ...withoutNulls(values), vat: vat.map(({ validFrom, rate }) => ({ validFrom, rate })) },
  }));
}

async function findWarehouses(tx: Tx): Promise<KnownMaster<'Склады'>[]> {
  const found = await rows<{ id: string; code: string; name: string; timeZone: string }>(
    tx,
    'select id, code, name, time_zone as "timeZone" from warehouses order by different, id',
  );
  return found.map(({ id, ...values }) => ({ id, values }));
}

async function findSlots(tx: Tx, named: NamedMasters['slots']): Promise<KnownMaster<'Ячейки'>[]> {
  const found = await rows<{
    id: string;
    warehouse: string;
    zone: string | null;
    slot: string;
    capacity: number;
  }>(
    tx,
    `select slots.id, warehouses.code as warehouse, nullif(zone, '') as zone, slots.code as slot, capacity
     from (select distinct * from unnest(:warehouses::text[], :slots::text[]) as named (warehouse, slot)) as named
     join warehouses on fully_folded(warehouses.code) = named.warehouse
     join slots on slots.warehouse_id = warehouses.id and fully_folded(slots.code) = named.slot
     order by slots.different, slots.id`,
    {
      warehouses: named.map(({ warehouse }) => fullyFolded(warehouse)),
      slots: named.map(({ slot }) => fullyFolded(slot)),
    },
  );
  return found.map(({ id, ...values }) => ({ id, values: withoutNulls(values) }));
}

async function findCategories(tx: Tx): Promise<KnownMaster<'Категории'>[]> {
  const found = await rows<{ id: string; code: string; name: string; places: number }>(
    tx,
    'select id, code, name, places from categories order by different, id',
  );
  return found.map(({ id, ...values }) => ({ id, values }));
}

async function findTariffs(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const found = await rows<{ id: string; code: string }>(
    tx,
    'select id, code from tariffs order by different, id',
  );
  return new Map(found.map(({ id, code }) => [code, id]));
}

async function findRates(tx: Tx): Promise<KnownMaster<'Тарифы'>[]> {
  const found = await rows<{
    id: string;
    tariff: string;
    category: string;
    validFrom: Day;
    price: string;
    per: RatePer;
  }>(
    tx,
    `select rates.id, tariffs.code as tariff, categories.code as category, valid_from as "validFrom", price, per
     from rates
     join tariffs on tariffs.id = tariff_id
     join categories on categories.id = category_id`,
  );
  return found.map(({ id, price, ...values }) => ({
    id,
    values: { ...values, price: toPrice(money(price)) },
  }));
}

async function findClients(
  tx: Tx,
  { inns, names }: NamedMasters['clients'],
  ids: readonly string[],
): Promise<KnownMaster<'Клиенты'>[]> {
  interface Row {
    id: string;
    name: string;
    inn: string;
    kpp: string | null;
    address: string | null;
    emails: string[];
  }
  const found = await rows<Row>(
    tx,
    `select id, name, inn, kpp, address, emails from clients
     where inn = any(:inns::text[]) or id = any(:ids::uuid[]) or fully_folded(name) = any(:looks::text[])
     order by different, id`,
    { inns, ids, looks: names.map(fullyFolded) },
  );
  return found.map(({ id, ...values }) => ({ id, values: withoutNulls(values) }));
}

async function findContracts(
  tx: Tx,
  numbers: readonly string[],
): Promise<(KnownMaster<'Договоры'> & { organizationId: string })[]> {
  interface Row extends ContractTerms {
    id: string;
    organizationId: string;
    number: string;
    clientInn: string;
    signedOn: Day;
    startsOn: Day;
    endsOn: Day | null;
    tariff: string;
    billFrom: Month;
  }
  const found = await rows<Row>(
    tx,
    `select contracts.id, organization_id as "organizationId", number, clients.inn as "clientInn",
       signed_on as "signedOn", starts_on as "startsOn", ends_on as "endsOn", tariffs.code as tariff,
       to_char(bill_from, 'YYYY-MM') as "billFrom", ${termSelection}
     from contracts
     join clients on clients.id = client_id
     join tariffs on tariffs.id = tariff_id
     where fully_folded(number) = any(:looks::text[])
     order by contracts.different, contracts.id`,
    { looks: numbers.map(fullyFolded) },
  );
  return found.map(({ id, organizationId, ...values }) => ({
    id,
    organizationId,
    values: withoutNulls(values),
  }));
}

/** What was typed in earlier journals for records that have another spelling, as far as this journal has it too. */
async function findSpellings(tx: Tx, named: NamedMasters): Promise<KnownMasters['spellings']> {
  const found = await rows<{ list: NamedList; typed: string; id: string }>(
    tx,
    `select list, concat_ws(E'\\n', warehouses.code, spelling) as typed, master_id as id
     from imported_spellings
     left join warehouses on list = 'slots' and warehouses.id = within
     where spelling = any(:codes::text[])`,
    { codes: named.codes },
  );
  const spellings = new Map<NamedList, Map<string, string>>();
  for (const { list, typed, id } of found) {
    const ofList = spellings.get(list) ?? new Map<string, string>();
    spellings.set(list, ofList.set(typed, id));
  }
  return spellings;
}
