import type { Command, Deps } from '../../shared/command.ts';
import { carryOut } from '../../shared/command.ts';
import { monthOf } from '../../shared/dates.ts';
import type { Month } from '../../shared/dates.ts';
import { newId } from '../../shared/ids.ts';
import type { Contract, NamedContract } from './contract.ts';
import { getContract } from './contract-read.ts';
import { insertContract } from './contract-store.ts';
import { termsOf } from './contract-terms.ts';
import type { ContractTerms, TermName } from './contract-terms.ts';
import { refuseUnbilledTerms } from './unbilled-terms.ts';
import type { AskedUnbilledTerms } from './unbilled-terms.ts';

interface NewContract
  extends Omit<Contract, 'id' | 'billFrom' | TermName>, Partial<ContractTerms>, AskedUnbilledTerms {
  readonly id?: string | undefined;
  /** The month of `startsOn` when it is left out. */
  readonly billFrom?: Month | null | undefined;
}

/**
 * Makes a contract between a client and an organization; the terms that are not said are the usual ones.
 *
 * @throws DomainError contractNumberTaken within the organization, contractTermReversed, clientUnknown,
 *   organizationUnknown, tariffUnknown, idTaken; termsNotSupported for free days and a monthly minimum (rule R6, rule R7)
 */
export async function createContract(
  deps: Deps,
  command: Command,
  input: NewContract,
): Promise<NamedContract> {
  refuseUnbilledTerms(input);
  const contract: Contract = {
    id: input.id ?? newId(),
    number: input.number,
    clientId: input.clientId,
    organizationId: input.organizationId,
    tariffId: input.tariffId,
    signedOn: input.signedOn,
    startsOn: input.startsOn,
    endsOn: input.endsOn,
    billFrom: input.billFrom ?? monthOf(input.startsOn),
    ...termsOf(input),
  };
  return carryOut(deps, command, { action: 'contract.create', details: contract }, async (tx) => {
    await insertContract(tx, contract);
    return getContract(tx, contract.id);
  });
}
