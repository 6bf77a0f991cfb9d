import type { Command, Deps } from '../../shared/command.ts';
import { carryOut } from '../../shared/command.ts';
import { newId } from '../../shared/ids.ts';
import { appendRates } from './add-rate.ts';
import { insertTariff } from './tariff-store.ts';
import type { NewRate, TariffWithRates } from './tariff.ts';

/**
 * Makes a price list with its first rates; there may be none yet.
 * @throws DomainError tariffCodeTaken, rateOverlaps (rule R15), categoryUnknown, idTaken
 */
export async function createTariff(
  deps: Deps,
  command: Command,
  input: {
    readonly id?: string | undefined;
    readonly code: string;
    readonly name: string;
    readonly rates: readonly NewRate[];
  },
): Promise<TariffWithRates> {
  const { id = newId(), code, name } = input;
  return carryOut(deps, command, { action: 'tariff.create', details: input }, async (tx) => {
    await insertTariff(tx, { id, code, name });
    return { id, code, name, rates: await appendRates(tx, id, input.rates) };
  });
}
