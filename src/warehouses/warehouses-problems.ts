import { toRussianDay } from '../shared/dates.ts';
import type { HttpErrorCode } from '../http/endpoint.ts';
import type { Constraints, Details, Problems } from '../http/problem.ts';
import type { IdErrorCode } from '../shared/ids.ts';
import type { LookAlikeErrorCode } from '../shared/look-alikes/look-alike.ts';
import type { OverfilledSlot } from './slots/overfilled-slots-read.ts';
import type { SlotErrorCode } from './slots/slot.ts';
import type { WarehouseErrorCode } from './warehouses/warehouse.ts';

export type WarehousesErrorCode = WarehouseErrorCode | SlotErrorCode;

export const warehousesProblems: Problems<WarehousesErrorCode> = {
  warehouseUnknown: {
    status: 422,
    ru: () => 'Такого склада нет: выберите склад из списка.',
    en: () => 'There is no such warehouse: choose one from the list.',
  },
  warehouseCodeTaken: {
    status: 409,
    ru: () => 'Склад с таким кодом уже есть. Выберите другой код.',
    en: () => 'There is a warehouse with this code already. Choose another code.',
  },
  slotUnknown: {
    status: 422,
    ru: ({ slot, resembles }) =>
      typeof resembles !== 'string'
        ? `Ячейки «${String(slot)}» на этом складе нет: проверьте код или сначала добавьте ячейку.`
        : `Ячейки «${String(slot)}» на этом складе нет; есть похожая «${resembles}»: если это она, укажите её.`,
    en: ({ slot, resembles }) =>
      typeof resembles !== 'string'
        ? `There is no slot "${String(slot)}" in this warehouse: check the code or add it first.`
        : `There is no slot "${String(slot)}" in this warehouse, but "${resembles}" looks like it: use that one if it is meant.`,
  },
  slotCodeTaken: {
    status: 409,
    ru: ({ codes }) => `Ячейки уже есть или указаны дважды: ${list(codes)}. Выберите другие коды.`,
    en: ({ codes }) => `These slots exist already or are asked twice: ${list(codes)}. Choose other codes.`,
  },
  slotOverfilled: { status: 409, ru: overfilledInRussian, en: overfilledInEnglish },
  slotOccupiedTooLarge: {
    status: 422,
    ru: () => 'В одной ячейке не может быть занято больше миллиарда мест. Проверьте количество.',
    en: () => 'A slot cannot hold more than a billion places. Check the quantity.',
  },
};

export const warehousesConstraints: Constraints<
  WarehousesErrorCode | IdErrorCode | LookAlikeErrorCode | HttpErrorCode
> = {
  warehouses_pkey: 'idTaken',
  warehouses_code_unique: 'warehouseCodeTaken',
  warehouses_look_different: 'looksLike',
  slots_warehouse_fk: 'notFound',
  slots_look_different: 'looksLike',
  slots_not_overfilled: 'slotOverfilled',
  slots_occupied_sane: 'slotOccupiedTooLarge',
};

function list(codes: unknown): string {
  return Array.isArray(codes) ? codes.join(', ') : '';
}

function slotsOf({ slots }: Details): readonly OverfilledSlot[] {
  return Array.isArray(slots) ? (slots as OverfilledSlot[]) : [];
}

function overfilledInRussian(details: Details): string {
  const slots = slotsOf(details).map(({ slot, capacity, on, free, places, nearest }) => {
    const fits = nearest.map((other) => `${other.slot} (${other.free})`).join(', ');
    const room = fits === '' ? 'Подходящих ячеек нет.' : `Ближайшие подходящие: ${fits}.`;
    return `Ячейка ${slot}: на ${toRussianDay(on)} свободно ${free} из ${capacity} мест, нужно ${places}. ${room}`;
  });
  return ['Место кончилось.', ...slots, 'Выберите другую ячейку или укажите причину переполнения.'].join(' ');
}

function overfilledInEnglish(details: Details): string {
  const slots = slotsOf(details).map(({ slot, capacity, on, free, places, nearest }) => {
    const fits = nearest.map((other) => `${other.slot} (${other.free})`).join(', ');
    const room = fits === '' ? 'No slot fits.' : `Nearest that fit: ${fits}.`;
    return `Slot ${slot}: on ${on} ${free} of ${capacity} places are free, ${places} are needed. ${room}`;
  });
  return ['There is no room.', ...slots, 'Choose another slot or give an overfillReason.'].join(' ');
}
