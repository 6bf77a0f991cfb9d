import type { ListWorkbook } from '../../../reports/list.ts';
import { no, yes } from '../../shared/language.ts';
import type { Words } from '../../shared/language.ts';
import type { Season } from '../movements/movement.ts';
import type { ContractStock } from './contract-stock-read.ts';
import type { StockItem } from './stock-read.ts';

const seasons: Record<Season, Words> = {
  winter: { ru: 'зимние', en: 'winter' },
  summer: { ru: 'летние', en: 'summer' },
  'all-season': { ru: 'всесезонные', en: 'all-season' },
};

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
    { title: { ru: 'Госномер', en: 'Plate' }, kind: 'text', width: 14, value: (row) => row.plate },
    { title: { ru: 'Марка', en: 'Brand' }, kind: 'text', width: 16, value: (row) => row.brand },
    { title: { ru: 'Модель', en: 'Model' }, kind: 'text', width: 20, value: (row) => row.model },
    { title: { ru: 'Размер', en: 'Size' }, kind: 'text', width: 16, value: (row) => row.size },
    {
      title: { ru: 'Сезон', en: 'Season' },
      kind: 'text',
      width: 14,
      value: (row, as) => (row.season === null ? '' : seasons[row.season][as]),
    },
    {
      title: { ru: 'На дисках', en: 'On rims' },
      kind: 'text',
      width: 10,
      value: (row, as) => (row.onRims === null ? '' : (row.onRims ? yes : no)[as]),
    },
    { title: { ru: 'DOT', en: 'DOT' }, kind: 'text', width: 10, value: (row) => row.dot },
    { title: { ru: 'Протектор, мм', en: 'Tread, mm' }, kind: 'decimal', value: (row) => row.treadMm },
    { title: { ru: 'Примечание', en: 'Note' }, kind: 'text', width: 42, value: (row) => row.note },
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
