import { z } from 'zod';
import type { Deps } from '../../shared/command.ts';
import type { Endpoint } from '../../http/endpoint.ts';
import { endpoint, languageOf } from '../../http/endpoint.ts';
import { pageOf } from '../../shared/page.ts';
import { idSchema, monthSchema } from '../../shared/schemas.ts';
import { chargedDaySchema, chargeLineSchema, chargesSchema } from './charge-schemas.ts';
import { chargedDayWorkbook, chargeLineWorkbook } from './charge-columns.ts';
import { getCharges } from './month-charges-read.ts';

const ofMonth = {
  method: 'get',
  tag: 'Billing',
  may: 'readBilling',
  params: z.strictObject({ id: idSchema }),
  query: z.strictObject({ month: monthSchema }),
} as const;

/** What a contract owes for a month: as a whole, and its lines and days as lists that can be copied to a workbook. */
export function chargeEndpoints({ db }: Deps): readonly Endpoint[] {
  return [
    endpoint({
      ...ofMonth,
      path: '/contracts/:id/charges',
      summary: 'What a contract owes for a month, by the facts of today',
      answer: chargesSchema,
      handle: ({ params: { id }, query: { month }, request }) =>
        getCharges(db, id, month, languageOf(request)),
    }),
    endpoint({
      ...ofMonth,
      path: '/contracts/:id/charges/lines',
      summary: 'The lines of the same, as a list',
      answer: pageOf(chargeLineSchema),
      workbook: chargeLineWorkbook,
      handle: async ({ params: { id }, query: { month }, request }) => ({
        items: (await getCharges(db, id, month, languageOf(request))).lines,
        nextCursor: null,
      }),
    }),
    endpoint({
      ...ofMonth,
      path: '/contracts/:id/charges/days',
      summary: 'How much counted on each of its days, as a list',
      answer: pageOf(chargedDaySchema),
      workbook: chargedDayWorkbook,
      handle: async ({ params: { id }, query: { month }, request }) => ({
        items: (await getCharges(db, id, month, languageOf(request))).days,
        nextCursor: null,
      }),
    }),
  ];
}
