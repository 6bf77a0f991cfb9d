import type { Day } from '../shared/dates.ts';
import type { Db } from '../shared/db.ts';
import { rows } from '../shared/db.ts';
import type { Page } from '../shared/page.ts';
import { decodeCursor, page } from '../shared/page.ts';
import type { Season } from './movement.ts';

/** What lies of a lot in a slot. */
export interface StockItem {
  readonly lotId: string;
  readonly contractId: string;
  readonly category: string;
  readonly warehouseId: string;
  readonly zone: string;
  readonly slot: string;
  readonly quantity: number;
  readonly deliveredOn: Day;
  readonly plate: string | null;
  readonly brand: string | null;
  readonly model: string | null;
  readonly size: string | null;
  readonly season: Season | null;
  readonly onRims: boolean | null;
  readonly dot: string | null;
  readonly treadMm: number | null;
  readonly note: string | null;
}

interface StockFilter {
  readonly contractId?: string | undefined;
  readonly warehouseId?: string | undefined;
  /** Closing stock of that day; without it, what lies there after all movements recorded so far. */
  readonly on?: Day | undefined;
  readonly category?: string | undefined;
  readonly slot?: string | undefined;
  /** A part of the plate, in either case. */
  readonly plate?: string | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

const heldNow = `select lot_id, slot_id, quantity from stock where quantity > 0`;

const heldOn = `select lot_id, slot_id, sum(quantity)::integer as quantity from movement_lines
  where occurred_on <= :on::date and (:contractId::uuid is null or contract_id = :contractId::uuid)
  group by lot_id, slot_id having sum(quantity) <> 0`;

/** Stock, oldest first: the sum of movements, so that what was reversed counts as if it had never happened. */
export async function listStock(db: Db, filter: StockFilter): Promise<Page<StockItem>> {
  const { limit, on } = filter;
  const after = decodeCursor(filter.cursor, 4) ?? [];
  const found = await rows<StockItem>(
    db,
    `with held as (${on === undefined ? heldNow : heldOn})
     select lots.id as "lotId", lots.contract_id as "contractId", categories.code as category,
       slots.warehouse_id as "warehouseId", slots.zone, slots.code as slot, held.quantity,
       lots.delivered_on as "deliveredOn", lots.plate, lots.brand, lots.model, lots.size, lots.season,
       lots.on_rims as "onRims", lots.dot, lots.tread_mm::float8 as "treadMm", lots.note
     from held
     join lots on lots.id = held.lot_id
     join slots on slots.id = held.slot_id
     join categories on categories.id = lots.category_id
     where (:contractId::uuid is null or lots.contract_id = :contractId::uuid)
       and (:warehouseId::uuid is null or slots.warehouse_id = :warehouseId::uuid)
       and (:category::text is null or categories.code = :category::text)
       and (:slot::text is null or slots.code = :slot::text)
       and (:plate::text is null or position(lower(:plate::text) in lower(lots.plate)) > 0)
       and (:afterDay::text is null or (lots.delivered_on::text, lots.id::text, slots.warehouse_id::text, slots.code)
         > (:afterDay::text, :afterLot::text, :afterWarehouse::text, :afterSlot::text))
     order by lots.delivered_on::text, lots.id::text, slots.warehouse_id::text, slots.code
     limit :limit`,
    {
      on: on ?? null,
      contractId: filter.contractId ?? null,
      warehouseId: filter.warehouseId ?? null,
      category: filter.category ?? null,
      slot: filter.slot ?? null,
      plate: filter.plate ?? null,
      afterDay: after[0] ?? null,
      afterLot: after[1] ?? null,
      afterWarehouse: after[2] ?? null,
      afterSlot: after[3] ?? null,
      limit: limit + 1,
    },
  );
  return page(
    found,
    limit,
    (item) => item,
    ({ deliveredOn, lotId, warehouseId, slot }) => [deliveredOn, lotId, warehouseId, slot],
  );
}
