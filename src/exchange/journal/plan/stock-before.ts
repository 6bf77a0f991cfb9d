import type { Day } from '../../../shared/dates.ts';

/** A lot in a slot with what is left of it, of the database or new in this file. */
export interface StoredLot {
  readonly lotId: string;
  readonly slotId: string;
  readonly contractId: string;
  readonly warehouseId: string;
  readonly categoryId: string;
  readonly deliveredOn: Day;
  readonly quantity: number;
  readonly plate: string | null;
  /** The lot whose right version this is: of the same day, it is as old as that one. */
  readonly replaces?: string | undefined;
}

export interface SlotLimit {
  readonly slotId: string;
  /** Its code. */
  readonly slot: string;
  /** In places. */
  readonly capacity: number;
}

/** What the database holds in a slot at the close of a day and of those after it, until its next closing. */
export interface SlotClosing {
  readonly slotId: string;
  readonly on: Day;
  /** In places. */
  readonly places: number;
}

/** What undoing a line does to a slot from its day on. */
interface UndoneChange {
  readonly slotId: string;
  readonly on: Day;
  /** Signed. */
  readonly places: number;
}

/** What the database holds of the contracts and slots of the new rows, before they are written, without what they undo. */
export interface StockBefore {
  /** Oldest first. */
  readonly lots: readonly StoredLot[];
  /** New slots of the file too. */
  readonly slots: readonly SlotLimit[];
  /** From the day of the earliest new row on; what is undone is still in them. */
  readonly closings: readonly SlotClosing[];
  readonly undone: readonly UndoneChange[];
}
