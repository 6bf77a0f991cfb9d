import assert from 'node:assert/strict';
import type { Command, Deps } from '../../shared/command.ts';
import { carryOut } from '../../shared/command.ts';
import { brokenConstraint } from '../../shared/db.ts';
import { DomainError } from '../../shared/errors.ts';
import type { HttpErrorCode } from '../../http/endpoint.ts';
import { newId } from '../../shared/ids.ts';
import { lockContracts } from '../../clients/contracts/contract-lock.ts';
import { lockSlots } from './lock-slots.ts';
import { findMovementToReverse } from './movement-place-read.ts';
import type { MovementErrorCode, RecordedMovement } from './movement.ts';
import { insertReversal } from './movement-store.ts';
import type { PickupErrorCode } from './pickup.ts';
import { findLotInWords, findReversalShortage } from './shortage-read.ts';

interface Reversal {
  readonly movementId: string;
  readonly reason: string;
  readonly id?: string | undefined;
}

/**
 * Undoes a movement by a reversal on the same day; together they count as if neither had happened (rule R1). The reversal
 * of a pickup always passes, even into a full slot: the tires never left. That a movement is reversed once is kept
 * by the database (alreadyReversed).
 *
 * @throws DomainError notFound; contractBusy; slotBusy; reversalNotReversible; stockShort when tires of the delivery were picked up
 */
export async function reverseMovement(
  deps: Deps,
  command: Command,
  input: Reversal,
): Promise<RecordedMovement & { readonly reversesId: string }> {
  const { movementId, reason } = input;
  try {
    return await carryOut(deps, command, { action: 'movement.reverse', details: input }, async (tx) => {
      const reversed = await findMovementToReverse(tx, movementId);
      if (!reversed) throw new DomainError<HttpErrorCode>('notFound', { movementId });
      if (reversed.kind === 'reversal') {
        throw new DomainError<MovementErrorCode>('reversalNotReversible', { movementId });
      }
      const by = { purpose: 'reversal', actorId: command.actor.id } as const;
      await lockContracts(tx, deps, by, [reversed.contractId]);
      await lockSlots(tx, deps, by, reversed.slotIds);
      const id = input.id ?? newId();
      const written = await insertReversal(tx, {
        id,
        reversesId: movementId,
        reason,
        recordedAt: deps.clock.now(),
        recordedBy: command.actor.id,
      });
      const number = written[0]?.number;
      assert(number !== undefined, 'a movement has lines');
      return {
        id,
        number,
        occurredOn: reversed.occurredOn,
        reversesId: movementId,
        lines: written.map(({ lotId, category, slot, quantity }) => ({ lotId, category, slot, quantity })),
      };
    });
  } catch (error) {
    throw await withShortage(deps, movementId, error);
  }
}

async function withShortage({ db }: Deps, movementId: string, error: unknown): Promise<unknown> {
  if (brokenConstraint(error) !== 'stock_not_negative') return error;
  const shortage = await findReversalShortage(db, movementId);
  const lot = shortage && (await findLotInWords(db, shortage.lotId));
  return new DomainError<PickupErrorCode>('stockShort', { ...shortage, lot });
}
