import { z } from 'zod';
import { documentStatuses } from '../../../reports/document.ts';
import { registerWorkbook } from '../../../reports/register.ts';
import type { Deps } from '../../shared/command.ts';
import type { Endpoint } from '../../http/endpoint.ts';
import { endpoint } from '../../http/endpoint.ts';
import { FileAnswer, xlsxType } from '../../http/file-answer.ts';
import { pageOf, sortedPageQuery } from '../../shared/page.ts';
import { idSchema, monthSchema, text } from '../../shared/schemas.ts';
import { documentWorkbook } from './document-columns.ts';
import { documentInFullSchema, documentSchema } from './document-schemas.ts';
import { documentKinds, settlementKinds } from './document-kinds.ts';
import type { DocumentKind } from './document-kinds.ts';
import { getDocumentInFull } from './document-in-full-read.ts';
import { findRegister } from './document-pairs-read.ts';
import { documentOrder, getPrintableDocument, listDocuments } from './issued-documents-read.ts';
import { printDocument } from './print-document.ts';
import { voidInvoice } from './void-invoice.ts';

const params = z.strictObject({ id: idSchema });

/** Issued documents, all kinds alike, the month's register, and voiding. */
export function issuedDocumentEndpoints(deps: Deps): readonly Endpoint[] {
  return [
    registerEndpoint(deps),
    ...settlementKinds.flatMap((kind) => endpointsOf(deps, kind)),
    voiding(deps),
  ];
}

function endpointsOf({ db }: Deps, kind: DocumentKind): readonly Endpoint[] {
  const { path, tag, one, many, word } = documentKinds[kind];
  return [
    endpoint({
      method: 'get',
      path,
      tag,
      summary: `List of ${many}, in order of month and issue`,
      may: 'readBilling',
      query: z.strictObject({
        ...sortedPageQuery(documentOrder),
        month: monthSchema.optional(),
        clientId: idSchema.optional(),
        contractId: idSchema.optional(),
        status: z.enum(documentStatuses).optional(),
      }),
      answer: pageOf(documentSchema),
      workbook: documentWorkbook(kind),
      handle: ({ query: { limit, cursor, sort, ...filter } }) =>
        listDocuments(db, kind, filter, { limit, cursor, sort }),
    }),
    endpoint({
      method: 'get',
      path: `${path}/:id`,
      tag,
      summary: `${one} as it was issued`,
      may: 'readBilling',
      params,
      answer: documentInFullSchema,
      handle: ({ params: { id } }) => getDocumentInFull(db, kind, id),
    }),
    endpoint({
      method: 'get',
      path: `${path}/:id/pdf`,
      tag,
      summary: `${one} to print; the same for ever`,
      may: 'readBilling',
      params,
      answer: 'application/pdf',
      handle: async ({ params: { id } }) => {
        const document = await getPrintableDocument(db, kind, id);
        const name = `${word} ${document.number} от ${document.date}.pdf`;
        return new FileAnswer(name, 'application/pdf', await printDocument(kind, document));
      },
    }),
  ];
}

function registerEndpoint({ db }: Deps): Endpoint {
  return endpoint({
    method: 'get',
    path: '/invoices/register.xlsx',
    tag: 'Invoices',
    summary: 'The register of a month as a workbook',
    may: 'readBilling',
    query: z.strictObject({ month: monthSchema }),
    answer: xlsxType,
    handle: async ({ query: { month } }) => {
      const workbook = registerWorkbook(await findRegister(db, month), month);
      const content = Buffer.from(await workbook.xlsx.writeBuffer());
      return new FileAnswer(`Реестр ${month}.xlsx`, xlsxType, content);
    },
  });
}

function voiding(deps: Deps): Endpoint {
  return endpoint({
    method: 'post',
    path: '/invoices/:id/void',
    tag: 'Invoices',
    summary: 'Void an invoice together with its act',
    description: 'Both keep their numbers and stop counting as billed; the next run bills anew what is owed.',
    may: 'runBilling',
    params,
    body: z.strictObject({ reason: text(500) }),
    answer: z.object({ id: idSchema, status: z.literal('voided') }),
    status: 200,
    handle: ({ params: { id }, body: { reason }, command }) =>
      voidInvoice(deps, command, { invoiceId: id, reason }),
  });
}
