/** The LIKE pattern of "contains this text": what people type has no wildcards. */
export function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, String.raw`\$&`)}%`;
}

/** SQL: the column contains what `:pattern` asks for, whatever the case of letters, ё and е being one letter. */
export function contains(column: string): string {
  return `search_key(${column}) like search_key(:pattern)`;
}
