import type { Tx } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';
import { unlessAlike } from '../../shared/look-alikes/look-alike-sql.ts';
import type { Rate, Tariff } from './tariff.ts';

/**
 * @param tariff `different`: from one that is there and whose code looks like its own (rule R25)
 * @returns false when it is not, and one that looks like it has been added at the same moment
 */
export async function insertTariff(
  tx: Tx,
  tariff: Tariff & { readonly different: boolean },
): Promise<boolean> {
  const inserted = await rows(
    tx,
    `insert into tariffs (id, code, name, different) values (:id, :code, :name, :different)
     ${unlessAlike('tariff')}`,
    { ...tariff },
  );
  return inserted.length > 0;
}

/** Holds the tariff for this change; waits for another one that is under way. */
export async function lockTariff(tx: Tx, id: string): Promise<void> {
  await rows(tx, 'select id from tariffs where id = :id for no key update', { id });
}

export async function updateTariff(tx: Tx, { id, name }: Tariff): Promise<void> {
  await rows(tx, 'update tariffs set name = :name where id = :id', { id, name });
}

/**
 * Their categories must exist; a rate of the same category and day in the tariff is refused by rates_overlap, a free one
 * with a price by rates_free_price (rule R15).
 */
export async function insertRates(tx: Tx, tariffId: string, rates: readonly Rate[]): Promise<void> {
  await rows(
    tx,
    `insert into rates (id, tariff_id, category_id, valid_from, price, per, free)
     select rate.id, :tariffId, categories.id, rate."validFrom", rate.price, rate.per, rate.free
     from jsonb_to_recordset(:rates::jsonb)
       as rate (id uuid, category text, "validFrom" date, price numeric, per text, free boolean)
     join categories on categories.code = rate.category`,
    { tariffId, rates: JSON.stringify(rates) },
  );
}

/** Holds the rate for this change; waits for another one that is under way. */
export async function lockRate(tx: Tx, id: string): Promise<void> {
  await rows(tx, 'select id from rates where id = :id for no key update', { id });
}

/** Nothing else of a rate changes (trigger rates_never_changed); with a price it is refused by rates_free_price. */
export async function updateRate(tx: Tx, { id, free }: Rate): Promise<void> {
  await rows(tx, 'update rates set free = :free where id = :id', { id, free });
}

/** Whether there was such a rate; one that was billed is refused by settlement_lines_rate_fk. */
export async function deleteRateRow(
  tx: Tx,
  { tariffId, rateId }: { readonly tariffId: string; readonly rateId: string },
): Promise<boolean> {
  const deleted = await rows(
    tx,
    'delete from rates where id = :rateId and tariff_id = :tariffId returning id',
    { tariffId, rateId },
  );
  return deleted.length > 0;
}
