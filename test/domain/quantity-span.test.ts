import fc from 'fast-check';
import { daysOf, quantitySpans, unitDaysOf } from '../../src/billing/charges/quantity-span.ts';
import { addDays, day } from '../../src/shared/dates.ts';

const october = { from: day('2025-10-01'), until: day('2025-11-01') };

test('days with the same quantity make one span, whatever happened within a day', () => {
  const spans = quantitySpans(october, [
    { countsFrom: day('2025-09-12'), quantity: 5 },
    { countsFrom: day('2025-10-10'), quantity: 20 },
    { countsFrom: day('2025-10-15'), quantity: 3 },
    { countsFrom: day('2025-10-15'), quantity: -3 },
    { countsFrom: day('2025-10-20'), quantity: -25 },
    { countsFrom: day('2025-11-01'), quantity: 7 },
  ]);
  expect(spans).toEqual([
    { period: { from: '2025-10-01', until: '2025-10-10' }, quantity: 5 },
    { period: { from: '2025-10-10', until: '2025-10-20' }, quantity: 25 },
  ]);
});

const changes = fc.array(
  fc.record({
    countsFrom: fc.integer({ min: -10, max: 40 }).map((after) => addDays(october.from, after)),
    quantity: fc.integer({ min: 1, max: 50 }),
  }),
  { maxLength: 20 },
);

test('a split period has the spans of the whole: no unit-day is lost or counted twice', () => {
  fc.assert(
    fc.property(changes, fc.integer({ min: 1, max: 30 }), (all, after) => {
      const middle = addDays(october.from, after);
      const total = (from: typeof middle, until: typeof middle) =>
        quantitySpans({ from, until }, all).reduce((sum, span) => sum + unitDaysOf(span), 0);
      expect(total(october.from, middle) + total(middle, october.until)).toBe(
        total(october.from, october.until),
      );
    }),
  );
});

test('the days of spans add up to their unit-days, each day once', () => {
  fc.assert(
    fc.property(changes, (all) => {
      const spans = quantitySpans(october, all);
      const days = daysOf(spans);
      expect(days.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(
        spans.reduce((sum, span) => sum + unitDaysOf(span), 0),
      );
      expect(new Set(days.map(({ on }) => on)).size).toBe(days.length);
    }),
  );
});
