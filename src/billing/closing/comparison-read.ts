import { contains, containsCode, patternOf } from '../../shared/search-sql.ts';
import { addMonths, daysBetween, periodOf } from '../../shared/dates.ts';
import type { Month } from '../../shared/dates.ts';
import type { Db } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';
import { money, toKopeks } from '../../shared/money.ts';
import type { Money } from '../../shared/money.ts';
import { listOrder } from '../../shared/page.ts';
import { readPage } from '../../shared/read-page.ts';
import type { Page, PageQuery } from '../../shared/page.ts';
import type { Language } from '../../shared/language.ts';
import type { DescribedProblem } from '../charges/charge-problem.ts';
import { describeRunProblem } from '../runs/run-problem.ts';
import type { RunProblem, RunProblemCode } from '../runs/run-problem.ts';
import { getBillingRun } from '../runs/billing-run-read.ts';
import { chargesOf, payable } from '../charges/charge.ts';
import type { Charge } from '../charges/charge.ts';
import { explainChange } from './comparison.ts';
import type { CategoryMonth, Reason } from './comparison.ts';
import type { DocumentLine } from '../../../reports/document.ts';
import { settlementDocuments } from '../documents/settlement-documents-sql.ts';
import type { SettlementDocuments } from '../documents/settlement-documents-sql.ts';
import { findOwed } from '../charges/owed-totals-read.ts';
import { quantitySpans } from '../charges/quantity-span.ts';
import { byContract } from '../charges/by-contract.ts';
import type { Outcome } from '../runs/settlement.ts';
import { findBillingTerms } from '../charges/terms-read.ts';
import { findChanges, findStoredUnitDays } from '../charges/unit-days-read.ts';
import type { ChangeOfContract } from '../charges/unit-days-read.ts';

/** One contract of a run beside the month before. */
export interface ComparedContract {
  readonly contractId: string;
  readonly contractNumber: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly tariffId: string;
  readonly organizationId: string;
  readonly outcome: Outcome;
  readonly invoiceId: string | null;
  readonly invoiceNumber: string | null;
  readonly actId: string | null;
  readonly actNumber: string | null;
  /** To be paid by the run's document; 0.00 when there is none. */
  readonly total: string;
  readonly vatTotal: string;
  /** What the run's month and the month before it come to, by the facts of today. */
  readonly owed: string;
  readonly owedBefore: string;
  /** total − owedBefore; the reasons add up to it. */
  readonly change: string;
  readonly reasons: readonly Reason[];
  readonly problems: readonly DescribedProblem<RunProblemCode>[];
}

interface ComparedRow {
  contract_id: string;
  contract_number: string;
  client_id: string;
  client_name: string;
  tariff_id: string;
  organization_id: string;
  outcome: Outcome;
  documents: SettlementDocuments | null;
  total: string;
  vat_total: string;
  problems: readonly RunProblem[];
  lines: readonly DocumentLine[];
}

/** What a contract comes to for the month that the sort word is about: see `owedToSortBy`. */
const owedSql = 'coalesce(owed.sum, 0)';

export const comparisonOrder = listOrder({
  by: {
    client: { sql: 'clients.name collate "und-x-icu"', type: 'text' },
    contract: { sql: 'contracts.number', type: 'text' },
    total: { sql: 'coalesce(results.total, 0)', type: 'numeric' },
    owed: { sql: owedSql, type: 'numeric' },
    before: { sql: owedSql, type: 'numeric' },
    change: { sql: `coalesce(results.total, 0) - ${owedSql}`, type: 'numeric' },
  },
  ties: [
    { sql: 'contracts.number', type: 'text' },
    { sql: 'contracts.id', type: 'uuid' },
  ],
  first: 'client',
});

interface ComparisonQuery extends PageQuery<keyof typeof comparisonOrder.by> {
  readonly outcome?: Outcome | undefined;
  /** A part of the client's name or ИНН, or of the contract's number, in any case of letters. */
  readonly q?: string | undefined;
}

/**
 * The contracts of a run, each beside what the month before came to, with the reasons of the difference: the
 * results in one query, the two months of all contracts of the page in three.
 *
 * @throws DomainError billingRunNotFound
 */
export async function compareRun(
  db: Db,
  runId: string,
  query: ComparisonQuery,
  language: Language,
): Promise<Page<ComparedContract>> {
  const { month } = await getBillingRun(db, runId);
  const owed = await owedToSortBy(db, runId, month, query);
  const { items, nextCursor } = await findResults(db, runId, query, owed);
  const months = await findTwoMonths(
    db,
    month,
    items.map((row) => row.contract_id),
  );
  return {
    items: items.map((row) => compared(row, month, months.get(row.contract_id), language)),
    nextCursor,
  };
}

type Owed = ReadonlyMap<string, Money>;

/**
 * Sums that the database does not know, of all contracts of the run, when the list is sorted by them: of the run's
 * month, or of the month before.
 */
async function owedToSortBy(
  db: Db,
  runId: string,
  month: Month,
  { sort, outcome }: ComparisonQuery,
): Promise<Owed> {
  const word = sort?.replace('-', '');
  if (word !== 'owed' && word !== 'before' && word !== 'change') return new Map();
  const contracts = await rows<{ id: string }>(
    db,
    `select contract_id as id from billing_results
     where run_id = :runId and (:outcome::text is null or outcome = :outcome)`,
    { runId, outcome: outcome ?? null },
  );
  return findOwed(
    db,
    word === 'owed' ? month : addMonths(month, -1),
    contracts.map(({ id }) => id),
  );
}

async function findResults(
  db: Db,
  runId: string,
  query: ComparisonQuery,
  owed: Owed,
): Promise<Page<ComparedRow>> {
  return readPage(db, comparisonOrder, query, {
    sql: ({ key, after, end }) => `
     select results.contract_id, contracts.number as contract_number, clients.id as client_id,
            clients.name as client_name, contracts.tariff_id, contracts.organization_id, results.outcome,
            ${settlementDocuments} as documents, coalesce(results.total, 0)::numeric(26, 2)::text as total,
            coalesce(results.vat_total, 0)::numeric(26, 2)::text as vat_total, results.problems,
            coalesce(settlements.snapshot -> 'lines', results.lines) as lines, ${key}
     from billing_results results
     join contracts on contracts.id = results.contract_id
     join clients on clients.id = contracts.client_id
     left join settlements on settlements.run_id = results.run_id and settlements.contract_id = results.contract_id
     left join unnest(:owedIds::uuid[], :owedSums::numeric[]) as owed (contract_id, sum)
       on owed.contract_id = results.contract_id
     where results.run_id = :runId
       and (:outcome::text is null or results.outcome = :outcome)
       and (:pattern::text is null or ${contains('clients.name')} or ${containsCode('contracts.number')}
            or clients.inn like :pattern)
       and ${after}
     ${end}`,
    bindings: {
      runId,
      outcome: query.outcome ?? null,
      pattern: patternOf(query.q),
      owedIds: [...owed.keys()],
      owedSums: [...owed.values()].map(toKopeks),
    },
  });
}

interface TwoMonths {
  readonly vatIncluded: boolean;
  readonly before: readonly CategoryMonth[];
  readonly now: readonly CategoryMonth[];
}

function compared(
  row: ComparedRow,
  month: Month,
  months: TwoMonths | undefined,
  language: Language,
): ComparedContract {
  const { vatIncluded, before, now } = months ?? { vatIncluded: true, before: [], now: [] };
  const total = money(row.total);
  const owedBefore = owedFor(before, vatIncluded);
  return {
    contractId: row.contract_id,
    contractNumber: row.contract_number,
    clientId: row.client_id,
    clientName: row.client_name,
    tariffId: row.tariff_id,
    organizationId: row.organization_id,
    outcome: row.outcome,
    invoiceId: row.documents?.invoice.id ?? null,
    invoiceNumber: row.documents?.invoice.number ?? null,
    actId: row.documents?.act.id ?? null,
    actNumber: row.documents?.act.number ?? null,
    total: row.total,
    vatTotal: row.vat_total,
    owed: toKopeks(owedFor(now, vatIncluded)),
    owedBefore: toKopeks(owedBefore),
    change: toKopeks(total.minus(owedBefore)),
    reasons: explainChange(month, vatIncluded, before, now, { total, lines: row.lines }),
    problems: row.problems.map((problem) => describeRunProblem(problem, language)),
  };
}

function owedFor(categories: readonly CategoryMonth[], vatIncluded: boolean) {
  return payable(
    categories.flatMap(({ charges }) => charges),
    vatIncluded,
  );
}

/** What contracts come to for a month and for the one before it, by category, set-based. */
async function findTwoMonths(
  db: Db,
  month: Month,
  contractIds: readonly string[],
): Promise<ReadonlyMap<string, TwoMonths>> {
  const before = addMonths(month, -1);
  const scope = {
    months: contractIds.flatMap((contractId) => [
      { contractId, month: before },
      { contractId, month },
    ]),
  };
  const terms = await findBillingTerms(db, contractIds);
  const stored = byContract(await findStoredUnitDays(db, scope));
  const changes = byContract(await findChanges(db, scope));
  return new Map(
    terms.map((contract) => {
      const { charges } = chargesOf(contract, stored.get(contract.contractId) ?? []);
      const own = changes.get(contract.contractId) ?? [];
      const of = (wanted: Month) => categoryMonths(wanted, charges, own);
      return [contract.contractId, { vatIncluded: contract.vatIncluded, before: of(before), now: of(month) }];
    }),
  );
}

function categoryMonths(
  month: Month,
  charges: readonly Charge[],
  changes: readonly ChangeOfContract[],
): readonly CategoryMonth[] {
  const ofMonth = charges.filter(({ serviceMonth }) => serviceMonth === month);
  return [...Map.groupBy(ofMonth, ({ category }) => category)].map(([category, own]) => ({
    category,
    categoryName: own[0]?.categoryName ?? category,
    charges: own,
    storedDays: storedDays(
      month,
      changes.filter((change) => change.serviceMonth === month && change.category === category),
    ),
  }));
}

function storedDays(month: Month, changes: readonly ChangeOfContract[]): number {
  return quantitySpans(periodOf(month), changes).reduce(
    (days, { period }) => days + daysBetween(period.from, period.until),
    0,
  );
}
