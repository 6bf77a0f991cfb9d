import fc from 'fast-check';
import { Findings } from '../../src/exchange/journal/read/findings.ts';
import { sheetNames } from '../../src/exchange/journal/read/journal-columns.ts';
import { planMovements } from '../../src/exchange/journal/plan/plan-movements.ts';
import type { PlannedMovement } from '../../src/exchange/journal/plan/planned-movement.ts';
import type { Found } from '../../src/exchange/journal/read/journal.ts';
import { isDelivery } from '../../src/exchange/journal/check/movement-fact.ts';
import type { MovementFact } from '../../src/exchange/journal/check/movement-fact.ts';
import { addDays, day } from '../../src/shared/dates.ts';
import { firstDay, journalOf, rowOf } from '../support/journal-facts.ts';
import type { RowInput } from '../support/journal-facts.ts';

function nothingFound(): Found {
  return { problems: new Findings(), warnings: new Findings() };
}

const slotCodes = ['s1', 's2', 's3'] as const;
const plates = ['А001АА77', 'В002ВВ77', undefined] as const;

/** Random rows of a small journal: two contracts, three slots, six days; most of them cannot all be true. */
const anyRows = fc
  .array(
    fc.record({
      sheet: fc.constantFrom('Приход' as const, 'Расход' as const),
      on: fc.integer({ min: 0, max: 5 }),
      contractId: fc.constantFrom('c1', 'c2'),
      slotId: fc.constantFrom(...slotCodes, undefined),
      plate: fc.constantFrom(...plates),
      quantity: fc.integer({ min: 1, max: 5 }),
    }),
    { maxLength: 40 },
  )
  .map((rows) =>
    journalOf(
      rows.map((row) => ({ ...row, slotId: row.sheet === 'Приход' ? (row.slotId ?? 's1') : row.slotId })),
    ),
  );

/** What really happened, every row with its slot and plate; then some of the pickups' slots and plates erased. */
const trueRows = (details: { plates: boolean; contracts: number }) =>
  fc
    .array(
      fc.record({
        delivers: fc.boolean(),
        on: fc.integer({ min: 0, max: 8 }),
        contract: fc.integer({ min: 1, max: details.contracts }),
        slotId: fc.constantFrom(...slotCodes),
        plate: details.plates ? fc.constantFrom(...plates) : fc.constant(undefined),
        quantity: fc.integer({ min: 1, max: 5 }),
        tellsSlot: fc.boolean(),
        tellsPlate: fc.boolean(),
      }),
      { maxLength: 40 },
    )
    .map((steps) => {
      const left = new Map<string, number>();
      const told = steps
        .toSorted((a, b) => a.on - b.on || Number(b.delivers) - Number(a.delivers))
        .flatMap(({ delivers, on, contract, slotId, plate, quantity, tellsSlot, tellsPlate }): RowInput[] => {
          const contractId = `c${contract}`;
          const shelf = [contractId, slotId, plate].join();
          const there = left.get(shelf) ?? 0;
          const units = delivers ? quantity : Math.min(quantity, there);
          left.set(shelf, delivers ? there + units : there - units);
          if (units === 0) return [];
          const row = { on, contractId, quantity: units };
          if (delivers) return [{ ...row, sheet: 'Приход', slotId, plate }];
          const said = { slotId: tellsSlot ? slotId : undefined, plate: tellsPlate ? plate : undefined };
          return [{ ...row, sheet: 'Расход', ...said }];
        });
      return { facts: journalOf(told), capacity: highestOf(steps) };
    });

/** Places that each slot held at most when the rows' slots are those of what really happened. */
function highestOf(
  steps: readonly {
    delivers: boolean;
    on: number;
    slotId: string;
    contract: number;
    plate: string | undefined;
    quantity: number;
  }[],
): ReadonlyMap<string, number> {
  const highest = new Map<string, number>();
  const left = new Map<string, number>();
  const held = new Map<string, number>();
  const inOrder = steps.toSorted((a, b) => a.on - b.on || Number(b.delivers) - Number(a.delivers));
  for (const [index, { delivers, on, contract, slotId, plate, quantity }] of inOrder.entries()) {
    const shelf = [contract, slotId, plate].join();
    const there = left.get(shelf) ?? 0;
    const change = delivers ? quantity : -Math.min(quantity, there);
    left.set(shelf, there + change);
    held.set(slotId, (held.get(slotId) ?? 0) + change * 2);
    if (inOrder[index + 1]?.on === on) continue;
    for (const slot of slotCodes) highest.set(slot, Math.max(highest.get(slot) ?? 0, held.get(slot) ?? 0));
  }
  return highest;
}

function plan(facts: readonly MovementFact[], capacity: (slot: string) => number = () => 1_000) {
  const found = nothingFound();
  let id = 0;
  const slots = slotCodes.map((slotId) => ({ slotId, slot: slotId, capacity: capacity(slotId) }));
  const stock = { lots: [], slots, closings: [], undone: [] };
  const planned = planMovements(facts, stock, new Set(), found, () => String(++id).padStart(6, '0'));
  return { planned, problems: found.problems.first(1000, sheetNames) };
}

/** The pickups for which too few units are left, counted unit by unit and day by day, first in, first out. */
function refusedUnitByUnit(facts: readonly MovementFact[]): number[] {
  const units: MovementFact[] = [];
  const refused: number[] = [];
  const inOrder = facts.toSorted(
    (a, b) =>
      a.on.localeCompare(b.on) ||
      Number(isDelivery(b)) - Number(isDelivery(a)) ||
      a.row.number - b.row.number,
  );
  for (const fact of inOrder) {
    if (isDelivery(fact)) units.push(...Array.from({ length: fact.quantity }, () => fact));
    else {
      const theirs = units.filter((unit) => mayServe(unit, fact));
      if (theirs.length < fact.quantity) refused.push(fact.row.number);
      else for (const unit of theirs.slice(0, fact.quantity)) units.splice(units.indexOf(unit), 1);
    }
  }
  return refused;
}

function mayServe(delivery: MovementFact, pickup: MovementFact): boolean {
  return (
    delivery.contractId === pickup.contractId &&
    delivery.on <= pickup.on &&
    (pickup.slotId === undefined || pickup.slotId === delivery.slotId) &&
    (pickup.plate === undefined || pickup.plate === delivery.plate)
  );
}

/** Every pickup takes what it names from lots that were there and had enough: then no day is negative (rule R2). */
function expectTrue(planned: readonly PlannedMovement[]): void {
  const lots = new Map<string, { fact: MovementFact; left: number }>();
  for (const { fact, lines } of planned) {
    expect(lines.reduce((sum, { quantity }) => sum + Math.abs(quantity), 0)).toBe(fact.quantity);
    for (const { lotId, slotId, quantity } of lines) {
      const lot = lots.get(lotId) ?? { fact, left: 0 };
      lots.set(lotId, { ...lot, left: lot.left + quantity });
      expect(lot.left + quantity).toBeGreaterThanOrEqual(0);
      expect(slotId).toBe(lot.fact.slotId);
      expect(mayServe(lot.fact, fact)).toBe(true);
    }
  }
}

/** The days on which slots close with more than they hold, the first of each. */
function overfilled(planned: readonly PlannedMovement[], capacity: number): string[] {
  return slotCodes.flatMap((slot) => {
    let occupied = 0;
    for (let index = 0; index < 6; index++) {
      const today = planned.filter(({ fact }) => fact.on === addDays(firstDay, index));
      for (const { slotId, quantity } of today.flatMap(({ lines }) => lines)) {
        if (slotId === slot) occupied += quantity * 2;
      }
      if (occupied > capacity) return [`${slot} ${addDays(firstDay, index)}`];
    }
    return [];
  });
}

test('a journal that can be true is never refused, whatever its pickups leave unsaid', () => {
  fc.assert(
    fc.property(trueRows({ plates: true, contracts: 2 }), ({ facts }) => {
      const { planned, problems } = plan(facts);
      expect(problems).toEqual([]);
      expectTrue(planned);
    }),
    { numRuns: 500 },
  );
});

test('a slot that had room for what happened is never called overfilled because a pickup did not name it', () => {
  fc.assert(
    fc.property(trueRows({ plates: false, contracts: 1 }), ({ facts, capacity }) => {
      const { planned, problems } = plan(facts, (slot) => capacity.get(slot) ?? 0);
      expect(problems).toEqual([]);
      expectTrue(planned);
    }),
    { numRuns: 500 },
  );
});

test('a journal that passes takes nothing twice and nothing before it came; one that cannot be true is reported day by day', () => {
  fc.assert(
    fc.property(anyRows, (facts) => {
      const { planned, problems } = plan(facts);
      if (problems.length === 0) {
        expectTrue(planned);
        return;
      }
      const contracts = new Set(problems.map(({ details }) => details['contract']));
      const theirs = facts.filter(({ contractId }) => contracts.has(contractId));
      expect(problems.map(({ row }) => row)).toEqual(refusedUnitByUnit(theirs).toSorted((a, b) => a - b));
    }),
  );
});

test('an overfilled slot is found on the first day that closes with too much in it', () => {
  fc.assert(
    fc.property(anyRows, fc.integer({ min: 0, max: 30 }), (facts, capacity) => {
      const { planned, problems } = plan(facts, () => capacity);
      const reported = problems
        .filter(({ code }) => code === 'slotOverfilled')
        .map(({ details }) => `${String(details['slot'])} ${String(details['on'])}`);
      expect(reported.toSorted()).toEqual(overfilled(planned, capacity));
    }),
  );
});

test.each([
  { what: 'the day after', on: 5 },
  { what: 'in a row below', on: 4 },
])('tires that a row names by their plate are not given to a row that names none: $what', ({ on }) => {
  const facts = journalOf([
    { sheet: 'Приход', on: 0, slotId: 's1', plate: plates[0], quantity: 2 },
    { sheet: 'Приход', on: 1, slotId: 's2', plate: plates[1], quantity: 2 },
    { sheet: 'Расход', on: 4, slotId: undefined, plate: undefined, quantity: 2 },
    { sheet: 'Расход', on, slotId: undefined, plate: plates[0], quantity: 2 },
  ]);
  const { planned, problems } = plan(facts);
  expect(problems).toEqual([]);
  expect(planned.map(({ lines }) => lines.map(({ slotId }) => slotId))).toEqual([
    ['s1'],
    ['s2'],
    ['s2'],
    ['s1'],
  ]);
});

test.each(['*', ' ', '-', '–'])('tires whose plate is «%s» are not counted twice', (plate) => {
  const facts = journalOf([
    { sheet: 'Приход', on: 0, slotId: 's1', plate, quantity: 2 },
    { sheet: 'Расход', on: 1, slotId: undefined, plate: undefined, quantity: 4 },
  ]);
  expect(plan(facts).problems.map(({ code }) => code)).toEqual(['pickupOfMoreThanThereIs']);
});

test('rows without a slot empty the one that is filled again', () => {
  const facts = journalOf([
    { sheet: 'Приход', on: 0, slotId: 's1', plate: undefined, quantity: 10 },
    { sheet: 'Приход', on: 0, slotId: 's2', plate: undefined, quantity: 10 },
    { sheet: 'Расход', on: 1, slotId: undefined, plate: undefined, quantity: 8 },
    { sheet: 'Приход', on: 2, slotId: 's2', plate: undefined, quantity: 8 },
  ]);
  expect(plan(facts, () => 20).problems).toEqual([]);
  expect(plan(facts, () => 19).problems).not.toEqual([]);
});

test('ten thousand rows of one contract are planned in seconds, the possible ones and the impossible', () => {
  const rows = Array.from({ length: 10_000 }, (_, index): RowInput => {
    const delivers = index % 5 < 3;
    const slotId = slotCodes[index % 3];
    const plate = index % 7 === 0 ? plates[index % 2] : undefined;
    const on = Math.floor(index / 60) + (delivers ? 0 : 10);
    if (delivers) return { sheet: 'Приход', on, slotId, plate, quantity: 4 };
    return { sheet: 'Расход', on, slotId: index % 4 === 0 ? slotId : undefined, plate, quantity: 4 };
  });
  const started = performance.now();
  expect(plan(journalOf(rows), () => 1_000_000).problems).toEqual([]);
  const tooMuch = rows.map((row) => (row.sheet === 'Расход' ? { ...row, quantity: 9 } : row));
  expect(plan(journalOf(tooMuch), () => 1_000_000).problems.length).toBeGreaterThan(100);
  expect(plan(journalOf(rows), () => 1_000).problems).not.toEqual([]);
  expect(performance.now() - started).toBeLessThan(15_000);
});

test('a pickup is not called a shortage when a delivery that could not be read may have brought its tires', () => {
  const pickup: MovementFact = {
    kind: 'pickup',
    row: rowOf('Расход', 2, { contract: 'ХР-1', warehouse: 'СКЛ-1', category: 'R16-18' }),
    on: day('2025-10-05'),
    contractId: 'c1',
    warehouseId: 'w',
    categoryId: 'k',
    slotId: undefined,
    quantity: 1,
    places: 1,
    plate: undefined,
    key: 'a',
  };
  const shortagesWith = (...unknowns: string[]) => {
    const found = nothingFound();
    planMovements(
      [pickup],
      { lots: [], slots: [], closings: [], undone: [] },
      new Set(unknowns),
      found,
      () => 'id',
    );
    return found.problems.total;
  };
  expect(shortagesWith()).toBe(1);
  expect(shortagesWith('ХР-1\nСКЛ-1\nR16-18')).toBe(0);
  expect(shortagesWith('ХР-1\n*\nR16-18')).toBe(0);
  expect(shortagesWith('ХР-2\nСКЛ-1\nR16-18')).toBe(1);
});
