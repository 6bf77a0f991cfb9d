/** The LIKE pattern of "contains this text": what people type has no wildcards. */
export function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, String.raw`\$&`)}%`;
}

/** SQL: the column contains what `:pattern` asks for, whatever the case of letters. */
export function contains(column: string): string {
  return `${column} collate "und-x-icu" ilike :pattern`;
}
