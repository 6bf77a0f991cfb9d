import type { Day } from '../../shared/dates.ts';
import type { Db } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';
import type { MovementState } from './movement-read.ts';
import { listMovements } from './movement-read.ts';

/** What came and what went: units, and the movements themselves. */
interface Flow {
  /** Days, both included. */
  readonly from: Day;
  readonly to: Day;
  readonly arrived: number;
  readonly left: number;
  readonly movements: readonly MovementState[];
  /** There are more movements than are shown. */
  readonly more: boolean;
}

const shownMovements = 100;

/**
 * What came and went on a day. What was reversed is shown with its reversal, but not counted (rule R1).
 */
export async function readMovementDay(
  db: Db,
  { on, warehouseId }: { readonly on: Day; readonly warehouseId?: string | undefined },
): Promise<{ readonly day: Flow }> {
  const [{ items, nextCursor }, units] = await Promise.all([
    listMovements(db, { from: on, to: on, warehouseId, limit: shownMovements }),
    sumUnits(db, { on, warehouseId }),
  ]);
  return { day: { from: on, to: on, ...units, movements: items, more: nextCursor !== null } };
}

/** A reversal has the effect of what it reverses and the opposite sign: a reversed pair adds nothing. */
async function sumUnits(
  db: Db,
  { on, warehouseId }: { readonly on: Day; readonly warehouseId: string | undefined },
): Promise<{ arrived: number; left: number }> {
  const [units] = await rows<{ arrived: number; left: number }>(
    db,
    `select coalesce(sum(movement_lines.quantity) filter (where effect = 'arrival'), 0)::float8 as arrived,
       coalesce(-sum(movement_lines.quantity) filter (where effect = 'departure'), 0)::float8 as left
     from movements join movement_lines on movement_lines.movement_id = movements.id
     where movements.occurred_on = :on
       and (:warehouseId::uuid is null or movements.warehouse_id = :warehouseId::uuid)`,
    { on, warehouseId: warehouseId ?? null },
  );
  return units ?? { arrived: 0, left: 0 };
}
