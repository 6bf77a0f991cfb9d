import { contains, containsCode, patternOf } from '../../shared/search-sql.ts';
import type { Day } from '../../shared/dates.ts';
import type { Db } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';
import { stockNow } from '../stock/stock-now-sql.ts';

/** A contract as it is found before a movement is recorded for it. */
export interface FoundContract {
  readonly contractId: string;
  readonly number: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
  /** The asked day lies in its season. */
  readonly current: boolean;
  /** Units that lie there at the close of the asked day, of all categories. */
  readonly quantity: number;
}

/**
 * Contracts by a part of the client's name or ИНН, of their number, or of a plate of their tires. Those in season come
 * first, and of them those that moved last: without any letters it is the list of whoever comes often.
 */
export async function searchContracts(
  db: Db,
  asked: {
    readonly q?: string | undefined;
    /** Only contracts that have something in stock. */
    readonly holding: boolean;
    /** The asked day; without one, the stock is that of `now` at each warehouse, and the season that of `today`. */
    readonly on?: Day | undefined;
    readonly now: Date;
    /** The day of the business: a contract belongs to no warehouse. */
    readonly today: Day;
    readonly limit: number;
  },
): Promise<FoundContract[]> {
  const { q, holding, on, now, today, limit } = asked;
  return rows<FoundContract>(
    db,
    `select contracts.id as "contractId", contracts.number, clients.id as "clientId", clients.name as "clientName",
       contracts.starts_on as "startsOn", contracts.ends_on as "endsOn",
       daterange(contracts.starts_on, contracts.ends_on, '[]') @> :season::date as current, held.quantity
     from contracts
     join clients on clients.id = contracts.client_id
     cross join lateral (
       select coalesce(sum(stock.quantity), 0)::integer as quantity
       from ${on === undefined ? stockNow : 'stock_on(:on::date)'} stock
       where stock.contract_id = contracts.id
     ) held
     where (not :holding::boolean or held.quantity > 0)
       and (:pattern::text is null or ${containsCode('contracts.number')}
            or ${contains('clients.name')} or clients.inn like :pattern
            or exists (select 1 from lots where lots.contract_id = contracts.id and lots.plate is not null
                       and ${containsCode('lots.plate')}))
     order by current desc,
       (select max(occurred_on) from movements where contract_id = contracts.id) desc nulls last, contracts.number
     limit :limit`,
    {
      pattern: patternOf(q),
      holding,
      on,
      now,
      season: on ?? today,
      limit,
    },
  );
}
