import type { MergedArea } from '../workbook/worksheet.ts';

/** Rows of one column that one area covers. */
interface Covered {
  readonly from: number;
  readonly to: number;
  readonly area: MergedArea;
}

/** Finds the merged area that leaves a cell without a value of its own: every cell of an area but its first one. */
export class MergedCells {
  readonly #byColumn: ReadonlyMap<number, readonly Covered[]>;

  /** @param columns those that are asked for, from 0 */
  constructor(areas: readonly MergedArea[], columns: Iterable<number>) {
    const downwards = areas.toSorted((a, b) => a.fromRow - b.fromRow);
    this.#byColumn = new Map([...columns].map((column) => [column, coveredRows(downwards, column)]));
  }

  areaOver(row: number, column: number): MergedArea | undefined {
    const covered = this.#byColumn.get(column) ?? [];
    let [first, end] = [0, covered.length];
    while (first < end) {
      const middle = (first + end) >> 1;
      if ((covered[middle]?.to ?? 0) < row) first = middle + 1;
      else end = middle;
    }
    const found = covered[first];
    if (found === undefined || row < found.from) return undefined;
    const { fromRow, fromColumn } = found.area;
    return row === fromRow && column === fromColumn ? undefined : found.area;
  }
}

/** From the first row down, none of them twice even if the areas of a damaged workbook overlap. */
function coveredRows(downwards: readonly MergedArea[], column: number): readonly Covered[] {
  const covered: Covered[] = [];
  for (const area of downwards) {
    if (column < area.fromColumn || column > area.toColumn) continue;
    const from = Math.max(area.fromRow, (covered.at(-1)?.to ?? 0) + 1);
    if (from <= area.toRow) covered.push({ from, to: area.toRow, area });
  }
  return covered;
}
