import type { Day } from '../../shared/dates.ts';
import type { Tx } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';
import type { StockOfLot } from './pickup.ts';

/**
 * What can be picked up on a day of the asked categories of a contract in a warehouse (rule R2), and of the asked lots
 * even if it is nothing; oldest first, as pickupLines takes it. Lot ids are made in order of recording. Of a lot in a
 * slot that is the least that lies there at the close of the day or of a later one, nothing if it came later. Call
 * under the contract's lock.
 */
export async function findStockForPickup(
  tx: Tx,
  asked: {
    readonly contractId: string;
    readonly warehouseId: string;
    readonly occurredOn: Day;
    readonly categories: readonly string[];
    readonly lotIds: readonly string[];
  },
): Promise<StockOfLot[]> {
  return rows<StockOfLot>(
    tx,
    `select lots.id as "lotId", slots.id as "slotId", slots.code as slot, categories.code as category,
       least_from.quantity
     from lots
     join (
       select lot_id, slot_id,
         case when min(since) <= :occurredOn::date then min(quantity) else 0 end as quantity
       from stock
       where contract_id = :contractId and until > :occurredOn::date
       group by lot_id, slot_id
     ) least_from on least_from.lot_id = lots.id
     join slots on slots.id = least_from.slot_id
     join categories on categories.id = lots.category_id
     where slots.warehouse_id = :warehouseId
       and ((least_from.quantity > 0 and categories.code = any(:categories::text[]))
            or lots.id = any(:lotIds::uuid[]))
     order by lots.delivered_on, lots.id, slots.code`,
    { ...asked },
  );
}
