import type { ImportedMovement } from './imported-rows-read.ts';
import { locator } from './master-matching.ts';
import type { Found, Journal } from '../read/read-journal.ts';
import type { MovementFact } from './resolve-movements.ts';

/**
 * A row that was corrected in Excel after it had been imported is a new row to the import, and the old movement stays:
 * movements are facts (R1). When a new row meets an imported movement of the same contract, day and category whose own
 * row is gone from the file, a warning names the movement to reverse.
 */
export function warnOfChangedRows(
  journal: Journal,
  facts: readonly MovementFact[],
  fresh: readonly MovementFact[],
  imported: readonly ImportedMovement[],
  { warnings }: Found,
): void {
  const inFile = new Set(facts.map(({ key }) => key));
  const gone = new Map<string, ImportedMovement[]>();
  for (const movement of imported) {
    if (inFile.has(movement.key)) continue;
    const { kind, contractId, on, categoryId } = movement;
    const like = [kind, contractId, on, categoryId].join('\n');
    const same = gone.get(like);
    if (same) same.push(movement);
    else gone.set(like, [movement]);
  }
  for (const { sheet, row, contractId, on, categoryId } of fresh) {
    const kind = sheet === 'Приход' ? 'delivery' : 'pickup';
    const movement = gone.get([kind, contractId, on, categoryId].join('\n'))?.shift();
    if (movement === undefined) continue;
    const { number, quantity } = movement;
    warnings.add({ ...locator(sheet, journal)(row), code: 'rowChanged', details: { number, quantity } });
  }
}
