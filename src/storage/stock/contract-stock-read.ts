import type { Db } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';
import { stockNow } from './stock-now-sql.ts';

/** What lies under a contract now, of one category. */
export interface ContractStock {
  readonly category: string;
  readonly name: string;
  readonly quantity: number;
  /** Places of capacity that it takes. */
  readonly places: number;
}

/**
 * The stock of a contract by category, at the close of today at the warehouse of each slot; empty when nothing lies
 * there, or when there is no such contract.
 */
export function listContractStock(
  db: Db,
  asked: { readonly contractId: string; readonly now: Date },
): Promise<readonly ContractStock[]> {
  return rows<ContractStock>(
    db,
    `select categories.code as category, categories.name, sum(stock.quantity)::integer as quantity,
       sum(stock.quantity::bigint * categories.places)::float8 as places
     from ${stockNow} stock
     join categories on categories.id = stock.category_id
     where stock.contract_id = :contractId
     group by categories.code, categories.name
     order by categories.code`,
    asked,
  );
}
