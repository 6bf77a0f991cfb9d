import type { Found, Journal } from '../read/journal.ts';
import { placeOfCell } from '../read/journal-row.ts';
import { KnownCodes } from './known-codes.ts';
import { keyOf } from './masters.ts';
import type { Masters } from './masters.ts';
import { groupOf, movementSheets, rowKeys } from './movement-fact.ts';
import type { MovementFact, MovementRow, UnknownDeliveries } from './movement-fact.ts';

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
  const codes = codesOf(masters);
  for (const sheet of movementSheets) {
    const ofSheet: readonly MovementRow[] = rows[sheet];
    for (const row of ofSheet) {
      const fact = resolveRow(row, masters, codes, found);
      if (fact !== undefined) facts.push({ ...fact, key: keyOfRow(sheet, fact) });
      else if (sheet === 'Приход') unknowns.add(groupOf(row.values));
    }
  }
  return { facts, unknowns };
}

function resolveRow(
  row: MovementRow,
  masters: Masters,
  codes: Codes,
  found: Found,
): Omit<MovementFact, 'key'> | undefined {
  const { values, complete } = row;
  if (values.contract !== undefined && masters.ambiguousContracts.has(values.contract)) {
    const details = { number: values.contract };
    found.problems.add({ ...placeOfCell(row, 'contract'), code: 'contractAmbiguous', details });
    return undefined;
  }
  const { contract, warehouse, category, slot } = referencesOf(row, masters, codes, found);
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
function referencesOf(row: MovementRow, masters: Masters, codes: Codes, { problems }: Found) {
  const { values } = row;
  const refuseUnknown = (field: 'contract' | 'warehouse' | 'category' | 'slot', known: KnownCodes) => {
    const value = values[field];
    if (value !== undefined) problems.add({ ...placeOfCell(row, field), ...known.problemOf(value) });
  };
  const contract = masters.Договоры.byKey.get(values.contract ?? '');
  const warehouse = masters.Склады.byKey.get(values.warehouse ?? '');
  const category = masters.Категории.byKey.get(values.category ?? '');
  const slot = masters.Ячейки.byKey.get(keyOf(values.warehouse, values.slot) ?? '');
  if (!contract) refuseUnknown('contract', codes.contract);
  if (!warehouse) refuseUnknown('warehouse', codes.warehouse);
  if (!category) refuseUnknown('category', codes.category);
  if (warehouse && !slot) refuseUnknown('slot', codes.slotIn(values.warehouse));
  return { contract, warehouse, category, slot };
}

/** What movements refer to, by code. */
interface Codes {
  readonly contract: KnownCodes;
  readonly warehouse: KnownCodes;
  readonly category: KnownCodes;
  slotIn(warehouse: string | undefined): KnownCodes;
}

function codesOf({ Договоры, Склады, Категории, Ячейки }: Masters): Codes {
  const slots = new Map<string | undefined, KnownCodes>();
  return {
    contract: new KnownCodes('Договоры', () => Договоры.byKey.keys()),
    warehouse: new KnownCodes('Склады', () => Склады.byKey.keys()),
    category: new KnownCodes('Категории', () => Категории.byKey.keys()),
    slotIn(warehouse) {
      const known = slots.get(warehouse) ?? new KnownCodes('Ячейки', () => slotsOf(Ячейки, warehouse));
      slots.set(warehouse, known);
      return known;
    },
  };
}

function* slotsOf({ byKey }: Masters['Ячейки'], warehouse: string | undefined): Generator<string> {
  for (const { values } of byKey.values()) {
    if (values.warehouse === warehouse && values.slot !== undefined) yield values.slot;
  }
}
