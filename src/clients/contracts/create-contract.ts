import type { Command, Deps } from '../../shared/command.ts';
import { carryOut } from '../../shared/command.ts';
import { monthOf } from '../../shared/dates.ts';
import type { Month } from '../../shared/dates.ts';
import { newId } from '../../shared/ids.ts';
import { insertUnlessAlike } from '../../shared/look-alikes/insert-unless-alike.ts';
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
  /** Somebody has said that it is none of those whose numbers look like its own (rule R25). */
  readonly different?: boolean | undefined;
}

/**
 * Makes a contract between a client and an organization; the terms that are not said are the usual ones.
 *
 * @throws DomainError contractNumberTaken and looksLike (rule R25) within the organization, contractTermReversed, clientUnknown,
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
  const { different } = input;
  const details = { ...contract, different };
  return carryOut(deps, command, { action: 'contract.create', details }, async (tx) => {
    await insertUnlessAlike(tx, 'contract', { row: contract, different, insert: insertContract });
    return getContract(tx, contract.id);
  });
}
