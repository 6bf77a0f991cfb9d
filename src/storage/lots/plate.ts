/**
 * SQL: the plate contains what `:pattern` asks for, both in their folded form (src/shared/folded.ts, rule R25):
 * without spaces, dashes and case, Latin letters as the Cyrillic ones that they look like. A pattern of which
 * nothing is left finds nothing.
 */
export function plateContains(column: string, pattern = ':pattern'): string {
  return `folded_code(${column}) like nullif(folded_code(${pattern}), '%%')`;
}
