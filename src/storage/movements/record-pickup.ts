import type { Command, Deps } from '../../shared/command.ts';
import { carryOut } from '../../shared/command.ts';
import type { Day } from '../../shared/dates.ts';
import type { Tx } from '../../shared/db.ts';
import { DomainError } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import { lockMovementPlace } from './lock-movement-place.ts';
import { lockSlots } from './lock-slots.ts';
import type { RecordedMovement } from './movement.ts';
import { insertMovementOfLots } from './movement-store.ts';
import type { PickedLine, PickupErrorCode, PickupRequest } from './pickup.ts';
import { pickupLines } from './pickup.ts';
import { findStockForPickup } from './pickup-stock-read.ts';
import { findFirstShortDay, findLotInWords } from './shortage-read.ts';

export interface Pickup {
  readonly id?: string | undefined;
  readonly contractId: string;
  readonly warehouseId: string;
  readonly occurredOn: Day;
  readonly lines: readonly PickupRequest[];
}

/**
 * Records tires that were given back, out of the named lots or first in, first out of a category.
 *
 * @throws DomainError as lockMovementPlace, pickupLines and lockSlots do; `on` of stockShort is the first day on which stock would
 *   be below zero (rule R2)
 */
export async function recordPickup(deps: Deps, command: Command, input: Pickup): Promise<RecordedMovement> {
  return carryOut(deps, command, { action: 'pickup.record', details: input }, async (tx) => {
    const by = { purpose: 'pickup', actorId: command.actor.id } as const;
    await lockMovementPlace(tx, deps, by, input, input.lines);
    const { contractId, warehouseId, occurredOn } = input;
    const picked = await chooseLots(tx, input);
    await lockSlots(
      tx,
      deps,
      by,
      picked.map(({ slotId }) => slotId),
    );
    const id = input.id ?? newId();
    const number = await insertMovementOfLots(
      tx,
      {
        id,
        kind: 'pickup',
        contractId,
        warehouseId,
        occurredOn,
        recordedAt: deps.clock.now(),
        recordedBy: command.actor.id,
      },
      picked.map(({ lotId, slotId, quantity }) => ({ lotId, slotId, change: -quantity })),
    );
    const lines = picked.map(({ lotId, category, slot, quantity }) => ({ lotId, category, slot, quantity }));
    return { id, number, occurredOn, lines };
  });
}

async function chooseLots(tx: Tx, input: Pickup): Promise<PickedLine[]> {
  const { contractId, warehouseId, occurredOn, lines } = input;
  const categories = lines.map(({ category }) => category).filter((code) => code !== undefined);
  const lotIds = lines.map(({ lotId }) => lotId).filter((id) => id !== undefined);
  const stock = await findStockForPickup(tx, { contractId, warehouseId, occurredOn, categories, lotIds });
  try {
    return pickupLines(stock, lines, occurredOn);
  } catch (error) {
    throw await withFirstShortDay(tx, input, error);
  }
}

/** What is left today says that there is not enough; the history says from which day on. */
async function withFirstShortDay(tx: Tx, input: Pickup, error: unknown): Promise<unknown> {
  if (!(error instanceof DomainError) || error.code !== 'stockShort') return error;
  const { line, asked, lotId } = error.details as { line: number; asked: number; lotId: string | null };
  const request = input.lines[line - 1];
  if (request === undefined) return error;
  const on = await findFirstShortDay(tx, { ...input, ...request, quantity: asked });
  const lot = lotId === null ? undefined : await findLotInWords(tx, lotId);
  return new DomainError<PickupErrorCode>('stockShort', {
    ...error.details,
    on: on ?? input.occurredOn,
    lot,
  });
}
