import { addMonths } from '../../shared/dates.ts';
import type { Month } from '../../shared/dates.ts';
import type { Db } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';
import { money, sum, toKopeks, zero } from '../../shared/money.ts';
import { getBillingRun } from '../runs/billing-run-read.ts';
import { findOwed } from '../charges/owed-totals-read.ts';
import type { Outcome } from '../runs/settlement.ts';

interface OutcomeTotals {
  readonly contracts: number;
  readonly total: string;
  readonly vatTotal: string;
  readonly owedBefore: string;
  /** total − owedBefore */
  readonly change: string;
}

/** A run added up by outcome, beside the month before. */
interface RunTotals {
  readonly month: Month;
  readonly monthBefore: Month;
  /** What all contracts of the run came to in the month before. */
  readonly owedBefore: string;
  readonly outcomes: Readonly<Record<Outcome, OutcomeTotals>>;
}

/**
 * The totals below a run's comparison, over all its contracts.
 *
 * @throws DomainError billingRunNotFound
 */
export async function totalRun(db: Db, runId: string): Promise<RunTotals> {
  const { month } = await getBillingRun(db, runId);
  const results = await rows<{ contract_id: string; outcome: Outcome; total: string; vat_total: string }>(
    db,
    `select contract_id, outcome, coalesce(total, 0)::text as total, coalesce(vat_total, 0)::text as vat_total
     from billing_results where run_id = :runId`,
    { runId },
  );
  const before = await findOwed(
    db,
    addMonths(month, -1),
    results.map((row) => row.contract_id),
  );
  const totalOf = (outcome: Outcome): OutcomeTotals => {
    const own = results.filter((row) => row.outcome === outcome);
    const total = sum(own.map((row) => money(row.total)));
    const owedBefore = sum(own.map((row) => before.get(row.contract_id) ?? zero));
    return {
      contracts: own.length,
      total: toKopeks(total),
      vatTotal: toKopeks(sum(own.map((row) => money(row.vat_total)))),
      owedBefore: toKopeks(owedBefore),
      change: toKopeks(total.minus(owedBefore)),
    };
  };
  return {
    month,
    monthBefore: addMonths(month, -1),
    owedBefore: toKopeks(sum(before.values())),
    outcomes: {
      issued: totalOf('issued'),
      unchanged: totalOf('unchanged'),
      carried: totalOf('carried'),
      nothing: totalOf('nothing'),
      blocked: totalOf('blocked'),
    },
  };
}
