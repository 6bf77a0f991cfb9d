import type { Tx } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';
import { firstDayOf } from '../../shared/dates.ts';
import type { Contract } from './contract.ts';
import { termBindings, termChanges, termColumns } from './contract-sql.ts';

export async function insertContract(tx: Tx, contract: Contract): Promise<void> {
  await rows(
    tx,
    `insert into contracts (
       id, number, client_id, organization_id, tariff_id, signed_on, starts_on, ends_on, bill_from,
       ${termColumns})
     values (
       :id, :number, :clientId, :organizationId, :tariffId, :signedOn, :startsOn, :endsOn, :billFrom,
       ${termBindings})`,
    { ...contract, billFrom: firstDayOf(contract.billFrom) },
  );
}

export async function updateContract(tx: Tx, contract: Contract): Promise<void> {
  await rows(
    tx,
    `update contracts set tariff_id = :tariffId, signed_on = :signedOn, ends_on = :endsOn,
       ${termChanges}
     where id = :id`,
    { ...contract },
  );
}
