import type { Db } from '../../shared/db.ts';
import { firstRow, rows } from '../../shared/db.ts';
import { DomainError } from '../../shared/errors.ts';
import type { HttpErrorCode } from '../../http/endpoint.ts';
import { money, toPrice } from '../../shared/money.ts';
import { listOrder } from '../../shared/page.ts';
import type { Page, PageQuery } from '../../shared/page.ts';
import { readPage } from '../../shared/read-page.ts';
import { contains, containsCode, patternOf } from '../../shared/search-sql.ts';
import type { Rate, Tariff, TariffWithRates } from './tariff.ts';

export const tariffOrder = listOrder({
  by: {
    code: { sql: 'code', type: 'text' },
    name: { sql: 'name collate "und-x-icu"', type: 'text' },
  },
  ties: [{ sql: 'id', type: 'uuid' }],
  first: 'code',
});

interface TariffQuery extends PageQuery<keyof typeof tariffOrder.by> {
  /** A part of the code or of the name. */
  readonly q?: string | undefined;
}

/** Tariffs, by code at first, without their rates. */
export async function listTariffs(db: Db, { q, ...query }: TariffQuery): Promise<Page<Tariff>> {
  return readPage(db, tariffOrder, query, {
    sql: ({ key, after, end }) => `
      select id, code, name, ${key} from tariffs
      where (:pattern::text is null or ${containsCode('code')} or ${contains('name')}) and ${after}
      ${end}`,
    bindings: { pattern: patternOf(q) },
  });
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

export const rateOrder = listOrder({
  by: {
    category: { sql: 'categories.code', type: 'text' },
    validFrom: { sql: 'valid_from', type: 'date' },
    price: { sql: 'price', type: 'numeric' },
    per: { sql: 'per', type: 'text' },
  },
  ties: [
    { sql: 'categories.code', type: 'text' },
    { sql: 'valid_from', type: 'date' },
    { sql: 'rates.id', type: 'uuid' },
  ],
  first: 'category',
});

/**
 * The rates of a tariff, by category and day at first.
 * @throws DomainError notFound
 */
export async function listRates(
  db: Db,
  tariffId: string,
  query: PageQuery<keyof typeof rateOrder.by>,
): Promise<Page<Rate>> {
  const tariff = await firstRow(db, 'select id from tariffs where id = :tariffId', { tariffId });
  if (!tariff) throw new DomainError<HttpErrorCode>('notFound');
  return readPage(db, rateOrder, query, {
    sql: ({ key, after, end }) => `
      select ${rateColumns}, ${key}
      from rates
      join categories on categories.id = rates.category_id
      where tariff_id = :tariffId and ${after}
      ${end}`,
    bindings: { tariffId },
    present,
  });
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

const rateColumns = 'rates.id, categories.code as category, valid_from as "validFrom", price, per, free';

function present(rate: Rate): Rate {
  return { ...rate, price: toPrice(money(rate.price)) };
}
