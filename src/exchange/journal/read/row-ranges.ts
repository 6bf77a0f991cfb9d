/** A list of rows longer than this helps nobody. */
const mostRanges = 20;

/** Rows in growing order as people write them: 5, 6, 7, 12 → `5–7, 12`; `more` counts the rows that are not named. */
export function rowRanges(rows: readonly number[]): { readonly rows: string; readonly more: number } {
  const ranges: { first: number; last: number }[] = [];
  for (const row of rows) {
    const range = ranges.at(-1);
    if (range?.last === row - 1) range.last = row;
    else ranges.push({ first: row, last: row });
  }
  const named = ranges.slice(0, mostRanges);
  const count = named.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  return {
    rows: named.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`)).join(', '),
    more: rows.length - count,
  };
}
