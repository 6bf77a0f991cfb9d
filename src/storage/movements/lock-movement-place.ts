import type { CategoryErrorCode } from '../../pricing/categories/category.ts';
import { today } from '../../shared/clock.ts';
import type { Deps } from '../../shared/command.ts';
import type { Day } from '../../shared/dates.ts';
import type { Tx } from '../../shared/db.ts';
import { DomainError } from '../../shared/errors.ts';
import { lockContracts } from '../../clients/contracts/contract-lock.ts';
import { resemblanceOf } from '../../shared/look-alikes/look-alike-read.ts';
import type { Locker } from '../../shared/locks/lock-note.ts';
import { findMovementPlace } from './movement-place-read.ts';
import type { MovementErrorCode } from './movement.ts';
import { checkContractStarted, checkNotInFuture } from './movement.ts';
import type { SlotErrorCode } from '../../warehouses/slots/slot.ts';
import type { WarehouseErrorCode } from '../../warehouses/warehouses/warehouse.ts';

/** What a movement names by code, by its ids. */
export interface MovementPlace {
  categoryId(code: string): string;
  slotId(code: string): string;
}

/**
 * Locks the contract of a movement until the transaction ends, and checks that everything the movement names is there.
 *
 * @throws DomainError contractUnknown, contractBusy, warehouseUnknown, categoryUnknown `{ category, resembles? }`,
 *   slotUnknown `{ slot, resembles? }` (rule R25), movementBeforeContract (rule R4), inTheFuture (rule R1)
 */
export async function lockMovementPlace(
  tx: Tx,
  deps: Deps,
  by: Locker,
  asked: { readonly contractId: string; readonly warehouseId: string; readonly occurredOn: Day },
  lines: readonly { readonly category?: string | undefined; readonly slot?: string | undefined }[],
): Promise<MovementPlace> {
  const { contractId, warehouseId, occurredOn } = asked;
  const slots = namesOf(lines.map(({ slot }) => slot));
  const categories = namesOf(lines.map(({ category }) => category));
  await lockContracts(tx, deps, by, [contractId]);
  const place = await findMovementPlace(tx, { contractId, warehouseId, slots, categories });
  if (!place) throw new DomainError<MovementErrorCode>('contractUnknown', { contractId });
  if (place.timeZone === null) throw new DomainError<WarehouseErrorCode>('warehouseUnknown', { warehouseId });
  checkContractStarted(occurredOn, place.startsOn);
  checkNotInFuture(occurredOn, today(deps.clock, place.timeZone));
  const category = categories.find((code) => !place.categoryIds.has(code));
  if (category !== undefined) {
    const resemblance = await resemblanceOf(tx, 'category', { code: category });
    throw new DomainError<CategoryErrorCode>('categoryUnknown', { category, ...resemblance });
  }
  const slot = slots.find((code) => !place.slotIds.has(code));
  if (slot !== undefined) {
    const resemblance = await resemblanceOf(tx, 'slot', { code: slot, warehouseId });
    throw new DomainError<SlotErrorCode>('slotUnknown', { slot, ...resemblance });
  }
  return {
    categoryId: (code) => idOf(place.categoryIds, code),
    slotId: (code) => idOf(place.slotIds, code),
  };
}

function namesOf(codes: readonly (string | undefined)[]): string[] {
  return [...new Set(codes.filter((code) => code !== undefined))];
}

function idOf(ids: ReadonlyMap<string, string>, code: string): string {
  const id = ids.get(code);
  if (id === undefined) throw new Error(`${code} was not asked for`);
  return id;
}
