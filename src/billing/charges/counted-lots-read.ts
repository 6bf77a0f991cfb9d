import { monthOf } from '../../shared/dates.ts';
import type { Day } from '../../shared/dates.ts';
import type { Db } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';
import { chargeableChanges } from './chargeable-changes-sql.ts';

/** Units of one lot that counted on a day. */
interface CountedLot {
  readonly lotId: string;
  readonly category: string;
  readonly quantity: number;
  readonly deliveredOn: Day;
  readonly plate: string | null;
  readonly brand: string | null;
  readonly model: string | null;
  readonly size: string | null;
}

/**
 * Which tires a contract is charged for on a day, lot by lot, by the contract's own count of days (rule R3): their sum is
 * the quantity in the charges of that day. At most 1000 lots, oldest first, in one query.
 */
export async function findCountedLots(
  db: Db,
  { contractId, on, category }: { contractId: string; on: Day; category?: string | undefined },
): Promise<readonly CountedLot[]> {
  const { sql, bindings } = chargeableChanges({ months: [{ contractId, month: monthOf(on) }] }, 'lot by lot');
  return rows<CountedLot>(
    db,
    `with ${sql}
     select lots.id as "lotId", categories.code as category, sum(changes.quantity)::integer as quantity,
            lots.delivered_on as "deliveredOn", lots.plate, lots.brand, lots.model, lots.size
     from changes
     join lots on lots.id = changes.lot_id
     join categories on categories.id = changes.category_id
     where changes.counts_from <= :on and (:category::text is null or categories.code = :category)
     group by lots.id, categories.code
     having sum(changes.quantity) <> 0
     order by lots.delivered_on, lots.plate nulls last, lots.id
     limit 1000`,
    { ...bindings, on, category: category ?? null },
  );
}
