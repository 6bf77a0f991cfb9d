import type { BrokenCell, Cell, SheetRow } from './cell.ts';
import { columnOf } from './cell.ts';
import { textCollector, unescapeText } from './workbook.ts';
import type { Workbook } from './workbook.ts';
import { refuseWorkbook } from './workbook-archive.ts';
import type { Attributes } from './xml-part.ts';
import { readXml } from './xml-part.ts';

const mostColumns = 200;
const mostMerges = 10_000;

/** Cells that look like one; only the first of them has a value. Columns from 0, both ends included. */
export interface MergedArea {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  formula: boolean;
  value: string;
  /** A formula whose result is an empty text has an empty value; one that was never calculated has none. */
  calculated: boolean;
}

/**
 * Streams the rows of one worksheet in their order and answers its merged areas, which a worksheet lists at its end.
 * Rows without a value are left out; only one row is in memory at a time.
 */
export async function readRows(
  workbook: Workbook,
  part: string,
  onRow: (row: SheetRow) => void,
): Promise<readonly MergedArea[]> {
  const merges: MergedArea[] = [];
  const text = textCollector();
  let number = 0;
  let column = -1;
  let cells = new Map<number, Cell | BrokenCell>();
  let cell: OpenCell | undefined;
  let inValue = false;
  await readXml(await workbook.archive.open(part), {
    open(tag, attributes) {
      if (tag === 'row') {
        number = Number(attributes['r']) || number + 1;
        column = -1;
        cells = new Map();
      } else if (tag === 'c') {
        column = attributes['r'] === undefined ? column + 1 : columnOf(attributes['r']);
        cell = openCell(column, attributes);
        text.start();
      } else if (tag === 'f' && cell) cell.formula = true;
      else if (tag === 'v') {
        inValue = true;
        if (cell) cell.calculated = true;
      } else if (tag === 'mergeCell' && merges.length < mostMerges)
        merges.push(areaOf(attributes['ref'] ?? ''));
      text.open(tag);
    },
    text(part) {
      if (cell && inValue) cell.value += part;
      text.add(part);
    },
    close(tag) {
      text.close(tag);
      if (tag === 'v') inValue = false;
      else if (tag === 'is' && cell) cell.value = text.end();
      else if (tag === 'c' && cell) {
        const value = valueOf(cell, workbook);
        if (value !== undefined) cells.set(cell.column, value);
        cell = undefined;
      } else if (tag === 'row' && cells.size > 0) onRow({ number, cells });
    },
  });
  return merges;
}

function openCell(column: number, attributes: Attributes): OpenCell {
  return {
    column,
    type: attributes['t'] ?? 'n',
    style: Number(attributes['s'] ?? 0),
    formula: false,
    value: '',
    calculated: false,
  };
}

function valueOf(
  { column, type, style, formula, value, calculated }: OpenCell,
  { strings, shownAs, dayOffset }: Workbook,
): Cell | BrokenCell | undefined {
  if (value === '') return formula && !(calculated && type === 'str') ? { error: '' } : undefined;
  if (column >= mostColumns) refuseWorkbook('workbookTooLarge', { limit: 'columns' });
  const shown = shownAs[style] ?? 'plain';
  switch (type) {
    case 's': {
      const text = strings[Number(value)];
      if (text === undefined) return refuseWorkbook('workbookDamaged');
      return textCell(text, formula);
    }
    case 'e':
      return { error: value };
    case 'b':
      return { value: value !== '0', shownAs: 'plain', formula };
    case 'n': {
      const number = Number(value);
      if (!Number.isFinite(number)) return refuseWorkbook('workbookDamaged');
      return { value: shown === 'date' ? number + dayOffset : number, shownAs: shown, formula };
    }
    default:
      return textCell(type === 'inlineStr' ? value : unescapeText(value), formula);
  }
}

/** A text of blanks only is an empty cell to everyone who looks at it. */
function textCell(text: string, formula: boolean): Cell | undefined {
  return text.trim() === '' ? undefined : { value: text, shownAs: 'plain', formula };
}

function areaOf(reference: string): MergedArea {
  const [from = '', to = from] = reference.split(':');
  const rowOf = (cell: string) => Number(cell.replace(/\D/g, ''));
  return { fromRow: rowOf(from), toRow: rowOf(to), fromColumn: columnOf(from), toColumn: columnOf(to) };
}
