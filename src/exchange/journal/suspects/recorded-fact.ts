import type { Day } from '../../../shared/dates.ts';
import type { ChargedKind } from '../../../storage/movements/movement-kinds.ts';

/** A line of a recorded delivery or pickup. */
export interface RecordedLine {
  readonly movementId: string;
  /** Of the movement, as people know it. */
  readonly number: string;
  readonly kind: ChargedKind;
  readonly contractId: string;
  readonly warehouseId: string;
  readonly on: Day;
  readonly line: number;
  readonly categoryId: string;
  readonly slotId: string;
  /** Units, positive. */
  readonly quantity: number;
  readonly plate: string | null;
  /** A row of an earlier journal stands for it; else somebody recorded it by hand. */
  readonly imported: boolean;
  readonly reversed: boolean;
}

/** What a row of a journal could have said of a recorded movement, or of a part of one that was recorded by hand. */
export interface RecordedFact extends Omit<RecordedLine, 'line' | 'slotId' | 'plate'> {
  readonly lines: readonly number[];
  readonly slotIds: readonly string[];
  readonly plates: readonly (string | null)[];
}

/**
 * What rows could have said of recorded lines: of a category of a movement all of it, whatever lots it has; of one that was
 * recorded by hand also what lies in a slot, or a single line.
 */
export function recordedFacts(lines: readonly RecordedLine[]): readonly RecordedFact[] {
  const facts = new Map<string, RecordedFact>();
  for (const parts of partsOf(lines)) {
    const fact = factOf(parts);
    const name = [fact.movementId, ...fact.lines].join('\n');
    if (!facts.has(name)) facts.set(name, fact);
  }
  return [...facts.values()];
}

function* partsOf(lines: readonly RecordedLine[]): Generator<readonly [RecordedLine, ...RecordedLine[]]> {
  const groupings = [
    ({ movementId, categoryId }: RecordedLine) => [movementId, categoryId],
    ({ movementId, categoryId, slotId }: RecordedLine) => [movementId, categoryId, slotId],
    ({ movementId, line }: RecordedLine) => [movementId, String(line)],
  ];
  const byHand = lines.filter(({ imported }) => !imported);
  for (const [index, grouping] of groupings.entries()) {
    const groups = Map.groupBy(index === 0 ? lines : byHand, (line) => grouping(line).join('\n'));
    for (const [first, ...others] of groups.values()) if (first !== undefined) yield [first, ...others];
  }
}

function factOf(parts: readonly [RecordedLine, ...RecordedLine[]]): RecordedFact {
  const [{ movementId, number, kind, contractId, warehouseId, on, categoryId, imported, reversed }] = parts;
  return {
    movementId,
    number,
    kind,
    contractId,
    warehouseId,
    on,
    categoryId,
    imported,
    reversed,
    quantity: parts.reduce((sum, { quantity }) => sum + quantity, 0),
    lines: parts.map(({ line }) => line).toSorted((a, b) => a - b),
    slotIds: [...new Set(parts.map(({ slotId }) => slotId))],
    plates: [...new Set(parts.map(({ plate }) => plate))],
  };
}
