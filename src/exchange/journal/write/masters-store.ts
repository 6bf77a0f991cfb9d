import { termColumns, termRecord, termRecordColumns } from '../../../clients/contracts/contract-sql.ts';
import { termsOf } from '../../../clients/contracts/contract-terms.ts';
import { defaultTimeZone, firstDayOf, monthOf } from '../../../shared/dates.ts';
import type { Tx } from '../../../shared/db.ts';
import type { Directory, Masters, MasterSheet } from '../check/masters.ts';
import type { NamedList } from '../check/suspect.ts';
import { isDifferent } from '../check/tell-apart.ts';
import type { DifferentMasters } from '../check/tell-apart.ts';
import { insertChunks } from './insert-chunks.ts';
import type { CompleteValues } from '../read/journal-columns.ts';

/**
 * Writes the new masters of an accepted journal in the order in which they refer to each other.
 *
 * @param different those of them that were said to be different from what they look like (rule R25)
 */
export async function insertMasters(tx: Tx, masters: Masters, different: DifferentMasters): Promise<void> {
  await insertOrganizations(tx, masters);
  await insertWarehouses(tx, masters, different);
  await insertSlots(tx, masters, different);
  await insertCategories(tx, masters, different);
  await insertTariffs(tx, masters, different);
  await insertClients(tx, masters, different);
  await insertContracts(tx, masters, different);
}

/** Every row of an accepted journal is complete. */
function added<S extends MasterSheet>({ added }: Directory<S>) {
  return added.map(({ id, values }) => ({ id, ...(values as CompleteValues<S>) }));
}

/** The same of a list whose records are told apart. */
function addedTo<S extends MasterSheet>(
  list: NamedList,
  directory: Directory<S>,
  different: DifferentMasters,
) {
  return added(directory).map((record) => ({ ...record, different: isDifferent(different, list, record) }));
}

async function insertOrganizations(tx: Tx, masters: Masters): Promise<void> {
  const organizations = added(masters.Организация);
  await insertChunks(
    tx,
    `insert into organizations (id, name, inn, kpp, ogrn, address, bank_account, bank_bic,
       bank_correspondent_account, bank_name, director_post, director_name, accountant_name)
     select id, name, inn, kpp, ogrn, address, "bankAccount", bic, "correspondentAccount", "bankName",
       "directorPost", "directorName", "accountantName"
     from jsonb_to_recordset(:rows::jsonb) as added (id uuid, name text, inn text, kpp text, ogrn text, address text,
       "bankAccount" text, bic text, "correspondentAccount" text, "bankName" text, "directorPost" text,
       "directorName" text, "accountantName" text)`,
    organizations,
  );
  await insertChunks(
    tx,
    `insert into vat_regimes (organization_id, valid_from, rate)
     select "organizationId", "validFrom", rate
     from jsonb_to_recordset(:rows::jsonb) as added ("organizationId" uuid, "validFrom" date, rate text)`,
    organizations.flatMap(({ id, vat }) => vat.map((regime) => ({ organizationId: id, ...regime }))),
  );
}

async function insertWarehouses(tx: Tx, masters: Masters, different: DifferentMasters): Promise<void> {
  await insertChunks(
    tx,
    `insert into warehouses (id, code, name, time_zone, different)
     select id, code, name, "timeZone", different
     from jsonb_to_recordset(:rows::jsonb) as added (id uuid, code text, name text, "timeZone" text, different boolean)`,
    addedTo('warehouses', masters.Склады, different).map((warehouse) => ({
      ...warehouse,
      timeZone: warehouse.timeZone ?? defaultTimeZone,
    })),
  );
}

async function insertSlots(tx: Tx, masters: Masters, different: DifferentMasters): Promise<void> {
  await insertChunks(
    tx,
    `insert into slots (id, warehouse_id, zone, code, capacity, different)
     select id, "warehouseId", coalesce(zone, ''), slot, capacity, different
     from jsonb_to_recordset(:rows::jsonb) as added
       (id uuid, "warehouseId" uuid, zone text, slot text, capacity integer, different boolean)`,
    addedTo('slots', masters.Ячейки, different).map(({ warehouse, ...slot }) => ({
      ...slot,
      warehouseId: masters.Склады.byKey.get(warehouse)?.id,
    })),
  );
}

async function insertCategories(tx: Tx, masters: Masters, different: DifferentMasters): Promise<void> {
  await insertChunks(
    tx,
    `insert into categories (id, code, name, places, different)
     select id, code, name, places, different
     from jsonb_to_recordset(:rows::jsonb) as added
       (id uuid, code text, name text, places integer, different boolean)`,
    addedTo('categories', masters.Категории, different),
  );
}

/** A tariff has no name of its own in the journal: its code serves. */
async function insertTariffs(tx: Tx, masters: Masters, different: DifferentMasters): Promise<void> {
  await insertChunks(
    tx,
    `insert into tariffs (id, code, name, different)
     select id, code, code, different
     from jsonb_to_recordset(:rows::jsonb) as added (id uuid, code text, different boolean)`,
    masters.newTariffs.map((code) => ({
      id: masters.tariffs.get(code),
      code,
      different: isDifferent(different, 'tariffs', { tariff: code }),
    })),
  );
  await insertChunks(
    tx,
    `insert into rates (id, tariff_id, category_id, valid_from, price, per)
     select id, "tariffId", "categoryId", "validFrom", price, per
     from jsonb_to_recordset(:rows::jsonb) as added
       (id uuid, "tariffId" uuid, "categoryId" uuid, "validFrom" date, price numeric, per text)`,
    added(masters.Тарифы).map(({ tariff, category, ...rate }) => ({
      ...rate,
      tariffId: masters.tariffs.get(tariff),
      categoryId: masters.Категории.byKey.get(category)?.id,
    })),
  );
}

async function insertClients(tx: Tx, masters: Masters, different: DifferentMasters): Promise<void> {
  await insertChunks(
    tx,
    `insert into clients (id, name, inn, kpp, address, emails, different)
     select id, name, inn, kpp, address, array(select jsonb_array_elements_text(emails)), different
     from jsonb_to_recordset(:rows::jsonb) as added
       (id uuid, name text, inn text, kpp text, address text, emails jsonb, different boolean)`,
    addedTo('clients', masters.Клиенты, different).map((client) => ({
      ...client,
      emails: client.emails ?? [],
    })),
  );
}

/** What the journal leaves out is as the API has it. */
async function insertContracts(tx: Tx, masters: Masters, different: DifferentMasters): Promise<void> {
  await insertChunks(
    tx,
    `insert into contracts (id, number, client_id, organization_id, tariff_id, signed_on, starts_on, ends_on,
       bill_from, different, ${termColumns})
     select id, number, "clientId", "organizationId", "tariffId", "signedOn", "startsOn", "endsOn", "billFrom",
       different, ${termRecordColumns}
     from jsonb_to_recordset(:rows::jsonb) as added (id uuid, number text, "clientId" uuid, "organizationId" uuid,
       "tariffId" uuid, "signedOn" date, "startsOn" date, "endsOn" date, "billFrom" date,
       different boolean, ${termRecord})`,
    addedTo('contracts', masters.Договоры, different).map(({ clientInn, tariff, ...contract }) => ({
      ...contract,
      clientId: masters.clientsByInn.get(clientInn)?.[0],
      organizationId: masters.organizationId,
      tariffId: masters.tariffs.get(tariff),
      billFrom: firstDayOf(contract.billFrom ?? monthOf(contract.startsOn)),
      ...termsOf(contract),
    })),
  );
}
