import type { Day } from '../../shared/dates.ts';
import type { Db } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';

/** What lies under a contract at the close of a day, of one category. */
export interface ContractStock {
  readonly category: string;
  readonly name: string;
  readonly quantity: number;
  /** Places of capacity that it takes. */
  readonly places: number;
}

/** The stock of a contract by category; empty when nothing lies there, or when there is no such contract. */
export function listContractStock(
  db: Db,
  asked: { readonly contractId: string; readonly on: Day },
): Promise<readonly ContractStock[]> {
  return rows<ContractStock>(
    db,
    `select categories.code as category, categories.name, sum(movement_lines.quantity)::integer as quantity,
       sum(movement_lines.quantity * categories.places)::float8 as places
     from movement_lines
     join categories on categories.id = movement_lines.category_id
     where movement_lines.contract_id = :contractId and movement_lines.occurred_on <= :on::date
     group by categories.code, categories.name
     having sum(movement_lines.quantity) > 0
     order by categories.code`,
    asked,
  );
}
