import type { ListCopy } from '../http/list-copy.ts';
import type { MovementKind, Season } from './movements/movement.ts';
import type { MovementState } from './movements/movement-read.ts';
import type { CapacityDay, ZoneCapacity } from '../warehouses/capacity/capacity-read.ts';
import type { ClientOccupancy } from '../warehouses/capacity/client-occupancy-read.ts';
import type { ContractStock } from './stock/contract-stock-read.ts';
import type { StockItem } from './stock/stock-read.ts';
import type { SlotState, Warehouse } from '../warehouses/warehouses/warehouse.ts';

const kinds: Record<MovementKind, { ru: string; en: string }> = {
  delivery: { ru: 'приёмка', en: 'delivery' },
  pickup: { ru: 'выдача', en: 'pickup' },
  reversal: { ru: 'сторно', en: 'reversal' },
};

const seasons: Record<Season, { ru: string; en: string }> = {
  winter: { ru: 'зимние', en: 'winter' },
  summer: { ru: 'летние', en: 'summer' },
  'all-season': { ru: 'всесезонные', en: 'all-season' },
};

const yes = { ru: 'да', en: 'yes' };
const no = { ru: 'нет', en: 'no' };

/** A movement is one row: its lines stand together, as people write them on one paper. */
export const movementCopy: ListCopy<MovementState> = {
  title: { ru: 'Движения', en: 'Movements' },
  columns: [
    { title: { ru: 'Дата', en: 'Date' }, kind: 'day', value: (row) => row.occurredOn },
    { title: { ru: '№', en: 'No.' }, kind: 'number', value: (row) => row.number },
    { title: { ru: 'Вид', en: 'Kind' }, kind: 'text', width: 12, value: (row, as) => kinds[row.kind][as] },
    { title: { ru: 'Клиент', en: 'Client' }, kind: 'text', width: 42, value: (row) => row.clientName },
    { title: { ru: 'Договор', en: 'Contract' }, kind: 'text', value: (row) => row.contractNumber },
    { title: { ru: 'Склад', en: 'Warehouse' }, kind: 'text', value: (row) => row.warehouseName },
    { title: { ru: 'Единиц', en: 'Units' }, kind: 'number', value: (row) => row.quantity },
    { title: { ru: 'Что и где', en: 'What and where' }, kind: 'text', width: 42, value: linesOf },
    {
      title: { ru: 'Отменено', en: 'Reversed' },
      kind: 'text',
      width: 10,
      value: (row, as) => (row.reversedById === null ? '' : yes[as]),
    },
    {
      title: { ru: 'Причина', en: 'Reason' },
      kind: 'text',
      width: 30,
      value: (row) => row.reason ?? row.overfillReason,
    },
    { title: { ru: 'Кто записал', en: 'Recorded by' }, kind: 'text', value: (row) => row.recordedBy.name },
    { title: { ru: 'Когда записано', en: 'Recorded at' }, kind: 'instant', value: (row) => row.recordedAt },
  ],
};

function linesOf({ lines }: MovementState): string {
  return lines
    .map(({ category, quantity, slot, plate }) =>
      [`${category} × ${quantity}`, slot, plate].filter((part) => part !== null).join(', '),
    )
    .join('; ');
}

export const stockCopy: ListCopy<StockItem> = {
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

export const contractStockCopy: ListCopy<ContractStock> = {
  title: { ru: 'Сейчас на хранении', en: 'In store now' },
  columns: [
    { title: { ru: 'Категория', en: 'Category' }, kind: 'text', width: 14, value: (row) => row.category },
    { title: { ru: 'Название', en: 'Name' }, kind: 'text', width: 42, value: (row) => row.name },
    { title: { ru: 'Единиц', en: 'Units' }, kind: 'number', value: (row) => row.quantity },
    { title: { ru: 'Мест', en: 'Places' }, kind: 'number', value: (row) => row.places },
  ],
};

export const warehouseCopy: ListCopy<Warehouse> = {
  title: { ru: 'Склады', en: 'Warehouses' },
  columns: [
    { title: { ru: 'Код', en: 'Code' }, kind: 'text', value: (row) => row.code },
    { title: { ru: 'Название', en: 'Name' }, kind: 'text', width: 42, value: (row) => row.name },
    { title: { ru: 'Часовой пояс', en: 'Time zone' }, kind: 'text', width: 20, value: (row) => row.timeZone },
  ],
};

export const slotCopy: ListCopy<SlotState> = {
  title: { ru: 'Ячейки', en: 'Slots' },
  columns: [
    { title: { ru: 'Ячейка', en: 'Slot' }, kind: 'text', width: 16, value: (row) => row.code },
    { title: { ru: 'Зона', en: 'Zone' }, kind: 'text', width: 12, value: (row) => row.zone },
    {
      title: { ru: 'Вместимость, мест', en: 'Capacity, places' },
      kind: 'number',
      value: (row) => row.capacity,
    },
    { title: { ru: 'Занято', en: 'Occupied' }, kind: 'number', value: (row) => row.occupied },
    { title: { ru: 'Свободно', en: 'Free' }, kind: 'number', value: (row) => row.free },
    {
      title: { ru: 'Переполнена', en: 'Overfilled' },
      kind: 'text',
      width: 12,
      value: (row, as) => (row.overfilled ? yes[as] : ''),
    },
  ],
};

const capacity = { ru: 'Вместимость, мест', en: 'Capacity, places' };
const occupied = { ru: 'Занято', en: 'Occupied' };
const free = { ru: 'Свободно', en: 'Free' };

export const zoneCopy: ListCopy<ZoneCapacity> = {
  title: { ru: 'Свободное место по зонам', en: 'Free space by zone' },
  columns: [
    { title: { ru: 'Склад', en: 'Warehouse' }, kind: 'text', width: 30, value: (row) => row.warehouseName },
    { title: { ru: 'Зона', en: 'Zone' }, kind: 'text', width: 14, value: (row) => row.zone },
    { title: capacity, kind: 'number', value: (row) => row.capacity },
    { title: occupied, kind: 'number', value: (row) => row.occupied },
    { title: free, kind: 'number', value: (row) => row.free },
    {
      title: { ru: 'Переполненные ячейки', en: 'Overfilled slots' },
      kind: 'text',
      width: 42,
      value: (row) =>
        row.overfilled.map((slot) => `${slot.slot}: ${slot.occupied}/${slot.capacity}`).join(', '),
    },
  ],
};

export const capacityDayCopy: ListCopy<CapacityDay> = {
  title: { ru: 'Заполнение по дням', en: 'Occupancy by day' },
  columns: [
    { title: { ru: 'День', en: 'Day' }, kind: 'day', value: (row) => row.on },
    { title: capacity, kind: 'number', value: (row) => row.capacity },
    { title: occupied, kind: 'number', value: (row) => row.occupied },
    { title: free, kind: 'number', value: (row) => row.free },
  ],
};

export const clientOccupancyCopy: ListCopy<ClientOccupancy> = {
  title: { ru: 'Кто занимает место', en: 'Who occupies space' },
  columns: [
    { title: { ru: 'Клиент', en: 'Client' }, kind: 'text', width: 42, value: (row) => row.clientName },
    { title: { ru: 'Мест', en: 'Places' }, kind: 'number', value: (row) => row.places },
    { title: { ru: 'Единиц', en: 'Units' }, kind: 'number', value: (row) => row.units },
    { title: { ru: 'Доля занятого', en: 'Share of occupied' }, kind: 'percent', value: (row) => row.share },
  ],
};
