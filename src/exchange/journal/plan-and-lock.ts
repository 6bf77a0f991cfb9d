import { isDeepStrictEqual } from 'node:util';
import { lockContracts } from '../../clients/contracts/contract-lock.ts';
import type { Locker } from '../../clients/contracts/lock-note.ts';
import type { Deps } from '../../shared/command.ts';
import type { Day } from '../../shared/dates.ts';
import type { Tx } from '../../shared/db.ts';
import { newId } from '../../shared/ids.ts';
import type { Masters } from './check/check-masters.ts';
import type { MovementFact, Unknowns } from './check/resolve-movements.ts';
import type { StoredLot } from './plan/lot-shelves.ts';
import { planMovements } from './plan/plan-movements.ts';
import type { Yard } from './plan/plan-movements.ts';
import type { PlannedMovement } from './plan/planned-movement.ts';
import type { Found, Journal } from './read/read-journal.ts';
import { findSlots, lockSlots, slotClosings, stockOfContracts } from './write/import-store.ts';

interface NewRows {
  readonly journal: Journal;
  readonly fresh: readonly MovementFact[];
  readonly unknowns: Unknowns;
  readonly masters: Masters;
}

/**
 * Plays the new rows on top of what the database holds. Contracts and slots are locked only when everything is found
 * right and is about to be written: whoever has changed them while the rows were played makes them be played again.
 */
export async function planAndLock(
  tx: Tx,
  deps: Deps,
  by: Locker,
  { journal, fresh, unknowns, masters }: NewRows,
  found: Found,
): Promise<readonly PlannedMovement[]> {
  const yard = await readYard(tx, fresh, masters);
  const planned = planMovements(journal, fresh, yard, unknowns, found, newId);
  if (found.problems.total > 0) return planned;
  await lockContracts(tx, deps, by, contractsOf(fresh));
  await lockSlots(tx, slotsOf(fresh, await stockOf(tx, fresh)));
  const locked = await readYard(tx, fresh, masters);
  return isDeepStrictEqual(locked, yard)
    ? planned
    : planMovements(journal, fresh, locked, unknowns, found, newId);
}

/** What the database holds of everything that the rows may touch. */
async function readYard(tx: Tx, fresh: readonly MovementFact[], masters: Masters): Promise<Yard> {
  const stock = await stockOf(tx, fresh);
  const slotIds = slotsOf(fresh, stock);
  const slots = [...(await findSlots(tx, slotIds)), ...newSlots(masters)];
  const closings = await slotClosings(tx, slotIds, earliest(fresh.map(({ on }) => on)));
  return { stock, slots, closings };
}

export function contractsOf(facts: readonly MovementFact[]): readonly string[] {
  return [...new Set(facts.map(({ contractId }) => contractId))];
}

function earliest(days: readonly Day[]): Day | undefined {
  return days.reduce<Day | undefined>(
    (first, day) => (first === undefined || day < first ? day : first),
    undefined,
  );
}

function stockOf(tx: Tx, fresh: readonly MovementFact[]): Promise<readonly StoredLot[]> {
  return stockOfContracts(tx, contractsOf(fresh.filter(({ sheet }) => sheet === 'Расход')));
}

function slotsOf(fresh: readonly MovementFact[], stock: readonly StoredLot[]): readonly string[] {
  return [...new Set([...fresh, ...stock].flatMap(({ slotId }) => slotId ?? []))];
}

function newSlots(masters: Masters) {
  return masters.Ячейки.added.map(({ id, values }) => ({
    slotId: id,
    slot: values.slot ?? '',
    capacity: values.capacity ?? Number.POSITIVE_INFINITY,
  }));
}
