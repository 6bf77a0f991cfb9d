import fc from 'fast-check';
import { Findings } from '../../src/exchange/findings.ts';
import { sheetNames } from '../../src/exchange/journal-columns.ts';
import { checkCapacity } from '../../src/exchange/check-capacity.ts';
import { planMovements } from '../../src/exchange/plan-movements.ts';
import type { Found, Journal } from '../../src/exchange/read-journal.ts';
import type { MovementFact } from '../../src/exchange/resolve-movements.ts';
import { addDays, day } from '../../src/shared/dates.ts';

const emptyJournal = Object.fromEntries(
  sheetNames.map((name) => [name, { rows: [], positions: new Map() }]),
) as unknown as Journal;

function nothingFound(): Found {
  return { problems: new Findings(), warnings: new Findings() };
}

/** Random rows of a small journal: two contracts, two slots, six days. */
const factsOf = fc
  .array(
    fc.record({
      sheet: fc.constantFrom('Приход' as const, 'Расход' as const),
      on: fc.integer({ min: 0, max: 5 }),
      contractId: fc.constantFrom('c1', 'c2'),
      slotId: fc.constantFrom('s1', 's2', undefined),
      quantity: fc.integer({ min: 1, max: 5 }),
    }),
    { maxLength: 40 },
  )
  .map((rows) =>
    rows.map(({ sheet, on, slotId, ...row }, index): MovementFact => ({
      ...row,
      sheet,
      row: index + 2,
      on: addDays(day('2025-10-01'), on),
      slotId: sheet === 'Приход' ? (slotId ?? 's1') : slotId,
      warehouseId: 'w',
      categoryId: 'k',
      places: 2,
      plate: undefined,
      values: { contract: row.contractId, warehouse: 'w', category: 'k' },
      key: String(index),
    })),
  );

/** Unit by unit, day by day: what a storekeeper with a pencil would do. */
function byPencil(facts: readonly MovementFact[]) {
  const units: { contractId: string; slotId: string }[] = [];
  const refused: number[] = [];
  const closing = new Map<string, number[]>();
  for (let index = 0; index < 6; index++) {
    const today = facts.filter(({ on }) => on === addDays(day('2025-10-01'), index));
    for (const { contractId, slotId = '', quantity } of today.filter(({ sheet }) => sheet === 'Приход')) {
      for (let unit = 0; unit < quantity; unit++) units.push({ contractId, slotId });
    }
    for (const { row, contractId, slotId, quantity } of today.filter(({ sheet }) => sheet === 'Расход')) {
      const theirs = units.filter(
        (unit) => unit.contractId === contractId && (slotId === undefined || unit.slotId === slotId),
      );
      if (theirs.length < quantity) refused.push(row);
      else for (const unit of theirs.slice(0, quantity)) units.splice(units.indexOf(unit), 1);
    }
    for (const slot of ['s1', 's2']) {
      const days = closing.get(slot) ?? [];
      closing.set(slot, [...days, units.filter(({ slotId }) => slotId === slot).length * 2]);
    }
  }
  return { refused, closing };
}

function plan(facts: readonly MovementFact[]) {
  const found = nothingFound();
  let id = 0;
  const planned = planMovements(emptyJournal, facts, [], new Set(), found, () => String(++id));
  return { planned, problems: found.problems.first(1000, sheetNames) };
}

test('a journal is played as a storekeeper with a pencil would: the same pickups are refused, the same units stay', () => {
  fc.assert(
    fc.property(factsOf, (facts) => {
      const { refused, closing } = byPencil(facts);
      const { planned, problems } = plan(facts);
      expect(problems.map(({ row }) => row)).toEqual(refused.toSorted((a, b) => a - b));
      for (const slot of ['s1', 's2']) {
        const left = planned
          .flatMap(({ lines }) => lines)
          .filter(({ slotId }) => slotId === slot)
          .reduce((sum, { quantity }) => sum + quantity * 2, 0);
        expect(left).toBe(closing.get(slot)?.at(-1));
      }
    }),
  );
});

test('an overfilled slot is found on the first day that closes with too much in it', () => {
  fc.assert(
    fc.property(factsOf, fc.integer({ min: 0, max: 30 }), (facts, capacity) => {
      const { closing } = byPencil(facts);
      const { planned } = plan(facts);
      const found = nothingFound();
      const limits = ['s1', 's2'].map((slotId) => ({ slotId, slot: slotId, capacity }));
      checkCapacity(emptyJournal, planned, limits, [], found);
      const expected = ['s1', 's2'].flatMap((slot) => {
        const index = (closing.get(slot) ?? []).findIndex((places) => places > capacity);
        return index < 0 ? [] : [`${slot} ${addDays(day('2025-10-01'), index)}`];
      });
      const reported = found.problems
        .first(10, sheetNames)
        .map(({ details }) => `${String(details['slot'])} ${String(details['on'])}`);
      expect(reported.toSorted()).toEqual(expected);
    }),
  );
});

test('a pickup is not called a shortage when a delivery that could not be read may have brought its tires', () => {
  const pickup: MovementFact = {
    sheet: 'Расход',
    row: 2,
    on: day('2025-10-05'),
    contractId: 'c1',
    warehouseId: 'w',
    categoryId: 'k',
    slotId: undefined,
    quantity: 1,
    places: 1,
    plate: undefined,
    values: { contract: 'ХР-1', warehouse: 'СКЛ-1', category: 'R16-18' },
    key: 'a',
  };
  const shortagesWith = (...unknowns: string[]) => {
    const found = nothingFound();
    planMovements(emptyJournal, [pickup], [], new Set(unknowns), found, () => 'id');
    return found.problems.total;
  };
  expect(shortagesWith()).toBe(1);
  expect(shortagesWith('ХР-1\nСКЛ-1\nR16-18')).toBe(0);
  expect(shortagesWith('ХР-1\n*\nR16-18')).toBe(0);
  expect(shortagesWith('ХР-2\nСКЛ-1\nR16-18')).toBe(1);
});
