import type { ListWorkbook } from '../../../reports/list.ts';
import { lotWorkbookColumns } from '../lots/lot-columns.ts';
import type { ContractStock } from './contract-stock-read.ts';
import type { StockItem } from './stock-read.ts';

/** What lies where, lot by lot. */
export const stockWorkbook: ListWorkbook<StockItem> = {
  title: { ru: 'Остаток', en: 'Stock' },
  columns: [
    { title: { ru: 'Клиент', en: 'Client' }, kind: 'text', width: 42, value: (row) => row.clientName },
    { title: { ru: 'Договор', en: 'Contract' }, kind: 'text', value: (row) => row.contractNumber },
    { title: { ru: 'Категория', en: 'Category' }, kind: 'text', width: 14, value: (row) => row.category },
    { title: { ru: 'Единиц', en: 'Units' }, kind: 'number', value: (row) => row.quantity },
    { title: { ru: 'Склад', en: 'Warehouse' }, kind: 'text', value: (row) => row.warehouseName },
    { title: { ru: 'Зона', en: 'Zone' }, kind: 'text', width: 10, value: (row) => row.zone },
    { title: { ru: 'Ячейка', en: 'Slot' }, kind: 'text', width: 14, value: (row) => row.slot },
    { title: { ru: 'Принято', en: 'Delivered' }, kind: 'day', value: (row) => row.deliveredOn },
    { title: { ru: 'Дней', en: 'Days' }, kind: 'number', value: (row) => row.ageDays },
    ...lotWorkbookColumns,
  ],
};

/** What one contract has in store now, by category. */
export const contractStockWorkbook: ListWorkbook<ContractStock> = {
  title: { ru: 'Сейчас на хранении', en: 'In store now' },
  columns: [
    { title: { ru: 'Категория', en: 'Category' }, kind: 'text', width: 14, value: (row) => row.category },
    { title: { ru: 'Название', en: 'Name' }, kind: 'text', width: 42, value: (row) => row.name },
    { title: { ru: 'Единиц', en: 'Units' }, kind: 'number', value: (row) => row.quantity },
    { title: { ru: 'Мест', en: 'Places' }, kind: 'number', value: (row) => row.places },
  ],
};
