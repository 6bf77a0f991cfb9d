import { addDays } from '../../shared/dates.ts';
import type { Day } from '../../shared/dates.ts';
import type { Db } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';
import type { MovementState } from './movement-read.ts';
import { listMovements } from './movement-read.ts';

/** What came and what went in some days: units, and the movements themselves. */
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

const expectedDays = 7;
const shownMovements = 100;

/**
 * A day at the gate: what came and went on it, and what is recorded ahead for the next seven days, the soonest first.
 * What was reversed is not counted (R1), and of what is expected not shown either.
 */
export async function readMovementDay(
  db: Db,
  { on, warehouseId }: { readonly on: Day; readonly warehouseId?: string | undefined },
): Promise<{ readonly day: Flow; readonly expected: Flow }> {
  const [day, expected] = await Promise.all([
    readFlow(db, { from: on, to: on, warehouseId, sort: '-date', standing: false }),
    readFlow(db, {
      from: addDays(on, 1),
      to: addDays(on, expectedDays),
      warehouseId,
      sort: 'date',
      standing: true,
    }),
  ]);
  return { day, expected };
}

async function readFlow(
  db: Db,
  asked: {
    readonly from: Day;
    readonly to: Day;
    readonly warehouseId: string | undefined;
    readonly sort: 'date' | '-date';
    readonly standing: boolean;
  },
): Promise<Flow> {
  const { from, to } = asked;
  const [{ items, nextCursor }, units] = await Promise.all([
    listMovements(db, { ...asked, limit: shownMovements }),
    sumUnits(db, asked),
  ]);
  return { from, to, ...units, movements: items, more: nextCursor !== null };
}

/** A reversal has the direction of what it reverses and the opposite sign: a reversed pair adds nothing. */
async function sumUnits(
  db: Db,
  { from, to, warehouseId }: { from: Day; to: Day; warehouseId: string | undefined },
): Promise<{ arrived: number; left: number }> {
  const [units] = await rows<{ arrived: number; left: number }>(
    db,
    `select coalesce(sum(movement_lines.quantity) filter (where direction = 'in'), 0)::float8 as arrived,
       coalesce(-sum(movement_lines.quantity) filter (where direction = 'out'), 0)::float8 as left
     from movements join movement_lines on movement_lines.movement_id = movements.id
     where movements.occurred_on between :from::date and :to::date
       and (:warehouseId::uuid is null or movements.warehouse_id = :warehouseId::uuid)`,
    { from, to, warehouseId: warehouseId ?? null },
  );
  return units ?? { arrived: 0, left: 0 };
}
