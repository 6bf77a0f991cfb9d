import { z } from 'zod';
import { changeOf } from '../../shared/change.ts';
import type { Deps } from '../../shared/command.ts';
import { endpoint } from '../../http/endpoint.ts';
import type { Endpoint } from '../../http/endpoint.ts';
import { pageOf, pageQuery } from '../../shared/page.ts';
import { withRules } from '../../shared/schema-rule.ts';
import { daySchema, idSchema, newIdSchema, text } from '../../shared/schemas.ts';
import { addVatRegime } from './add-vat-regime.ts';
import { changeOrganization } from './change-organization.ts';
import { vatRegimeWorkbook } from './vat-regime-columns.ts';
import { createOrganization } from './create-organization.ts';
import { deleteVatRegime } from './delete-vat-regime.ts';
import { getOrganization, listOrganizations } from './organization-read.ts';
import {
  bankSchema,
  innSchema,
  kppSchema,
  ogrnSchema,
  kppOfSoleTrader,
} from '../requisites/requisite-schemas.ts';
import { vatRates } from './vat-regime.ts';

/** Not for storekeepers: bank details stand here. */
const requisites = {
  name: text(500),
  kpp: kppSchema.nullable(),
  ogrn: ogrnSchema.nullable(),
  address: text(500),
  bank: bankSchema,
  director: z.strictObject({ post: text(), name: text() }),
  accountant: z.strictObject({ name: text() }).nullable(),
};
const vatRegimeSchema = z.strictObject({
  validFrom: daySchema,
  rate: z.enum(vatRates).meta({ description: 'Percent, or `none` without VAT (rule R8)' }),
});
const organizationAnswer = z.object({
  id: idSchema,
  inn: innSchema,
  ...requisites,
  vat: z.array(vatRegimeSchema).meta({ description: 'Oldest first' }),
});

const newOrganization = withRules(
  z.strictObject({
    id: newIdSchema,
    inn: innSchema,
    ...requisites,
    kpp: requisites.kpp.default(null),
    ogrn: requisites.ogrn.default(null),
    accountant: requisites.accountant.default(null),
    vat: z.array(vatRegimeSchema).min(1).max(100),
  }),
  kppOfSoleTrader,
);

const byId = { params: z.strictObject({ id: idSchema }) };
const tag = 'Organizations';

/** The legal entities that store and bill. */
export function organizationEndpoints(deps: Deps): readonly Endpoint[] {
  return [
    endpoint({
      method: 'post',
      path: '/organizations',
      tag,
      summary: 'Add an organization',
      may: 'setUpCompany',
      body: newOrganization,
      answer: organizationAnswer,
      status: 201,
      handle: ({ command, body }) => createOrganization(deps, command, body),
    }),
    endpoint({
      method: 'get',
      path: '/organizations',
      tag,
      summary: 'Organizations by name',
      may: 'readOrganizations',
      query: z.strictObject(pageQuery),
      answer: pageOf(organizationAnswer),
      handle: ({ query }) => listOrganizations(deps.db, query),
    }),
    endpoint({
      method: 'get',
      path: '/organizations/:id',
      tag,
      summary: 'An organization',
      may: 'readOrganizations',
      ...byId,
      answer: organizationAnswer,
      handle: ({ params }) => getOrganization(deps.db, params.id),
    }),
    endpoint({
      method: 'patch',
      path: '/organizations/:id',
      tag,
      summary: 'Change requisites',
      description: 'Issued documents keep the requisites they were issued with. The ИНН does not change.',
      may: 'manageOrganizations',
      ...byId,
      body: changeOf(requisites),
      answer: organizationAnswer,
      handle: ({ command, params, body }) => changeOrganization(deps, command, { ...body, id: params.id }),
    }),
    endpoint({
      method: 'get',
      path: '/organizations/:id/vat',
      tag,
      summary: 'The VAT regimes of an organization, oldest first',
      may: 'readOrganizations',
      ...byId,
      answer: pageOf(vatRegimeSchema),
      workbook: vatRegimeWorkbook,
      handle: async ({ params }) => ({
        items: (await getOrganization(deps.db, params.id)).vat,
        nextCursor: null,
      }),
    }),
    endpoint({
      method: 'post',
      path: '/organizations/:id/vat',
      tag,
      summary: 'Add a VAT regime from its day on',
      may: 'manageOrganizations',
      ...byId,
      body: vatRegimeSchema,
      answer: organizationAnswer,
      status: 201,
      handle: ({ command, params, body }) =>
        addVatRegime(deps, command, { ...body, organizationId: params.id }),
    }),
    endpoint({
      method: 'delete',
      path: '/organizations/:id/vat/:validFrom',
      tag,
      summary: 'Delete a VAT regime that was typed wrong',
      description:
        'Refused with 409 vatRegimeBilled when a document that is neither voided nor corrected has a line of a month of this regime, ' +
        'and with 409 vatRegimeLast when the organization has no other.',
      may: 'manageOrganizations',
      params: z.strictObject({ id: idSchema, validFrom: daySchema }),
      answer: organizationAnswer,
      handle: ({ command, params }) =>
        deleteVatRegime(deps, command, { organizationId: params.id, validFrom: params.validFrom }),
    }),
  ];
}
