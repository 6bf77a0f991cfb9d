import type { Tx } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';
import { firstDayOf } from '../../shared/dates.ts';
import type { Contract } from './contract.ts';

export async function insertContract(tx: Tx, contract: Contract): Promise<void> {
  await rows(
    tx,
    `insert into contracts (
       id, number, client_id, organization_id, tariff_id, signed_on, starts_on, ends_on, bill_from, day_count,
       vat_included, payment_days)
     values (
       :id, :number, :clientId, :organizationId, :tariffId, :signedOn, :startsOn, :endsOn, :billFrom, :dayCount,
       :vatIncluded, :paymentDays)`,
    { ...contract, billFrom: firstDayOf(contract.billFrom) },
  );
}

/** Holds the contract: a movement of its stock and a billing run of it take the same lock. */
export async function lockContract(tx: Tx, id: string): Promise<void> {
  await rows(tx, 'select id from contracts where id = :id for no key update', { id });
}

/** Holds every contract of an organization, by id as everybody who locks several. */
export async function lockContractsOf(tx: Tx, organizationId: string): Promise<void> {
  await rows(
    tx,
    `select id from contracts where organization_id = :organizationId order by id for no key update`,
    { organizationId },
  );
}

export async function updateContract(tx: Tx, contract: Contract): Promise<void> {
  const { id, tariffId, signedOn, endsOn, dayCount, paymentDays } = contract;
  await rows(
    tx,
    `update contracts set tariff_id = :tariffId, signed_on = :signedOn, ends_on = :endsOn,
       day_count = :dayCount, payment_days = :paymentDays
     where id = :id`,
    { id, tariffId, signedOn, endsOn, dayCount, paymentDays },
  );
}
