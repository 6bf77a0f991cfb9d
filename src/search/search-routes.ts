import { z } from 'zod';
import type { Deps } from '../shared/command.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { endpoint } from '../http/endpoint.ts';
import { text } from '../shared/schemas.ts';
import { search, searchKinds } from './search-read.ts';

const hitSchema = z
  .object({
    kind: z.enum(searchKinds),
    id: z.string().meta({ description: 'Of what was found; of a plate, the plate itself' }),
    title: z.string(),
    hint: z.string(),
  })
  .meta({ id: 'SearchHit' });

/** The search over everything. */
export function searchEndpoints({ db, clock }: Deps): readonly Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path: '/search',
      tag: 'Search',
      summary: 'Clients, contracts, plates, slots and document numbers by a few letters',
      may: 'readStock',
      query: z.strictObject({ q: text(100) }),
      answer: z.object({ items: z.array(hitSchema) }),
      handle: async ({ query: { q }, command: { actor } }) => ({
        items: await search(db, q, actor.role, clock.now()),
      }),
    }),
  ];
}
