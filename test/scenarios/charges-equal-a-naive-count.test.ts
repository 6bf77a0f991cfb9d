import fc from 'fast-check';
import type { DayCount } from '../../src/clients/contracts/contract-terms.ts';
import type { RatePer } from '../../src/pricing/tariffs/rate.ts';
import { addDays, daysInMonth, firstDayOf, month } from '../../src/shared/dates.ts';
import type { Day, Month } from '../../src/shared/dates.ts';
import { findBalanceErrors } from '../../src/storage/stock/balances-read.ts';
import { charges } from '../support/billing.ts';
import { given } from '../support/given.ts';
import { categories, action, firstDay, History } from '../support/history.ts';
import type { Fact } from '../support/history.ts';
import { useTestApp } from '../support/test-app.ts';

const app = useTestApp();

const months = ['2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03'].map(month);
const seasonDays = 212;

interface Rate {
  readonly category: string;
  readonly validFrom: Day;
  readonly price: number;
  readonly per: RatePer;
}

/** Prices in ten-thousandths of a rouble, so that the naive count needs nothing but integers. */
const rates: fc.Arbitrary<readonly Rate[]> = fc
  .uniqueArray(
    fc.record({
      category: fc.constantFrom(...categories),
      after: fc.integer({ min: 1, max: 120 }),
      price: fc.integer({ min: 0, max: 9_000_000 }),
      per: fc.constantFrom<RatePer>('day', 'month', 'season'),
    }),
    { selector: ({ category, after }) => `${category} ${after}`, maxLength: 5 },
  )
  .chain((later) =>
    fc.tuple(...categories.map(() => fc.integer({ min: 1, max: 9_000_000 }))).map((first) => [
      ...categories.map((category, index): Rate => ({
        category,
        validFrom: firstDay,
        price: first[index] ?? 1,
        per: 'month',
      })),
      ...later.map(({ after, ...rate }) => ({ ...rate, validFrom: addDays(firstDay, after) })),
    ]),
  );

interface NaiveLine {
  readonly category: string;
  readonly price: string;
  readonly unitDays: number;
  readonly amount: string;
  readonly vatAmount: string;
}

/** R3 word for word: what lay there before the day, what came, what went. */
function quantityOn(on: Day, category: string, facts: readonly Fact[], dayCount: DayCount): number {
  const own = facts.filter((fact) => fact.category === category);
  const total = (chosen: readonly Fact[]) =>
    chosen.reduce((sum, { direction, quantity }) => sum + (direction === 'in' ? quantity : -quantity), 0);
  const opening = total(own.filter((fact) => fact.on < on));
  const arrivals = total(own.filter((fact) => fact.on === on && fact.direction === 'in'));
  const pickups = total(own.filter((fact) => fact.on === on && fact.direction === 'out'));
  return { arrival: opening + arrivals + pickups, departure: opening, both: opening + arrivals }[dayCount];
}

/** Counts every day of the month by itself, in integers: an amount is (2n + d) ÷ 2d, halves up. */
function naiveLines(
  of: Month,
  facts: readonly Fact[],
  prices: readonly Rate[],
  dayCount: DayCount,
): NaiveLine[] {
  const counted = new Map<Rate, number>();
  for (let index = 0; index < daysInMonth(of); index++) {
    const on = addDays(firstDayOf(of), index);
    for (const category of categories) {
      const rate = prices
        .filter((candidate) => candidate.category === category && candidate.validFrom <= on)
        .reduce((latest, candidate) => (candidate.validFrom > latest.validFrom ? candidate : latest));
      counted.set(rate, (counted.get(rate) ?? 0) + quantityOn(on, category, facts, dayCount));
    }
  }
  const vat = of < '2026-01' ? 20n : 22n;
  return [...counted]
    .filter(([, unitDays]) => unitDays > 0)
    .map(([rate, unitDays]) => {
      const basis = { day: 1, month: daysInMonth(of), season: seasonDays }[rate.per];
      const amount = halfUp(BigInt(rate.price) * BigInt(unitDays), BigInt(basis) * 100n);
      return {
        category: rate.category,
        price: roubles(BigInt(rate.price), 4),
        unitDays,
        amount: roubles(amount, 2),
        vatAmount: roubles(halfUp(amount * vat, 100n + vat), 2),
      };
    });
}

/** Every day and category with something on it, in the order of the answer. */
function naiveDays(of: Month, facts: readonly Fact[], dayCount: DayCount) {
  return Array.from({ length: daysInMonth(of) }, (_, index) => addDays(firstDayOf(of), index))
    .flatMap((on) =>
      categories.map((category) => ({ on, category, quantity: quantityOn(on, category, facts, dayCount) })),
    )
    .filter(({ quantity }) => quantity > 0);
}

function halfUp(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator);
}

function roubles(value: bigint, decimals: number): string {
  const digits = value.toString().padStart(decimals + 1, '0');
  const text = `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return text.replace(/(\.\d\d\d*?)0+$/, '$1');
}

test('the set-based computation equals a day-by-day count over random histories (rule R3, rule R4, rule R5, rule R8)', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(action, { minLength: 1, maxLength: 25 }),
      rates,
      fc.constantFrom<DayCount>('arrival', 'departure', 'both'),
      async (actions, prices, dayCount) => {
        const tariff = await given(app).tariff({
          rates: prices.map((rate) => ({ ...rate, price: roubles(BigInt(rate.price), 4) })),
        });
        const contract = await given(app).contract({ tariffId: tariff.id, dayCount });
        const history = await History.begin(app, contract.id);
        for (const one of actions) await history.play(one);
        for (const of of months) {
          const computed = await charges(app, contract.id, of);
          const shown = computed.lines.map(({ category, price, unitDays, amount, vatAmount }) => ({
            category,
            price,
            unitDays,
            amount,
            vatAmount,
          }));
          const byContent = (line: NaiveLine) => JSON.stringify(line);
          expect(shown.map(byContent).sort()).toEqual(
            naiveLines(of, history.facts, prices, dayCount).map(byContent).sort(),
          );
          expect(computed.days).toEqual(naiveDays(of, history.facts, dayCount));
        }
      },
    ),
    { numRuns: 25 },
  );
  expect(await findBalanceErrors(app.db)).toEqual([]);
}, 240_000);
