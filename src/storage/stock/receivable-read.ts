import type { Day } from '../../shared/dates.ts';
import type { Db } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';

/** A category that a delivery may be of. */
export interface ReceivableCategory {
  readonly code: string;
  readonly name: string;
  /** The contract's tariff has a price for it on the day of the delivery. */
  readonly priced: boolean;
}

/**
 * Every category, those that the contract's tariff has a price for on that day first, then by code. The others may be
 * received as well, for the truth can always be recorded (rule R22), but a run will ask for their price (rule R15).
 */
export function findReceivable(
  db: Db,
  asked: { readonly contractId: string; readonly on: Day },
): Promise<readonly ReceivableCategory[]> {
  return rows<ReceivableCategory>(
    db,
    `select code, name, exists (
       select from contracts
       join rates on rates.tariff_id = contracts.tariff_id
       where contracts.id = :contractId and rates.category_id = categories.id and rates.valid_from <= :on
     ) as priced
     from categories
     order by priced desc, code`,
    asked,
  );
}
