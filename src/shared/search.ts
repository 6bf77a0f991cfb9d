/** The LIKE pattern of "contains this text": what people type has no wildcards. */
export function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, String.raw`\$&`)}%`;
}

/** The same of what may be asked for, to be bound as `:pattern`; null when nothing is. */
export function patternOf(q: string | undefined): string | null {
  return q === undefined ? null : containing(q);
}

/** SQL: the column contains what `:pattern` asks for, whatever the case of letters, ё and е being one letter. */
export function contains(column: string): string {
  return `search_key(${column}) like search_key(:pattern)`;
}
