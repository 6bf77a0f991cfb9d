import { contractNumberContains } from '../../clients/contracts/contract-number-sql.ts';
import { contains, containsCode, patternOf } from '../../shared/search-sql.ts';
import { firstDayOf, monthOf } from '../../shared/dates.ts';
import type { Day, Month } from '../../shared/dates.ts';
import type { Db } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';
import { listOrder } from '../../shared/page.ts';
import { readPage } from '../../shared/read-page.ts';
import { settlementStatus } from '../charges/settlement-status-sql.ts';
import type { DocumentStatus } from '../../../reports/document.ts';
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
  readonly status: DocumentStatus;
  readonly total: string;
  readonly vatTotal: string;
}

interface DocumentListFilter {
  readonly month?: Month | undefined;
  readonly clientId?: string | undefined;
  readonly contractId?: string | undefined;
  readonly status?: DocumentStatus | undefined;
  /** A part of the client's name or of the contract's number, of then or of today, or the whole number of an invoice or act. */
  readonly q?: string | undefined;
}

/** What the list of documents may be sorted by; the newest first, unless said otherwise. */
export const documentPairOrder = listOrder({
  by: {
    date: { sql: 'settlements.dated_on', type: 'date' },
    number: { sql: 'invoices.number', type: 'bigint' },
    client: { sql: 'settlements.client_name collate "und-x-icu"', type: 'text' },
    contract: { sql: 'settlements.contract_number', type: 'text' },
    total: { sql: 'settlements.total', type: 'numeric' },
  },
  ties: [
    { sql: 'invoices.number', type: 'bigint' },
    { sql: 'invoices.id', type: 'uuid' },
  ],
  first: '-date',
});

/** What a line of the list and of the register says, as columns of `pairTables`; client and contract as issued (rule R11). */
const pairColumns = `
  invoices.id as "invoiceId", invoices.number::text as "invoiceNumber", acts.id as "actId",
  acts.number::text as "actNumber", settlements.month, settlements.dated_on as date, settlements.due_on as "dueOn",
  settlements.snapshot -> 'seller' ->> 'name' as organization, settlements.client_id as "clientId",
  settlements.client_name as "clientName", settlements.snapshot -> 'buyer' ->> 'inn' as "clientInn",
  settlements.contract_id as "contractId", settlements.contract_number as "contractNumber",
  (select coalesce(sum(unit_days), 0)::double precision
   from settlement_lines where settlement_id = settlements.id) as "unitDays",
  ${settlementStatus} as status,
  settlements.total::text as total, settlements.vat_total::text as "vatTotal"`;

const pairTables = `
  settlements
  join documents invoices on invoices.settlement_id = settlements.id and invoices.kind = 'invoice'
  join documents acts on acts.settlement_id = settlements.id and acts.kind = 'act'`;

type ListedRow = Omit<ListedDocument, 'month'> & { month: Day };

const presentPair = (row: ListedRow): ListedDocument => ({ ...row, month: monthOf(row.month) });

/** Invoices with their acts, a page in the wanted order, in one query. */
export async function listDocumentPairs(
  db: Db,
  filter: DocumentListFilter,
  query: PageQuery<keyof typeof documentPairOrder.by>,
): Promise<Page<ListedDocument>> {
  return readPage(db, documentPairOrder, query, {
    sql: ({ key, after, end }) => `
     select ${pairColumns}, ${key}
     from ${pairTables}
     join clients on clients.id = settlements.client_id
     join contracts on contracts.id = settlements.contract_id
     where (:month::date is null or settlements.month = :month)
       and (:clientId::uuid is null or settlements.client_id = :clientId)
       and (:contractId::uuid is null or settlements.contract_id = :contractId)
       and (:status::text is null or ${settlementStatus} = :status)
       and (:pattern::text is null or ${contains('settlements.client_name')} or ${contains('clients.name')}
            or ${contractNumberContains('settlements.contract_id')}
            or (settlements.contract_number <> contracts.number and ${containsCode('settlements.contract_number')})
            or invoices.number::text = :q or acts.number::text = :q)
       and ${after}
     ${end}`,
    bindings: {
      month: filter.month === undefined ? null : firstDayOf(filter.month),
      clientId: filter.clientId ?? null,
      contractId: filter.contractId ?? null,
      status: filter.status ?? null,
      pattern: patternOf(filter.q),
      q: filter.q ?? null,
    },
    present: presentPair,
  });
}

/** The month's register: every invoice issued in it with its act, voided and corrected ones too, in order of organization and number. */
export async function findRegister(db: Db, month: Month): Promise<readonly ListedDocument[]> {
  const found = await rows<ListedRow>(
    db,
    `select ${pairColumns} from ${pairTables}
     where settlements.month = :month
     order by settlements.organization_id, invoices.year, invoices.number`,
    { month: firstDayOf(month) },
  );
  return found.map(presentPair);
}
