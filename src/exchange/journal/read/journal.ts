import type { Findings } from './findings.ts';
import type { ProblemCode, WarningCode } from './journal-codes.ts';
import type { SheetName } from './journal-columns.ts';
import type { JournalRow } from './journal-row.ts';

/** The journal as far as it could be read, before its rows are compared with anything. */
export interface Journal {
  /** Sheets of the workbook that have a known heading, in the order in which they refer to each other. */
  readonly sheets: readonly SheetName[];
  /** Rows of every sheet; none of one that the workbook does not have. */
  readonly rows: { readonly [S in SheetName]: readonly JournalRow<S>[] };
}

/** What is found on the way through an import: with one problem nothing is written. */
export interface Found {
  readonly problems: Findings<ProblemCode>;
  readonly warnings: Findings<WarningCode>;
}
