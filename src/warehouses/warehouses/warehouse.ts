export type WarehouseErrorCode = 'warehouseUnknown' | 'warehouseCodeTaken';

/** Where tires are kept; its time zone decides what day it is there. */
export interface Warehouse {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly timeZone: string;
}
