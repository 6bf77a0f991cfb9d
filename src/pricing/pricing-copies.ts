import type { ListCopy } from '../shared/list-copy.ts';
import type { Category } from './category.ts';
import type { Tariff } from './tariff.ts';

export const tariffCopy: ListCopy<Tariff> = {
  title: { ru: 'Тарифы', en: 'Tariffs' },
  columns: [
    { title: { ru: 'Тариф', en: 'Tariff' }, kind: 'text', value: (row) => row.code },
    { title: { ru: 'Название', en: 'Name' }, kind: 'text', width: 42, value: (row) => row.name },
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
