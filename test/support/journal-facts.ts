import type {
  MovementFact,
  MovementRow,
  MovementSheet,
} from '../../src/exchange/journal/check/movement-fact.ts';
import { addDays, day } from '../../src/shared/dates.ts';

/** The day from which the days of such rows are counted. */
export const firstDay = day('2025-10-01');

export type RowInput = Pick<MovementFact, 'slotId' | 'plate' | 'quantity'> & {
  readonly sheet: MovementSheet;
  readonly on: number;
  readonly contractId?: string;
};

export function rowOf(sheet: MovementSheet, number: number, values: MovementRow['values']): MovementRow {
  return { sheet, number, columns: new Map(), values, complete: true };
}

/** Rows as the journal has them, in the order given, from row 2 on; all of one warehouse and category. */
export function journalOf(rows: readonly RowInput[]): MovementFact[] {
  return rows.map(({ sheet, on, contractId = 'c1', ...row }, index) => ({
    ...row,
    kind: sheet === 'Приход' ? 'delivery' : 'pickup',
    contractId,
    row: rowOf(sheet, index + 2, { contract: contractId, warehouse: 'w', category: 'k' }),
    on: addDays(firstDay, on),
    warehouseId: 'w',
    categoryId: 'k',
    places: 2,
    key: String(index),
  }));
}
