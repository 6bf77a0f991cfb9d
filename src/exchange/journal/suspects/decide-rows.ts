import type { ImportedRow } from '../check/imported-rows-read.ts';
import type { MovementFact } from '../check/movement-fact.ts';
import type { SuspectMovement } from '../check/suspect.ts';
import type { Answers } from '../read/answers.ts';
import type { RecordedFact } from './recorded-fact.ts';
import type { Resemblance } from './look.ts';

/** A row that is the right version of something recorded (rule R22). */
export interface Correction {
  readonly fact: MovementFact;
  readonly recorded: RecordedFact;
}

/** A row for which a recorded movement stands. */
export interface KnownRow {
  readonly key: string;
  readonly movementId: string;
  /** For some lines of it; null for all. */
  readonly lines: readonly number[] | null;
  /** The movement was reversed, and shall stay so. */
  readonly leftReversed: boolean;
}

/** What becomes of the rows that no movement stands for yet. */
export interface DecidedRows {
  /** To be recorded, those of corrections too. */
  readonly write: readonly MovementFact[];
  readonly corrections: readonly Correction[];
  readonly known: readonly KnownRow[];
  /** Rows that raise a question nobody has answered. */
  readonly suspects: readonly SuspectMovement[];
}

/**
 * Decides by what was answered (rule R25): a row that resembles something recorded corrects it, is the same, or is one more; one
 * whose movement was reversed is recorded again or left so.
 *
 * @param fresh rows that no movement stands for, or whose movement was reversed
 */
export function decideRows(
  fresh: readonly MovementFact[],
  imported: ReadonlyMap<string, ImportedRow>,
  resemblances: readonly Resemblance[],
  answers: Answers,
): DecidedRows {
  const alike = new Map(resemblances.map((resemblance) => [resemblance.fact, resemblance]));
  const write: MovementFact[] = [];
  const corrections: Correction[] = [];
  const known: KnownRow[] = [];
  const suspects: SuspectMovement[] = [];
  for (const fact of fresh) {
    const resemblance = alike.get(fact);
    const suspect = suspectOf(fact, imported.get(fact.key), resemblance);
    const said = suspect && answers.ofMovement(fact.row, suspect.movementId);
    // What was not offered leaves the question open: only what still counts can be corrected.
    const answer = suspect?.why === 'reversed' && said === 'correction' ? undefined : said;
    if (suspect === undefined || answer === 'more') write.push(fact);
    else if (answer === undefined) suspects.push(suspect);
    else if (answer === 'same') {
      const { movementId, lines, why } = suspect;
      known.push({ key: fact.key, movementId, lines, leftReversed: why === 'reversed' });
    } else {
      write.push(fact);
      if (resemblance) corrections.push({ fact, recorded: resemblance.recorded });
    }
  }
  return { write, corrections, known, suspects };
}

function suspectOf(
  fact: MovementFact,
  imported: ImportedRow | undefined,
  resemblance: Resemblance | undefined,
): SuspectMovement | undefined {
  const isLive = resemblance !== undefined && !resemblance.recorded.reversed;
  if (imported !== undefined && !isLive) {
    const { movementId, lines } = imported;
    return { why: 'reversed', fact, differs: [], movementId, lines };
  }
  if (resemblance === undefined) return undefined;
  const { recorded, differs } = resemblance;
  const { movementId, lines } = recorded;
  if (recorded.reversed) return { why: 'reversed', fact, differs, movementId, lines };
  const twin = differs.length === 0 && !recorded.imported;
  return { why: twin ? 'byHand' : 'changed', fact, differs, movementId, lines };
}
