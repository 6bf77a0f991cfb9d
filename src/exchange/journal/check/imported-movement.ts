import type { ChargedKind } from '../../../storage/movements/movement-kinds.ts';
import type { Day } from '../../../shared/dates.ts';

/** A movement that an earlier import wrote and nobody has reversed. */
export interface ImportedMovement {
  /** Of the row that it came from: a hash in hex. */
  readonly key: string;
  readonly number: string;
  readonly kind: ChargedKind;
  readonly contractId: string;
  readonly on: Day;
  readonly categoryId: string;
  readonly quantity: number;
}
