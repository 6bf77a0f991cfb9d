import { z } from 'zod';
import type { Deps } from '../../shared/command.ts';
import type { Endpoint } from '../../http/endpoint.ts';
import { endpoint } from '../../http/endpoint.ts';
import { pageOf, sortedPageQuery } from '../../shared/page.ts';
import { periodQuery } from '../../shared/period-query.ts';
import { amountSchema, idSchema, monthSchema } from '../../shared/schemas.ts';
import { clientRevenueWorkbook, monthRevenueWorkbook } from './revenue-columns.ts';
import { clientRevenueOrder, listClientRevenue, readRevenue } from './revenue-read.ts';

const tag = 'Revenue';
const period = { from: monthSchema, to: monthSchema };
const longest = { months: 120 };

const invoiced = {
  invoices: z.int().meta({ description: 'Issued, neither voided nor corrected' }),
  total: amountSchema.meta({ description: 'To be paid, VAT in it' }),
  vatTotal: amountSchema,
};

const monthRevenueSchema = z
  .object({ month: monthSchema, clients: z.int(), ...invoiced })
  .meta({ id: 'MonthRevenue' });

const clientRevenueSchema = z
  .object({
    clientId: idSchema,
    clientName: z.string(),
    ...invoiced,
    share: z.number().meta({ description: 'Of all that was invoiced, 0 to 1', example: 0.125 }),
  })
  .meta({ id: 'ClientRevenue' });

/** What storage earns: by month and by client, from invoices that count as billed. */
export function revenueEndpoints({ db }: Deps): readonly Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path: '/revenue',
      tag,
      summary: 'What was invoiced, month by month',
      may: 'readBilling',
      query: periodQuery(period, longest),
      answer: pageOf(monthRevenueSchema).extend(invoiced),
      workbook: monthRevenueWorkbook,
      handle: async ({ query }) => ({ ...(await readRevenue(db, query)), nextCursor: null }),
    }),
    endpoint({
      method: 'get',
      path: '/revenue/by-client',
      tag,
      summary: 'What was invoiced to whom, the largest first',
      may: 'readBilling',
      query: periodQuery({ ...period, ...sortedPageQuery(clientRevenueOrder) }, longest),
      answer: pageOf(clientRevenueSchema),
      workbook: clientRevenueWorkbook,
      handle: ({ query }) => listClientRevenue(db, query),
    }),
  ];
}
