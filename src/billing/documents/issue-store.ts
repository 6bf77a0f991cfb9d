import type { Day } from '../../shared/dates.ts';
import type { Tx } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';
import type { DocumentKind } from './document-kinds.ts';

/**
 * Takes the next `count` numbers of each of these kinds of document in a year (rule R11); returns the first of each kind.
 * Whoever comes next waits for the commit.
 */
export async function takeNumbers(
  tx: Tx,
  of: {
    readonly organizationId: string;
    readonly kinds: readonly DocumentKind[];
    readonly year: number;
    readonly count: number;
  },
): Promise<ReadonlyMap<DocumentKind, number>> {
  const taken = await rows<{ kind: DocumentKind; first: number }>(
    tx,
    `insert into document_numbers as numbers (organization_id, kind, year, last_number)
     select :organizationId, kind, :year, :count from unnest(:kinds::text[]) as kind
     on conflict (organization_id, kind, year) do update set last_number = numbers.last_number + :count
     returning kind, last_number - :count + 1 as first`,
    { ...of },
  );
  return new Map(taken.map(({ kind, first }) => [kind, first]));
}

/** What a run bills one contract, on one snapshot, and the documents that say so. */
export interface NewSettlement {
  readonly id: string;
  readonly organizationId: string;
  readonly clientId: string;
  readonly contractId: string;
  readonly month: Day;
  readonly datedOn: Day;
  readonly dueOn: Day;
  readonly total: string;
  readonly vatTotal: string;
  readonly snapshot: unknown;
  readonly documents: readonly {
    readonly id: string;
    readonly kind: DocumentKind;
    readonly year: number;
    readonly number: number;
  }[];
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

/** Appends settlements with their documents and lines in one statement. */
export async function insertSettlements(
  tx: Tx,
  issue: { readonly runId: string; readonly issuedAt: Date; readonly issuedBy: string },
  settlements: readonly NewSettlement[],
): Promise<void> {
  await rows(
    tx,
    `with given as (
       select * from jsonb_to_recordset(:settlements::jsonb) as settlement(
         id uuid, "organizationId" uuid, "clientId" uuid, "contractId" uuid, month date, "datedOn" date,
         "dueOn" date, total numeric, "vatTotal" numeric, snapshot jsonb, documents jsonb, lines jsonb)
     ), added as (
       insert into settlements (id, organization_id, client_id, contract_id, month, dated_on, due_on,
                                total, vat_total, snapshot, run_id, issued_at, issued_by)
       select id, "organizationId", "clientId", "contractId", month, "datedOn", "dueOn", total,
              "vatTotal", snapshot, :runId, :issuedAt, :issuedBy
       from given
     ), added_documents as (
       insert into documents (id, settlement_id, kind, organization_id, year, number)
       select document.id, given.id, document.kind, given."organizationId", document.year, document.number
       from given, jsonb_to_recordset(given.documents) as document(
         id uuid, kind text, year integer, number integer)
     )
     insert into settlement_lines (settlement_id, line, contract_id, service_month, category_id, rate_id, unit_days,
                                   basis_days, amount, vat_rate, vat_amount)
     select given.id, line.line, given."contractId", line."serviceMonth", line."categoryId", line."rateId",
            line."unitDays", line."basisDays", line.amount, line."vatRate", line."vatAmount"
     from given, jsonb_to_recordset(given.lines) as line(
       line integer, "serviceMonth" date, "categoryId" uuid, "rateId" uuid, "unitDays" bigint,
       "basisDays" integer, amount numeric, "vatRate" text, "vatAmount" numeric)`,
    { ...issue, settlements: JSON.stringify(settlements) },
  );
}
