import { createHash } from 'node:crypto';
import type { Day } from '../../../shared/dates.ts';
import type { RowOf } from '../read/journal-columns.ts';
import type { journalSheets } from '../read/journal-columns.ts';
import type { Masters } from './check-masters.ts';
import { keyOf, locator, lookOf, unknownReference } from './master-matching.ts';
import type { Found, Journal, JournalRow } from '../read/read-journal.ts';

type MovementSheet = 'Приход' | 'Расход';
type MovementRow = JournalRow<(typeof journalSheets)[MovementSheet]>;
export type DeliveryValues = RowOf<(typeof journalSheets)['Приход']>;

/** One row of Приход or Расход whose words are all known: what is going to be a movement. */
export interface MovementFact {
  readonly sheet: MovementSheet;
  readonly row: number;
  readonly on: Day;
  readonly contractId: string;
  readonly warehouseId: string;
  readonly categoryId: string;
  /** Places of one unit. */
  readonly places: number;
  readonly quantity: number;
  /** Where the units go to, or are taken from if the row says. */
  readonly slotId: string | undefined;
  readonly plate: string | undefined;
  readonly values: Partial<DeliveryValues>;
  /** Recognises the row when the file comes again: a hash in hex. */
  readonly key: string;
}

/** Rows that could not be understood: what they might have brought, so that a pickup of it is not called a shortage. */
export type Unknowns = ReadonlySet<string>;

/** A contract's stock of one category in one warehouse, in the words of the journal; undefined parts could be any. */
export function groupOf(values: Partial<DeliveryValues>): string {
  return [values.contract, values.warehouse, values.category].map((part) => part ?? '*').join('\n');
}

/**
 * Gives every row of Приход and Расход its contract, warehouse, slot and category, and a key by which it is known
 * again. The key is made of what the movement means (day, contract, warehouse, slot, category, quantity, plate), not
 * of its description, so that a corrected note is not a second delivery; of rows that mean the same, the second has
 * ordinal 2.
 */
export function resolveMovements(
  journal: Journal,
  masters: Masters,
  found: Found,
): { readonly facts: readonly MovementFact[]; readonly unknowns: Unknowns } {
  const facts: MovementFact[] = [];
  const unknowns = new Set<string>();
  const ordinals = new Map<string, number>();
  for (const sheet of ['Приход', 'Расход'] as const) {
    const rows: readonly MovementRow[] = journal[sheet].rows;
    for (const row of rows) {
      const fact = resolveRow(sheet, row, journal, masters, found);
      if (fact === undefined) {
        if (sheet === 'Приход') unknowns.add(groupOf(row.values));
        continue;
      }
      const meaning = meaningOf(fact);
      const ordinal = (ordinals.get(meaning) ?? 0) + 1;
      ordinals.set(meaning, ordinal);
      facts.push({ ...fact, key: createHash('sha256').update(`${meaning}\n${ordinal}`).digest('hex') });
    }
  }
  return { facts, unknowns };
}

function meaningOf(fact: Omit<MovementFact, 'key'>): string {
  const { sheet, on, contractId, warehouseId, slotId, categoryId, quantity, plate } = fact;
  const plateLook = plate === undefined ? '' : lookOf(plate);
  return [sheet, on, contractId, warehouseId, slotId ?? '', categoryId, quantity, plateLook].join('\n');
}

function resolveRow(
  sheet: MovementSheet,
  { row, values, complete }: MovementRow,
  journal: Journal,
  masters: Masters,
  { problems }: Found,
): Omit<MovementFact, 'key'> | undefined {
  const place = locator(sheet, journal);
  const refuseUnknown = (
    field: string,
    value: string | undefined,
    ...[list, known]: [Parameters<typeof unknownReference>[1], Iterable<string>]
  ) => {
    if (value === undefined) return;
    problems.add({ ...place(row, field), ...unknownReference(value, list, known) });
  };

  const contract = masters.Договоры.byKey.get(values.contract ?? '');
  const warehouse = masters.Склады.byKey.get(values.warehouse ?? '');
  const category = masters.Категории.byKey.get(values.category ?? '');
  const slot = masters.Ячейки.byKey.get(keyOf(values.warehouse, values.slot) ?? '');
  if (values.contract !== undefined && masters.ambiguousContracts.has(values.contract)) {
    const details = { number: values.contract };
    problems.add({ ...place(row, 'contract'), code: 'contractAmbiguous', details });
    return undefined;
  }
  if (!contract) refuseUnknown('contract', values.contract, 'Договоры', masters.Договоры.byKey.keys());
  if (!warehouse) refuseUnknown('warehouse', values.warehouse, 'Склады', masters.Склады.byKey.keys());
  if (!category) refuseUnknown('category', values.category, 'Категории', masters.Категории.byKey.keys());
  if (warehouse && !slot) {
    refuseUnknown('slot', values.slot, 'Ячейки', slotsOf(masters, values.warehouse ?? ''));
  }
  const { occurredOn, quantity } = values;
  const startsOn = contract?.values.startsOn;
  if (occurredOn !== undefined && startsOn !== undefined && occurredOn < startsOn) {
    const details = { contract: values.contract, startsOn };
    problems.add({ ...place(row, 'occurredOn'), code: 'movementBeforeStart', details });
  }
  if (!complete || !contract || !warehouse || !category) return undefined;
  if (occurredOn === undefined || quantity === undefined || (values.slot !== undefined && !slot))
    return undefined;
  return {
    sheet,
    row,
    on: occurredOn,
    contractId: contract.id,
    warehouseId: warehouse.id,
    categoryId: category.id,
    places: category.values.places ?? 1,
    quantity,
    slotId: slot?.id,
    plate: values.plate,
    values,
  };
}

function* slotsOf(masters: Masters, warehouse: string): Generator<string> {
  for (const { values } of masters.Ячейки.byKey.values()) {
    if (values.warehouse === warehouse && values.slot !== undefined) yield values.slot;
  }
}
