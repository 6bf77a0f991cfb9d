/** What a row that resembles something recorded may be, as `POST /imports` takes it (rule R25). */
export type Resolution = 'correction' | 'same' | 'more';

/** The answer to one suspect: the row of the sheet is that. */
export interface Answer {
  readonly sheet: string;
  readonly row: number;
  readonly as: Resolution;
  /** The recorded movement that the row was compared with; of a row of another sheet there is none. */
  readonly movementId?: string;
}

export type MovementField = 'occurredOn' | 'contract' | 'place' | 'category' | 'quantity' | 'plate';

export type MasterList = 'contracts' | 'clients' | 'warehouses' | 'slots' | 'categories' | 'tariffs';

interface MovementFacts {
  readonly kind: 'delivery' | 'pickup';
  readonly occurredOn: string;
  readonly contract: string;
  readonly warehouse: string;
  readonly category: string;
  readonly quantity: number;
}

/** A row of a journal that would be a movement. */
export interface MovementRow extends MovementFacts {
  /** Null of a contract that this journal makes. */
  readonly client: string | null;
  readonly slot: string | null;
  readonly plate: string | null;
}

/** The recorded movement that a row resembles. */
export interface RecordedMovement extends MovementFacts {
  readonly movementId: string;
  readonly client: string;
  readonly number: string;
  readonly slots: readonly string[];
  readonly plates: readonly string[];
  readonly recordedBy: string;
  readonly recordedAt: string;
  readonly imported: boolean;
  readonly reversal: { readonly number: string; readonly by: string; readonly reason: string } | null;
}

/** A contract, client, slot… as a row of a journal names it. */
interface MasterRow {
  readonly list: MasterList;
  readonly name: string;
}

/** The one that it looks like: a recorded one, or that of another row of the same file. */
export interface AlikeMaster extends MasterRow {
  readonly id: string | null;
  readonly row: number | null;
}

interface Asked {
  readonly sheet: string;
  readonly row: number;
  /** The answers that make sense, in the order to offer. */
  readonly as: readonly Resolution[];
  /** The question in one sentence. */
  readonly message: string;
}

export interface MovementSuspect extends Asked {
  readonly why: 'changed' | 'byHand' | 'reversed';
  readonly differs: readonly MovementField[];
  readonly says: MovementRow;
  readonly resembles: RecordedMovement;
}

export interface MasterSuspect extends Asked {
  readonly why: 'looksLike';
  readonly differs: readonly MovementField[];
  readonly says: MasterRow;
  readonly resembles: AlikeMaster;
}

/** A row of a journal that resembles what is recorded, and what it resembles. */
export type Suspect = MovementSuspect | MasterSuspect;

/** A row is asked about once. */
export function placeOf({ sheet, row }: Pick<Suspect, 'sheet' | 'row'>): string {
  return `${sheet}!${row}`;
}

/** What the refusal `suspects` of `POST /imports` asks. */
export interface Questions {
  readonly suspects: readonly Suspect[];
  /** How many there are; the server lists the first thousands and asks the others afterwards. */
  readonly total: number;
}
