import type { ListCopy } from '../http/list-copy.ts';
import type { Category } from './categories/category.ts';
import type { RatePer } from './tariffs/rate.ts';
import type { Rate, Tariff } from './tariffs/tariff.ts';

export const tariffCopy: ListCopy<Tariff> = {
  title: { ru: 'Тарифы', en: 'Tariffs' },
  columns: [
    { title: { ru: 'Тариф', en: 'Tariff' }, kind: 'text', value: (row) => row.code },
    { title: { ru: 'Название', en: 'Name' }, kind: 'text', width: 42, value: (row) => row.name },
  ],
};

const pers: Record<RatePer, { ru: string; en: string }> = {
  day: { ru: 'день', en: 'day' },
  month: { ru: 'месяц', en: 'month' },
  season: { ru: 'сезон', en: 'season' },
};

export const rateCopy: ListCopy<Rate> = {
  title: { ru: 'Ставки', en: 'Rates' },
  columns: [
    { title: { ru: 'Категория', en: 'Category' }, kind: 'text', width: 14, value: (row) => row.category },
    { title: { ru: 'Действует с', en: 'In force from' }, kind: 'day', value: (row) => row.validFrom },
    { title: { ru: 'Цена, руб.', en: 'Price, roubles' }, kind: 'price', value: (row) => row.price },
    { title: { ru: 'За', en: 'Per' }, kind: 'text', width: 12, value: (row, as) => pers[row.per][as] },
  ],
};

export const categoryCopy: ListCopy<Category> = {
  title: { ru: 'Категории', en: 'Categories' },
  columns: [
    { title: { ru: 'Код', en: 'Code' }, kind: 'text', width: 14, value: (row) => row.code },
    { title: { ru: 'Название', en: 'Name' }, kind: 'text', width: 42, value: (row) => row.name },
    { title: { ru: 'Мест', en: 'Places' }, kind: 'number', value: (row) => row.places },
  ],
};
