import type { HttpErrorCode } from '../http/endpoint.ts';
import type { Constraints, Problems } from '../http/problem.ts';
import type { IdErrorCode } from '../shared/ids.ts';
import type { WarehouseErrorCode } from './warehouses/warehouse.ts';

export const warehousesProblems: Problems<WarehouseErrorCode> = {
  warehouseUnknown: {
    status: 422,
    ru: () => 'Такого склада нет: выберите склад из списка.',
    en: () => 'There is no such warehouse: choose one from the list.',
  },
  slotUnknown: {
    status: 422,
    ru: ({ slot }) =>
      `Ячейки «${String(slot)}» на этом складе нет: проверьте код или сначала добавьте ячейку.`,
    en: ({ slot }) => `There is no slot "${String(slot)}" in this warehouse: check the code or add it first.`,
  },
  warehouseCodeTaken: {
    status: 409,
    ru: () => 'Склад с таким кодом уже есть. Выберите другой код.',
    en: () => 'There is a warehouse with this code already. Choose another code.',
  },
  slotCodeTaken: {
    status: 409,
    ru: ({ codes }) => `Ячейки уже есть или указаны дважды: ${list(codes)}. Выберите другие коды.`,
    en: ({ codes }) => `These slots exist already or are asked twice: ${list(codes)}. Choose other codes.`,
  },
};

function list(codes: unknown): string {
  return Array.isArray(codes) ? codes.join(', ') : '';
}

export const warehousesConstraints: Constraints<WarehouseErrorCode | IdErrorCode | HttpErrorCode> = {
  warehouses_pkey: 'idTaken',
  warehouses_code_unique: 'warehouseCodeTaken',
  slots_warehouse_fk: 'notFound',
};
