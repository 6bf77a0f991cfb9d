import fc from 'fast-check';
import type { Charge } from '../../src/billing/charges/charge.ts';
import { payable } from '../../src/billing/charges/charge.ts';
import { differencesOf } from '../../src/billing/charges/difference.ts';
import type { Billed } from '../../src/billing/charges/difference.ts';
import { settle } from '../../src/billing/runs/settlement.ts';
import { addMonths, month, periodOf } from '../../src/shared/dates.ts';
import type { Month } from '../../src/shared/dates.ts';
import { money, toKopeks } from '../../src/shared/money.ts';

const october = month('2025-10');

function charge(serviceMonth: Month, categoryId: string, unitDays: number, kopeks: number): Charge {
  const amount = money(kopeks).dividedBy(100);
  return {
    serviceMonth,
    categoryId,
    rateId: `rate of ${categoryId}`,
    category: categoryId,
    categoryName: categoryId,
    price: money('150.00'),
    per: 'month',
    basisDays: 31,
    period: periodOf(serviceMonth),
    unitDays,
    amount,
    vatRate: '20',
    vatAmount: amount.dividedBy(6).toDecimalPlaces(2),
  };
}

const charges = fc
  .uniqueArray(
    fc.record({
      after: fc.nat(2),
      category: fc.constantFrom('R13-15', 'R16-18', 'TRUCK'),
      unitDays: fc.integer({ min: 1, max: 1000 }),
      kopeks: fc.nat(1_000_000),
    }),
    { selector: ({ after, category }) => `${after} ${category}` },
  )
  .map((all) =>
    all.map((one) => charge(addMonths(october, one.after), one.category, one.unitDays, one.kopeks)),
  );

test('billed plus differences is the target, to the kopek, and then nothing is left to bill (rule R9)', () => {
  fc.assert(
    fc.property(charges, charges, (owed, before) => {
      const billed: readonly Billed[] = before;
      const differences = differencesOf(owed, billed);
      const total = payable(billed, true).plus(payable(differences, true));
      expect(toKopeks(total)).toBe(toKopeks(payable(owed, true)));
      const billedNow = owed.map((line): Billed => line);
      expect(differencesOf(owed, billedNow)).toEqual([]);
    }),
  );
});

test('a document is issued exactly when the differences net to more than zero (rule R9)', () => {
  fc.assert(
    fc.property(charges, charges, fc.boolean(), (owed, before, vatIncluded) => {
      const settlement = settle(october, vatIncluded, { charges: owed, problems: [] }, before);
      expect(settlement.outcome === 'issued').toBe(settlement.total.greaterThan(0));
      if (settlement.outcome === 'carried') expect(settlement.differences).not.toEqual([]);
    }),
  );
});

test('one problem in any month blocks the contract, whatever else it owes (rule R15)', () => {
  const problem = {
    code: 'rateMissing',
    serviceMonth: october,
    category: 'TRUCK',
    period: periodOf(october),
  } as const;
  const settlement = settle(
    october,
    true,
    { charges: [charge(october, 'R16-18', 440, 212903)], problems: [problem] },
    [],
  );
  expect(settlement).toMatchObject({ outcome: 'blocked', differences: [], problems: [problem] });
});

test('what was billed and is no longer owed comes back with a minus and the price it was billed at (rule R9)', () => {
  const [line] = differencesOf([], [charge(october, 'R16-18', 440, 212903)]);
  expect(line).toMatchObject({ unitDays: -440, adjustment: true, category: 'R16-18', vatRate: '20' });
  expect(toKopeks(line?.amount ?? money(0))).toBe('-2129.03');
});
