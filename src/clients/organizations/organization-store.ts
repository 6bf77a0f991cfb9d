import type { Tx } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';
import type { Organization } from './organization.ts';
import type { VatRegime } from './vat-regime.ts';

type Requisites = Omit<Organization, 'vat'>;

export async function insertOrganization(tx: Tx, organization: Requisites): Promise<void> {
  await rows(
    tx,
    `insert into organizations (
       id, name, inn, kpp, ogrn, address, bank_account, bank_bic, bank_correspondent_account, bank_name,
       director_post, director_name, accountant_name)
     values (
       :id, :name, :inn, :kpp, :ogrn, :address, :account, :bic, :correspondentAccount, :bankName,
       :directorPost, :directorName, :accountantName)`,
    columnsOf(organization),
  );
}

/** Holds the organization for this change; waits for another one that is under way. */
export async function lockOrganization(tx: Tx, id: string): Promise<void> {
  await rows(tx, 'select id from organizations where id = :id for no key update', { id });
}

export async function updateOrganization(tx: Tx, organization: Requisites): Promise<void> {
  await rows(
    tx,
    `update organizations set
       name = :name, kpp = :kpp, ogrn = :ogrn, address = :address, bank_account = :account, bank_bic = :bic,
       bank_correspondent_account = :correspondentAccount, bank_name = :bankName,
       director_post = :directorPost, director_name = :directorName, accountant_name = :accountantName
     where id = :id`,
    columnsOf(organization),
  );
}

/** A second regime of the same day is refused by vat_regimes_pkey. */
export async function insertVatRegimes(
  tx: Tx,
  organizationId: string,
  regimes: readonly VatRegime[],
): Promise<void> {
  await rows(
    tx,
    `insert into vat_regimes (organization_id, valid_from, rate)
     select :organizationId, "validFrom", rate
     from jsonb_to_recordset(:regimes::jsonb) as regime ("validFrom" date, rate text)`,
    { organizationId, regimes: JSON.stringify(regimes) },
  );
}

/** One by which something was billed is refused by vat_regimes_not_billed. */
export async function deleteVatRegimeRow(
  tx: Tx,
  regime: { readonly organizationId: string } & Pick<VatRegime, 'validFrom'>,
): Promise<void> {
  await rows(
    tx,
    'delete from vat_regimes where organization_id = :organizationId and valid_from = :validFrom',
    { ...regime },
  );
}

function columnsOf({ bank, director, accountant, ...organization }: Requisites) {
  return {
    id: organization.id,
    name: organization.name,
    inn: organization.inn,
    kpp: organization.kpp,
    ogrn: organization.ogrn,
    address: organization.address,
    account: bank.account,
    bic: bank.bic,
    correspondentAccount: bank.correspondentAccount,
    bankName: bank.name,
    directorPost: director.post,
    directorName: director.name,
    accountantName: accountant?.name ?? null,
  };
}
