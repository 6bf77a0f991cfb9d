import { textCollector, unescapeText } from './cell-text.ts';
import type { BrokenCell, Cell, SheetRow } from './cell.ts';
import { columnOf } from './cell.ts';
import { plainStyle } from './cell-styles.ts';
import { errorOfText } from './excel-errors.ts';
import { numberFormat } from './number-format.ts';
import { textMarks } from './text-runs.ts';
import type { TextRuns } from './text-runs.ts';
import type { Workbook } from './workbook.ts';
import { refuseWorkbook } from './workbook-archive.ts';
import type { Attributes } from './xml-part.ts';
import { readXml } from './xml-part.ts';

/** Columns beyond are not read: no list of the journal has so many. */
export const mostColumns = 200;
export const mostMerges = 100_000;

/** Cells that look like one; only the first of them has a value. Columns from 0, both ends included. */
export interface MergedArea {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** What a worksheet says besides its rows. */
export interface SheetLayout {
  readonly merges: readonly MergedArea[];
  /** There are more merged areas than are kept. */
  readonly moreMerges: boolean;
  /** From 0; of the columns that are read. */
  readonly hiddenColumns: ReadonlySet<number>;
  /** The first row that has something beyond the columns that are read. */
  readonly firstRowBeyond: number | undefined;
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  formula: boolean;
  value: string;
  runs: TextRuns | undefined;
  /** A formula whose result is an empty text has an empty value; one that was never calculated has none. */
  calculated: boolean;
}

/**
 * Streams the rows of one worksheet in their order and answers what it says besides them, partly at its end. Rows
 * without a value are left out; only one row is in memory at a time.
 */
export async function readRows(
  workbook: Workbook,
  part: string,
  onRow: (row: SheetRow) => void,
): Promise<SheetLayout> {
  const merges: MergedArea[] = [];
  let moreMerges = false;
  const hiddenColumns = new Set<number>();
  let firstRowBeyond: number | undefined;
  const text = textCollector();
  // no row yet: the first one without a number of its own is row 1
  let row = openRow(-1, {});
  let column = -1;
  let cell: OpenCell | undefined;
  let inValue = false;
  await readXml(await workbook.archive.open(part), {
    open(tag, attributes) {
      if (tag === 'row') {
        row = openRow(row.number, attributes);
        column = -1;
      } else if (tag === 'c') {
        column = attributes['r'] === undefined ? column + 1 : columnOf(attributes['r']);
        cell = openCell(column, attributes);
        text.start();
      } else if (tag === 'f' && cell) cell.formula = true;
      else if (tag === 'v') {
        inValue = true;
        if (cell) cell.calculated = true;
      } else if (tag === 'col') addHidden(hiddenColumns, attributes);
      else if (tag === 'mergeCell') {
        if (merges.length < mostMerges) merges.push(areaOf(attributes['ref'] ?? ''));
        else moreMerges = true;
      }
      text.open(tag, attributes);
    },
    text(part) {
      if (cell && inValue) cell.value += part;
      text.add(part);
    },
    close(tag) {
      text.close(tag);
      if (tag === 'v') inValue = false;
      else if (tag === 'is' && cell) ({ text: cell.value, runs: cell.runs } = text.end());
      else if (tag === 'c' && cell) {
        const value = valueOf(cell, workbook);
        if (value === undefined) row.emptyResult ||= cell.formula;
        else if (cell.column < mostColumns) row.cells.set(cell.column, value);
        else firstRowBeyond ??= row.number;
        cell = undefined;
      } else if (tag === 'row' && row.cells.size > 0) onRow(row);
    },
  });
  return { merges, moreMerges, hiddenColumns, firstRowBeyond };
}

/** A row is hidden by hand, by a filter, by a closed group, or by a height of nothing. */
function openRow(before: number, { r, hidden, ht }: Attributes) {
  return {
    number: Number(r) || before + 1,
    cells: new Map<number, Cell | BrokenCell>(),
    hidden: isTrue(hidden) || (ht !== undefined && Number(ht) === 0),
    emptyResult: false,
  };
}

function openCell(column: number, attributes: Attributes): OpenCell {
  return {
    column,
    type: attributes['t'] ?? 'n',
    style: Number(attributes['s'] ?? 0),
    formula: false,
    value: '',
    runs: undefined,
    calculated: false,
  };
}

function addHidden(columns: Set<number>, { min, max, hidden, width }: Attributes): void {
  if (!isTrue(hidden) && !(width !== undefined && Number(width) === 0)) return;
  const last = Math.min(Number(max), mostColumns);
  for (let column = Number(min); column <= last; column++) columns.add(column - 1);
}

function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}

/** The value of a cell; undefined when the cell is empty to everyone who looks at it. */
function valueOf(cell: OpenCell, workbook: Workbook): Cell | BrokenCell | undefined {
  const { type, style, formula, value, calculated } = cell;
  if (value === '') return formula && !(calculated && type === 'str') ? { error: '' } : undefined;
  if (type === 'e') return { error: value };
  const { format, struck } = workbook.styles[style] ?? plainStyle;
  const common = { format, formula, dayOffset: workbook.dayOffset, ...textMarks(undefined, struck) };
  switch (type) {
    case 's': {
      const number = Number(value);
      const text = workbook.strings.texts[number];
      if (text === undefined) return refuseWorkbook('workbookDamaged');
      return textCell(text, { ...common, ...textMarks(workbook.strings.marked.get(number), struck) });
    }
    case 'b':
      return { ...common, value: value !== '0' && value !== 'false' };
    case 'n': {
      const number = Number(value);
      if (!Number.isFinite(number)) return refuseWorkbook('workbookDamaged');
      return number === 0 && format.hidesZero ? undefined : { ...common, value: number };
    }
    case 'd':
      return { ...common, value, format: dateFormat };
    case 'inlineStr':
      return textCell(value, { ...common, ...textMarks(cell.runs, struck) });
    default:
      return textCell(unescapeText(value), common);
  }
}

/** Of a day that is written as one (ISO 8601), and not as a number. */
const dateFormat = numberFormat('yyyy-mm-dd');

/** The result of a formula that was pasted as a text may be an error. */
function textCell(text: string, common: Omit<Cell, 'value'>): Cell | BrokenCell | undefined {
  if (text.trim() === '') return undefined;
  const error = errorOfText(text);
  return error === undefined ? { ...common, value: text } : { error };
}

function areaOf(reference: string): MergedArea {
  const [from = '', to = from] = reference.split(':');
  const rowOf = (cell: string) => Number(cell.replace(/\D/g, ''));
  return { fromRow: rowOf(from), toRow: rowOf(to), fromColumn: columnOf(from), toColumn: columnOf(to) };
}
