import type { Db } from '../shared/db.ts';
import { firstRow, rows } from '../shared/db.ts';
import { DomainError } from '../shared/errors.ts';
import type { HttpErrorCode } from '../shared/http.ts';
import { money, toPrice } from '../shared/money.ts';
import { decodeCursor, page } from '../shared/page.ts';
import type { Page } from '../shared/page.ts';
import type { Rate, Tariff, TariffWithRates } from './tariff.ts';

/** Tariffs by code, without their rates. */
export async function listTariffs(
  db: Db,
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
): Promise<Page<Tariff>> {
  const [code = null] = decodeCursor(cursor, 1) ?? [];
  const found = await rows<Tariff>(
    db,
    `select id, code, name from tariffs
     where :code::text is null or code > :code
     order by code
     limit :limit`,
    { code, limit: limit + 1 },
  );
  return page(
    found,
    limit,
    (tariff) => tariff,
    (tariff) => [tariff.code],
  );
}

/**
 * A tariff with all its rates, by category and day.
 * @throws DomainError notFound
 */
export async function getTariff(db: Db, id: string): Promise<TariffWithRates> {
  const tariff = await firstRow<Tariff>(db, 'select id, code, name from tariffs where id = :id', { id });
  if (!tariff) throw new DomainError<HttpErrorCode>('notFound');
  const rates = await rows<Rate>(
    db,
    `select ${rateColumns}
     from rates
     join categories on categories.id = rates.category_id
     where tariff_id = :id
     order by categories.code, valid_from`,
    { id },
  );
  return { ...tariff, rates: rates.map(present) };
}

/** @throws DomainError notFound for the tariff or for the rate in it */
export async function getRate(
  db: Db,
  { tariffId, rateId }: { readonly tariffId: string; readonly rateId: string },
): Promise<Rate> {
  const found = await firstRow<Rate>(
    db,
    `select ${rateColumns}
     from rates
     join categories on categories.id = rates.category_id
     where rates.id = :rateId and tariff_id = :tariffId`,
    { tariffId, rateId },
  );
  if (!found) throw new DomainError<HttpErrorCode>('notFound');
  return present(found);
}

const rateColumns = 'rates.id, categories.code as category, valid_from as "validFrom", price, per';

function present(rate: Rate): Rate {
  return { ...rate, price: toPrice(money(rate.price)) };
}
