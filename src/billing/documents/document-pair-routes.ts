import { z } from 'zod';
import { documentStatuses } from '../../../reports/document.ts';
import { registerWorkbook } from '../../../reports/register.ts';
import type { Deps } from '../../shared/command.ts';
import type { Endpoint } from '../../http/endpoint.ts';
import { endpoint } from '../../http/endpoint.ts';
import { FileAnswer, xlsxType } from '../../http/file-answer.ts';
import { pageOf, sortedPageQuery } from '../../shared/page.ts';
import { amountSchema, daySchema, idSchema, monthSchema, text } from '../../shared/schemas.ts';
import { archiveDocuments } from './archive-documents.ts';
import { documentPairOrder, listDocumentPairs } from './document-pairs-read.ts';

const tag = 'Invoices';
/** What one workbook takes; more than that is asked for month by month. */
const mostRows = 50_000;

const paging = sortedPageQuery(documentPairOrder);
const filter = {
  month: monthSchema.optional(),
  clientId: idSchema.optional(),
  contractId: idSchema.optional(),
  status: z.enum(documentStatuses).optional(),
  q: text(200).optional().meta({ description: "A part of the client's name or contract, or a number" }),
};

const listedSchema = z
  .object({
    invoiceId: idSchema,
    invoiceNumber: z.string(),
    actId: idSchema,
    actNumber: z.string(),
    month: monthSchema,
    date: daySchema,
    dueOn: daySchema,
    organization: z.string(),
    clientId: idSchema,
    clientName: z.string(),
    clientInn: z.string(),
    contractId: idSchema,
    contractNumber: z.string(),
    unitDays: z.int(),
    status: z.enum(documentStatuses),
    total: amountSchema,
    vatTotal: amountSchema,
  })
  .meta({ id: 'ListedDocument', description: 'An invoice with its act' });

/** Invoices with their acts as one list, as a workbook, and as an archive of PDFs. */
export function documentPairEndpoints({ db }: Deps): readonly Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path: '/documents',
      tag,
      summary: 'Invoices with their acts, newest first unless sorted otherwise',
      may: 'readBilling',
      query: z.strictObject({ ...paging, ...filter }),
      answer: pageOf(listedSchema),
      handle: ({ query: { limit, cursor, sort, ...wanted } }) =>
        listDocumentPairs(db, wanted, { limit, cursor, sort }),
    }),
    endpoint({
      method: 'get',
      path: '/documents.xlsx',
      tag,
      summary: 'The same list as a workbook',
      may: 'readBilling',
      query: z.strictObject({ ...filter, sort: paging.sort }),
      answer: xlsxType,
      handle: async ({ query: { sort, ...wanted } }) => {
        const { items } = await listDocumentPairs(db, wanted, { limit: mostRows, sort });
        const workbook = registerWorkbook(items, wanted.month);
        return new FileAnswer('Документы.xlsx', xlsxType, Buffer.from(await workbook.xlsx.writeBuffer()));
      },
    }),
    endpoint({
      method: 'get',
      path: '/documents.zip',
      tag,
      summary: 'All invoices and acts of a month as PDF, with the register',
      description:
        'Written while it is read; voided and corrected documents are in folders of their own. The header `Archive-Files` tells ' +
        'how many files will come.',
      may: 'readBilling',
      query: z.strictObject({ month: monthSchema }),
      answer: 'application/zip',
      async handle({ query: { month } }) {
        const { content, files } = await archiveDocuments(db, month);
        const headers = { 'archive-files': String(files) };
        return new FileAnswer(`Документы ${month}.zip`, 'application/zip', content, headers);
      },
    }),
  ];
}
