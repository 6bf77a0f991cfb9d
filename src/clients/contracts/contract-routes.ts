import { z } from 'zod';
import { changeOf } from '../../shared/change.ts';
import type { Deps } from '../../shared/command.ts';
import { endpoint } from '../../http/endpoint.ts';
import type { Endpoint } from '../../http/endpoint.ts';
import { pageOf, sortedPageQuery } from '../../shared/page.ts';
import { daySchema, idSchema, monthSchema, newIdSchema, priceSchema, text } from '../../shared/schemas.ts';
import { changeContract } from './change-contract.ts';
import { contractWorkbook } from './contract-columns.ts';
import { dayCounts, longestNumber, usualTerms } from './contract.ts';
import type { NamedContract } from './contract.ts';
import { contractOrder, getContract, listContracts } from './contract-read.ts';
import { createContract } from './create-contract.ts';

const changeable = {
  tariffId: idSchema,
  signedOn: daySchema,
  endsOn: daySchema.nullable(),
  dayCount: z.enum(dayCounts).meta({ description: 'R3: which day counts besides the days in between' }),
  paymentDays: z.number().int().min(0).max(365).meta({ description: 'Days from an invoice to its due date' }),
};
const fixed = {
  number: text(longestNumber),
  clientId: idSchema,
  organizationId: idSchema,
  startsOn: daySchema,
  vatIncluded: z.boolean(),
};
const minimumMonthly = priceSchema.nullable().meta({ description: 'R7: not billed yet, must be left out' });

const newContract = z.strictObject({
  id: newIdSchema,
  ...fixed,
  ...changeable,
  endsOn: changeable.endsOn.default(null),
  billFrom: monthSchema
    .nullish()
    .meta({ description: 'First month billed here; else the month of startsOn' }),
  dayCount: changeable.dayCount.default(usualTerms.dayCount),
  vatIncluded: fixed.vatIncluded.default(usualTerms.vatIncluded),
  paymentDays: changeable.paymentDays.default(usualTerms.paymentDays),
  freeDays: z
    .number()
    .int()
    .min(0)
    .max(365)
    .default(0)
    .meta({ description: 'R6: not billed yet, must be 0' }),
  freeDaysMode: z.enum(['plain', 'clawback']).default('plain'),
  minimumMonthly: minimumMonthly.default(null),
});

const contractAnswer = z.object({
  id: idSchema,
  ...fixed,
  ...changeable,
  billFrom: monthSchema,
  clientName: text(500),
  organizationName: text(500),
  freeDays: z.literal(0),
  freeDaysMode: z.literal('plain'),
  minimumMonthly: z.null(),
});

/** Without free days their mode says nothing; both terms and the minimum come with R6 and R7. */
function present(contract: NamedContract) {
  return { ...contract, freeDays: 0, freeDaysMode: 'plain', minimumMonthly: null } as const;
}

const byId = { params: z.strictObject({ id: idSchema }) };
const tag = 'Contracts';

/** Agreements of clients with organizations. */
export function contractEndpoints(deps: Deps): readonly Endpoint[] {
  return [
    endpoint({
      method: 'post',
      path: '/contracts',
      tag,
      summary: 'Add a contract',
      may: 'manageClients',
      body: newContract,
      answer: contractAnswer,
      status: 201,
      handle: async ({ command, body }) => present(await createContract(deps, command, body)),
    }),
    endpoint({
      method: 'get',
      path: '/contracts',
      tag,
      summary: 'Contracts by number',
      may: 'readClients',
      query: z.strictObject({
        ...sortedPageQuery(contractOrder),
        clientId: idSchema.optional(),
        organizationId: idSchema.optional(),
        tariffId: idSchema.optional(),
        q: text().optional().meta({ description: "A part of the number, or of the client's name or ИНН" }),
      }),
      answer: pageOf(contractAnswer),
      workbook: contractWorkbook,
      handle: async ({ query }) => {
        const { items, nextCursor } = await listContracts(deps.db, query);
        return { items: items.map(present), nextCursor };
      },
    }),
    endpoint({
      method: 'get',
      path: '/contracts/:id',
      tag,
      summary: 'A contract',
      may: 'readClients',
      ...byId,
      answer: contractAnswer,
      handle: async ({ params }) => present(await getContract(deps.db, params.id)),
    }),
    endpoint({
      method: 'patch',
      path: '/contracts/:id',
      tag,
      summary: 'Change the terms of a contract',
      description:
        'What that does to months already billed, the next billing run settles as adjustments (rule R9).',
      may: 'manageClients',
      ...byId,
      body: changeOf(changeable),
      answer: contractAnswer,
      handle: async ({ command, params, body }) =>
        present(await changeContract(deps, command, { ...body, id: params.id })),
    }),
  ];
}
