import type { Day } from '../../shared/dates.ts';
import type { Tx } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';
import type { DocumentKind } from './document-kinds.ts';

/** Rule R11: takes the next `count` numbers of a kind and year; returns the first. Whoever comes next waits for the commit. */
export async function takeNumbers(
  tx: Tx,
  of: { organizationId: string; kind: DocumentKind; year: number; count: number },
): Promise<number> {
  const [taken] = await rows<{ first: number }>(
    tx,
    `insert into document_numbers as numbers (organization_id, kind, year, last_number)
     values (:organizationId, :kind, :year, :count)
     on conflict (organization_id, kind, year) do update set last_number = numbers.last_number + :count
     returning last_number - :count + 1 as first`,
    of,
  );
  if (!taken) throw new Error('document_numbers gave no number');
  return taken.first;
}

export interface NewInvoice {
  readonly id: string;
  readonly actId: string;
  readonly organizationId: string;
  readonly clientId: string;
  readonly contractId: string;
  readonly month: Day;
  readonly year: number;
  readonly number: number;
  readonly actNumber: number;
  readonly datedOn: Day;
  readonly dueOn: Day;
  readonly total: string;
  readonly vatTotal: string;
  readonly snapshot: unknown;
  readonly lines: readonly {
    readonly line: number;
    readonly serviceMonth: Day;
    readonly categoryId: string;
    readonly rateId: string;
    readonly unitDays: number;
    readonly basisDays: number;
    readonly amount: string;
    readonly vatRate: string;
    readonly vatAmount: string;
  }[];
}

/** Appends invoices with their acts and lines in one statement. */
export async function insertInvoices(
  tx: Tx,
  issue: { readonly runId: string; readonly issuedAt: Date; readonly issuedBy: string },
  invoices: readonly NewInvoice[],
): Promise<void> {
  await rows(
    tx,
    `with given as (
       select * from jsonb_to_recordset(:invoices::jsonb) as invoice(
         id uuid, "actId" uuid, "organizationId" uuid, "clientId" uuid, "contractId" uuid, month date, year integer,
         number integer, "actNumber" integer, "datedOn" date, "dueOn" date, total numeric, "vatTotal" numeric,
         snapshot jsonb, lines jsonb)
     ), added as (
       insert into invoices (id, organization_id, client_id, contract_id, month, year, number, dated_on, due_on,
                             total, vat_total, snapshot, run_id, issued_at, issued_by)
       select id, "organizationId", "clientId", "contractId", month, year, number, "datedOn", "dueOn", total,
              "vatTotal", snapshot, :runId, :issuedAt, :issuedBy
       from given
     ), added_acts as (
       insert into acts (id, invoice_id, organization_id, year, number)
       select "actId", id, "organizationId", year, "actNumber" from given
     )
     insert into invoice_lines (invoice_id, line, contract_id, service_month, category_id, rate_id, unit_days,
                                basis_days, amount, vat_rate, vat_amount)
     select given.id, line.line, given."contractId", line."serviceMonth", line."categoryId", line."rateId",
            line."unitDays", line."basisDays", line.amount, line."vatRate", line."vatAmount"
     from given, jsonb_to_recordset(given.lines) as line(
       line integer, "serviceMonth" date, "categoryId" uuid, "rateId" uuid, "unitDays" bigint,
       "basisDays" integer, amount numeric, "vatRate" text, "vatAmount" numeric)`,
    { ...issue, invoices: JSON.stringify(invoices) },
  );
}
