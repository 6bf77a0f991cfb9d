import type { VatRate } from '../../clients/organizations/vat-regime.ts';
import type { RatePer } from '../../pricing/tariffs/rate.ts';
import type { ListCopy, Words } from '../../http/list-copy.ts';
import type { ChargedDay, ChargeLine } from './charges-read.ts';

const pers: Record<RatePer, Words> = {
  day: { ru: 'день', en: 'day' },
  month: { ru: 'месяц', en: 'month' },
  season: { ru: 'сезон', en: 'season' },
};

function percent(rate: VatRate, none: string): string {
  return rate === 'none' ? none : `${rate} %`;
}

const category = { ru: 'Категория', en: 'Category' };

/** What a contract owes for a month, line by line. */
export const chargeLineCopy: ListCopy<ChargeLine> = {
  title: { ru: 'Начисления', en: 'Charges' },
  columns: [
    { title: { ru: 'Месяц', en: 'Month' }, kind: 'month', value: (row) => row.serviceMonth },
    { title: category, kind: 'text', width: 14, value: (row) => row.category },
    { title: { ru: 'Цена, руб.', en: 'Price, roubles' }, kind: 'price', value: (row) => row.price },
    { title: { ru: 'За', en: 'Per' }, kind: 'text', width: 12, value: (row, as) => pers[row.per][as] },
    { title: { ru: 'Дней в цене', en: 'Days in the price' }, kind: 'number', value: (row) => row.basisDays },
    { title: { ru: 'Шино-дней', en: 'Unit-days' }, kind: 'number', value: (row) => row.unitDays },
    { title: { ru: 'Сумма, руб.', en: 'Amount, roubles' }, kind: 'money', value: (row) => row.amount },
    {
      title: { ru: 'Ставка НДС', en: 'VAT rate' },
      kind: 'text',
      width: 12,
      value: (row, as) => percent(row.vatRate, as === 'ru' ? 'без НДС' : 'no VAT'),
    },
    { title: { ru: 'НДС, руб.', en: 'VAT, roubles' }, kind: 'money', value: (row) => row.vatAmount },
  ],
};

/** How much counted on each day of a month: unit-days are its sum. */
export const chargedDayCopy: ListCopy<ChargedDay> = {
  title: { ru: 'По дням', en: 'Day by day' },
  columns: [
    { title: { ru: 'День', en: 'Day' }, kind: 'day', value: (row) => row.on },
    { title: category, kind: 'text', width: 14, value: (row) => row.category },
    { title: { ru: 'Единиц', en: 'Units' }, kind: 'number', value: (row) => row.quantity },
  ],
};
