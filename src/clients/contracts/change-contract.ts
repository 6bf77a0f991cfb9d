import type { ChangeOf } from '../../shared/change.ts';
import { changeRecord } from '../../shared/change.ts';
import type { Command, Deps } from '../../shared/command.ts';
import type { Contract, NamedContract } from './contract.ts';
import { getContract } from './contract-read.ts';
import { lockContracts } from './contract-lock.ts';
import { updateContract } from './contract-store.ts';
import type { ChangeableTerms } from './contract-terms.ts';

type Terms = Pick<Contract, 'endsOn' | 'tariffId' | 'signedOn'> & ChangeableTerms;

/**
 * Changes the terms of a contract. What that does to months already billed, the next run settles as adjustments (rule R9);
 * so client, organization, number, start and whether prices include VAT never change.
 *
 * @throws DomainError contractTermReversed, tariffUnknown, changedMeanwhile, contractBusy, notFound
 */
export async function changeContract(
  deps: Deps,
  command: Command,
  change: ChangeOf<Terms>,
): Promise<NamedContract> {
  const by = { purpose: 'contract-change', actorId: command.actor.id } as const;
  return changeRecord(deps, command, change, {
    action: 'contract.change',
    lock: (tx, id) => lockContracts(tx, deps, by, [id]),
    get: getContract,
    update: updateContract,
  });
}
