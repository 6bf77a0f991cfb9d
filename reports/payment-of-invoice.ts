import type { PrintableDocument } from './document.ts';
import { toRussianDay } from '../src/shared/dates.ts';
import { money, toKopeks } from '../src/shared/money.ts';
import { mandatoryBytes, mandatorySize, textLimits } from './payment-qr.ts';
import type { Payment } from './payment-qr.ts';
import { vatByRate } from './totals.ts';

/** What the payment QR cannot carry becomes a space: its separator, line breaks, other control characters. */
function plain(value: string): string {
  return value.replace(/[|\p{Cc}\s]+/gu, ' ').trim();
}

/** At most `limit` characters, cut between words where there is a space to cut at. */
function shortened(value: string, limit: number): string {
  const characters = [...value];
  if (characters.length <= limit) return value;
  const head = characters.slice(0, limit + 1).join('');
  const space = head.lastIndexOf(' ');
  return (space > 0 ? head.slice(0, space) : characters.slice(0, limit).join('')).trimEnd();
}

/** Cyrillic takes two bytes: a long name is cut further until the mandatory block fits. */
function withinMandatoryBytes(payment: Payment): Payment {
  let fitting = payment;
  while (mandatorySize(fitting) > mandatoryBytes && fitting.name.length > 1) {
    fitting = { ...fitting, name: shortened(fitting.name, [...fitting.name].length - 1) };
  }
  return fitting;
}

function vatWords(document: PrintableDocument): string {
  const parts = vatByRate(document.lines).flatMap(({ percent, vat }) =>
    percent === null ? [] : [`НДС ${percent}% - ${toKopeks(vat)} руб.`],
  );
  return parts.length === 0 ? 'Без НДС' : `В т.ч. ${parts.join(', ')}`;
}

/** Number, date and VAT always stay; the contract is named where there is room for it. */
function purposeOf(document: PrintableDocument): string {
  const invoice = `Оплата по счету № ${document.number} от ${toRussianDay(document.date)}`;
  const contract = ` за хранение по договору № ${plain(document.contract.number)}`;
  const vat = vatWords(document);
  const allVat = `В т.ч. НДС - ${document.vatTotal} руб.`;
  const candidates = [`${invoice}${contract}. ${vat}`, `${invoice} за хранение. ${vat}`];
  return candidates.find((purpose) => purpose.length <= textLimits.purpose) ?? `${invoice}. ${allVat}`;
}

/** The payment that an invoice asks for, its texts made fit for the QR (ГОСТ Р 56042: lengths, bytes, characters). */
export function paymentOfInvoice(document: PrintableDocument): Payment {
  const { seller } = document;
  return withinMandatoryBytes({
    name: shortened(plain(seller.name), textLimits.name),
    account: seller.bank.account,
    bankName: shortened(plain(seller.bank.name), textLimits.bankName),
    bic: seller.bank.bic,
    correspondentAccount: seller.bank.correspondentAccount,
    kopeks: money(document.total).times(100).toFixed(0),
    purpose: purposeOf(document),
    inn: seller.inn,
    kpp: seller.kpp,
  });
}
