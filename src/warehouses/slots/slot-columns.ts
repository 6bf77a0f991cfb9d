import type { ListWorkbook } from '../../../reports/list.ts';
import { yes } from '../../shared/language.ts';
import type { SlotState } from './slot.ts';

/** The slots of a warehouse and how full they are. */
export const slotWorkbook: ListWorkbook<SlotState> = {
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
