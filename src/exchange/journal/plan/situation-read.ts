import type { Tx } from '../../../shared/db.ts';
import type { Day } from '../../../shared/dates.ts';
import { isDifferent } from '../check/tell-apart.ts';
import type { DifferentMasters } from '../check/tell-apart.ts';
import type { ImportedRow } from '../check/imported-rows-read.ts';
import type { Masters } from '../check/masters.ts';
import { contractsOf, isDelivery } from '../check/movement-fact.ts';
import type { MovementFact, UnknownDeliveries } from '../check/movement-fact.ts';
import type { Answers } from '../read/answers.ts';
import { decideRows } from '../suspects/decide-rows.ts';
import type { DecidedRows } from '../suspects/decide-rows.ts';
import type { Resemblance } from '../suspects/look.ts';
import { movementsWithoutRow } from '../suspects/movements-without-row.ts';
import { withoutOneMore } from '../suspects/one-more.ts';
import { recordedFacts } from '../suspects/recorded-fact.ts';
import type { RecordedFact } from '../suspects/recorded-fact.ts';
import { findRecordedLines } from '../suspects/recorded-lines-read.ts';
import { resemblancesOf } from '../suspects/resemblance.ts';
import { findSlots, slotClosings, stockOfContracts } from './stock-before-read.ts';
import type { SlotLimit, StockBefore } from './stock-before.ts';
import { rowsOfLines } from './rows-of-pickups.ts';
import { changedStock, undoCorrected } from './undo-corrected.ts';
import { findLinesToUndo } from './undone-read.ts';
import type { UndoneMovement } from './undone-movement.ts';
import { stockWithout } from './stock-without.ts';

/** The rows of a file that are about to become movements, and what is known of them. */
export interface NewRows {
  /** All rows of the file. */
  readonly facts: readonly MovementFact[];
  /** Those for which no movement stands yet. */
  readonly fresh: readonly MovementFact[];
  readonly imported: ReadonlyMap<string, ImportedRow>;
  readonly unknowns: UnknownDeliveries;
  readonly masters: Masters;
  readonly different: DifferentMasters;
  readonly answers: Answers;
}

/** What becomes of the new rows, what they undo, and the stock without that. */
export interface Situation {
  readonly decided: DecidedRows;
  /** What was recorded by hand after a row of the file had brought the same. */
  readonly twins: readonly Resemblance[];
  /** What earlier journals brought and this one does not have. */
  readonly withoutRow: readonly RecordedFact[];
  readonly undone: readonly UndoneMovement[];
  /** What is to be planned: the rows to write, and pickups to plan anew. */
  readonly toPlan: readonly MovementFact[];
  readonly stock: StockBefore;
}

/** Reads everything that the new rows may touch, and decides what becomes of them by what was answered. */
export async function readSituation(tx: Tx, rows: NewRows): Promise<Situation> {
  const { decided, twins, withoutRow } = await decide(tx, rows);
  const undone = await findUndone(tx, rows, decided);
  const again = undone.flatMap((movement) => movement.again);
  const toPlan = [...withReplaced(decided, undone), ...again];
  return {
    decided,
    twins,
    withoutRow,
    undone,
    toPlan,
    stock: await readStock(tx, toPlan, undone, rows.masters),
  };
}

async function decide(tx: Tx, rows: NewRows): Promise<Pick<Situation, 'decided' | 'twins' | 'withoutRow'>> {
  const { facts, fresh, imported, answers } = rows;
  const known = facts.filter(({ key }) => imported.get(key)?.reversed === false);
  const lines = await findRecordedLines(tx, {
    contractIds: contractsOf([...fresh, ...known]),
    warehouseIds: [...new Set(fresh.map(({ warehouseId }) => warehouseId))],
    days: [...new Set(fresh.map(({ on }) => on))],
    keys: facts.map(({ key }) => key),
  });
  const recorded = recordedFacts(lines);
  const compare = (asked: readonly MovementFact[]) => {
    const ofRows = {
      fresh: asked.filter(({ key }) => !imported.has(key)),
      undone: asked.filter(({ key }) => imported.has(key)),
      // What was left reversed is not counted by its row.
      known: known.filter(({ key }) => imported.get(key)?.leftReversed !== true),
    };
    return resemblancesOf(ofRows, recorded, contractsApart(rows));
  };
  const all = compare(fresh);
  const asked = withoutOneMore(fresh, all.ofFresh, answers);
  const { ofFresh, twins } = asked.length === fresh.length ? all : compare(asked);
  // What was there before its row came in was asked about then, and answered to be one more.
  const isLater = ({ fact, recorded }: Resemblance) =>
    BigInt(recorded.number) > BigInt(imported.get(fact.key)?.number ?? 0);
  return {
    decided: decideRows(fresh, imported, ofFresh, answers),
    twins: twins.filter(isLater),
    withoutRow: movementsWithoutRow(facts, recorded, ofFresh),
  };
}

/** A new contract that was said to be different from another one has nothing to do with what is recorded for that. */
function contractsApart({ masters, different }: NewRows): (contractId: string, otherId: string) => boolean {
  const others = new Map(
    masters.Договоры.added
      .filter(({ values }) => isDifferent(different, 'contracts', values))
      .map(({ id, values }) => [id, different.get('contracts')?.get(values.number ?? '')]),
  );
  return (contractId, otherId) => {
    const other = others.get(contractId);
    return other !== undefined && masters.Договоры.byKey.get(other)?.id === otherId;
  };
}

async function findUndone(
  tx: Tx,
  { facts }: NewRows,
  { corrections, known }: DecidedRows,
): Promise<readonly UndoneMovement[]> {
  if (corrections.length === 0) return [];
  const correctedIds = [...new Set(corrections.map(({ recorded }) => recorded.movementId))];
  const stored = await findLinesToUndo(tx, correctedIds, changedStock(corrections));
  return undoCorrected(corrections, stored, rowsOfLines(facts, known));
}

/** The rows to write; one that corrects a delivery says which lot the wrong one had brought. */
function withReplaced(
  { write, corrections }: DecidedRows,
  undone: readonly UndoneMovement[],
): readonly MovementFact[] {
  const linesOf = new Map(undone.map(({ movementId, lines }) => [movementId, lines]));
  const replaced = new Map(
    corrections.map(({ fact, recorded: { movementId, lines } }) => {
      const line = linesOf.get(movementId)?.find((one) => lines.includes(one.line));
      return [fact, line?.lotId] as const;
    }),
  );
  return write.map((fact) => {
    const replaces = isDelivery(fact) ? replaced.get(fact) : undefined;
    return replaces === undefined ? fact : { ...fact, replaces };
  });
}

async function readStock(
  tx: Tx,
  toPlan: readonly MovementFact[],
  undone: readonly UndoneMovement[],
  masters: Masters,
): Promise<StockBefore> {
  const lots = await stockOfContracts(tx, contractsOf(toPlan.filter((fact) => !isDelivery(fact))));
  const lines = undone.flatMap((movement) => movement.lines);
  const slotIds = slotsOf([...toPlan, ...lots, ...lines]);
  const slots = [...(await findSlots(tx, slotIds)), ...newSlots(masters)];
  const closings = await slotClosings(tx, slotIds, earliest([...toPlan, ...lines].map(({ on }) => on)));
  return stockWithout({ lots, slots, closings, undone: [] }, undone);
}

/** The slots that some rows, lots or lines name. */
export function slotsOf(named: readonly { readonly slotId: string | undefined }[]): readonly string[] {
  return [...new Set(named.flatMap(({ slotId }) => slotId ?? []))];
}

function earliest(days: readonly Day[]): Day | undefined {
  return days.reduce<Day | undefined>(
    (first, day) => (first === undefined || day < first ? day : first),
    undefined,
  );
}

function newSlots(masters: Masters): SlotLimit[] {
  return masters.Ячейки.added.map(({ id, values }) => ({
    slotId: id,
    slot: values.slot ?? '',
    capacity: values.capacity ?? Number.POSITIVE_INFINITY,
  }));
}
