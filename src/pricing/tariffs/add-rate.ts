import type { Command, Deps } from '../../shared/command.ts';
import { carryOut } from '../../shared/command.ts';
import type { Tx } from '../../shared/db.ts';
import { DomainError } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import { resemblanceOf } from '../../shared/look-alikes/look-alike-read.ts';
import { money, toPrice } from '../../shared/money.ts';
import type { CategoryErrorCode } from '../categories/category.ts';
import { findCategoryCodes } from '../categories/category-store.ts';
import { insertRates } from './tariff-store.ts';
import type { NewRate, Rate } from './tariff.ts';

/**
 * Adds one dated price to a tariff; rates never change. One that begins in the past changes what past months
 * cost, and the next billing run settles the difference (rule R9).
 *
 * @throws DomainError rateOverlaps (rule R15), freeRateHasPrice, categoryUnknown, notFound for the tariff
 */
export async function addRate(
  deps: Deps,
  command: Command,
  { tariffId, ...input }: NewRate & { readonly tariffId: string },
): Promise<Rate> {
  const details = { tariffId, ...input };
  return carryOut(deps, command, { action: 'rate.add', details }, async (tx) => {
    const [rate] = await appendRates(tx, tariffId, [input]);
    if (!rate) throw new Error('one rate in, one rate out');
    return rate;
  });
}

/** Appends rates to a tariff inside a change that is under way. */
export async function appendRates(
  tx: Tx,
  tariffId: string,
  input: readonly NewRate[],
): Promise<readonly Rate[]> {
  const rates = input.map((rate) => ({
    ...rate,
    id: newId(),
    price: toPrice(money(rate.price)),
    free: rate.free ?? false,
  }));
  const known = await findCategoryCodes(
    tx,
    rates.map(({ category }) => category),
  );
  const unknown = rates.find(({ category }) => !known.has(category));
  if (unknown) {
    const { category } = unknown;
    const resemblance = await resemblanceOf(tx, 'category', { code: category });
    throw new DomainError<CategoryErrorCode>('categoryUnknown', { category, ...resemblance });
  }
  await insertRates(tx, tariffId, rates);
  return rates;
}
