import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** What one column gave at one place in the code: kinds of value, and words of text, as far as they are few. */
export interface SeenColumn {
  readonly kinds: readonly string[];
  readonly words: readonly string[];
}

/** What a call of `rows`, `firstRow` or `readPage` got from PostgreSQL. */
export interface SeenRows {
  /** The call, as a line of the code: `src/search/search-read.ts:42`. */
  readonly file: string;
  readonly line: number;
  readonly columns: Readonly<Record<string, SeenColumn>>;
}

/** Suites run in processes of their own and write to one file; where it is, the set-up of the tests says. */
export const seenRowsFile = 'TEST_SEEN_ROWS';

export function appendSeenRows(seen: readonly SeenRows[]): void {
  const file = process.env[seenRowsFile];
  if (file === undefined || seen.length === 0) return;
  appendFileSync(file, seen.map((place) => `${JSON.stringify(place)}\n`).join(''));
}

export function readSeenRows(file: string): readonly SeenRows[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as SeenRows);
}
