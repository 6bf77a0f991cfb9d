import { firstDayOf, monthOf } from '../../shared/dates.ts';
import type { Day, Month } from '../../shared/dates.ts';
import type { Db } from '../../shared/db.ts';
import { firstRow, rows } from '../../shared/db.ts';
import { DomainError } from '../../shared/errors.ts';
import { keyset, listOrder, page } from '../../shared/page.ts';
import type { Keyed, Page, PageQuery } from '../../shared/page.ts';
import type { DocumentErrorCode } from './void-invoice.ts';
import type { DocumentKind } from './document-kinds.ts';
import { settlementDocuments } from './settlement-documents-sql.ts';
import type { SettlementDocuments } from './settlement-documents-sql.ts';
import { settlementStatus } from '../charges/settlement-status-sql.ts';
import type {
  DocumentLine,
  DocumentSnapshot,
  DocumentStatus,
  PrintableDocument,
} from '../../../reports/document.ts';

/** An issued document as the API shows it. All of one settlement have the same lines and know of one another. */
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

/** A document with what its settlement printed, as the database keeps it. */
export interface DocumentRow {
  id: string;
  number: number;
  month: Day;
  settlement_id: string;
  contract_id: string;
  client_id: string;
  organization_id: string;
  documents: SettlementDocuments;
  status: DocumentStatus;
  voided_at: Date | null;
  voided_by: string | null;
  void_reason: string | null;
  total: string;
  vat_total: string;
  snapshot: DocumentSnapshot;
}

export const documentOrder = listOrder({
  by: {
    month: { sql: 'settlements.month', type: 'date' },
    date: { sql: 'settlements.dated_on', type: 'date' },
    due: { sql: 'settlements.due_on', type: 'date' },
    number: { sql: 'own.number', type: 'bigint' },
    client: { sql: 'settlements.client_name collate "und-x-icu"', type: 'text' },
    contract: { sql: 'settlements.contract_number', type: 'text' },
    total: { sql: 'settlements.total', type: 'numeric' },
  },
  ties: [{ sql: 'own.id', type: 'uuid' }],
  first: 'month',
});

type DocumentPageQuery = PageQuery<keyof typeof documentOrder.by>;

/** One statement for every question about documents of a kind: by id, or a page in the asked order. */
async function findDocuments(
  db: Db,
  kind: DocumentKind,
  filter: DocumentFilter,
  query: DocumentPageQuery,
): Promise<readonly Keyed<DocumentRow>[]> {
  const { key, after, orderBy, bindings } = keyset(documentOrder, query);
  return rows<Keyed<DocumentRow>>(
    db,
    `select own.id, own.number, own.settlement_id, settlements.month, settlements.contract_id, settlements.client_id,
            settlements.organization_id, ${settlementDocuments} as documents, ${settlementStatus} as status,
            settlements.voided_at,
            users.name as voided_by, settlements.void_reason, settlements.total, settlements.vat_total,
            settlements.snapshot, ${key} as "pageKey"
     from documents own
     join settlements on settlements.id = own.settlement_id
     left join users on users.id = settlements.voided_by
     where own.kind = :kind
       and (:id::uuid is null or own.id = :id)
       and (:month::date is null or settlements.month = :month)
       and (:clientId::uuid is null or settlements.client_id = :clientId)
       and (:contractId::uuid is null or settlements.contract_id = :contractId)
       and (:status::text is null or ${settlementStatus} = :status)
       and ${after}
     order by ${orderBy}
     limit :limit`,
    {
      kind,
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

/** A page of documents of a kind, in order of month and of issue at first. */
export async function listDocuments(
  db: Db,
  kind: DocumentKind,
  filter: DocumentFilter,
  query: DocumentPageQuery,
): Promise<Page<IssuedDocument>> {
  return page(await findDocuments(db, kind, filter, query), query.limit, presentDocument);
}

/** The document as it was issued, ready to print; a voided one says so. DomainError documentNotFound. */
export async function getPrintableDocument(
  db: Db,
  kind: DocumentKind,
  id: string,
): Promise<PrintableDocument> {
  return presentPrintable(await getDocumentRow(db, kind, id));
}

/** DomainError documentNotFound when there is none. */
export async function getDocumentRow(db: Db, kind: DocumentKind, id: string): Promise<DocumentRow> {
  const [row] = await findDocuments(db, kind, { id }, { limit: 1 });
  if (!row) throw new DomainError<DocumentErrorCode>('documentNotFound');
  return row;
}

function presentPrintable(row: DocumentRow): PrintableDocument {
  return { ...row.snapshot, number: String(row.number), status: row.status };
}

/** The document as the API shows it. */
export function presentDocument(row: DocumentRow): IssuedDocument {
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
    invoiceId: row.documents.invoice.id,
    actId: row.documents.act.id,
    status: row.status,
    voided:
      row.voided_at === null
        ? null
        : { at: row.voided_at.toISOString(), by: row.voided_by ?? '', reason: row.void_reason ?? '' },
    total: row.total,
    vatTotal: row.vat_total,
    lines: row.snapshot.lines,
  };
}

/** How many documents of all kinds a month has, voided ones among them. */
export async function countDocuments(db: Db, month: Month): Promise<number> {
  const counted = await firstRow<{ documents: number }>(
    db,
    `select count(*)::integer as documents
     from documents join settlements on settlements.id = documents.settlement_id
     where settlements.month = :month`,
    { month: firstDayOf(month) },
  );
  return counted?.documents ?? 0;
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
