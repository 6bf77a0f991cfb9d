/**
 * What people look for by a part of it, in SQL. There are two forms in which a column and what is typed are compared
 * (src/shared/folded.ts, rule R25): that of words, and that of codes.
 */

/** The LIKE pattern of "contains this text": what people type has no wildcards. */
export function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, String.raw`\$&`)}%`;
}

/** The same of what may be asked for, to be bound as `:pattern`; null when nothing is. */
export function patternOf(q: string | undefined): string | null {
  return q === undefined ? null : containing(q);
}

/** SQL: the name or other words contain what `:pattern` asks for, whatever the case of letters; ё is е. */
export function contains(column: string): string {
  return `search_key(${column}) like search_key(:pattern)`;
}

/**
 * SQL: the code, number or plate contains what `pattern` asks for, without spaces, dashes and case, Latin letters as
 * the Cyrillic ones that they look like. A pattern of which nothing is left finds nothing. An ИНН is no such code: it
 * has digits alone, and the contract 25-1 should not bring all clients with 251 in theirs.
 */
export function containsCode(column: string, pattern = ':pattern'): string {
  return `folded_code(${column}) like nullif(folded_code(${pattern}), '%%')`;
}
