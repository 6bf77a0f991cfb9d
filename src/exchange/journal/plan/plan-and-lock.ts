import { isDeepStrictEqual } from 'node:util';
import { lockContracts } from '../../../clients/contracts/contract-lock.ts';
import type { Locker } from '../../../shared/locks/lock-note.ts';
import type { Deps } from '../../../shared/command.ts';
import type { Tx } from '../../../shared/db.ts';
import { newId } from '../../../shared/ids.ts';
import { lockSlots } from '../../../storage/movements/lock-slots.ts';
import { contractsOf } from '../check/movement-fact.ts';
import type { Found } from '../read/journal.ts';
import type { DecidedRows } from '../suspects/decide-rows.ts';
import type { RecordedFact } from '../suspects/recorded-fact.ts';
import type { Resemblance } from '../suspects/look.ts';
import { planMovements } from './plan-movements.ts';
import type { PlannedMovement } from './planned-movement.ts';
import { readSituation, slotsOf } from './situation-read.ts';
import type { NewRows, Situation } from './situation-read.ts';
import type { UndoneMovement } from './undone-movement.ts';
import { withUndone } from './with-undone.ts';

/** What an import writes. */
export interface Plan {
  readonly decided: DecidedRows;
  readonly twins: readonly Resemblance[];
  readonly withoutRow: readonly RecordedFact[];
  /** Recorded movements to be reversed, before the planned ones are written. */
  readonly undone: readonly UndoneMovement[];
  readonly planned: readonly PlannedMovement[];
}

/**
 * Plans the new rows on top of what the database holds. Contracts and slots are locked only when everything is found right
 * and answered, and something is about to be written; if what is recorded has changed while the rows were planned, they are
 * decided and planned again. Nothing is planned while a row raises a question.
 *
 * @throws DomainError as lockContracts and lockSlots do
 */
export async function planAndLock(
  tx: Tx,
  deps: Deps,
  by: Locker,
  rows: NewRows,
  found: Found,
): Promise<Plan> {
  const situation = await readSituation(tx, rows);
  const plan = planSituation(situation, rows, found);
  if (found.problems.total > 0 || plan.decided.suspects.length > 0) return plan;
  const { toPlan, stock, undone } = situation;
  if (toPlan.length === 0) return plan;
  const lines = undone.flatMap((movement) => movement.lines);
  const contractIds = new Set([...contractsOf(toPlan), ...lines.map(({ contractId }) => contractId)]);
  await lockContracts(tx, deps, by, [...contractIds]);
  await lockSlots(tx, deps, by, slotsOf([...toPlan, ...stock.lots, ...lines]));
  const locked = await readSituation(tx, rows);
  return isDeepStrictEqual(locked, situation) ? plan : planSituation(locked, rows, found);
}

function planSituation(
  { decided, twins, withoutRow, undone, toPlan, stock }: Situation,
  { unknowns }: NewRows,
  found: Found,
): Plan {
  if (decided.suspects.length > 0) return { decided, twins, withoutRow, undone: [], planned: [] };
  const planned = planMovements(toPlan, stock, unknowns, found, newId);
  return { decided, twins, withoutRow, ...withUndone(planned, undone, newId) };
}
