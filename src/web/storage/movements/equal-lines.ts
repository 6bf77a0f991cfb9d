/** What people tell the lines of a movement apart by. */
export interface MovementLine {
  readonly category: string;
  readonly slot: string;
  readonly quantity: number;
  /** Where it is known. */
  readonly plate?: string | null;
}

/** Lines of a movement as people tell them apart, by category, slot and plate: equal ones are one, with their sum. */
export function mergeEqualLines(lines: readonly MovementLine[]): MovementLine[] {
  const merged = new Map<string, MovementLine>();
  for (const line of lines) {
    const key = JSON.stringify([line.category, line.slot, line.plate ?? '']);
    const before = merged.get(key)?.quantity ?? 0;
    merged.set(key, { ...line, quantity: before + line.quantity });
  }
  return [...merged.values()];
}
