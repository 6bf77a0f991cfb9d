import { z } from 'zod';
import type { Deps } from '../shared/command.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { endpoint } from '../http/endpoint.ts';
import type { Setup } from './setup-read.ts';
import { readSetup } from './setup-read.ts';

const steps = ['organization', 'warehouse', 'prices', 'contract'] as const;
type Step = (typeof steps)[number];

/** What each step needs; only all of them together make the first delivery and the first invoice possible. */
const stepNeeds: Record<Step, readonly (keyof Setup)[]> = {
  organization: ['organizations'],
  warehouse: ['warehouses', 'slots'],
  prices: ['categories', 'rates'],
  contract: ['clients', 'contracts'],
};

const count = z.int().meta({ description: 'Counted up to 10 000' });
const counts = {
  organizations: count,
  warehouses: count,
  slots: count,
  categories: count,
  rates: count,
  clients: count,
  contracts: count,
} satisfies Record<keyof Setup, z.ZodInt>;

const stepSchema = z.object({
  step: z.enum(steps),
  done: z.boolean(),
  missing: z.array(z.enum(Object.keys(counts) as (keyof Setup)[])),
});

/** The first run: what an empty installation still needs. */
export function setupEndpoints({ db }: Deps): readonly Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path: '/setup',
      tag: 'Setup',
      summary: 'Which steps of the first run are done, and what is missing',
      may: 'readStock',
      answer: z
        .object({ done: z.boolean(), steps: z.array(stepSchema), counts: z.object(counts) })
        .meta({ id: 'Setup' }),
      handle: async () => {
        const found = await readSetup(db);
        const taken = steps.map((step) => {
          const missing = stepNeeds[step].filter((need) => found[need] === 0);
          return { step, done: missing.length === 0, missing };
        });
        return { done: taken.every(({ done }) => done), steps: taken, counts: found };
      },
    }),
  ];
}
