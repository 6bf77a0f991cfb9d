import type { Found, Journal } from '../read/journal.ts';
import type { SheetName } from '../read/journal-columns.ts';
import { placeOfCell } from '../read/journal-row.ts';
import { keyOf } from './masters.ts';
import type { Masters } from './masters.ts';
import { groupOf, movementSheets, rowKeys } from './movement-fact.ts';
import type { MovementFact, MovementRow, UnknownDeliveries } from './movement-fact.ts';
import { unknownReference } from './unknown-reference.ts';

/**
 * Gives every row of Приход and Расход its contract, warehouse, slot and category, and a key by which it is known
 * again (rowKeys).
 */
export function resolveMovements(
  { rows }: Journal,
  masters: Masters,
  found: Found,
): { readonly facts: readonly MovementFact[]; readonly unknowns: UnknownDeliveries } {
  const facts: MovementFact[] = [];
  const unknowns = new Set<string>();
  const keyOfRow = rowKeys();
  for (const sheet of movementSheets) {
    const ofSheet: readonly MovementRow[] = rows[sheet];
    for (const row of ofSheet) {
      const fact = resolveRow(row, masters, found);
      if (fact !== undefined) facts.push({ ...fact, key: keyOfRow(sheet, fact) });
      else if (sheet === 'Приход') unknowns.add(groupOf(row.values));
    }
  }
  return { facts, unknowns };
}

function resolveRow(row: MovementRow, masters: Masters, found: Found): Omit<MovementFact, 'key'> | undefined {
  const { values, complete } = row;
  if (values.contract !== undefined && masters.ambiguousContracts.has(values.contract)) {
    const details = { number: values.contract };
    found.problems.add({ ...placeOfCell(row, 'contract'), code: 'contractAmbiguous', details });
    return undefined;
  }
  const { contract, warehouse, category, slot } = referencesOf(row, masters, found);
  const { occurredOn, quantity, plate } = values;
  const startsOn = contract?.values.startsOn;
  if (occurredOn !== undefined && startsOn !== undefined && occurredOn < startsOn) {
    const details = { contract: values.contract, startsOn };
    found.problems.add({ ...placeOfCell(row, 'occurredOn'), code: 'movementBeforeStart', details });
  }
  if (!complete || !contract || !warehouse || !category) return undefined;
  if (occurredOn === undefined || quantity === undefined || (values.slot !== undefined && !slot))
    return undefined;
  return {
    kind: row.sheet === 'Приход' ? 'delivery' : 'pickup',
    row,
    on: occurredOn,
    contractId: contract.id,
    warehouseId: warehouse.id,
    categoryId: category.id,
    places: category.values.places ?? 1,
    quantity,
    slotId: slot?.id,
    plate,
  };
}

/** The records that a row refers to; of one that is not known, what to do about it is added to `found`. */
function referencesOf(row: MovementRow, masters: Masters, { problems }: Found) {
  const { values } = row;
  const refuseUnknown = (
    field: 'contract' | 'warehouse' | 'category' | 'slot',
    list: SheetName,
    known: Iterable<string>,
  ) => {
    const value = values[field];
    if (value === undefined) return;
    problems.add({ ...placeOfCell(row, field), ...unknownReference(value, list, known) });
  };
  const contract = masters.Договоры.byKey.get(values.contract ?? '');
  const warehouse = masters.Склады.byKey.get(values.warehouse ?? '');
  const category = masters.Категории.byKey.get(values.category ?? '');
  const slot = masters.Ячейки.byKey.get(keyOf(values.warehouse, values.slot) ?? '');
  if (!contract) refuseUnknown('contract', 'Договоры', masters.Договоры.byKey.keys());
  if (!warehouse) refuseUnknown('warehouse', 'Склады', masters.Склады.byKey.keys());
  if (!category) refuseUnknown('category', 'Категории', masters.Категории.byKey.keys());
  if (warehouse && !slot) refuseUnknown('slot', 'Ячейки', slotsOf(masters, values.warehouse));
  return { contract, warehouse, category, slot };
}

function* slotsOf(masters: Masters, warehouse: string | undefined): Generator<string> {
  for (const { values } of masters.Ячейки.byKey.values()) {
    if (values.warehouse === warehouse && values.slot !== undefined) yield values.slot;
  }
}
