import type { DocumentLine, PrintableDocument, CalculationSpan, VatRate } from '../../reports/document.ts';
import { addDays, day, daysInMonth, firstDayOf, month, toRussianMonth } from '../../src/shared/dates.ts';
import { money, priceOfUnitDays, sum, toKopeks, vatOnTop, vatWithin, zero } from '../../src/shared/money.ts';
import type { Money } from '../../src/shared/money.ts';

const october = month('2025-10');
const nothing = { unitDays: 0, amount: '0.00', vatAmount: '0.00' };

function vatOf(amount: Money, rate: VatRate, included: boolean): Money {
  if (rate === 'none') return zero;
  return included ? vatWithin(amount, Number(rate)) : vatOnTop(amount, Number(rate));
}

export interface LineInput {
  readonly serviceMonth?: string;
  readonly category?: string;
  readonly description?: string;
  readonly price?: string;
  readonly unitDays?: number;
  readonly vatRate?: VatRate;
  readonly vatIncluded?: boolean;
}

/** A line of a month's storage at a price per month, its money computed by the product's own rules. */
export function line(input: LineInput = {}): DocumentLine {
  const serviceMonth = month(input.serviceMonth ?? '2025-10');
  const { category = 'R16-18', price = '150.00', unitDays = 440, vatRate = '20', vatIncluded = true } = input;
  const basisDays = daysInMonth(serviceMonth);
  const amount = priceOfUnitDays(money(price), unitDays, basisDays);
  const calculated = {
    unitDays,
    amount: toKopeks(amount),
    vatAmount: toKopeks(vatOf(amount, vatRate, vatIncluded)),
  };
  return {
    serviceMonth,
    category,
    description:
      input.description ??
      `Хранение: ${category}, ${toRussianMonth(serviceMonth)}, ${price.replace('.', ',')} руб. за единицу в месяц`,
    quantity: unitDays,
    unit: 'шино-дн.',
    price,
    per: 'month',
    basisDays,
    amount: calculated.amount,
    vatRate,
    vatAmount: calculated.vatAmount,
    adjustment: false,
    calculated,
    billedBefore: nothing,
  };
}

function difference(now: string, before: string): string {
  return toKopeks(money(now).minus(money(before)));
}

/** The line that settles a month billed as `before` and calculated anew as `now` (rule R9). */
export function adjustment(before: DocumentLine, now: DocumentLine): DocumentLine {
  return {
    ...now,
    description: `Корректировка: ${now.description}`,
    quantity: now.quantity - before.quantity,
    amount: difference(now.amount, before.amount),
    vatAmount: difference(now.vatAmount, before.vatAmount),
    adjustment: true,
    billedBefore: before.calculated,
  };
}

/** Two spans of days that make up the unit-days of a line: the last day holds what the others leave. */
export function spansOf(source: DocumentLine, categoryName = 'Шины легковые'): readonly CalculationSpan[] {
  const first = firstDayOf(source.serviceMonth);
  const unitDays = source.calculated.unitDays;
  const quantity = Math.floor(unitDays / source.basisDays);
  const last = unitDays - quantity * (source.basisDays - 1);
  const span = (from: number, days: number, units: number): CalculationSpan => ({
    serviceMonth: source.serviceMonth,
    category: source.category,
    categoryName,
    from: addDays(first, from),
    to: addDays(first, from + days - 1),
    days,
    quantity: units,
    unitDays: units * days,
    price: source.price,
    per: source.per,
  });
  if (unitDays === 0) return [];
  return [span(0, source.basisDays - 1, quantity), span(source.basisDays - 1, 1, last)];
}

/** A valid document of October 2025, the worked example of R5; what a test cares about is changed by name. */
export function printable(change: Partial<PrintableDocument> = {}): PrintableDocument {
  const lines = change.lines ?? [line()];
  const vatIncluded = change.contract?.vatIncluded ?? true;
  const amounts = sum(lines.map((each) => money(each.amount)));
  const vat = sum(lines.map((each) => money(each.vatAmount)));
  return {
    number: '145',
    status: 'issued',
    seller: {
      name: 'ООО "Шинный склад"',
      inn: '7700000016',
      kpp: '773601001',
      ogrn: '1027739609391',
      address: '117312, г. Москва, ул. Вавилова, д. 19',
      bank: {
        name: 'ПАО СБЕРБАНК',
        account: '40702810938000000001',
        bic: '044525225',
        correspondentAccount: '30101810400000000225',
      },
      director: { post: 'Генеральный директор', name: 'Иванов Иван Иванович' },
      accountant: { name: 'Петрова Анна Алексеевна' },
    },
    buyer: {
      name: 'ООО «Таксопарк „Ёлка“»',
      inn: '7700000023',
      kpp: '773601001',
      address: '115114, г. Москва, Дербеневская наб., д. 7, стр. 2',
    },
    contract: { number: 'ХР-12/25', signedOn: day('2025-09-15'), dayCount: 'arrival', vatIncluded },
    month: october,
    date: day('2025-10-31'),
    dueOn: day('2025-11-10'),
    lines,
    total: toKopeks(vatIncluded ? amounts : amounts.plus(vat)),
    vatTotal: toKopeks(vat),
    calculation: {
      runs: lines.flatMap((each) => spansOf(each)),
      movements: [
        { on: day('2025-10-10'), number: 'П-17', kind: 'delivery', category: 'R16-18', quantity: 20 },
        { on: day('2025-10-20'), number: 'В-4', kind: 'pickup', category: 'R16-18', quantity: -8 },
      ],
    },
    ...change,
  };
}
