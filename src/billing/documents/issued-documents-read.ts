import { firstDayOf, monthOf } from '../../shared/dates.ts';
import type { Day, Month } from '../../shared/dates.ts';
import type { Db } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';
import { DomainError } from '../../shared/errors.ts';
import { keyset, listOrder, page } from '../../shared/page.ts';
import type { Keyed, Page, PageQuery } from '../../shared/page.ts';
import type { DocumentErrorCode } from './void-invoice.ts';
import type { DocumentKind } from './document-kinds.ts';
import { asIssued } from './document-pairs-read.ts';
import type { DocumentLine, DocumentSnapshot, PrintableDocument } from '../../../reports/document.ts';
import type { RegisterRow } from '../../../reports/register.ts';

type DocumentStatus = 'issued' | 'voided';

/** An issued invoice or act as the API shows it. Both kinds have the same lines and know of each other. */
export interface IssuedDocument {
  readonly id: string;
  readonly number: string;
  readonly date: Day;
  readonly dueOn: Day;
  readonly month: Month;
  readonly contractId: string;
  /** Both as they were when it was issued. */
  readonly contractNumber: string;
  readonly clientName: string;
  readonly clientId: string;
  readonly organizationId: string;
  readonly invoiceId: string;
  readonly actId: string;
  readonly status: DocumentStatus;
  readonly voided: { readonly at: string; readonly by: string; readonly reason: string } | null;
  readonly total: string;
  readonly vatTotal: string;
  readonly lines: readonly DocumentLine[];
}

export interface DocumentFilter {
  readonly id?: string | undefined;
  readonly month?: Month | undefined;
  readonly clientId?: string | undefined;
  readonly contractId?: string | undefined;
  readonly status?: DocumentStatus | undefined;
}

interface DocumentRow {
  id: string;
  number: number;
  month: Day;
  contract_id: string;
  client_id: string;
  organization_id: string;
  invoice_id: string;
  act_id: string;
  voided_at: Date | null;
  voided_by: string | null;
  void_reason: string | null;
  total: string;
  vat_total: string;
  snapshot: DocumentSnapshot;
}

const orderOf = (own: 'invoices' | 'acts') =>
  listOrder({
    by: {
      month: { sql: 'invoices.month', type: 'date' },
      date: { sql: 'invoices.dated_on', type: 'date' },
      due: { sql: 'invoices.due_on', type: 'date' },
      number: { sql: `${own}.number`, type: 'bigint' },
      client: { sql: `(${asIssued.clientName}) collate "und-x-icu"`, type: 'text' },
      contract: { sql: `(${asIssued.contractNumber})`, type: 'text' },
      total: { sql: 'invoices.total', type: 'numeric' },
    },
    ties: [{ sql: `${own}.id`, type: 'uuid' }],
    first: 'month',
  });

export const documentOrder = { invoice: orderOf('invoices'), act: orderOf('acts') };

type DocumentPageQuery = PageQuery<keyof (typeof documentOrder)['invoice']['by']>;

/** One statement for every question about invoices and acts: by id, or a page in the asked order. */
async function findDocuments(
  db: Db,
  kind: DocumentKind,
  filter: DocumentFilter,
  query: DocumentPageQuery,
): Promise<readonly Keyed<DocumentRow>[]> {
  const own = kind === 'invoice' ? 'invoices' : 'acts';
  const { key, after, orderBy, bindings } = keyset(documentOrder[kind], query);
  return rows<Keyed<DocumentRow>>(
    db,
    `select ${own}.id, ${own}.number, invoices.month, invoices.contract_id, invoices.client_id,
            invoices.organization_id, invoices.id as invoice_id, acts.id as act_id, invoices.voided_at,
            users.name as voided_by, invoices.void_reason, invoices.total, invoices.vat_total, invoices.snapshot,
            ${key} as "pageKey"
     from invoices
     join acts on acts.invoice_id = invoices.id
     left join users on users.id = invoices.voided_by
     where (:id::uuid is null or ${own}.id = :id)
       and (:month::date is null or invoices.month = :month)
       and (:clientId::uuid is null or invoices.client_id = :clientId)
       and (:contractId::uuid is null or invoices.contract_id = :contractId)
       and (:status::text is null or (invoices.voided_at is not null) = (:status = 'voided'))
       and ${after}
     order by ${orderBy}
     limit :limit`,
    {
      id: filter.id ?? null,
      month: filter.month === undefined ? null : firstDayOf(filter.month),
      clientId: filter.clientId ?? null,
      contractId: filter.contractId ?? null,
      status: filter.status ?? null,
      limit: query.limit + 1,
      ...bindings,
    },
  );
}

/** A page of invoices or acts, in order of month and of issue at first. */
export async function listDocuments(
  db: Db,
  kind: DocumentKind,
  filter: DocumentFilter,
  query: DocumentPageQuery,
): Promise<Page<IssuedDocument>> {
  return page(await findDocuments(db, kind, filter, query), query.limit, presentDocument);
}

/** DomainError documentNotFound when there is none. */
export async function getDocument(db: Db, kind: DocumentKind, id: string): Promise<IssuedDocument> {
  return presentDocument(await getRow(db, kind, id));
}

/** The document as it was issued, ready to print; a voided one says so. */
export async function getPrintableDocument(
  db: Db,
  kind: DocumentKind,
  id: string,
): Promise<PrintableDocument> {
  return presentPrintable(await getRow(db, kind, id));
}

async function getRow(db: Db, kind: DocumentKind, id: string): Promise<DocumentRow> {
  const [row] = await findDocuments(db, kind, { id }, { limit: 1 });
  if (!row) throw new DomainError<DocumentErrorCode>('documentNotFound');
  return row;
}

function statusOf(row: DocumentRow): DocumentStatus {
  return row.voided_at === null ? 'issued' : 'voided';
}

function presentPrintable(row: DocumentRow): PrintableDocument {
  return { ...row.snapshot, number: String(row.number), status: statusOf(row) };
}

function presentDocument(row: DocumentRow): IssuedDocument {
  return {
    id: row.id,
    number: String(row.number),
    date: row.snapshot.date,
    dueOn: row.snapshot.dueOn,
    month: monthOf(row.month),
    contractId: row.contract_id,
    contractNumber: row.snapshot.contract.number,
    clientName: row.snapshot.buyer.name,
    clientId: row.client_id,
    organizationId: row.organization_id,
    invoiceId: row.invoice_id,
    actId: row.act_id,
    status: statusOf(row),
    voided:
      row.voided_at === null
        ? null
        : { at: row.voided_at.toISOString(), by: row.voided_by ?? '', reason: row.void_reason ?? '' },
    total: row.total,
    vatTotal: row.vat_total,
    lines: row.snapshot.lines,
  };
}

/** Every document of a month, page after page, for whoever writes them all to files. */
export async function* eachPrintableDocument(
  db: Db,
  kind: DocumentKind,
  month: Month,
): AsyncGenerator<PrintableDocument> {
  let cursor: string | null = null;
  do {
    const query = { limit: 200, ...(cursor !== null && { cursor }) };
    const found: Page<PrintableDocument> = page(
      await findDocuments(db, kind, { month }, query),
      query.limit,
      presentPrintable,
    );
    yield* found.items;
    cursor = found.nextCursor;
  } while (cursor !== null);
}

/** The month's register: every invoice issued in it, voided ones too, in order of number. */
export async function findRegister(db: Db, month: Month): Promise<readonly RegisterRow[]> {
  return rows<RegisterRow>(
    db,
    `select invoices.number::text as "invoiceNumber", acts.number::text as "actNumber", invoices.dated_on as date,
            invoices.due_on as "dueOn", invoices.snapshot -> 'seller' ->> 'name' as organization,
            invoices.snapshot -> 'buyer' ->> 'name' as client,
            invoices.snapshot -> 'buyer' ->> 'inn' as "clientInn",
            invoices.snapshot -> 'contract' ->> 'number' as contract,
            (select sum(unit_days)::double precision from invoice_lines where invoice_id = invoices.id) as "unitDays",
            invoices.total::text as total, invoices.vat_total::text as "vatTotal",
            case when invoices.voided_at is null then 'issued' else 'voided' end as status
     from invoices
     join acts on acts.invoice_id = invoices.id
     where invoices.month = :month
     order by invoices.organization_id, invoices.year, invoices.number`,
    { month: firstDayOf(month) },
  );
}
