import type { Command, Deps } from '../../shared/command.ts';
import { carryOut } from '../../shared/command.ts';
import type { Tx } from '../../shared/db.ts';
import { DomainError } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import { mostAttempts } from '../../shared/look-alikes/insert-unless-alike.ts';
import type { AlikeItem, LookAlikeDetails, LookAlikeErrorCode } from '../../shared/look-alikes/look-alike.ts';
import { compareSlots } from './compare-slots.ts';
import type { AskedSlot } from './compare-slots.ts';
import type { NewSlot, Slot, SlotErrorCode } from './slot.ts';
import { findSlotsAlike, insertSlots } from './slot-store.ts';

/** How many of the slots that are refused a refusal names. */
const namedAtMost = 20;

/**
 * Adds slots to a warehouse, all or none. An unknown warehouse is refused by the database (notFound).
 *
 * @throws DomainError slotCodeTaken `{ codes }` when some are there already or asked twice; looksLike with
 *   LookAlikeDetails when some look like others, there or among them (rule R25), and are not said to be different
 */
export async function addSlots(
  deps: Deps,
  command: Command,
  input: { readonly warehouseId: string; readonly items: readonly NewSlot[] },
): Promise<{ items: readonly Slot[] }> {
  const { warehouseId } = input;
  const said = input.items.filter(({ different }) => different).map(({ code }) => code);
  const details = { warehouseId, count: input.items.length, ...(said.length > 0 && { different: said }) };
  return carryOut(deps, command, { action: 'slot.add', details }, async (tx) => {
    const asked = input.items.map((slot, index) => ({ ...slot, id: newId(), index }));
    let left = asked;
    // Again those with which somebody else was faster: by then his are there to be found.
    for (let attempt = 0; attempt < mostAttempts && left.length > 0; attempt += 1) {
      left = await insertUnlessRefused(tx, warehouseId, left);
    }
    if (left.length > 0) throw new DomainError<LookAlikeErrorCode>('looksLike');
    return { items: asked.map(({ id, code, zone, capacity }) => ({ id, code, zone, capacity })) };
  });
}

/** Adds those that nobody else is adding at the same moment; answers the others. */
async function insertUnlessRefused(
  tx: Tx,
  warehouseId: string,
  asked: (Slot & AskedSlot)[],
): Promise<(Slot & AskedSlot)[]> {
  const there = await findSlotsAlike(
    tx,
    warehouseId,
    asked.map(({ code }) => code),
  );
  const { taken, alike, different } = compareSlots(asked, there);
  if (taken.length > 0) {
    throw new DomainError<SlotErrorCode>('slotCodeTaken', { codes: taken.slice(0, namedAtMost) });
  }
  refuseAlike(alike);
  const inserted = await insertSlots(
    tx,
    warehouseId,
    asked.map((slot, index) => ({ ...slot, different: different[index] ?? false })),
  );
  return asked.filter(({ id }) => !inserted.has(id));
}

function refuseAlike(alike: readonly AlikeItem[]): void {
  const [first] = alike;
  if (!first) return;
  const details: LookAlikeDetails = {
    kind: 'slot',
    asked: first.asked,
    resembles: first.resembles,
    slots: alike.slice(0, namedAtMost),
    total: alike.length,
  };
  throw new DomainError<LookAlikeErrorCode>('looksLike', { ...details });
}
