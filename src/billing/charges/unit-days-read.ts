import type { RatePer } from '../../pricing/tariffs/rate.ts';
import { monthOf } from '../../shared/dates.ts';
import type { Day, Month } from '../../shared/dates.ts';
import type { Db } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';
import { money } from '../../shared/money.ts';
import type { ChargedKind } from '../../storage/movements/movement-kinds.ts';
import type { StoredUnitDays } from './charge.ts';
import { chargeableChanges } from './chargeable-changes-sql.ts';
import type { MonthsOfContracts } from './chargeable-changes-sql.ts';

export interface StoredUnitDaysOfContract extends StoredUnitDays {
  readonly contractId: string;
}

interface UnitDaysRow {
  contract_id: string;
  month: Day;
  category_id: string;
  category: string;
  category_name: string;
  rate_id: string | null;
  valid_from: Day | null;
  price: string | null;
  per: RatePer | null;
  free: boolean | null;
  from_day: Day;
  until_day: Day;
  unit_days: string;
}

/**
 * Unit-days of every asked contract and month by category and rate, in one pass (rule R3, rule R4): each change of the
 * chargeable quantity counts for the days that are left of the rate's part of the month. Days without a rate come
 * back without one.
 */
export async function findStoredUnitDays(
  db: Db,
  scope: MonthsOfContracts,
): Promise<readonly StoredUnitDaysOfContract[]> {
  const { sql, bindings } = chargeableChanges(scope, 'lots together');
  const found = await rows<UnitDaysRow>(
    db,
    `with ${sql},
     counted as (
       select contract_id, tariff_id, month, category_id, counts_from, sum(quantity) as quantity
       from changes
       group by 1, 2, 3, 4, 5
     ),
     prices as (
       select tariff_id, category_id, id as rate_id, valid_from as from_day,
              lead(valid_from, 1, 'infinity'::date) over (partition by tariff_id, category_id order by valid_from)
                as until_day
       from rates
       union all
       select tariff_id, category_id, null, '-infinity'::date, min(valid_from) from rates group by 1, 2
     ),
     priced as (
       select counted.*, prices.rate_id,
              greatest(counted.month, prices.from_day) as from_day,
              least((counted.month + interval '1 month')::date, prices.until_day) as until_day
       from counted
       left join prices on prices.tariff_id = counted.tariff_id and prices.category_id = counted.category_id
         and prices.from_day < counted.month + interval '1 month' and prices.until_day > counted.month
     ),
     used as (
       select contract_id, month, category_id, rate_id, from_day, until_day,
              sum(quantity * greatest(0, until_day - greatest(from_day, counts_from)))::bigint as unit_days
       from priced
       group by 1, 2, 3, 4, 5, 6
     )
     select used.contract_id, used.month, used.category_id, categories.code as category,
            categories.name as category_name, used.rate_id, rates.valid_from, rates.price, rates.per, rates.free,
            used.from_day, used.until_day, used.unit_days
     from used
     join categories on categories.id = used.category_id
     left join rates on rates.id = used.rate_id
     where used.unit_days <> 0
     order by used.month, categories.code, used.from_day`,
    bindings,
  );
  return found.map(presentUnitDays);
}

function presentUnitDays(row: UnitDaysRow): StoredUnitDaysOfContract {
  return {
    contractId: row.contract_id,
    serviceMonth: monthOf(row.month),
    categoryId: row.category_id,
    category: row.category,
    categoryName: row.category_name,
    rate: rateOf(row),
    period: { from: row.from_day, until: row.until_day },
    unitDays: Number(row.unit_days),
  };
}

function rateOf({
  rate_id: id,
  valid_from: validFrom,
  price,
  per,
  free,
}: UnitDaysRow): StoredUnitDays['rate'] {
  if (id === null || validFrom === null || price === null || per === null || free === null) return undefined;
  return { id, validFrom, price: money(price), per, free };
}

/** A change of the chargeable quantity of one category in one month; the stock it began with has no movement. */
export interface ChangeOfContract {
  readonly contractId: string;
  readonly serviceMonth: Month;
  readonly categoryId: string;
  readonly category: string;
  readonly countsFrom: Day;
  readonly quantity: number;
  /** Absent for the month's opening, and for movements that were reversed or reverse: they count as nothing (rule R1). */
  readonly movement: { readonly number: string; readonly kind: ChargedKind; readonly on: Day } | undefined;
}

interface ChangeRow {
  contract_id: string;
  month: Day;
  category_id: string;
  category: string;
  counts_from: Day;
  quantity: number;
  number: string | null;
  kind: ChargedKind | null;
  occurred_on: Day | null;
}

/** The changes behind the unit-days of months, with the movements that made them: what a document explains itself by. */
export async function findChanges(db: Db, scope: MonthsOfContracts): Promise<readonly ChangeOfContract[]> {
  const { sql, bindings } = chargeableChanges(scope, 'lots together');
  const found = await rows<ChangeRow>(
    db,
    `with ${sql}
     select changes.contract_id, changes.month, changes.category_id, categories.code as category,
            changes.counts_from, sum(changes.quantity)::integer as quantity,
            counted.number, counted.kind, counted.occurred_on
     from changes
     join categories on categories.id = changes.category_id
     left join movements counted on counted.id = changes.movement_id and counted.kind <> 'reversal'
       and not exists (select 1 from movements reversal where reversal.reverses_id = counted.id)
     group by 1, 2, 3, 4, 5, 7, 8, 9
     order by changes.month, changes.counts_from, counted.number nulls first, categories.code`,
    bindings,
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
