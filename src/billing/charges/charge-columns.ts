import type { ListWorkbook } from '../../../reports/list.ts';
import { vatRateIn } from '../../clients/organizations/vat-rate-words.ts';
import { perWords } from '../../pricing/tariffs/rate-words.ts';
import type { ChargedDay, ChargeLine } from './month-charges-read.ts';

const category = { ru: 'Категория', en: 'Category' };

/** What a contract owes for a month, line by line. */
export const chargeLineWorkbook: ListWorkbook<ChargeLine> = {
  title: { ru: 'Начисления', en: 'Charges' },
  columns: [
    { title: { ru: 'Месяц', en: 'Month' }, kind: 'month', value: (row) => row.serviceMonth },
    { title: category, kind: 'text', width: 14, value: (row) => row.category },
    { title: { ru: 'Цена, руб.', en: 'Price, roubles' }, kind: 'price', value: (row) => row.price },
    { title: { ru: 'За', en: 'Per' }, kind: 'text', width: 12, value: (row, as) => perWords[row.per][as] },
    { title: { ru: 'Дней в цене', en: 'Days in the price' }, kind: 'number', value: (row) => row.basisDays },
    { title: { ru: 'Шино-дней', en: 'Unit-days' }, kind: 'number', value: (row) => row.unitDays },
    { title: { ru: 'Сумма, руб.', en: 'Amount, roubles' }, kind: 'money', value: (row) => row.amount },
    {
      title: { ru: 'Ставка НДС', en: 'VAT rate' },
      kind: 'text',
      width: 12,
      value: (row, as) => vatRateIn(row.vatRate, as),
    },
    { title: { ru: 'НДС, руб.', en: 'VAT, roubles' }, kind: 'money', value: (row) => row.vatAmount },
  ],
};

/** How much counted on each day of a month: unit-days are its sum. */
export const chargedDayWorkbook: ListWorkbook<ChargedDay> = {
  title: { ru: 'По дням', en: 'Day by day' },
  columns: [
    { title: { ru: 'День', en: 'Day' }, kind: 'day', value: (row) => row.on },
    { title: category, kind: 'text', width: 14, value: (row) => row.category },
    { title: { ru: 'Единиц', en: 'Units' }, kind: 'number', value: (row) => row.quantity },
  ],
};
