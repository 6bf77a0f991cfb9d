import { containing, contains } from '../../shared/search.ts';
import { firstDayOf, monthOf } from '../../shared/dates.ts';
import type { Day, Month } from '../../shared/dates.ts';
import type { Db } from '../../shared/db.ts';
import { listOrder } from '../../shared/page.ts';
import { readPage } from '../../shared/read-page.ts';
import type { Page, PageQuery } from '../../shared/page.ts';

/** An invoice with its act, as one line of the list of documents. */
export interface ListedDocument {
  readonly invoiceId: string;
  readonly invoiceNumber: string;
  readonly actId: string;
  readonly actNumber: string;
  readonly month: Month;
  readonly date: Day;
  readonly dueOn: Day;
  readonly organization: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly clientInn: string;
  readonly contractId: string;
  readonly contractNumber: string;
  readonly unitDays: number;
  readonly status: 'issued' | 'voided';
  readonly total: string;
  readonly vatTotal: string;
}

interface DocumentListFilter {
  readonly month?: Month | undefined;
  readonly clientId?: string | undefined;
  readonly contractId?: string | undefined;
  readonly status?: 'issued' | 'voided' | undefined;
  /** A part of the client's name or of the contract's number, of then or of today, or the whole number of an invoice or act. */
  readonly q?: string | undefined;
}

/** What a document calls its client and contract (rule R11), whatever they are called today. */
export const asIssued = {
  clientName: `invoices.snapshot -> 'buyer' ->> 'name'`,
  contractNumber: `invoices.snapshot -> 'contract' ->> 'number'`,
};

/** What the list of documents may be sorted by; the newest first, unless said otherwise. */
export const documentPairOrder = listOrder({
  by: {
    date: { sql: 'invoices.dated_on', type: 'date' },
    number: { sql: 'invoices.number', type: 'bigint' },
    client: { sql: `(${asIssued.clientName}) collate "und-x-icu"`, type: 'text' },
    contract: { sql: `(${asIssued.contractNumber})`, type: 'text' },
    total: { sql: 'invoices.total', type: 'numeric' },
  },
  ties: [
    { sql: 'invoices.number', type: 'bigint' },
    { sql: 'invoices.id', type: 'uuid' },
  ],
  first: '-date',
});

type ListedRow = Omit<ListedDocument, 'month' | 'unitDays'> & { month: Day; unitDays: string };

/** Invoices with their acts, a page in the wanted order, in one query. */
export async function listDocumentPairs(
  db: Db,
  filter: DocumentListFilter,
  query: PageQuery<keyof typeof documentPairOrder.by>,
): Promise<Page<ListedDocument>> {
  return readPage(db, documentPairOrder, query, {
    sql: ({ key, after, end }) => `
     select invoices.id as "invoiceId", invoices.number::text as "invoiceNumber", acts.id as "actId",
            acts.number::text as "actNumber", invoices.month, invoices.dated_on as date,
            invoices.due_on as "dueOn", invoices.snapshot -> 'seller' ->> 'name' as organization,
            clients.id as "clientId", ${asIssued.clientName} as "clientName",
            invoices.snapshot -> 'buyer' ->> 'inn' as "clientInn",
            contracts.id as "contractId", ${asIssued.contractNumber} as "contractNumber",
            (select sum(unit_days) from invoice_lines where invoice_id = invoices.id)::text as "unitDays",
            case when invoices.voided_at is null then 'issued' else 'voided' end as status,
            invoices.total::text as total, invoices.vat_total::text as "vatTotal", ${key}
     from invoices
     join acts on acts.invoice_id = invoices.id
     join clients on clients.id = invoices.client_id
     join contracts on contracts.id = invoices.contract_id
     where (:month::date is null or invoices.month = :month)
       and (:clientId::uuid is null or invoices.client_id = :clientId)
       and (:contractId::uuid is null or invoices.contract_id = :contractId)
       and (:status::text is null or (invoices.voided_at is not null) = (:status = 'voided'))
       and (:pattern::text is null or ${contains(asIssued.clientName)} or ${contains('clients.name')}
            or ${contains(asIssued.contractNumber)} or ${contains('contracts.number')}
            or invoices.number::text = :q or acts.number::text = :q)
       and ${after}
     ${end}`,
    bindings: {
      month: filter.month === undefined ? null : firstDayOf(filter.month),
      clientId: filter.clientId ?? null,
      contractId: filter.contractId ?? null,
      status: filter.status ?? null,
      pattern: filter.q === undefined ? null : containing(filter.q),
      q: filter.q ?? null,
    },
    present: ({ unitDays, ...row }: ListedRow) => ({
      ...row,
      month: monthOf(row.month),
      unitDays: Number(unitDays),
    }),
  });
}
