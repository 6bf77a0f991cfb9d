import type { DocumentLine, DocumentSnapshot, VatRate } from './document.ts';
import { money, sum, toRussian } from '../src/shared/money.ts';
import type { Money } from '../src/shared/money.ts';

export interface VatOfRate {
  /** `22`; null where there is no VAT. */
  readonly percent: string | null;
  readonly vat: Money;
}

/** A caption and its printed amount, as they stand under the lines of a document. */
export interface Total {
  readonly caption: string;
  readonly amount: string;
}

const order: readonly VatRate[] = ['22', '20', '10', '7', '5', 'none'];

/** The VAT of the lines by rate, highest rate first: sums of the lines' VAT, never computed anew (rule R8). */
export function vatByRate(lines: readonly DocumentLine[]): readonly VatOfRate[] {
  return order
    .filter((rate) => lines.some((line) => line.vatRate === rate))
    .map((rate) => ({
      percent: rate === 'none' ? null : rate,
      vat: sum(lines.filter((line) => line.vatRate === rate).map((line) => money(line.vatAmount))),
    }));
}

/**
 * What stands under the lines: included VAT is named after the sum, VAT on top is added to it, and where there is none
 * the document says so, with a dash.
 */
export function totalsOf(document: DocumentSnapshot): readonly Total[] {
  const prefix = document.contract.vatIncluded ? 'В том числе НДС' : 'Сумма НДС';
  const lines = sum(document.lines.map((line) => money(line.amount)));
  return [
    { caption: 'Итого:', amount: toRussian(lines) },
    ...vatByRate(document.lines).map(({ percent, vat }) =>
      percent === null
        ? { caption: 'Без налога (НДС):', amount: '-' }
        : { caption: `${prefix} (${percent}%):`, amount: toRussian(vat) },
    ),
    { caption: 'Всего к оплате:', amount: toRussian(money(document.total)) },
  ];
}
