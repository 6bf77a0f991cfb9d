import type { Language } from '../../shared/language.ts';
import type { VatRate } from './vat-regime.ts';

/** `22 %`, or that there is no VAT, as workbooks say it. */
export function vatRateIn(rate: VatRate, language: Language): string {
  if (rate === 'none') return language === 'ru' ? 'без НДС' : 'no VAT';
  return `${rate} %`;
}
