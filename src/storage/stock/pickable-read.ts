import type { Day } from '../../shared/dates.ts';
import type { Db } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';
import type { StockItem } from './stock-read.ts';
import { remaining } from './remaining-sql.ts';
import { listStock } from './stock-read.ts';

interface HeldUnits {
  /** Units at the close of the day. */
  readonly quantity: number;
  /** Units left today, after all movements recorded so far: what may still be picked up. */
  readonly remaining: number;
}

/** What can be given back of a contract in a warehouse on a day. */
export interface Pickable {
  readonly categories: readonly (HeldUnits & {
    readonly category: string;
    readonly name: string;
    /** Oldest first: the order in which a pickup takes them. */
    readonly lots: readonly StockItem[];
  })[];
  /** Other warehouses that hold something of the contract. */
  readonly elsewhere: readonly (HeldUnits & {
    readonly warehouseId: string;
    readonly warehouseName: string;
  })[];
  /** There are more lots than are given; the sums count all of them. */
  readonly more: boolean;
}

const shownLots = 500;

type SumRow = HeldUnits & {
  readonly category: string;
  readonly name: string;
  readonly warehouseId: string;
  readonly warehouseName: string;
};

interface Asked {
  readonly contractId: string;
  readonly warehouseId: string;
  readonly on: Day;
}

/** The stock of a contract at the close of a day as a pickup sees it: by category, each with its lots. */
export async function readPickable(db: Db, asked: Asked): Promise<Pickable> {
  const [sums, { items, nextCursor }] = await Promise.all([
    sumStock(db, asked),
    listStock(db, { ...asked, limit: shownLots }),
  ]);
  const here = sums.filter(({ warehouseId }) => warehouseId === asked.warehouseId);
  const elsewhere = sums.filter(({ warehouseId }) => warehouseId !== asked.warehouseId);
  return {
    categories: here.map(({ category, name, quantity, remaining }) => ({
      category,
      name,
      quantity,
      remaining,
      lots: items.filter((lot) => lot.category === category),
    })),
    elsewhere: byWarehouse(elsewhere),
    more: nextCursor !== null,
  };
}

function byWarehouse(sums: readonly SumRow[]): Pickable['elsewhere'] {
  const found = new Map<string, Pickable['elsewhere'][number]>();
  for (const { warehouseId, warehouseName, quantity, remaining } of sums) {
    const before = found.get(warehouseId) ?? { quantity: 0, remaining: 0 };
    found.set(warehouseId, {
      warehouseId,
      warehouseName,
      quantity: before.quantity + quantity,
      remaining: before.remaining + remaining,
    });
  }
  return [...found.values()];
}

function sumStock(db: Db, { contractId, on }: Asked): Promise<SumRow[]> {
  return rows<SumRow>(
    db,
    `select categories.code as category, categories.name, warehouses.id as "warehouseId",
       warehouses.name as "warehouseName", sum(stock.quantity)::float8 as quantity,
       sum(${remaining})::float8 as remaining
     from stock_on(:on::date) stock
     join categories on categories.id = stock.category_id
     join slots on slots.id = stock.slot_id
     join warehouses on warehouses.id = slots.warehouse_id
     where stock.contract_id = :contractId
     group by categories.code, categories.name, warehouses.id, warehouses.name, warehouses.code
     order by warehouses.code, categories.code`,
    { contractId, on },
  );
}
