import type { Day } from '../../shared/dates.ts';
import type { Tx } from '../../shared/db.ts';
import { firstRow } from '../../shared/db.ts';
import type { MovementKind } from './movement.ts';

/** A contract held for a movement, with the ids of what the movement names by code. */
export interface MovementPlace {
  readonly startsOn: Day;
  /** Of the warehouse; null when there is no such warehouse. */
  readonly timeZone: string | null;
  readonly slotIds: ReadonlyMap<string, string>;
  readonly categoryIds: ReadonlyMap<string, string>;
}

/**
 * Locks the contract row and looks up codes on the way. Whoever writes movements takes this lock first and slots
 * after it, by id (in the trigger): writers of one contract stand in line and nobody waits in a circle.
 */
export async function lockContract(
  tx: Tx,
  asked: {
    readonly contractId: string;
    readonly warehouseId: string;
    readonly slots: readonly string[];
    readonly categories: readonly string[];
  },
): Promise<MovementPlace | undefined> {
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
     from contracts where id = :contractId for no key update`,
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

/** Locks the contract of a movement that is to be reversed. */
export async function lockContractOf(
  tx: Tx,
  movementId: string,
): Promise<{ kind: MovementKind; occurredOn: Day } | undefined> {
  return firstRow(
    tx,
    `select movements.kind, movements.occurred_on as "occurredOn"
     from movements join contracts on contracts.id = movements.contract_id
     where movements.id = :movementId for no key update of contracts`,
    { movementId },
  );
}
