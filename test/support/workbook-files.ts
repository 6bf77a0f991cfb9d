import { readFile } from 'node:fs/promises';

/** A workbook of a stranger, as it came: test/support/workbooks has them by name. */
export function strangeWorkbook(name: string): Promise<Buffer> {
  return readFile(new URL(`workbooks/${name}.xlsx`, import.meta.url));
}
