import { contractNumberContains } from '../../clients/contracts/contract-number-sql.ts';
import { contains, containsCode, patternOf } from '../../shared/search-sql.ts';
import type { Day } from '../../shared/dates.ts';
import type { Db } from '../../shared/db.ts';
import type { Page, PageQuery } from '../../shared/page.ts';
import { listOrder } from '../../shared/page.ts';
import { readPage } from '../../shared/read-page.ts';
import type { KnownOfLot } from '../lots/lot-fields.ts';
import { lotSelection } from '../lots/lot-sql.ts';
import { remaining } from './remaining-sql.ts';

/** What lies of a lot in a slot. */
export interface StockItem extends KnownOfLot {
  readonly lotId: string;
  readonly contractId: string;
  readonly contractNumber: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly category: string;
  readonly warehouseId: string;
  readonly warehouseName: string;
  readonly zone: string;
  readonly slot: string;
  readonly quantity: number;
  /** What is left of it today, after all movements recorded so far; `quantity` is that of the asked day. */
  readonly remaining: number;
  readonly deliveredOn: Day;
  /** Days since it was delivered, on the asked day. */
  readonly ageDays: number;
}

export const stockOrder = listOrder({
  by: {
    delivered: { sql: 'lots.delivered_on', type: 'date' },
    quantity: { sql: 'held.quantity', type: 'bigint' },
    category: { sql: 'categories.code', type: 'text' },
    slot: { sql: 'slots.code', type: 'text' },
    zone: { sql: 'slots.zone', type: 'text' },
    plate: { sql: "coalesce(lots.plate, '')", type: 'text' },
    contract: { sql: 'contracts.number', type: 'text' },
    client: { sql: 'clients.name collate "und-x-icu"', type: 'text' },
  },
  ties: [
    { sql: 'held.lot_id', type: 'uuid' },
    { sql: 'held.slot_id', type: 'uuid' },
  ],
  first: 'delivered',
});

interface StockFilter extends PageQuery<keyof typeof stockOrder.by> {
  readonly contractId?: string | undefined;
  readonly clientId?: string | undefined;
  readonly warehouseId?: string | undefined;
  readonly on: Day;
  readonly category?: string | undefined;
  readonly slot?: string | undefined;
  /** A part of the plate as containsCode reads it. */
  readonly plate?: string | undefined;
  /** A part of the plate, of the client's name or ИНН, or of the contract's number. */
  readonly q?: string | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** What lies there at the close of the day, and what is left of it today. */
const held = `
  select stock.lot_id, stock.slot_id, stock.quantity, ${remaining} as remaining
  from stock_on(:on::date) stock
  where :contractId::uuid is null or stock.contract_id = :contractId::uuid`;

/** Closing stock of a day, oldest first or in another order. What was reversed counts as if it had never happened. */
export async function listStock(db: Db, filter: StockFilter): Promise<Page<StockItem>> {
  const { on } = filter;
  return readPage(db, stockOrder, filter, {
    sql: ({ key, after, end }) => `
     with held as (${held})
     select lots.id as "lotId", lots.contract_id as "contractId", contracts.number as "contractNumber",
       clients.id as "clientId", clients.name as "clientName", categories.code as category,
       slots.warehouse_id as "warehouseId", warehouses.name as "warehouseName", slots.zone, slots.code as slot, held.quantity,
       held.remaining, lots.delivered_on as "deliveredOn", :on::date - lots.delivered_on as "ageDays",
       ${lotSelection},
       ${key}
     from held
     join lots on lots.id = held.lot_id
     join slots on slots.id = held.slot_id
     join categories on categories.id = lots.category_id
     join warehouses on warehouses.id = slots.warehouse_id
     join contracts on contracts.id = lots.contract_id
     join clients on clients.id = contracts.client_id
     where (:contractId::uuid is null or lots.contract_id = :contractId::uuid)
       and (:warehouseId::uuid is null or slots.warehouse_id = :warehouseId::uuid)
       and (:category::text is null or categories.code = :category::text)
       and (:slot::text is null or slots.code = :slot::text)
       and (:clientId::uuid is null or contracts.client_id = :clientId::uuid)
       and (:plate::text is null or ${containsCode('lots.plate', ':plate')})
       and (:pattern::text is null or ${containsCode('lots.plate')}
         or ${contains('clients.name')} or clients.inn like :pattern
         or ${contractNumberContains('lots.contract_id')})
       and ${after}
     ${end}`,
    bindings: {
      on,
      contractId: filter.contractId ?? null,
      warehouseId: filter.warehouseId ?? null,
      category: filter.category ?? null,
      slot: filter.slot ?? null,
      clientId: filter.clientId ?? null,
      plate: patternOf(filter.plate),
      pattern: patternOf(filter.q),
    },
  });
}
