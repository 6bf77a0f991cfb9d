import type { BrokenCell, Cell } from '../workbook/cell.ts';

/**
 * True when nothing in a row of the journal says anything: nobody typed into it, and its formulas give nothing as long as
 * nobody does. Journals are prefilled with formulas and check boxes far below the last row. A row in which anything else
 * is filled in is no blank one, and what is missing of it is reported.
 *
 * @param cells those of the journal's columns
 * @param emptyResult a formula of the row was calculated and gives an empty text
 */
export function isBlankRow(cells: readonly (Cell | BrokenCell)[], emptyResult: boolean): boolean {
  return cells.every((cell) => saysNothing(cell, emptyResult));
}

/**
 * Says nothing by itself: a check box, ticked or not; `#N/A`, which is a value looked up for nothing; a formula that gives
 * 0, or a day such as today's. A formula that was not calculated or fails otherwise is nothing only beside one that
 * was calculated and gives an empty text: else the workbook may have lost a row of values.
 */
function saysNothing(cell: Cell | BrokenCell, emptyResult: boolean): boolean {
  if ('error' in cell) return emptyResult || cell.error === '#N/A';
  if (typeof cell.value === 'boolean') return true;
  return cell.formula && (cell.value === 0 || cell.format.shownAs === 'date');
}
