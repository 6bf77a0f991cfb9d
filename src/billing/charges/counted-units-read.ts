import type { Day } from '../../shared/dates.ts';
import type { Db } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';

/** Units of one lot that counted on a day. */
interface CountedUnits {
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
 * Which tires a contract is charged for on a day, lot by lot, by the contract's own count of days (R3): their sum is
 * the quantity in the charges of that day. At most 1000 lots, oldest first, in one query.
 */
export async function findCountedUnits(
  db: Db,
  { contractId, on, category }: { contractId: string; on: Day; category?: string | undefined },
): Promise<readonly CountedUnits[]> {
  return rows<CountedUnits>(
    db,
    `select lots.id as "lotId", categories.code as category, sum(lines.quantity)::integer as quantity,
            lots.delivered_on as "deliveredOn", lots.plate, lots.brand, lots.model, lots.size
     from movement_lines lines
     join contracts on contracts.id = lines.contract_id
     join lots on lots.id = lines.lot_id
     join categories on categories.id = lots.category_id
     where lines.contract_id = :contractId and (:category::text is null or categories.code = :category)
       and lines.occurred_on + case
             when contracts.day_count = 'departure' then 1
             when contracts.day_count = 'both' and lines.direction = 'out' then 1
             else 0
           end <= :on
     group by lots.id, categories.code
     having sum(lines.quantity) <> 0
     order by lots.delivered_on, lots.plate nulls last, lots.id
     limit 1000`,
    { contractId, on, category: category ?? null },
  );
}
