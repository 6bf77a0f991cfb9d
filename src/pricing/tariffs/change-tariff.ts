import type { ChangeOf } from '../../shared/change.ts';
import { changeRecord } from '../../shared/change.ts';
import type { Command, Deps } from '../../shared/command.ts';
import { lockTariff, updateTariff } from './tariff-store.ts';
import { getTariff } from './tariff-read.ts';
import type { Tariff, TariffWithRates } from './tariff.ts';

/**
 * Corrects the name of a price list; its code and its rates stay.
 * @throws DomainError changedMeanwhile, notFound
 */
export async function changeTariff(
  deps: Deps,
  command: Command,
  change: ChangeOf<Pick<Tariff, 'name'>>,
): Promise<TariffWithRates> {
  return changeRecord(deps, command, change, {
    action: 'tariff.change',
    lock: lockTariff,
    get: getTariff,
    update: updateTariff,
  });
}
