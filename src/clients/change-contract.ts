import type { Seen } from '../shared/change.ts';
import { refuseStale } from '../shared/change.ts';
import type { Command, Deps } from '../shared/command.ts';
import { carryOut } from '../shared/command.ts';
import type { Contract, NamedContract } from './contract.ts';
import { getContract } from './contract-read.ts';
import { lockContract, updateContract } from './contract-store.ts';

export type ContractChange = Partial<
  Pick<Contract, 'endsOn' | 'tariffId' | 'paymentDays' | 'dayCount' | 'signedOn'>
>;

/**
 * Changes the terms of a contract. What that does to months already billed, the next run settles as adjustments (R9);
 * so client, organization, number, start and whether prices include VAT never change.
 *
 * @throws DomainError contractTermReversed, tariffUnknown, changedMeanwhile, notFound
 */
export async function changeContract(
  deps: Deps,
  command: Command,
  { id, seen, ...change }: ContractChange & { readonly id: string; readonly seen?: Seen },
): Promise<NamedContract> {
  return carryOut(deps, command, { action: 'contract.change', details: { id, ...change } }, async (tx) => {
    await lockContract(tx, id);
    const contract = await getContract(tx, id);
    refuseStale(contract, change, seen);
    const changed: NamedContract = { ...contract, ...change };
    await updateContract(tx, changed);
    return changed;
  });
}
