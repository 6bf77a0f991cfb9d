import { z } from 'zod';
import type { Deps } from '../../shared/command.ts';
import { endpoint } from '../../http/endpoint.ts';
import type { Endpoint } from '../../http/endpoint.ts';
import { daySchema, idSchema } from '../../shared/schemas.ts';
import { dayAsked } from '../../warehouses/warehouses/day-asked-read.ts';
import { readPickable } from './pickable-read.ts';
import { stockItemSchema } from './stock-routes.ts';

const units = {
  quantity: z.int().meta({ description: 'Units at the close of the day' }),
  remaining: z.int().meta({ description: 'Units left after all movements recorded so far' }),
};

const pickableSchema = z
  .object({
    categories: z.array(
      z.object({ category: z.string(), name: z.string(), ...units, lots: z.array(stockItemSchema) }),
    ),
    elsewhere: z.array(z.object({ warehouseId: idSchema, warehouseName: z.string(), ...units })),
    more: z.boolean().meta({ description: 'There are more lots than are given; the sums count all' }),
  })
  .meta({ id: 'Pickable' });

/** What a pickup may take. */
export function pickableEndpoints(deps: Deps): readonly Endpoint[] {
  const { db } = deps;
  return [
    endpoint({
      method: 'get',
      path: '/stock/pickable',
      tag: 'Stock',
      summary: 'What can be given back of a contract in a warehouse: by category, oldest lots first',
      may: 'readStock',
      query: z.strictObject({
        contractId: idSchema,
        warehouseId: idSchema,
        on: daySchema.optional().meta({ description: 'The day of the pickup; today by default' }),
      }),
      answer: pickableSchema,
      handle: async ({ query }) => readPickable(db, { ...query, on: await dayAsked(deps, query) }),
    }),
  ];
}
