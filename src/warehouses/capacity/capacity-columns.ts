import type { ListWorkbook } from '../../../reports/list.ts';
import type { CapacityDay, ZoneCapacity } from './capacity-read.ts';
import type { ClientOccupancy } from './client-occupancy-read.ts';

const capacity = { ru: 'Вместимость, мест', en: 'Capacity, places' };
const occupied = { ru: 'Занято', en: 'Occupied' };
const free = { ru: 'Свободно', en: 'Free' };

/** Free places by zone; overfilled slots are named. */
export const zoneWorkbook: ListWorkbook<ZoneCapacity> = {
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

/** Capacity and occupied places, one row a day. */
export const capacityDayWorkbook: ListWorkbook<CapacityDay> = {
  title: { ru: 'Заполнение по дням', en: 'Occupancy by day' },
  columns: [
    { title: { ru: 'День', en: 'Day' }, kind: 'day', value: (row) => row.on },
    { title: capacity, kind: 'number', value: (row) => row.capacity },
    { title: occupied, kind: 'number', value: (row) => row.occupied },
    { title: free, kind: 'number', value: (row) => row.free },
  ],
};

/** How much of the occupied space each client takes. */
export const clientOccupancyWorkbook: ListWorkbook<ClientOccupancy> = {
  title: { ru: 'Кто занимает место', en: 'Who occupies space' },
  columns: [
    { title: { ru: 'Клиент', en: 'Client' }, kind: 'text', width: 42, value: (row) => row.clientName },
    { title: { ru: 'Мест', en: 'Places' }, kind: 'number', value: (row) => row.places },
    { title: { ru: 'Единиц', en: 'Units' }, kind: 'number', value: (row) => row.units },
    { title: { ru: 'Доля занятого', en: 'Share of occupied' }, kind: 'percent', value: (row) => row.share },
  ],
};
