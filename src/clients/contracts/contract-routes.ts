import { z } from 'zod';
import { changeOf } from '../../shared/change.ts';
import type { Deps } from '../../shared/command.ts';
import { endpoint } from '../../http/endpoint.ts';
import type { Endpoint } from '../../http/endpoint.ts';
import { pageOf, sortedPageQuery } from '../../shared/page.ts';
import { idSchema, text } from '../../shared/schemas.ts';
import { changeContract } from './change-contract.ts';
import { contractWorkbook } from './contract-columns.ts';
import type { NamedContract } from './contract.ts';
import { contractOrder, getContract, listContracts } from './contract-read.ts';
import { contractChanges, contractSchema, newContractSchema } from './contract-schemas.ts';
import { createContract } from './create-contract.ts';
import { unbilledTerms } from './unbilled-terms.ts';

function present(contract: NamedContract) {
  return { ...contract, ...unbilledTerms };
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
      body: newContractSchema,
      answer: contractSchema,
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
      answer: pageOf(contractSchema),
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
      answer: contractSchema,
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
      body: changeOf(contractChanges),
      answer: contractSchema,
      handle: async ({ command, params, body }) =>
        present(await changeContract(deps, command, { ...body, id: params.id })),
    }),
  ];
}
