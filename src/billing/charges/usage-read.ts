import type { RatePer } from '../../pricing/tariffs/rate.ts';
import { firstDayOf, monthOf } from '../../shared/dates.ts';
import type { Day, Month } from '../../shared/dates.ts';
import type { Db } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';
import { money } from '../../shared/money.ts';
import type { Usage } from './charge.ts';

/** Which service months of which contracts are asked. */
export type UsageScope =
  | { readonly contractIds: readonly string[]; readonly upTo: Month }
  | { readonly months: readonly { readonly contractId: string; readonly month: Month }[] };

export interface UsageOfContract extends Usage {
  readonly contractId: string;
}

/**
 * What counts in each asked month, as changes of the chargeable quantity. The stock at the month's beginning comes
 * from month_openings, so the cost follows the months asked and not the history. `counts_from` applies R3: arrivals
 * count from the day after under `departure`, pickups under `departure` and `both`. The ids stand in both parts by
 * themselves, so that few contracts are read by index and many by one scan.
 */
const changesOfMonths = `
  openings as (
    select contract_id, category_id, month as since, quantity,
           lead(month, 1, 'infinity'::date) over (partition by contract_id, category_id order by month) as before
    from month_openings
    where contract_id = any(:contractIds::uuid[])
  ),
  changes as (
    select asked.contract_id, asked.tariff_id, asked.month, openings.category_id, asked.month as counts_from,
           openings.quantity, null::uuid as movement_id
    from asked
    join openings on openings.contract_id = asked.contract_id
      and openings.since <= asked.month and openings.before > asked.month
    where openings.quantity <> 0
    union all
    select asked.contract_id, asked.tariff_id, asked.month, lines.category_id,
           lines.occurred_on + case
             when asked.day_count = 'departure' then 1
             when asked.day_count = 'both' and lines.direction = 'out' then 1
             else 0
           end,
           lines.quantity, lines.movement_id
    from movement_lines lines
    join asked on asked.contract_id = lines.contract_id and asked.month = date_trunc('month', lines.occurred_on)
    where lines.contract_id = any(:contractIds::uuid[])
      and lines.occurred_on >= (select min(month) from asked)
      and lines.occurred_on < (select max(month) from asked) + interval '1 month'
  )`;

/** The asked contracts and months as a common table expression, with what of the contract decides the counting. */
function askedBy(scope: UsageScope): { sql: string; bindings: Record<string, unknown> } {
  if ('months' in scope) {
    return {
      sql: `select contracts.id as contract_id, contracts.tariff_id, contracts.day_count, pair.month
            from unnest(:pairIds::uuid[], :months::date[]) as pair(contract_id, month)
            join contracts on contracts.id = pair.contract_id`,
      bindings: {
        contractIds: [...new Set(scope.months.map(({ contractId }) => contractId))],
        pairIds: scope.months.map(({ contractId }) => contractId),
        months: scope.months.map(({ month }) => firstDayOf(month)),
      },
    };
  }
  return {
    sql: `select id as contract_id, tariff_id, day_count,
                 generate_series(bill_from::timestamp, :upTo::timestamp, '1 month')::date as month
          from contracts where id = any(:contractIds::uuid[])`,
    bindings: { contractIds: scope.contractIds, upTo: firstDayOf(scope.upTo) },
  };
}

interface UsageRow {
  contract_id: string;
  month: Day;
  category_id: string;
  category: string;
  category_name: string;
  rate_id: string | null;
  price: string | null;
  per: RatePer | null;
  from_day: Day;
  until_day: Day;
  unit_days: string;
}

/**
 * Unit-days of every asked contract and month by category and rate, in one pass (R3, R4): each change of the
 * chargeable quantity counts for the days that are left of the rate's part of the month. Days without a rate come
 * back without one.
 */
export async function findUsage(db: Db, scope: UsageScope): Promise<readonly UsageOfContract[]> {
  const asked = askedBy(scope);
  const found = await rows<UsageRow>(
    db,
    `with asked as (${asked.sql}),
     ${changesOfMonths},
     prices as (
       select tariff_id, category_id, id as rate_id, valid_from as from_day,
              lead(valid_from, 1, 'infinity'::date) over (partition by tariff_id, category_id order by valid_from)
                as until_day
       from rates
       union all
       select tariff_id, category_id, null, '-infinity'::date, min(valid_from) from rates group by 1, 2
     ),
     priced as (
       select changes.*, prices.rate_id,
              greatest(changes.month, prices.from_day) as from_day,
              least((changes.month + interval '1 month')::date, prices.until_day) as until_day
       from changes
       left join prices on prices.tariff_id = changes.tariff_id and prices.category_id = changes.category_id
         and prices.from_day < changes.month + interval '1 month' and prices.until_day > changes.month
     ),
     used as (
       select contract_id, month, category_id, rate_id, from_day, until_day,
              sum(quantity * greatest(0, until_day - greatest(from_day, counts_from)))::bigint as unit_days
       from priced
       group by 1, 2, 3, 4, 5, 6
     )
     select used.contract_id, used.month, used.category_id, categories.code as category,
            categories.name as category_name, used.rate_id, rates.price, rates.per,
            used.from_day, used.until_day, used.unit_days
     from used
     join categories on categories.id = used.category_id
     left join rates on rates.id = used.rate_id
     where used.unit_days <> 0
     order by used.month, categories.code, used.from_day`,
    asked.bindings,
  );
  return found.map(presentUsage);
}

function presentUsage(row: UsageRow): UsageOfContract {
  const { rate_id: id, price, per } = row;
  return {
    contractId: row.contract_id,
    serviceMonth: monthOf(row.month),
    categoryId: row.category_id,
    category: row.category,
    categoryName: row.category_name,
    rate: id === null || price === null || per === null ? undefined : { id, price: money(price), per },
    period: { from: row.from_day, until: row.until_day },
    unitDays: Number(row.unit_days),
  };
}

/** A change of the chargeable quantity of one category in one month; the stock it began with has no movement. */
export interface ChangeOfContract {
  readonly contractId: string;
  readonly serviceMonth: Month;
  readonly categoryId: string;
  readonly category: string;
  readonly countsFrom: Day;
  readonly quantity: number;
  /** Absent for the month's opening, and for movements that were reversed or reverse: they count as nothing (R1). */
  readonly movement:
    { readonly number: string; readonly kind: 'delivery' | 'pickup'; readonly on: Day } | undefined;
}

interface ChangeRow {
  contract_id: string;
  month: Day;
  category_id: string;
  category: string;
  counts_from: Day;
  quantity: number;
  number: string | null;
  kind: 'delivery' | 'pickup' | null;
  occurred_on: Day | null;
}

/** The changes behind the unit-days of months, with the movements that made them: what a document explains itself by. */
export async function findChanges(db: Db, scope: UsageScope): Promise<readonly ChangeOfContract[]> {
  const asked = askedBy(scope);
  const found = await rows<ChangeRow>(
    db,
    `with asked as (${asked.sql}),
     ${changesOfMonths}
     select changes.contract_id, changes.month, changes.category_id, categories.code as category,
            changes.counts_from, sum(changes.quantity)::integer as quantity,
            counted.number, counted.kind, counted.occurred_on
     from changes
     join categories on categories.id = changes.category_id
     left join movements counted on counted.id = changes.movement_id and counted.kind <> 'reversal'
       and not exists (select 1 from movements reversal where reversal.reverses_id = counted.id)
     group by 1, 2, 3, 4, 5, 7, 8, 9
     order by changes.month, changes.counts_from, counted.number nulls first, categories.code`,
    asked.bindings,
  );
  return found.map((row) => ({
    contractId: row.contract_id,
    serviceMonth: monthOf(row.month),
    categoryId: row.category_id,
    category: row.category,
    countsFrom: row.counts_from,
    quantity: row.quantity,
    movement:
      row.number === null || row.kind === null || row.occurred_on === null
        ? undefined
        : { number: row.number, kind: row.kind, on: row.occurred_on },
  }));
}
