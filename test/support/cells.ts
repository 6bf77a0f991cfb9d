import type { CellReader } from '../../src/exchange/journal/read/read-cell.ts';
import type { Cell } from '../../src/exchange/journal/workbook/cell.ts';
import { numberFormat } from '../../src/exchange/journal/workbook/number-format.ts';

/** A cell of a workbook with the code of its number format. */
export function cellOf(value: Cell['value'], format = 'General', change: Partial<Cell> = {}): Cell {
  return {
    value,
    format: numberFormat(format),
    dayOffset: 0,
    formula: false,
    struck: 'nothing',
    partRaised: false,
    ...change,
  };
}

/** What a reader makes of a cell: the value, or the code of its refusal. */
export function readingOf<Value>(
  read: CellReader<Value>,
  value: Cell['value'],
  format?: string,
  change?: Partial<Cell>,
): unknown {
  const reading = read(cellOf(value, format, change));
  return 'code' in reading ? reading.code : reading.value;
}
