import type { Day } from '../../../shared/dates.ts';
import type { MovementFact } from '../check/movement-fact.ts';
import type { Correction } from '../suspects/decide-rows.ts';
import { stockGroupOf } from './pickup-assignment.ts';
import { linesByRow, pickupByRow } from './rows-of-pickups.ts';
import type { StoredLine, UndoneMovement } from './undone-movement.ts';

/** A contract's stock of a category in a warehouse from a day on: what a correction may change. */
export interface ChangedStock {
  readonly contractId: string;
  readonly warehouseId: string;
  readonly categoryId: string;
  readonly since: Day;
}

/** Where corrections change what lies there: where it was recorded, and where the row says that it is. */
export function changedStock(corrections: readonly Correction[]): readonly ChangedStock[] {
  const changed = new Map<string, ChangedStock>();
  for (const { fact, recorded } of corrections) {
    const since = fact.on < recorded.on ? fact.on : recorded.on;
    for (const { contractId, warehouseId, categoryId } of [fact, recorded]) {
      const stock = { contractId, warehouseId, categoryId, since };
      const known = changed.get(stockGroupOf(stock));
      if (known === undefined || since < known.since) changed.set(stockGroupOf(stock), stock);
    }
  }
  return [...changed.values()];
}

/**
 * Says which recorded movements are undone by corrections, and what takes their place (rule R22), so that stock becomes as
 * if the journal had been right from the start: the corrected ones; pickups of the tires that a corrected delivery had
 * brought; and of the same stock all later pickups that the file has rows for, because they would have taken other tires.
 *
 * @param stored lines of the corrected movements, of pickups of the tires that they brought, and of later pickups
 * @param rowOf the row of the file that stands for a line
 */
export function undoCorrected(
  corrections: readonly Correction[],
  stored: readonly StoredLine[],
  rowOf: (line: StoredLine) => MovementFact | undefined,
): readonly UndoneMovement[] {
  const movements = Map.groupBy(stored, ({ movementId }) => movementId);
  const corrected = Map.groupBy(corrections, ({ recorded }) => recorded.movementId);
  const causeOfLot = new Map<string, MovementFact>();
  for (const { fact, recorded } of corrections) {
    for (const { line, lotId, kind } of movements.get(recorded.movementId) ?? []) {
      if (kind === 'delivery' && recorded.lines.includes(line)) causeOfLot.set(lotId, fact);
    }
  }
  const since = new Map(changedStock(corrections).map((stock) => [stockGroupOf(stock), stock.since]));
  const mayChange = (line: StoredLine) => {
    const from = since.get(stockGroupOf(line));
    return line.kind === 'pickup' && (causeOfLot.has(line.lotId) || (from !== undefined && from <= line.on));
  };
  const [first] = corrections;
  return [...movements].flatMap(([movementId, lines]): UndoneMovement | [] => {
    const own = corrected.get(movementId) ?? [];
    const right = lines.filter(({ line }) => !own.some(({ recorded }) => recorded.lines.includes(line)));
    const open = right.filter(mayChange);
    const byRow = linesByRow(open, rowOf);
    const known = new Set([...byRow.values()].flat());
    const taken = open.filter((line) => causeOfLot.has(line.lotId));
    const cause = own[0]?.fact ?? causeOfLot.get(taken[0]?.lotId ?? '') ?? first?.fact;
    if (cause === undefined) return [];
    const byHand = taken.filter((line) => !known.has(line));
    if (own.length === 0 && byRow.size === 0 && byHand.length === 0) return [];
    const again = [
      ...[...byRow].map(([row, ofRow]) => pickupByRow(row, ofRow)),
      ...byHand.map((line) => pickupOf(line, causeOfLot.get(line.lotId) ?? cause)),
    ];
    const kept = right.filter((line) => !known.has(line) && !byHand.includes(line));
    return { movementId, cause, lines, kept, again };
  });
}

/**
 * A pickup of tires whose delivery is corrected: it took those of the right version, and only what that has not got was
 * taken from others, by plate if the tires have one.
 */
function pickupOf(line: StoredLine, cause: MovementFact): MovementFact {
  const { movementId, number, contractId, warehouseId, categoryId, on, quantity, places } = line;
  return {
    kind: 'pickup',
    row: cause.row,
    key: '',
    on,
    contractId,
    warehouseId,
    categoryId,
    places,
    quantity,
    slotId: undefined,
    plate: line.plate === null ? undefined : cause.plate,
    rerecords: movementId,
    recordedNumber: number,
    recordedLines: [line.line],
    tookLot: line.lotId,
  };
}
