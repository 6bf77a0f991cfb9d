import type { ListWorkbook } from '../../../reports/list.ts';
import { vatRateIn } from './vat-rate-words.ts';
import type { VatRegime } from './vat-regime.ts';

/** An organization's history of VAT (rule R8). */
export const vatRegimeWorkbook: ListWorkbook<VatRegime> = {
  title: { ru: 'Ставки НДС', en: 'VAT rates' },
  columns: [
    { title: { ru: 'Действует с', en: 'In force from' }, kind: 'day', value: (row) => row.validFrom },
    {
      title: { ru: 'Ставка НДС', en: 'VAT rate' },
      kind: 'text',
      width: 14,
      value: (row, as) => vatRateIn(row.rate, as),
    },
  ],
};
