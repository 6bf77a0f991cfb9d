import type { CategoryErrorCode } from '../../pricing/categories/category.ts';
import { today } from '../../shared/clock.ts';
import type { Deps } from '../../shared/command.ts';
import type { Day } from '../../shared/dates.ts';
import type { Tx } from '../../shared/db.ts';
import { DomainError } from '../../shared/errors.ts';
import { lockContract } from './contract-lock-store.ts';
import type { MovementErrorCode } from './movement.ts';
import { checkContractStarted, checkNotInFuture } from './movement.ts';
import type { WarehouseErrorCode } from '../../warehouses/warehouses/warehouse.ts';

/** A contract held for a movement: the ids of what the movement names by code. */
export interface HeldContract {
  categoryId(code: string): string;
  slotId(code: string): string;
}

/**
 * Holds the contract of a movement until the transaction ends and checks that everything the movement names is there.
 *
 * @throws DomainError contractUnknown, warehouseUnknown, categoryUnknown `{ category }`, slotUnknown `{ slot }`,
 *   movementBeforeContract (rule R4), inTheFuture (rule R1)
 */
export async function holdContract(
  tx: Tx,
  { clock }: Deps,
  asked: { readonly contractId: string; readonly warehouseId: string; readonly occurredOn: Day },
  lines: readonly { readonly category?: string | undefined; readonly slot?: string | undefined }[],
): Promise<HeldContract> {
  const { contractId, warehouseId, occurredOn } = asked;
  const slots = namesOf(lines.map(({ slot }) => slot));
  const categories = namesOf(lines.map(({ category }) => category));
  const held = await lockContract(tx, { contractId, warehouseId, slots, categories });
  if (!held) throw new DomainError<MovementErrorCode>('contractUnknown', { contractId });
  if (held.timeZone === null) throw new DomainError<WarehouseErrorCode>('warehouseUnknown', { warehouseId });
  checkContractStarted(occurredOn, held.startsOn);
  checkNotInFuture(occurredOn, today(clock, held.timeZone));
  const category = categories.find((code) => !held.categoryIds.has(code));
  if (category !== undefined) throw new DomainError<CategoryErrorCode>('categoryUnknown', { category });
  const slot = slots.find((code) => !held.slotIds.has(code));
  if (slot !== undefined) throw new DomainError<WarehouseErrorCode>('slotUnknown', { slot });
  return {
    categoryId: (code) => idOf(held.categoryIds, code),
    slotId: (code) => idOf(held.slotIds, code),
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
