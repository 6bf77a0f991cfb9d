import type { Command, Deps } from '../../shared/command.ts';
import { carryOut } from '../../shared/command.ts';
import { newId } from '../../shared/ids.ts';
import { insertUnlessAlike } from '../../shared/look-alikes/insert-unless-alike.ts';
import { appendRates } from './add-rate.ts';
import { insertTariff } from './tariff-store.ts';
import type { NewRate, TariffWithRates } from './tariff.ts';

/**
 * Makes a price list with its first rates; there may be none yet.
 * @param input `different`: somebody has said that it is not the one whose code looks like it (rule R25)
 * @throws DomainError tariffCodeTaken, looksLike, rateOverlaps (rule R15), freeRateHasPrice,
 *   categoryUnknown, idTaken
 */
export async function createTariff(
  deps: Deps,
  command: Command,
  input: {
    readonly id?: string | undefined;
    readonly code: string;
    readonly name: string;
    readonly rates: readonly NewRate[];
    readonly different?: boolean | undefined;
  },
): Promise<TariffWithRates> {
  const { id = newId(), code, name, different } = input;
  const tariff = { id, code, name };
  return carryOut(deps, command, { action: 'tariff.create', details: input }, async (tx) => {
    await insertUnlessAlike(tx, 'tariff', { row: tariff, different, insert: insertTariff });
    return { ...tariff, rates: await appendRates(tx, id, input.rates) };
  });
}
