import type { PlannedLine, PlannedMovement } from './planned-movement.ts';
import { asPlanned } from './undone-movement.ts';
import type { StoredLine, UndoneMovement } from './undone-movement.ts';

/**
 * Puts together what is planned and what is undone: a pickup that would be recorded again as it was is left alone, and
 * what was right of an undone movement is recorded again in one movement with what is planned anew of it.
 */
export function withUndone(
  planned: readonly PlannedMovement[],
  undone: readonly UndoneMovement[],
  makeId: () => string,
): { readonly undone: readonly UndoneMovement[]; readonly planned: readonly PlannedMovement[] } {
  const again = Map.groupBy(
    planned.filter(({ fact }) => fact.rerecords !== undefined),
    ({ fact }) => fact.rerecords,
  );
  const changed = undone.filter(
    ({ movementId, lines, kept }) =>
      !isSame(
        lines.filter((line) => !kept.includes(line)),
        linesOf(again.get(movementId) ?? []),
      ),
  );
  return {
    undone: changed,
    planned: [
      ...planned.filter(({ fact }) => fact.rerecords === undefined),
      ...changed.flatMap((movement) => rerecorded(movement, again.get(movement.movementId) ?? [], makeId)),
    ],
  };
}

function linesOf(planned: readonly PlannedMovement[]): readonly PlannedLine[] {
  return planned.flatMap(({ lines }) => lines);
}

function isSame(stored: readonly StoredLine[], lines: readonly PlannedLine[]): boolean {
  const nameOf = ({ lotId, slotId, quantity }: PlannedLine) => `${lotId} ${slotId} ${quantity}`;
  const before = stored.map((line) => nameOf(asPlanned(line))).toSorted();
  return before.join('\n') === lines.map(nameOf).toSorted().join('\n');
}

/** The movement that takes the place of an undone one; none when the correcting row alone does. */
function rerecorded(
  { movementId, cause, lines: stored, kept }: UndoneMovement,
  again: readonly PlannedMovement[],
  makeId: () => string,
): PlannedMovement[] {
  let last = Math.max(0, ...stored.map(({ line }) => line));
  const anew = again.map(({ fact: { recordedLines = [] }, lines }) => {
    const numbered = lines.map((line, index) => ({ ...line, line: recordedLines[index] ?? ++last }));
    const survivors = recordedLines.flatMap((line) => numbered.map((one) => ({ line, now: one.line })));
    return { lines: numbered, survivors };
  });
  const lines = [...kept.map(asPlanned), ...anew.flatMap((one) => one.lines)];
  const [first] = stored;
  if (lines.length === 0 || first === undefined) return [];
  const [id, fact] = [again[0]?.id ?? makeId(), again[0]?.fact ?? cause];
  const { kind, contractId, warehouseId, categoryId, on } = first;
  const survivors = [
    ...kept.map(({ line }) => ({ line, now: line })),
    ...anew.flatMap((one) => one.survivors),
  ];
  const said = { ...fact, kind, contractId, warehouseId, categoryId, on, rerecords: movementId };
  return [{ id, lines, survivors, fact: said }];
}
