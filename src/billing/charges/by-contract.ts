/** Rows of several contracts, found in one query, by contract. */
export function byContract<Row extends { readonly contractId: string }>(
  found: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  return Map.groupBy(found, (row) => row.contractId);
}
