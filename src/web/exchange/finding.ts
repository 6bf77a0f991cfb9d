/** A place of the workbook, what is wrong there and what to do; the same for warnings. */
export interface Finding {
  readonly sheet: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly heading: string | null;
  readonly message: string;
  readonly remedy: string;
}
