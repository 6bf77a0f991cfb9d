import type { Command, Deps } from '../../shared/command.ts';
import { carryOut } from '../../shared/command.ts';
import { DomainError } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import type { Slot, SlotErrorCode } from './slot.ts';
import { insertSlots } from './slot-store.ts';

/** How many of the codes that are taken a refusal names. */
const namedAtMost = 20;

/**
 * Adds slots to a warehouse, all or none. An unknown warehouse is refused by the database (notFound).
 *
 * @throws DomainError slotCodeTaken `{ codes }` when some are there already or asked twice
 */
export async function addSlots(
  deps: Deps,
  command: Command,
  input: { readonly warehouseId: string; readonly items: readonly Omit<Slot, 'id'>[] },
): Promise<{ items: readonly Slot[] }> {
  const { warehouseId } = input;
  const details = { warehouseId, count: input.items.length };
  return carryOut(deps, command, { action: 'slot.add', details }, async (tx) => {
    const items = input.items.map((slot) => ({ id: newId(), ...slot }));
    const inserted = await insertSlots(tx, warehouseId, items);
    const taken = items.filter(({ code }) => !inserted.delete(code)).map(({ code }) => code);
    if (taken.length > 0) {
      throw new DomainError<SlotErrorCode>('slotCodeTaken', { codes: taken.slice(0, namedAtMost) });
    }
    return { items };
  });
}
