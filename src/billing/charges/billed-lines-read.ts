import type { VatRate } from '../../clients/organizations/vat-regime.ts';
import type { RatePer } from '../../pricing/tariffs/rate.ts';
import { firstDayOf, monthOf } from '../../shared/dates.ts';
import type { Day, Month } from '../../shared/dates.ts';
import type { Db } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';
import { money } from '../../shared/money.ts';
import { countsAsBilled } from './settlement-status-sql.ts';
import type { Billed } from './difference.ts';

interface BilledRow {
  contract_id: string;
  service_month: Day;
  category_id: string;
  category: string;
  category_name: string;
  rate_id: string;
  price: string;
  per: RatePer;
  basis_days: number;
  vat_rate: VatRate;
  unit_days: string;
  amount: string;
  vat_amount: string;
}

/** What documents that count as billed hold for contracts and service months up to one, by key (rule R9), in one query. */
export async function findBilled(
  db: Db,
  contractIds: readonly string[],
  upTo: Month,
): Promise<readonly (Billed & { readonly contractId: string })[]> {
  const found = await rows<BilledRow>(
    db,
    `select lines.contract_id, lines.service_month, lines.category_id, categories.code as category,
            categories.name as category_name, lines.rate_id, rates.price, rates.per,
            (array_agg(lines.basis_days order by settlements.issued_at desc))[1] as basis_days,
            (array_agg(lines.vat_rate order by settlements.issued_at desc))[1] as vat_rate,
            sum(lines.unit_days)::bigint as unit_days, sum(lines.amount) as amount,
            sum(lines.vat_amount) as vat_amount
     from settlement_lines lines
     join settlements on settlements.id = lines.settlement_id
     join categories on categories.id = lines.category_id
     join rates on rates.id = lines.rate_id
     where lines.contract_id = any(:contractIds) and lines.service_month <= :upTo and ${countsAsBilled}
     group by 1, 2, 3, 4, 5, 6, 7, 8
     order by 1, 2, 4, 6`,
    { contractIds, upTo: firstDayOf(upTo) },
  );
  return found.map((row) => ({
    contractId: row.contract_id,
    serviceMonth: monthOf(row.service_month),
    categoryId: row.category_id,
    category: row.category,
    categoryName: row.category_name,
    rateId: row.rate_id,
    price: money(row.price),
    per: row.per,
    basisDays: row.basis_days,
    vatRate: row.vat_rate,
    unitDays: Number(row.unit_days),
    amount: money(row.amount),
    vatAmount: money(row.vat_amount),
  }));
}
