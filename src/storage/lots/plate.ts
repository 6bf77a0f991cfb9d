/**
 * SQL: the plate contains what `:pattern` asks for. Plates are compared without spaces and case, and with Cyrillic
 * letters for the Latin ones that look the same, because people type either.
 */
export function plateContains(column: string, pattern = ':pattern'): string {
  return `plate_key(${column}) like plate_key(${pattern})`;
}
