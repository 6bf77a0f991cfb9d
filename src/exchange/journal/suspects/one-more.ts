import type { MovementFact } from '../check/movement-fact.ts';
import type { Answers } from '../read/answers.ts';
import type { Resemblance } from './look.ts';

/**
 * Leaves out the rows that were said to be one more (rule R25), so that what they are like is left to other rows. A row of
 * which that was said when it was like another movement stays: it is asked about this one.
 *
 * @param alike what the rows are like
 */
export function withoutOneMore(
  rows: readonly MovementFact[],
  alike: readonly Resemblance[],
  answers: Answers,
): readonly MovementFact[] {
  const movementOf = new Map(alike.map(({ fact, recorded }) => [fact, recorded.movementId]));
  return rows.filter((fact) => {
    const movementId = movementOf.get(fact);
    const said = movementId === undefined ? answers.of(fact.row) : answers.ofMovement(fact.row, movementId);
    return said !== 'more';
  });
}
