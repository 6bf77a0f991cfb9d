import { termSelection } from '../../clients/contracts/contract-sql.ts';
import type { ContractTerms } from '../../clients/contracts/contract-terms.ts';
import { monthOf } from '../../shared/dates.ts';
import type { Day, Month } from '../../shared/dates.ts';
import type { Db } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';
import type { ChargeTerms } from './charge.ts';
import type { Party, Seller } from '../../../reports/document.ts';

/** Everything of a contract, its client and its organization that a document is made of, as it is today. */
export interface BillingTerms extends ChargeTerms, ContractTerms {
  readonly contractId: string;
  readonly number: string;
  readonly clientId: string;
  readonly organizationId: string;
  readonly signedOn: Day;
  readonly billFrom: Month;
  readonly seller: Seller;
  readonly buyer: Party;
}

type TermsRow = Omit<BillingTerms, 'billFrom'> & { readonly billFrom: Day };

/** The terms of contracts in one query, in the order of their organization and number: the order of issue. */
export async function findBillingTerms(
  db: Db,
  contractIds: readonly string[],
): Promise<readonly BillingTerms[]> {
  const found = await rows<TermsRow>(
    db,
    `select contracts.id as "contractId", contracts.number, contracts.client_id as "clientId",
            contracts.organization_id as "organizationId", contracts.signed_on as "signedOn",
            contracts.starts_on as "startsOn", contracts.ends_on as "endsOn", contracts.bill_from as "billFrom",
            ${termSelection},
            coalesce((
              select jsonb_agg(jsonb_build_object('validFrom', valid_from, 'rate', rate) order by valid_from)
              from vat_regimes where organization_id = organizations.id), '[]') as "vatRegimes",
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
  return found.map(({ billFrom, ...row }) => ({ ...row, billFrom: monthOf(billFrom) }));
}
