import type { Found } from '../read/journal.ts';
import { placeOfRow } from '../read/journal-row.ts';
import type { ImportedMovement } from './imported-movement.ts';
import { isDelivery } from './movement-fact.ts';
import type { MovementFact } from './movement-fact.ts';

/**
 * A row that was corrected in Excel after it had been imported is a new row to the import, and the old movement stays:
 * movements are facts (rule R1). When a new row meets an imported movement of the same contract, day and category
 * whose own row is gone from the file, a warning names the movement to reverse.
 *
 * @param facts all rows of the file
 * @param fresh those of them that this import brings in
 * @param imported what earlier imports wrote for the contracts and days of the new rows
 */
export function warnOfChangedRows(
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
  for (const fact of fresh) {
    const kind = isDelivery(fact) ? 'delivery' : 'pickup';
    const movement = gone.get([kind, fact.contractId, fact.on, fact.categoryId].join('\n'))?.shift();
    if (movement === undefined) continue;
    const { number, quantity } = movement;
    warnings.add({ ...placeOfRow(fact.row), code: 'rowChanged', details: { number, quantity } });
  }
}
