import type { CellReader } from './read-cell.ts';

/** One column of the journal: its heading, how to read it, and what the template says about it. */
export interface Column<Value = unknown, Required extends boolean = boolean> {
  readonly heading: string;
  readonly required: Required;
  readonly read: CellReader<Value>;
  readonly hint: string;
  /** Words to choose from, for the template's drop-down list. */
  readonly choices?: readonly string[];
}

function column<Required extends boolean>(required: Required) {
  return <Value>(
    heading: string,
    read: CellReader<Value>,
    hint: string,
    choices: readonly string[] = [],
  ): Column<Value, Required> => ({ heading, required, read, hint, choices });
}

/** A column whose cell every row needs. */
export const required = column(true);
/** A column whose cell may be empty. */
export const optional = column(false);
