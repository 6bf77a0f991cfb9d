import { v7 } from 'uuid';

/** A new id: UUIDv7, so that rows made one after another lie together in indexes and sort by time. */
export function newId(): string {
  return v7();
}

/** A caller made the id itself and something else already has it. */
export type IdErrorCode = 'idTaken';
