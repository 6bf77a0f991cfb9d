import { contractsOf } from '../check/movement-fact.ts';
import type { MovementFact } from '../check/movement-fact.ts';
import type { Resemblance } from './look.ts';
import type { RecordedFact } from './recorded-fact.ts';

/**
 * What earlier journals brought and no row of this one stands for or is like: its row was deleted, or corrected beyond
 * recognition. Of the contracts and warehouses that the file is about, and between its first and its last day, so that a
 * file of one month, or of some clients, says nothing of the others.
 *
 * @param facts all rows of the file
 * @param recorded what no row of the file stands for
 * @param resemblances what of it rows are like
 */
export function movementsWithoutRow(
  facts: readonly MovementFact[],
  recorded: readonly RecordedFact[],
  resemblances: readonly Resemblance[],
): readonly RecordedFact[] {
  const contracts = new Set(contractsOf(facts));
  const warehouses = new Set(facts.map(({ warehouseId }) => warehouseId));
  const days = facts.map(({ on }) => on).toSorted();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const alike = new Set(resemblances.map((resemblance) => resemblance.recorded));
  return recorded.filter(
    (fact) =>
      fact.imported &&
      !fact.reversed &&
      !alike.has(fact) &&
      contracts.has(fact.contractId) &&
      warehouses.has(fact.warehouseId) &&
      first <= fact.on &&
      fact.on <= last,
  );
}
