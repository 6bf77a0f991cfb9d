import type { Day } from '../../shared/dates.ts';
import type { Tx } from '../../shared/db.ts';
import { firstRow } from '../../shared/db.ts';
import type { MovementKind } from './movement-kinds.ts';

/** The contract of a movement, with the ids of what the movement names by code. */
interface MovementPlaceRow {
  readonly startsOn: Day;
  /** Of the warehouse; null when there is no such warehouse. */
  readonly timeZone: string | null;
  readonly slotIds: ReadonlyMap<string, string>;
  readonly categoryIds: ReadonlyMap<string, string>;
}

/** Looks up everything that a movement names; undefined when there is no such contract. */
export async function findMovementPlace(
  tx: Tx,
  asked: {
    readonly contractId: string;
    readonly warehouseId: string;
    readonly slots: readonly string[];
    readonly categories: readonly string[];
  },
): Promise<MovementPlaceRow | undefined> {
  const found = await firstRow<{
    startsOn: Day;
    timeZone: string | null;
    slotIds: Record<string, string>;
    categoryIds: Record<string, string>;
  }>(
    tx,
    `select starts_on as "startsOn",
       (select time_zone from warehouses where id = :warehouseId) as "timeZone",
       coalesce((select jsonb_object_agg(code, id) from slots
                 where warehouse_id = :warehouseId and code = any(:slots::text[])), '{}') as "slotIds",
       coalesce((select jsonb_object_agg(code, id) from categories
                 where code = any(:categories::text[])), '{}') as "categoryIds"
     from contracts where id = :contractId`,
    { ...asked },
  );
  return (
    found && {
      ...found,
      slotIds: new Map(Object.entries(found.slotIds)),
      categoryIds: new Map(Object.entries(found.categoryIds)),
    }
  );
}

/** What a reversal has to know of the movement that it undoes; none of it ever changes. */
export async function findMovementToReverse(
  tx: Tx,
  movementId: string,
): Promise<
  { contractId: string; kind: MovementKind; occurredOn: Day; slotIds: readonly string[] } | undefined
> {
  return firstRow(
    tx,
    `select contract_id as "contractId", kind, occurred_on as "occurredOn",
       array(select slot_id from movement_lines where movement_id = movements.id) as "slotIds"
     from movements where id = :movementId`,
    { movementId },
  );
}
