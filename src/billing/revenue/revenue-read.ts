import { firstDayOf, monthOf } from '../../shared/dates.ts';
import type { Day, Month } from '../../shared/dates.ts';
import type { Db } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';
import { money, sum, toKopeks } from '../../shared/money.ts';
import type { Page, PageQuery } from '../../shared/page.ts';
import { listOrder } from '../../shared/page.ts';
import { readPage } from '../../shared/read-page.ts';
import { countsAsBilled } from '../charges/settlement-status-sql.ts';

/** Invoices that count as billed, together; `total` is what was to be paid, VAT in it. */
interface Invoiced {
  readonly invoices: number;
  readonly total: string;
  readonly vatTotal: string;
}

export interface MonthRevenue extends Invoiced {
  readonly month: Month;
  readonly clients: number;
}

export interface ClientRevenue extends Invoiced {
  readonly clientId: string;
  readonly clientName: string;
  /** Of all that was invoiced, 0 to 1. */
  readonly share: number;
}

/** Months, both included. */
export interface RevenuePeriod {
  readonly from: Month;
  readonly to: Month;
}

/** What was invoiced in every month of a period, also in those without invoices, and in all of it. */
export async function readRevenue(
  db: Db,
  { from, to }: RevenuePeriod,
): Promise<Invoiced & { readonly items: readonly MonthRevenue[] }> {
  const found = await rows<Omit<MonthRevenue, 'month'> & { month: Day }>(
    db,
    `select asked.month::date as month, count(settlements.id)::integer as invoices,
       count(distinct settlements.client_id)::integer as clients,
       coalesce(sum(settlements.total), 0)::numeric(20, 2)::text as total,
       coalesce(sum(settlements.vat_total), 0)::numeric(20, 2)::text as "vatTotal"
     from generate_series(:from::date, :to::date, interval '1 month') as asked (month)
     left join settlements on settlements.month = asked.month::date and ${countsAsBilled}
     group by 1 order by 1`,
    { from: firstDayOf(from), to: firstDayOf(to) },
  );
  return {
    items: found.map((row) => ({ ...row, month: monthOf(row.month) })),
    invoices: found.reduce((count, row) => count + row.invoices, 0),
    total: toKopeks(sum(found.map(({ total }) => money(total)))),
    vatTotal: toKopeks(sum(found.map(({ vatTotal }) => money(vatTotal)))),
  };
}

export const clientRevenueOrder = listOrder({
  by: {
    total: { sql: 'billed.total', type: 'numeric' },
    invoices: { sql: 'billed.invoices', type: 'bigint' },
    client: { sql: 'clients.name collate "und-x-icu"', type: 'text' },
  },
  ties: [{ sql: 'clients.id', type: 'uuid' }],
  first: '-total',
});

/** What was invoiced to each client in a period, the largest first. */
export async function listClientRevenue(
  db: Db,
  { from, to, ...query }: RevenuePeriod & PageQuery<keyof typeof clientRevenueOrder.by>,
): Promise<Page<ClientRevenue>> {
  return readPage(db, clientRevenueOrder, query, {
    sql: ({ key, after, end }) => `
     with billed as (
       select client_id, count(*) as invoices, sum(total) as total, sum(vat_total) as vat_total,
         sum(sum(total)) over () as of_all
       from settlements
       where month between :from::date and :to::date and ${countsAsBilled}
       group by client_id
     )
     select clients.id as "clientId", clients.name as "clientName", billed.invoices::integer as invoices,
       billed.total::text as total, billed.vat_total::text as "vatTotal",
       (billed.total / billed.of_all)::float8 as share, ${key}
     from billed join clients on clients.id = billed.client_id
     where ${after}
     ${end}`,
    bindings: { from: firstDayOf(from), to: firstDayOf(to) },
  });
}
