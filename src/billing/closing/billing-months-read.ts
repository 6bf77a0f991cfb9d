import { monthOf } from '../../shared/dates.ts';
import type { Day, Month } from '../../shared/dates.ts';
import type { Db } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';
import { countsAsBilled } from '../charges/settlement-status-sql.ts';
import { isOver } from '../runs/billing-run.ts';

/** One calendar month as the accountant chooses it. */
interface BillingMonth {
  readonly month: Month;
  /** Its last day is today or in the past. */
  readonly over: boolean;
  /** Something lay there or came: there is something to bill. */
  readonly stored: boolean;
  readonly invoices: number;
  readonly total: string;
}

interface BillingMonths {
  /** The latest month that is over and in which something was stored. */
  readonly suggested: Month | null;
  readonly items: readonly BillingMonth[];
}

/**
 * The months that can be closed, the newest first: from the first that is billed here to the month of `today`. Which
 * of them had something in store is read from the stock they begin with and the movements in them, in one query.
 */
export async function readBillingMonths(db: Db, today: Day): Promise<BillingMonths> {
  const found = await rows<{ month: Day; stored: boolean; invoices: number; total: string }>(
    db,
    `with issued as (
       select month, count(*)::integer as invoices, sum(total) as total
       from settlements where ${countsAsBilled} group by month
     )
     select months.month,
            exists (select 1 from movements
                    where occurred_on >= months.month and occurred_on < months.month + interval '1 month')
            or exists (select 1 from stock_on(months.month - 1)) as stored,
            coalesce(issued.invoices, 0) as invoices, coalesce(issued.total, 0)::numeric(26, 2)::text as total
     from (
       select generate_series(min(bill_from)::timestamp, date_trunc('month', :today::timestamp), '1 month')::date as month
       from contracts
     ) months
     left join issued using (month)
     order by months.month desc
     limit 240`,
    { today },
  );
  const items = found.map((row) => {
    const month = monthOf(row.month);
    return { ...row, month, over: isOver(month, today) };
  });
  const suggested = items.find(({ over, stored }) => over && stored) ?? items.find(({ stored }) => stored);
  return { suggested: (suggested ?? items[0])?.month ?? null, items };
}
