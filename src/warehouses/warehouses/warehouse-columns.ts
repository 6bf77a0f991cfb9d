import type { ListWorkbook } from '../../../reports/list.ts';
import type { Warehouse } from './warehouse.ts';

/** Warehouses. */
export const warehouseWorkbook: ListWorkbook<Warehouse> = {
  title: { ru: 'Склады', en: 'Warehouses' },
  columns: [
    { title: { ru: 'Код', en: 'Code' }, kind: 'text', value: (row) => row.code },
    { title: { ru: 'Название', en: 'Name' }, kind: 'text', width: 42, value: (row) => row.name },
    { title: { ru: 'Часовой пояс', en: 'Time zone' }, kind: 'text', width: 20, value: (row) => row.timeZone },
  ],
};
