import type { Tx } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';
import { firstDayOf } from '../../shared/dates.ts';
import type { Contract } from './contract.ts';
import { unlessAlike } from '../../shared/look-alikes/look-alike-sql.ts';
import { termBindings, termChanges, termColumns } from './contract-sql.ts';

/**
 * @param contract `different`: from one that is there and whose number looks like its own (rule R25)
 * @returns false when it is not, and one that looks like it has been added at the same moment
 */
export async function insertContract(
  tx: Tx,
  contract: Contract & { readonly different: boolean },
): Promise<boolean> {
  const inserted = await rows(
    tx,
    `insert into contracts (
       id, number, client_id, organization_id, tariff_id, signed_on, starts_on, ends_on, bill_from, different,
       ${termColumns})
     values (
       :id, :number, :clientId, :organizationId, :tariffId, :signedOn, :startsOn, :endsOn, :billFrom,
       :different, ${termBindings})
     ${unlessAlike('contract')}`,
    { ...contract, billFrom: firstDayOf(contract.billFrom) },
  );
  return inserted.length > 0;
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
