import { z } from 'zod';
import { changeOf } from '../../shared/change.ts';
import type { Deps } from '../../shared/command.ts';
import { endpoint } from '../../http/endpoint.ts';
import type { Endpoint } from '../../http/endpoint.ts';
import { pageOf, sortedPageQuery } from '../../shared/page.ts';
import { withRules } from '../../shared/schema-rule.ts';
import { differentSchema, idSchema, newIdSchema, text } from '../../shared/schemas.ts';
import { changeClient } from './change-client.ts';
import { clientOrder, getClient, listClients } from './client-read.ts';
import { clientWorkbook } from './client-columns.ts';
import { createClient } from './create-client.ts';
import { emailAddress, mostEmails } from './email-address.ts';
import { innSchema, kppSchema, kppOfSoleTrader } from '../requisites/requisite-schemas.ts';

const clientFields = {
  name: text(500),
  inn: innSchema,
  kpp: kppSchema.nullable(),
  address: text(500).nullable(),
  emails: z.array(emailAddress).max(mostEmails),
};
const clientAnswer = z.object({ id: idSchema, ...clientFields });

const newClient = withRules(
  z.strictObject({
    id: newIdSchema,
    ...clientFields,
    kpp: clientFields.kpp.default(null),
    address: clientFields.address.default(null),
    emails: clientFields.emails.default([]),
    different: differentSchema,
  }),
  kppOfSoleTrader,
);

const byId = { params: z.strictObject({ id: idSchema }) };
const tag = 'Clients';

/** Whose tires are stored. */
export function clientEndpoints(deps: Deps): readonly Endpoint[] {
  return [
    endpoint({
      method: 'post',
      path: '/clients',
      tag,
      summary: 'Add a client',
      may: 'manageClients',
      body: newClient,
      answer: clientAnswer,
      status: 201,
      handle: ({ command, body }) => createClient(deps, command, body),
    }),
    endpoint({
      method: 'get',
      path: '/clients',
      tag,
      summary: 'Clients by name',
      may: 'readClients',
      query: z.strictObject({
        ...sortedPageQuery(clientOrder),
        q: text().optional().meta({ description: 'A part of the name or of the ИНН' }),
      }),
      answer: pageOf(clientAnswer),
      workbook: clientWorkbook,
      handle: ({ query }) => listClients(deps.db, query),
    }),
    endpoint({
      method: 'get',
      path: '/clients/:id',
      tag,
      summary: 'A client',
      may: 'readClients',
      ...byId,
      answer: clientAnswer,
      handle: ({ params }) => getClient(deps.db, params.id),
    }),
    endpoint({
      method: 'patch',
      path: '/clients/:id',
      tag,
      summary: 'Change a client',
      description: 'Issued documents keep the requisites they were issued with.',
      may: 'manageClients',
      ...byId,
      body: changeOf(clientFields),
      answer: clientAnswer,
      handle: ({ command, params, body }) => changeClient(deps, command, { ...body, id: params.id }),
    }),
  ];
}
