import type { Command, Deps } from '../../shared/command.ts';
import { carryOut } from '../../shared/command.ts';
import { monthOf } from '../../shared/dates.ts';
import type { Month } from '../../shared/dates.ts';
import { DomainError } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import { termsNotSupported } from './contract.ts';
import type { Contract, ContractErrorCode, NamedContract } from './contract.ts';
import { getContract } from './contract-read.ts';
import { insertContract } from './contract-store.ts';

interface NewContract extends Omit<Contract, 'id' | 'billFrom'> {
  readonly id?: string | undefined;
  /** The month of `startsOn` when it is left out. */
  readonly billFrom?: Month | null | undefined;
  readonly freeDays: number;
  readonly minimumMonthly?: string | null | undefined;
}

/**
 * Makes a contract between a client and an organization.
 *
 * @throws DomainError contractNumberTaken within the organization, contractTermReversed, clientUnknown,
 *   organizationUnknown, tariffUnknown, idTaken; termsNotSupported for free days and a monthly minimum (rule R6, rule R7)
 */
export async function createContract(
  deps: Deps,
  command: Command,
  input: NewContract,
): Promise<NamedContract> {
  const terms = termsNotSupported(input);
  if (terms.length > 0) throw new DomainError<ContractErrorCode>('termsNotSupported', { terms });
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
    dayCount: input.dayCount,
    vatIncluded: input.vatIncluded,
    paymentDays: input.paymentDays,
  };
  return carryOut(deps, command, { action: 'contract.create', details: contract }, async (tx) => {
    await insertContract(tx, contract);
    return getContract(tx, contract.id);
  });
}
