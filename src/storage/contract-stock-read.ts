import type { Db } from '../shared/db.ts';
import { rows } from '../shared/db.ts';

/** What lies under a contract now, of one category. */
export interface ContractStock {
  readonly category: string;
  readonly name: string;
  readonly quantity: number;
  /** Places of capacity that it takes. */
  readonly places: number;
}

/** The stock of a contract by category; empty when nothing lies there, or when there is no such contract. */
export function listContractStock(db: Db, contractId: string): Promise<readonly ContractStock[]> {
  return rows<ContractStock>(
    db,
    `select categories.code as category, categories.name, sum(stock.quantity)::integer as quantity,
       sum(stock.quantity * categories.places)::float8 as places
     from stock
     join lots on lots.id = stock.lot_id
     join categories on categories.id = lots.category_id
     where lots.contract_id = :contractId and stock.quantity > 0
     group by categories.code, categories.name
     order by categories.code`,
    { contractId },
  );
}
