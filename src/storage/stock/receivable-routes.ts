import { z } from 'zod';
import type { Deps } from '../../shared/command.ts';
import { endpoint } from '../../http/endpoint.ts';
import type { Endpoint } from '../../http/endpoint.ts';
import { daySchema, idSchema } from '../../shared/schemas.ts';
import { findReceivable } from './receivable-read.ts';

const receivableSchema = z
  .object({
    code: z.string(),
    name: z.string(),
    priced: z.boolean().meta({ description: "The contract's tariff has a price for it on that day" }),
  })
  .meta({ id: 'ReceivableCategory' });

/** What a delivery may be of. */
export function receivableEndpoints({ db }: Deps): readonly Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path: '/stock/receivable',
      tag: 'Stock',
      summary: 'Categories for a delivery of a contract: those that its tariff has a price for come first',
      may: 'readStock',
      query: z.strictObject({
        contractId: idSchema,
        on: daySchema.meta({ description: 'The day of the delivery' }),
      }),
      answer: z.object({ items: z.array(receivableSchema) }),
      handle: async ({ query }) => ({ items: [...(await findReceivable(db, query))] }),
    }),
  ];
}
