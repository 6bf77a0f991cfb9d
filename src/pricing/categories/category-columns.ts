import type { ListWorkbook } from '../../../reports/list.ts';
import type { Category } from './category.ts';

/** Storage categories. */
export const categoryWorkbook: ListWorkbook<Category> = {
  title: { ru: 'Категории', en: 'Categories' },
  columns: [
    { title: { ru: 'Код', en: 'Code' }, kind: 'text', width: 14, value: (row) => row.code },
    { title: { ru: 'Название', en: 'Name' }, kind: 'text', width: 42, value: (row) => row.name },
    { title: { ru: 'Мест', en: 'Places' }, kind: 'number', value: (row) => row.places },
  ],
};
