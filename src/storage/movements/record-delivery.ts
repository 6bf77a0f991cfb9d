import type { Command, Deps } from '../../shared/command.ts';
import { carryOut } from '../../shared/command.ts';
import type { Day } from '../../shared/dates.ts';
import { brokenConstraint } from '../../shared/db.ts';
import { DomainError } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import type { LotDescription } from '../lots/lot-fields.ts';
import { lockMovementPlace } from './lock-movement-place.ts';
import { lockSlots } from './lock-slots.ts';
import type { RecordedMovement } from './movement.ts';
import { insertDelivery } from './movement-store.ts';
import { findOverfilledSlots } from '../../warehouses/slots/overfilled-slots-read.ts';
import type { SlotErrorCode } from '../../warehouses/slots/slot.ts';

interface DeliveryLine extends LotDescription {
  readonly category: string;
  /** Units, positive. */
  readonly quantity: number;
  /** The code of a slot of the warehouse. */
  readonly slot: string;
}

export interface Delivery {
  readonly id?: string | undefined;
  readonly contractId: string;
  readonly warehouseId: string;
  readonly occurredOn: Day;
  readonly lines: readonly DeliveryLine[];
  /** Why a slot may hold more than its capacity (rule R13). */
  readonly overfillReason?: string | undefined;
}

/**
 * Records tires that arrived: one lot a line. They must fit at the close of every day from their own on, together
 * with everything that is recorded for those days.
 *
 * @throws DomainError as lockMovementPlace and lockSlots do; slotOverfilled `{ slots: [{ slot, capacity, on, free, places, nearest }] }`
 *   when places are short and no reason is given (rule R13); `on` is the first such day
 */
export async function recordDelivery(
  deps: Deps,
  command: Command,
  input: Delivery,
): Promise<RecordedMovement> {
  try {
    return await carryOut(deps, command, { action: 'delivery.record', details: input }, async (tx) => {
      const by = { purpose: 'delivery', actorId: command.actor.id } as const;
      const place = await lockMovementPlace(tx, deps, by, input, input.lines);
      const { contractId, warehouseId, occurredOn } = input;
      const id = input.id ?? newId();
      const lots = input.lines.map((line) => ({
        ...line,
        lotId: newId(),
        categoryId: place.categoryId(line.category),
        slotId: place.slotId(line.slot),
      }));
      await lockSlots(
        tx,
        deps,
        by,
        lots.map(({ slotId }) => slotId),
      );
      const number = await insertDelivery(
        tx,
        {
          id,
          contractId,
          warehouseId,
          occurredOn,
          overfillReason: input.overfillReason ?? null,
          recordedAt: deps.clock.now(),
          recordedBy: command.actor.id,
        },
        lots,
      );
      const lines = lots.map(({ lotId, category, slot, quantity }) => ({ lotId, category, slot, quantity }));
      return { id, number, occurredOn, lines };
    });
  } catch (error) {
    throw await withFreePlaces(deps, input, error);
  }
}

/** The database refuses an overfilled slot (whatever the timing); people also need to know where there is room. */
async function withFreePlaces({ db }: Deps, input: Delivery, error: unknown): Promise<unknown> {
  if (brokenConstraint(error) !== 'slots_not_overfilled') return error;
  const slots = await findOverfilledSlots(db, input);
  return new DomainError<SlotErrorCode>('slotOverfilled', { slots });
}
