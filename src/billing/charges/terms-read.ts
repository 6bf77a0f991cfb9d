import type { DayCount } from '../../clients/contracts/contract.ts';
import type { VatRegime } from '../../clients/organizations/vat-regime.ts';
import { monthOf } from '../../shared/dates.ts';
import type { Day, Month } from '../../shared/dates.ts';
import type { Db } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';
import type { ChargeTerms } from './charge.ts';
import type { Party, Seller } from '../../../reports/document.ts';

/** Everything of a contract, its client and its organization that a document is made of, as it is today. */
export interface BillingTerms extends ChargeTerms {
  readonly contractId: string;
  readonly number: string;
  readonly clientId: string;
  readonly organizationId: string;
  readonly signedOn: Day;
  readonly billFrom: Month;
  readonly dayCount: DayCount;
  readonly paymentDays: number;
  readonly seller: Seller;
  readonly buyer: Party;
}

interface TermsRow {
  id: string;
  number: string;
  client_id: string;
  organization_id: string;
  signed_on: Day;
  starts_on: Day;
  ends_on: Day | null;
  bill_from: Day;
  day_count: DayCount;
  vat_included: boolean;
  payment_days: number;
  vat_regimes: readonly VatRegime[];
  seller: Seller;
  buyer: Party;
}

/** The terms of contracts in one query, in the order of their organization and number: the order of issue. */
export async function findBillingTerms(
  db: Db,
  contractIds: readonly string[],
): Promise<readonly BillingTerms[]> {
  const found = await rows<TermsRow>(
    db,
    `select contracts.id, contracts.number, contracts.client_id, contracts.organization_id, contracts.signed_on,
            contracts.starts_on, contracts.ends_on, contracts.bill_from, contracts.day_count,
            contracts.vat_included, contracts.payment_days,
            coalesce((
              select jsonb_agg(jsonb_build_object('validFrom', valid_from, 'rate', rate) order by valid_from)
              from vat_regimes where organization_id = organizations.id), '[]') as vat_regimes,
            jsonb_build_object(
              'name', organizations.name, 'inn', organizations.inn, 'kpp', organizations.kpp,
              'ogrn', organizations.ogrn, 'address', organizations.address,
              'bank', jsonb_build_object(
                'account', organizations.bank_account, 'bic', organizations.bank_bic,
                'correspondentAccount', organizations.bank_correspondent_account, 'name', organizations.bank_name),
              'director', jsonb_build_object(
                'post', organizations.director_post, 'name', organizations.director_name),
              'accountant', case when organizations.accountant_name is not null
                then jsonb_build_object('name', organizations.accountant_name) end) as seller,
            jsonb_build_object(
              'name', clients.name, 'inn', clients.inn, 'kpp', clients.kpp, 'address', clients.address) as buyer
     from contracts
     join organizations on organizations.id = contracts.organization_id
     join clients on clients.id = contracts.client_id
     where contracts.id = any(:contractIds)
     order by contracts.organization_id, contracts.number, contracts.id`,
    { contractIds },
  );
  return found.map((row) => ({
    contractId: row.id,
    number: row.number,
    clientId: row.client_id,
    organizationId: row.organization_id,
    signedOn: row.signed_on,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    billFrom: monthOf(row.bill_from),
    dayCount: row.day_count,
    vatIncluded: row.vat_included,
    paymentDays: row.payment_days,
    vatRegimes: row.vat_regimes,
    seller: row.seller,
    buyer: row.buyer,
  }));
}
