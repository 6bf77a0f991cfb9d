import type { ChangeOf } from '../../shared/change.ts';
import { changeRecord } from '../../shared/change.ts';
import type { Command, Deps } from '../../shared/command.ts';
import { lockRate, updateRate } from './tariff-store.ts';
import { getRate } from './tariff-read.ts';
import type { Rate } from './tariff.ts';

/**
 * Says of a rate of price 0 that its category is stored free of charge, or takes that back: nothing else of a rate ever
 * changes. Until it is said, a run asks instead of billing nothing (rule R15).
 *
 * @throws DomainError freeRateHasPrice, changedMeanwhile, notFound
 */
export async function changeRate(
  deps: Deps,
  command: Command,
  { tariffId, ...change }: ChangeOf<Pick<Rate, 'free'>> & { readonly tariffId: string },
): Promise<Rate> {
  return changeRecord<Rate>(deps, command, change, {
    action: 'rate.change',
    lock: lockRate,
    get: (tx, rateId) => getRate(tx, { tariffId, rateId }),
    update: updateRate,
  });
}
