import { firstDayOf, monthOf } from '../shared/dates.ts';
import type { Day, Month } from '../shared/dates.ts';
import type { Db } from '../shared/db.ts';
import { rows } from '../shared/db.ts';
import { DomainError } from '../shared/errors.ts';
import { decodeCursor, page } from '../shared/page.ts';
import type { Page } from '../shared/page.ts';
import type { BillingErrorCode } from './billing-run.ts';
import type { DocumentLine, DocumentSnapshot, PrintableDocument, RegisterRow } from './document.ts';

export type DocumentKind = 'invoice' | 'act';
type DocumentStatus = 'issued' | 'voided';

/** An issued invoice or act as the API shows it. Both kinds have the same lines and know of each other. */
export interface IssuedDocument {
  readonly id: string;
  readonly number: string;
  readonly date: Day;
  readonly dueOn: Day;
  readonly month: Month;
  readonly contractId: string;
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

/** One statement for every question about invoices and acts: by id, or a page in order of month and id. */
async function findDocuments(
  db: Db,
  kind: DocumentKind,
  filter: DocumentFilter,
  { limit, after }: { readonly limit: number; readonly after?: readonly string[] | undefined },
): Promise<readonly DocumentRow[]> {
  const own = kind === 'invoice' ? 'invoices' : 'acts';
  return rows<DocumentRow>(
    db,
    `select ${own}.id, ${own}.number, invoices.month, invoices.contract_id, invoices.client_id,
            invoices.organization_id, invoices.id as invoice_id, acts.id as act_id, invoices.voided_at,
            users.name as voided_by, invoices.void_reason, invoices.total, invoices.vat_total, invoices.snapshot
     from invoices
     join acts on acts.invoice_id = invoices.id
     left join users on users.id = invoices.voided_by
     where (:id::uuid is null or ${own}.id = :id)
       and (:month::date is null or invoices.month = :month)
       and (:clientId::uuid is null or invoices.client_id = :clientId)
       and (:contractId::uuid is null or invoices.contract_id = :contractId)
       and (:status::text is null or (invoices.voided_at is not null) = (:status = 'voided'))
       and (:afterMonth::date is null or (invoices.month, ${own}.id) > (:afterMonth, :afterId::uuid))
     order by invoices.month, ${own}.id
     limit :limit`,
    {
      id: filter.id ?? null,
      month: filter.month === undefined ? null : firstDayOf(filter.month),
      clientId: filter.clientId ?? null,
      contractId: filter.contractId ?? null,
      status: filter.status ?? null,
      afterMonth: after?.[0] ?? null,
      afterId: after?.[1] ?? null,
      limit,
    },
  );
}

/** A page of invoices or acts, in order of month and of issue. */
export async function listDocuments(
  db: Db,
  kind: DocumentKind,
  filter: DocumentFilter,
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
): Promise<Page<IssuedDocument>> {
  const found = await findDocuments(db, kind, filter, { limit: limit + 1, after: decodeCursor(cursor, 2) });
  return page(found, limit, presentDocument, (row) => [row.month, row.id]);
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
  if (!row) throw new DomainError<BillingErrorCode>('documentNotFound');
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
  let after: readonly string[] | undefined;
  for (;;) {
    const found = await findDocuments(db, kind, { month }, { limit: 200, after });
    yield* found.map(presentPrintable);
    const last = found.at(-1);
    if (last === undefined) return;
    after = [last.month, last.id];
  }
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
