import { z } from 'zod';
import { today } from '../../shared/clock.ts';
import type { Deps } from '../../shared/command.ts';
import { endpoint } from '../../http/endpoint.ts';
import type { Endpoint } from '../../http/endpoint.ts';
import { daySchema, idSchema, text } from '../../shared/schemas.ts';
import { searchContracts } from './contract-search-read.ts';

const maxFound = 20;

const searchQuery = z.strictObject({
  q: text(100).optional().meta({
    description: "A part of the client's name or ИНН, of the number, or of a plate of its tires",
  }),
  holding: z
    .stringbool({ truthy: ['true'], falsy: ['false'] })
    .default(false)
    .meta({
      description: 'Only contracts that have something in stock',
      override: { type: 'string', enum: ['true', 'false'] },
    }),
  on: daySchema.optional().meta({
    description:
      'Contracts in season on that day come first; by default today, for the stock the day of each warehouse',
  }),
});

const foundContractSchema = z
  .object({
    contractId: idSchema,
    number: z.string(),
    clientId: idSchema,
    clientName: z.string(),
    startsOn: daySchema,
    endsOn: daySchema.nullable(),
    current: z.boolean().meta({ description: 'The day lies in its season' }),
    quantity: z.int().meta({ description: 'Units in stock at the close of that day' }),
  })
  .meta({ id: 'FoundContract' });

/** Whose tires somebody is about to receive or to release. */
export function contractSearchEndpoints({ db, clock }: Deps): readonly Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path: '/stock/contracts',
      tag: 'Stock',
      summary: 'Contracts to receive or release under, by a few letters; those that moved last come first',
      may: 'readStock',
      query: searchQuery,
      answer: z.object({ items: z.array(foundContractSchema) }),
      handle: async ({ query }) => {
        const now = { now: clock.now(), today: today(clock) };
        return { items: await searchContracts(db, { ...query, ...now, limit: maxFound }) };
      },
    }),
  ];
}
