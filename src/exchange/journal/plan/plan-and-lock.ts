import { isDeepStrictEqual } from 'node:util';
import { lockContracts } from '../../../clients/contracts/contract-lock.ts';
import type { Locker } from '../../../shared/locks/lock-note.ts';
import type { Deps } from '../../../shared/command.ts';
import type { Day } from '../../../shared/dates.ts';
import type { Tx } from '../../../shared/db.ts';
import { newId } from '../../../shared/ids.ts';
import { lockSlots } from '../../../storage/movements/lock-slots.ts';
import type { Masters } from '../check/masters.ts';
import { contractsOf, isDelivery } from '../check/movement-fact.ts';
import type { MovementFact, UnknownDeliveries } from '../check/movement-fact.ts';
import type { Found } from '../read/journal.ts';
import { planMovements } from './plan-movements.ts';
import type { PlannedMovement } from './planned-movement.ts';
import { findSlots, slotClosings, stockOfContracts } from './stock-before-read.ts';
import type { SlotLimit, StockBefore, StoredLot } from './stock-before.ts';

interface NewRows {
  readonly fresh: readonly MovementFact[];
  readonly unknowns: UnknownDeliveries;
  readonly masters: Masters;
}

/**
 * Plans the new rows on top of what the database holds. Contracts and slots are locked only when everything is found
 * right and is about to be written; if their stock has changed while the rows were planned, they are planned again.
 *
 * @throws DomainError as lockContracts and lockSlots do
 */
export async function planAndLock(
  tx: Tx,
  deps: Deps,
  by: Locker,
  { fresh, unknowns, masters }: NewRows,
  found: Found,
): Promise<readonly PlannedMovement[]> {
  const stock = await readStockBefore(tx, fresh, masters);
  const planned = planMovements(fresh, stock, unknowns, found, newId);
  if (found.problems.total > 0) return planned;
  await lockContracts(tx, deps, by, contractsOf(fresh));
  await lockSlots(tx, deps, by, slotsOf(fresh, await storedLots(tx, fresh)));
  const locked = await readStockBefore(tx, fresh, masters);
  return isDeepStrictEqual(locked, stock) ? planned : planMovements(fresh, locked, unknowns, found, newId);
}

/** What the database holds of everything that the rows may touch. */
async function readStockBefore(
  tx: Tx,
  fresh: readonly MovementFact[],
  masters: Masters,
): Promise<StockBefore> {
  const lots = await storedLots(tx, fresh);
  const slotIds = slotsOf(fresh, lots);
  const slots = [...(await findSlots(tx, slotIds)), ...newSlots(masters)];
  const closings = await slotClosings(tx, slotIds, earliest(fresh.map(({ on }) => on)));
  return { lots, slots, closings };
}

function storedLots(tx: Tx, fresh: readonly MovementFact[]): Promise<readonly StoredLot[]> {
  return stockOfContracts(tx, contractsOf(fresh.filter((fact) => !isDelivery(fact))));
}

function slotsOf(fresh: readonly MovementFact[], lots: readonly StoredLot[]): readonly string[] {
  return [...new Set([...fresh, ...lots].flatMap(({ slotId }) => slotId ?? []))];
}

function earliest(days: readonly Day[]): Day | undefined {
  return days.reduce<Day | undefined>(
    (first, day) => (first === undefined || day < first ? day : first),
    undefined,
  );
}

function newSlots(masters: Masters): SlotLimit[] {
  return masters.Ячейки.added.map(({ id, values }) => ({
    slotId: id,
    slot: values.slot ?? '',
    capacity: values.capacity ?? Number.POSITIVE_INFINITY,
  }));
}
