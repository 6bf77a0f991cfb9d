export type SlotErrorCode = 'slotUnknown' | 'slotCodeTaken' | 'slotOverfilled' | 'slotOccupiedTooLarge';

/** A place for tires; `capacity` in places. `zone` is empty when the warehouse has none. */
export interface Slot {
  readonly id: string;
  readonly code: string;
  readonly zone: string;
  readonly capacity: number;
}

export interface NewSlot extends Omit<Slot, 'id'> {
  /** Somebody has said that it is none of those whose codes look like its own (rule R25). */
  readonly different?: boolean | undefined;
}

/**
 * A slot at the close of its fullest day from the asked one on, in places: what is free is free on all of them. Less
 * than nothing is free in an overfilled one.
 */
export interface SlotState extends Slot {
  readonly occupied: number;
  readonly free: number;
  readonly overfilled: boolean;
}
