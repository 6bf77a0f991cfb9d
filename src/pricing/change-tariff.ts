import type { Seen } from '../shared/change.ts';
import { refuseStale } from '../shared/change.ts';
import type { Command, Deps } from '../shared/command.ts';
import { carryOut } from '../shared/command.ts';
import { lockTariff, updateTariff } from './pricing-store.ts';
import { getTariff } from './tariff-read.ts';
import type { Tariff, TariffWithRates } from './tariff.ts';

/**
 * Corrects the name of a price list; its code and its rates stay.
 * @throws DomainError changedMeanwhile, notFound
 */
export async function changeTariff(
  deps: Deps,
  command: Command,
  { id, seen, ...change }: Partial<Pick<Tariff, 'name'>> & { readonly id: string; readonly seen?: Seen },
): Promise<TariffWithRates> {
  return carryOut(deps, command, { action: 'tariff.change', details: { id, ...change } }, async (tx) => {
    await lockTariff(tx, id);
    const tariff = await getTariff(tx, id);
    refuseStale(tariff, change, seen);
    const changed: TariffWithRates = { ...tariff, ...change };
    await updateTariff(tx, changed);
    return changed;
  });
}
