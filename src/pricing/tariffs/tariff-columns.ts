import type { ListWorkbook } from '../../../reports/list.ts';
import { perWords } from './rate-words.ts';
import type { Rate, Tariff } from './tariff.ts';

/** Price lists, without their prices. */
export const tariffWorkbook: ListWorkbook<Tariff> = {
  title: { ru: 'Тарифы', en: 'Tariffs' },
  columns: [
    { title: { ru: 'Тариф', en: 'Tariff' }, kind: 'text', value: (row) => row.code },
    { title: { ru: 'Название', en: 'Name' }, kind: 'text', width: 42, value: (row) => row.name },
  ],
};

/** The dated prices of a tariff (rule R4). */
export const rateWorkbook: ListWorkbook<Rate> = {
  title: { ru: 'Ставки', en: 'Rates' },
  columns: [
    { title: { ru: 'Категория', en: 'Category' }, kind: 'text', width: 14, value: (row) => row.category },
    { title: { ru: 'Действует с', en: 'In force from' }, kind: 'day', value: (row) => row.validFrom },
    { title: { ru: 'Цена, руб.', en: 'Price, roubles' }, kind: 'price', value: (row) => row.price },
    { title: { ru: 'За', en: 'Per' }, kind: 'text', width: 12, value: (row, as) => perWords[row.per][as] },
    {
      title: { ru: 'Бесплатно', en: 'Free' },
      kind: 'text',
      width: 12,
      value: (row, as) => (row.free ? { ru: 'да', en: 'yes' }[as] : ''),
    },
  ],
};
