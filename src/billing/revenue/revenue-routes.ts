import { z } from 'zod';
import type { Deps } from '../../shared/command.ts';
import { addMonths } from '../../shared/dates.ts';
import type { Endpoint } from '../../http/endpoint.ts';
import { endpoint } from '../../http/endpoint.ts';
import { pageOf, sortedPageQuery } from '../../shared/page.ts';
import { amountSchema, idSchema, monthSchema } from '../../shared/schemas.ts';
import { clientRevenueCopy, monthRevenueCopy } from '../billing-copies.ts';
import { clientRevenueOrder, listClientRevenue, readRevenue } from './revenue-read.ts';

const tag = 'Revenue';
const readers = ['accountant', 'manager'] as const;
const mostMonths = 120;

const period = { from: monthSchema, to: monthSchema };

const inOrder: [(asked: z.output<z.ZodObject<typeof period>>) => boolean, object] = [
  ({ from, to }) => from <= to && to < addMonths(from, mostMonths),
  {
    path: ['to'],
    params: {
      ru: `Не раньше from и не больше ${mostMonths} месяцев.`,
      en: `Not before from and at most ${mostMonths} months.`,
    },
  },
];

const invoiced = {
  invoices: z.int().meta({ description: 'Issued and not voided' }),
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

/** What storage earns: by month and by client, from invoices that are issued and not voided. */
export function revenueEndpoints({ db }: Deps): readonly Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path: '/revenue',
      tag,
      summary: 'What was invoiced, month by month',
      roles: readers,
      query: z.strictObject(period).refine(...inOrder),
      answer: pageOf(monthRevenueSchema).extend(invoiced),
      copy: monthRevenueCopy,
      handle: async ({ query }) => ({ ...(await readRevenue(db, query)), nextCursor: null }),
    }),
    endpoint({
      method: 'get',
      path: '/revenue/by-client',
      tag,
      summary: 'What was invoiced to whom, the largest first',
      roles: readers,
      query: z.strictObject({ ...period, ...sortedPageQuery(clientRevenueOrder) }).refine(...inOrder),
      answer: pageOf(clientRevenueSchema),
      copy: clientRevenueCopy,
      handle: ({ query }) => listClientRevenue(db, query),
    }),
  ];
}
