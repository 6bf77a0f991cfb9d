import { builtInFormat, isOwnMoney } from './built-in-formats.ts';
import { isOn } from './cell-text.ts';
import { generalFormat, numberFormat } from './number-format.ts';
import type { NumberFormat } from './number-format.ts';
import type { WorkbookArchive } from './workbook-archive.ts';
import { readXml } from './xml-part.ts';

/** What of a cell's style matters to what is read of it. */
export interface CellStyle {
  readonly format: NumberFormat;
  readonly struck: boolean;
}

/** Of a cell whose style the workbook does not describe. */
export const plainStyle: CellStyle = { format: generalFormat, struck: false };

/** The styles of cells by their number. */
export async function readCellStyles(
  archive: WorkbookArchive,
  part: string | undefined,
): Promise<readonly CellStyle[]> {
  const styles: CellStyle[] = [];
  if (part === undefined || !archive.has(part)) return styles;
  const formats = formatsByNumber();
  const struckFonts: boolean[] = [];
  const inside = new Set<string>();
  await readXml(await archive.open(part), {
    open(tag, attributes) {
      inside.add(tag);
      if (tag === 'numFmt' && inside.has('numFmts'))
        formats.define(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (tag === 'font' && inside.has('fonts')) struckFonts.push(false);
      if (tag === 'strike' && inside.has('fonts')) struckFonts[struckFonts.length - 1] = isOn(attributes);
      if (tag === 'xf' && inside.has('cellXfs'))
        styles.push({
          format: formats.of(Number(attributes['numFmtId'] ?? 0)),
          struck: struckFonts[Number(attributes['fontId'] ?? 0)] ?? false,
        });
    },
    close(tag) {
      inside.delete(tag);
    },
  });
  return styles;
}

/** The number formats of one workbook: many styles share one. */
function formatsByNumber() {
  const codes = new Map<number, string>();
  const known = new Map<number, NumberFormat>();
  return {
    define(number: number, code: string) {
      if (!isOwnMoney(number)) codes.set(number, code);
    },
    of(number: number): NumberFormat {
      const before = known.get(number);
      if (before !== undefined) return before;
      const format = numberFormat(codes.get(number) ?? builtInFormat(number) ?? '');
      known.set(number, format);
      return format;
    },
  };
}
