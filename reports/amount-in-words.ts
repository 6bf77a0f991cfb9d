import numberToWordsRu from 'number-to-words-ru';
import { money, toKopeks } from '../src/shared/money.ts';

/**
 * An amount in roubles as documents spell it: `'1001.00'` → `Одна тысяча один рубль 00 копеек`.
 * Kopeks stay digits, always two. Throws RangeError for negative amounts and for fractions of a kopek.
 */
export function amountInWords(amount: string): string {
  const value = money(amount);
  if (value.isNegative() || value.decimalPlaces() > 2) throw new RangeError(`cannot be spelled: ${amount}`);
  return numberToWordsRu.convert(toKopeks(value));
}
