import { foldedPlate } from '../../../shared/folded.ts';
import type { MovementFact } from '../check/movement-fact.ts';
import type { KnownRow } from '../suspects/decide-rows.ts';
import type { StoredLine } from './undone-movement.ts';

/**
 * Finds the row of a file that stands for a recorded line: the row that has brought it, or one that was answered to be the
 * same, in an earlier import or in this one (`known`). Of several the row that stands for the most lines.
 */
export function rowsOfLines(
  facts: readonly MovementFact[],
  known: readonly KnownRow[],
): (line: StoredLine) => MovementFact | undefined {
  const byKey = new Map(facts.map((fact) => [fact.key, fact]));
  const knownOf = Map.groupBy(known, ({ movementId }) => movementId);
  return ({ movementId, line, keys }) => {
    const now = knownOf.get(movementId)?.find(({ lines }) => lines?.includes(line) ?? true);
    const inFile = [...keys, ...(now ? [now.key] : [])].find((key) => byKey.has(key));
    return inFile === undefined ? undefined : byKey.get(inFile);
  };
}

type LinesOfRow = readonly [StoredLine, ...StoredLine[]];

/**
 * Lines of pickups by the row of the file that stands for them. A row that was answered to be the same, but names another
 * slot or plate than its lines have, does not say where tires were taken from: what was recorded does.
 */
export function linesByRow(
  lines: readonly StoredLine[],
  rowOf: (line: StoredLine) => MovementFact | undefined,
): ReadonlyMap<MovementFact, LinesOfRow> {
  const byRow = new Map<MovementFact, LinesOfRow>();
  for (const [row, [line, ...others]] of Map.groupBy(lines, rowOf)) {
    if (row === undefined || line === undefined) continue;
    if ([line, ...others].every((one) => takesFrom(row, one))) byRow.set(row, [line, ...others]);
  }
  return byRow;
}

function takesFrom({ slotId, plate }: MovementFact, line: StoredLine): boolean {
  const samePlate =
    plate === undefined || (line.plate !== null && foldedPlate(line.plate) === foldedPlate(plate));
  return samePlate && (slotId === undefined || slotId === line.slotId);
}

/**
 * Lines of a pickup, to be planned anew: from where and of which plate its row says, and whatever else of it was recorded,
 * which counts when the row differs from that and was answered to be the same.
 */
export function pickupByRow(row: MovementFact, lines: LinesOfRow): MovementFact {
  const [{ movementId, contractId, warehouseId, categoryId, on, places }] = lines;
  return {
    ...row,
    contractId,
    warehouseId,
    categoryId,
    on,
    places,
    quantity: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    rerecords: movementId,
    recordedLines: lines.map(({ line }) => line),
  };
}
