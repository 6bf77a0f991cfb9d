import type { VatRate } from '../../clients/organizations/vat-regime.ts';
import type { RatePer } from '../../pricing/tariffs/rate.ts';
import type { Month } from '../../shared/dates.ts';
import { money, sum, toKopeks, toPrice, zero } from '../../shared/money.ts';
import type { Money } from '../../shared/money.ts';
import { payable } from '../charges/charge.ts';
import type { Charge } from '../charges/charge.ts';
import type { DocumentLine } from '../../../reports/document.ts';

/** What one category came to in one month: its charges, and on how many days anything of it lay there. */
export interface CategoryMonth {
  readonly category: string;
  readonly categoryName: string;
  readonly charges: readonly Charge[];
  readonly storedDays: number;
}

interface Of {
  readonly category: string;
  readonly categoryName: string;
}
interface Price {
  readonly price: string;
  readonly per: RatePer;
}

/** One reason why a document's total differs from what the month before came to. */
type Cause =
  | ({ readonly kind: 'quantity'; readonly before: number; readonly now: number } & Of)
  | ({ readonly kind: 'days'; readonly before: number; readonly now: number } & Of)
  | ({ readonly kind: 'price'; readonly before: readonly Price[]; readonly now: readonly Price[] } & Of)
  | { readonly kind: 'vat'; readonly before: VatRate; readonly now: VatRate }
  | { readonly kind: 'adjustment'; readonly serviceMonth: Month }
  | { readonly kind: 'lateMonth'; readonly serviceMonth: Month }
  | { readonly kind: 'billedBefore' }
  | { readonly kind: 'rounding' };

/** `amount` is what the cause alone adds or takes away, in roubles; a contract's reasons add up to the whole change. */
export type Reason = Cause & { readonly amount: string };

/** A cause with its amount before rounding. */
interface Effect {
  readonly cause: Cause;
  readonly exact: Money;
}

/**
 * Explains a document of `month` by what the month before came to: for each category the average quantity, the
 * days and the price, one after another at the values of the other two (chain substitution), then VAT on top, then
 * what of other months is on the document and what of this month had been billed before. The largest comes first.
 */
export function explainChange(
  month: Month,
  vatIncluded: boolean,
  before: readonly CategoryMonth[],
  now: readonly CategoryMonth[],
  document: { readonly total: Money; readonly lines: readonly DocumentLine[] },
): readonly Reason[] {
  const chargesBefore = before.flatMap(({ charges }) => charges);
  const chargesNow = now.flatMap(({ charges }) => charges);
  const owedBefore = payable(chargesBefore, vatIncluded);
  const owed = payable(chargesNow, vatIncluded);
  const changes = withVat(vatIncluded, chargesBefore, chargesNow, effectsOfCategories(before, now));
  const earlier = earlierMonths(month, vatIncluded, document.lines);
  const billedBefore = document.total.minus(owed).minus(sum(earlier.map(({ exact }) => exact)));
  const reasons = [
    ...settled(changes, owed.minus(owedBefore)),
    ...settled(
      [...earlier, { cause: { kind: 'billedBefore' }, exact: billedBefore }],
      document.total.minus(owed),
    ),
  ];
  return reasons.toSorted((a, b) => money(b.amount).abs().comparedTo(money(a.amount).abs()));
}

function effectsOfCategories(
  before: readonly CategoryMonth[],
  now: readonly CategoryMonth[],
): readonly Effect[] {
  const beforeByCategory = new Map(before.map((own) => [own.category, own]));
  const nowByCategory = new Map(now.map((own) => [own.category, own]));
  return [...new Set([...beforeByCategory.keys(), ...nowByCategory.keys()])]
    .sort()
    .flatMap((category) =>
      effectsOfCategory(measured(beforeByCategory.get(category)), measured(nowByCategory.get(category))),
    );
}

interface Measured extends Of {
  readonly amount: Money;
  readonly quantity: Money;
  readonly storedDays: number;
  /** What part of the price's basis (a day, a month, a season) a unit lay there on average. */
  readonly part: Money;
  readonly prices: readonly Price[];
}

/** Amount = quantity × part × average price, before rounding; undefined when nothing was stored. */
function measured(own: CategoryMonth | undefined): Measured | undefined {
  if (!own || own.charges.length === 0 || own.storedDays === 0) return undefined;
  const unitDays = sum(own.charges.map((charge) => money(charge.unitDays)));
  const bases = sum(own.charges.map((charge) => money(charge.unitDays).dividedBy(charge.basisDays)));
  const quantity = unitDays.dividedBy(own.storedDays);
  return {
    category: own.category,
    categoryName: own.categoryName,
    amount: sum(
      own.charges.map(({ price, unitDays: days, basisDays }) => price.times(days).dividedBy(basisDays)),
    ),
    quantity,
    storedDays: own.storedDays,
    part: bases.dividedBy(quantity),
    prices: own.charges.map(({ price, per }) => ({ price: toPrice(price), per })),
  };
}

function effectsOfCategory(before: Measured | undefined, now: Measured | undefined): readonly Effect[] {
  const of = now ?? before;
  if (!of) return [];
  const { category, categoryName } = of;
  const quantity = (exact: Money): Effect => {
    const averages = { before: shown(before?.quantity), now: shown(now?.quantity) };
    return { cause: { kind: 'quantity', category, categoryName, ...averages }, exact };
  };
  if (!before || !now) return [quantity((now?.amount ?? zero).minus(before?.amount ?? zero))];
  const priceBefore = before.amount.dividedBy(before.quantity.times(before.part));
  const byQuantity = now.quantity.minus(before.quantity).times(before.part).times(priceBefore);
  const byDays = samePer(before, now)
    ? now.quantity.times(now.part.minus(before.part)).times(priceBefore)
    : zero;
  const days = { before: before.storedDays, now: now.storedDays };
  const effects: Effect[] = [
    quantity(byQuantity),
    { cause: { kind: 'days', category, categoryName, ...days }, exact: byDays },
  ];
  if (samePrices(before, now)) return effects;
  const byPrice = now.amount.minus(before.amount).minus(byQuantity).minus(byDays);
  const prices = { before: before.prices, now: now.prices };
  return [...effects, { cause: { kind: 'price', category, categoryName, ...prices }, exact: byPrice }];
}

function samePrices(before: Measured, now: Measured): boolean {
  return JSON.stringify(before.prices) === JSON.stringify(now.prices);
}

/** A part of a month and a part of a season are no measure for each other: their change is one of the price. */
function samePer(before: Measured, now: Measured): boolean {
  const pers = new Set([...before.prices, ...now.prices].map(({ per }) => per));
  return pers.size === 1;
}

/** A quantity as people say it: with one decimal at most. */
function shown(quantity: Money | undefined): number {
  return (quantity ?? zero).toDecimalPlaces(1).toNumber();
}

/** VAT on top makes every effect larger by the rate it had, and its change is a reason of its own. */
function withVat(
  vatIncluded: boolean,
  before: readonly Charge[],
  now: readonly Charge[],
  effects: readonly Effect[],
): readonly Effect[] {
  const rateBefore = before[0]?.vatRate;
  const rateNow = now[0]?.vatRate;
  const factor = (rate: VatRate | undefined) =>
    money(100)
      .plus(rate === undefined || rate === 'none' || vatIncluded ? 0 : Number(rate))
      .dividedBy(100);
  const larger = factor(rateBefore ?? rateNow);
  const grossed = effects.map(({ cause, exact }) => ({ cause, exact: exact.times(larger) }));
  if (rateBefore === undefined || rateNow === undefined || rateBefore === rateNow) return grossed;
  const exact = sum(now.map(({ amount }) => amount)).times(factor(rateNow).minus(larger));
  return [...grossed, { cause: { kind: 'vat', before: rateBefore, now: rateNow }, exact }];
}

/** Lines of earlier months by month: corrections of what was billed, and months that nobody had billed yet. */
function earlierMonths(
  month: Month,
  vatIncluded: boolean,
  lines: readonly DocumentLine[],
): readonly Effect[] {
  const earlier = Map.groupBy(
    lines.filter(({ serviceMonth }) => serviceMonth < month),
    ({ serviceMonth }) => serviceMonth,
  );
  return [...earlier].map(([serviceMonth, own]) => ({
    cause: { kind: own.some(({ adjustment }) => adjustment) ? 'adjustment' : 'lateMonth', serviceMonth },
    exact: payable(
      own.map(({ amount, vatAmount }) => ({ amount: money(amount), vatAmount: money(vatAmount) })),
      vatIncluded,
    ),
  }));
}

/**
 * Effects in kopeks that add up to `whole`: kopeks lost in rounding go to the largest; effects of nothing are left
 * out, but a change of the VAT rate within prices is worth knowing.
 */
function settled(effects: readonly Effect[], whole: Money): readonly Reason[] {
  const rounded = effects
    .map(({ cause, exact }) => ({ cause, amount: money(toKopeks(exact)) }))
    .filter(({ cause, amount }) => cause.kind === 'vat' || !amount.isZero());
  const lost = whole.minus(sum(rounded.map(({ amount }) => amount)));
  const largest = rounded.toSorted((a, b) => b.amount.abs().comparedTo(a.amount.abs()))[0];
  if (!largest) return lost.isZero() ? [] : [{ kind: 'rounding', amount: toKopeks(lost) }];
  return rounded.map((effect) => ({
    ...effect.cause,
    amount: toKopeks(effect === largest ? effect.amount.plus(lost) : effect.amount),
  }));
}
